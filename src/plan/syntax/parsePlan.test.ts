// Reading a workspace: what is in the book, where it stands, what hostile files do, and that unchanged files stay as they are.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { targetSchema } from '#model/target';
import { EXAMPLE_WORKSPACE } from '../testing/exampleWorkspace.ts';
import { columnOf, itemOfRow, type CsvColumn } from './csvColumns.ts';
import { encodeUtf8 } from './encodeUtf8.ts';
import { parsePlan } from './parsePlan.ts';
import { PLAN_KINDS } from './planKinds.ts';
import { rowReader } from './rowReader.ts';
import { printPlan, setField } from './setField.ts';

const filesOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path, bytes: encodeUtf8(text) }));
const parse = (texts: Readonly<Record<string, string>>, catalog: Readonly<Record<string, string>> = {}) =>
  parsePlan(filesOf({ 'marshall.yaml': EXAMPLE_WORKSPACE, ...texts }), filesOf(catalog));
const placeOf = ({ span }: { span: { file: string; start: { line: number; column: number } } }): string =>
  `${span.file}:${span.start.line}:${span.start.column}`;

const indicator = (id: string, zh: string): string =>
  `  - { id: ${id}, name: { zh: ${zh} }, measure: count, unit: item, direction: higher, accrual: stock, additive: true }\n`;

describe('the plan book', () => {
  it('holds every item with its place', () => {
    const { book, locate } = parse({
      'plan/targets.yaml':
        'targets:\n  - { id: a, indicator: gdp, place: x, type: level, base: { period: 2020, value: 1.50 } }\n',
      'plan/dossiers/bio.yaml': 'cluster: bio\n',
    });
    const [target] = book?.targets ?? [];
    expect(target?.ref).toEqual({ file: 'plan/targets.yaml', path: ['targets', 0] });
    expect(target?.base?.value.toString()).toBe('1.50');
    const at = (path: readonly (string | number)[]) =>
      locate({ file: 'plan/targets.yaml', path: ['targets', 0, ...path] }).start;
    expect([at(['base', 'value']).column, at(['id']).column]).toEqual([82, 11]);
    expect(at(['anchor', 'document'])).toEqual(at([]));
    expect(book?.dossiers[0]?.ref).toEqual({ file: 'plan/dossiers/bio.yaml', path: [] });
  });

  it('takes indicators of the catalogue where the workspace has none of that id', () => {
    const { book, diagnostics } = parse(
      { 'plan/indicators.yaml': `indicators:\n${indicator('parks', '本市口径')}` },
      { 'catalog/indicators.yaml': `indicators:\n${indicator('parks', '通用口径')}${indicator('funds', '基金')}` },
    );
    expect(diagnostics).toEqual([]);
    expect(book?.indicators.map(({ id, name, ref }) => [id, name.zh, ref.file])).toEqual([
      ['parks', '本市口径', 'plan/indicators.yaml'],
      ['funds', '基金', 'catalog/indicators.yaml'],
    ]);
  });

  it('reads an item of several forms by the one that its kind names', () => {
    const at = (rule: string): readonly (readonly [string, unknown])[] =>
      parse({ 'plan/validations.yaml': `validations:\n  - ${rule}\n` }).diagnostics.map(({ code, args }) => [
        code,
        args.key ?? args.choices,
      ]);
    const change = (more: string): string =>
      `{ id: a, severity: note, kind: change, figure: { indicator: gdp }${more} }`;
    const { book } = parse({ 'plan/validations.yaml': `validations:\n  - ${change(', most: 0.3')}\n` });
    expect(book?.validations.map(({ id, kind }) => [id, kind])).toEqual([['a', 'change']]);
    expect(at(change(''))).toEqual([['missing-key', 'most']]);
    expect(at(change(', most: 0.3, parts: []'))).toEqual([['unknown-key', 'parts']]);
    expect(at('{ id: a, severity: note }')).toEqual([['missing-key', 'kind']]);
    expect(at('{ id: a, severity: note, kind: chnage }')).toEqual([
      ['invalid-choice', ['balance', 'places-sum', 'ratio', 'bounds', 'change', 'outlier']],
    ]);
  });

  it('leaves out what it cannot read, keeps the rest, and knows what is not there', () => {
    const { book, unread, diagnostics } = parse({
      'plan/places.yaml':
        'places:\n  - { id: a, name: { zh: 甲 }, kind: town }\n  - { id: b, name: { zh: 乙 }, kind: city }\n',
      'plan/clusters.yaml': 'clusters:\n  - id: [\n',
    });
    expect(book?.places.map(({ id }) => id)).toEqual(['b']);
    expect(unread.get('places')).toEqual(new Set(['a']));
    expect(unread.get('clusters')).toBe('all');
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax', 'invalid-choice']);
  });

  it('is undefined without usable settings, and the other files are still read', () => {
    const { book, diagnostics } = parse({ 'marshall.yaml': 'marshall: 1\n', 'plan/places.yaml': 'places: none\n' });
    expect(book).toBeUndefined();
    expect(diagnostics.map(({ code }) => code).filter((code) => code === 'missing-key')).toHaveLength(6);
    expect(diagnostics.map(placeOf)).toContain('plan/places.yaml:1:9');
  });

  it('takes a list with nothing below its key, and a file of comments alone, as empty', () => {
    const { diagnostics, unread } = parse({
      'plan/places.yaml': 'places:\n#  - id: a\n',
      'plan/parks.yaml': '# none yet\n',
    });
    expect([diagnostics, unread.size]).toEqual([[], 0]);
  });

  it('reports members with nothing in them', () => {
    const { diagnostics } = parse({
      'plan/places.yaml': 'places:\n  -\n  - { id: a, name: { zh: 甲 }, kind: city, overlaps: [b, ] }\n',
    });
    expect(diagnostics.map((found) => [found.code, found.span.start.line])).toEqual([['invalid-text', 2]]);
  });

  it('names the list that a wrong top-level key meant', () => {
    const { diagnostics } = parse({ 'plan/places.yaml': 'place:\n  - {}\n' });
    expect(diagnostics.map(({ code, fix }) => [code, fix?.text])).toEqual([['unknown-key', 'places']]);
  });
});

const HEADER =
  'id,indicator,place,type,value,unit,base.period,base.value,includes,milestones.period,milestones.value,wording.zh';
const ROW = 'a,gdp,shenzhen,level,1.50,km2,2020,3,b;c,2023;2024,1;2,到2025年';

describe('tables', () => {
  it('give the items that YAML would', () => {
    const { book, diagnostics, locate } = parse({
      'plan/targets.csv': `${HEADER}\n${ROW}\nb,gdp,shenzhen,level,,,,,,,,\n`,
    });
    expect(diagnostics).toEqual([]);
    const [first, second] = book?.targets ?? [];
    expect(first?.includes).toEqual(['b', 'c']);
    expect(first?.milestones?.map(({ period, value }) => [period, value.toString()])).toEqual([
      [{ kind: 'year', year: 2023 }, '1'],
      [{ kind: 'year', year: 2024 }, '2'],
    ]);
    expect(Object.keys(second ?? {})).toEqual(['id', 'indicator', 'place', 'type', 'ref']);
    const at = (...path: (string | number)[]) => locate({ file: 'plan/targets.csv', path: [0, ...path] }).start.column;
    const column = (text: string) => ROW.indexOf(text) + 1;
    expect([at('base', 'value'), at('includes', 1), at('milestones', 1, 'period'), at('base')]).toEqual([
      column('3,b'),
      column('c,2023'),
      column('2024'),
      column('2020'),
    ]);
    expect([at(), at('anchor', 'document')]).toEqual([1, 1]);
  });

  it('report columns once, at the header, and cells at the cell', () => {
    const { diagnostics, book } = parse({
      'plan/targets.csv': 'id,indicater,indicator,place,type,value,wording\na,,gdp,x,level,ten,\nb,,gdp,x,level,1,\n',
      'plan/tasks.csv': 'id,lead.zh\na,甲;乙\nb,丙\n',
    });
    expect(diagnostics.map((found) => [found.code, placeOf(found), found.fix?.text])).toEqual([
      ['unknown-key', 'plan/targets.csv:1:4', 'indicator'],
      ['name-without-language', 'plan/targets.csv:1:41', 'wording.zh'],
      ['invalid-number', 'plan/targets.csv:2:16', undefined],
      ['missing-key', 'plan/tasks.csv:1:1', undefined],
    ]);
    expect(book?.targets.map(({ id }) => id)).toEqual(['b']);
  });

  const cells: Readonly<Record<string, fc.Arbitrary<string>>> = {
    id: fc.constantFrom('a', 'b-1', 'B', ''),
    indicator: fc.constantFrom('gdp', 'g d'),
    place: fc.constantFrom('x', ''),
    type: fc.constantFrom('level', 'rank', 'other'),
    value: fc.constantFrom('1.50', 'x', '', '1.50'),
    unit: fc.constantFrom('km2', 'km', ''),
    'base.period': fc.constantFrom('2020', '', '20'),
    'base.value': fc.constantFrom('3', ''),
    includes: fc.constantFrom('b;c', 'b;', ''),
    'milestones.period': fc.constantFrom('2023;2024', '2023', ''),
    'milestones.value': fc.constantFrom('1;2', ''),
    'wording.zh': fc.constantFrom('甲', ''),
  };

  it('read a row field by field to what the schema gives for the whole item', () => {
    const columns = Object.keys(cells).map((header, index) => columnOf(targetSchema, header, index) as CsvColumn);
    const read = rowReader(targetSchema, columns);
    fc.assert(
      fc.property(fc.tuple(...Object.values(cells)), (row) => {
        const whole = targetSchema.safeParse(itemOfRow(columns, row));
        expect(read(row)).toEqual(whole.success ? whole.data : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile files', () => {
  it('report __proto__ and constructor as unknown keys and change nothing', () => {
    const { diagnostics } = parse({
      'plan/places.yaml':
        'places:\n  - { id: a, name: { zh: 甲 }, kind: city, __proto__: { unit: x }, constructor: y }\n',
      'plan/targets.csv': 'id,indicator,place,type,__proto__.value,constructor\na,gdp,x,level,1,2\n',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key', 'unknown-key', 'unknown-key', 'unknown-key']);
    expect(({} as Record<string, unknown>).value).toBeUndefined();
  });

  it('follow aliases, and refuse those that explode', () => {
    const ok = parse({
      'plan/places.yaml':
        'places:\n  - { id: a, name: &n { zh: 甲 }, kind: city }\n  - { id: b, name: *n, kind: city }\n',
    });
    expect(ok.book?.places.map(({ name }) => name.zh)).toEqual(['甲', '甲']);
    const lines = ['x0: &x0 [a, a, a, a, a, a, a, a, a, a]'];
    for (let n = 1; n < 9; n += 1)
      lines.push(`x${n}: &x${n} [${Array.from({ length: 10 }, () => `*x${n - 1}`).join(', ')}]`);
    expect(parse({ 'plan/places.yaml': lines.join('\n') }).diagnostics.map(({ code }) => code)).toContain(
      'yaml-aliases',
    );
  });

  const word = fc.constantFrom(
    'id',
    'name',
    'zh',
    'targets',
    'places',
    'clusters',
    'a',
    '2025',
    '1.5',
    '',
    '__proto__',
    'anchor',
  );
  const json = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.oneof(word, fc.string()), tie('list'), tie('map')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(fc.oneof(word, fc.string()), tie('value'), { maxKeys: 4 }),
  })).value;

  it('never throw, whatever any file holds; every fault has a place', () => {
    const stems = PLAN_KINDS.map(({ stem, spread }) => `plan/${stem}${spread === 'each' ? 'a' : ''}.yaml`);
    fc.assert(
      fc.property(fc.constantFrom('marshall.yaml', ...stems), json, fc.boolean(), (path, value, wrapped) => {
        const list = PLAN_KINDS.find(({ stem }) => path === `plan/${stem}.yaml`)?.list;
        const text = JSON.stringify(wrapped && list !== undefined ? { [list]: value } : value);
        for (const { span } of parse({ [path]: text }).diagnostics) expect(span.start.line).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('never throw on any text as table or YAML', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('targets.csv', 'tasks.csv', 'parks.yaml'),
        (text, name) => {
          expect(parse({ [`plan/${name}`]: text }).book).toBeDefined();
        },
      ),
    );
  });
});

describe('writing back', () => {
  const yaml = '\uFEFF# Targets\r\ntargets:\r\n  - id: a   # first\r\n    value: "1.50"\r\n    base: { value: 2 }\r\n';
  const csv = '\uFEFFid,value,includes\r\na,1.50,"b;c"\r\nb,,\r\n';
  const parsed = parse({ 'plan/targets.yaml': yaml, 'plan/targets-2.csv': csv });

  it('gives unchanged files byte for byte', () => {
    expect(printPlan(parsed)).toEqual(
      new Map([
        ['marshall.yaml', EXAMPLE_WORKSPACE],
        ['plan/targets.yaml', yaml],
        ['plan/targets-2.csv', csv],
      ]),
    );
  });

  it('gives any readable text back as it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('plan/targets.csv', 'plan/parks.yaml'), (text, path) => {
        expect(printPlan(parse({ [path]: text })).get(path)).toBe(text);
      }),
    );
  });

  it('changes one value of a YAML file and nothing else', () => {
    const ref = { file: 'plan/targets.yaml', path: ['targets', 0, 'base', 'value'] };
    expect(setField(parsed, ref, '2.5')).toBe(yaml.replace('value: 2 ', 'value: 2.5 '));
    expect(printPlan(parsed).get('plan/targets.yaml')).toBe(yaml);
  });

  it('changes one cell, or one member of a list in it, and nothing else', () => {
    const file = 'plan/targets-2.csv';
    expect(setField(parsed, { file, path: [1, 'value'] }, '1,5')).toBe(csv.replace('b,,', 'b,"1,5",'));
    expect(setField(parsed, { file, path: [0, 'includes', 1] }, 'd')).toBe(csv.replace('"b;c"', '"b;d"'));
  });

  it('answers not-found where the value has no place', () => {
    const nowhere = [
      { file: 'plan/targets-2.csv', path: [0, 'unit'] },
      { file: 'plan/targets-2.csv', path: [9, 'value'] },
      { file: 'plan/targets.yaml', path: ['targets', 7, 'value'] },
      { file: 'plan/none.yaml', path: [] },
    ];
    for (const ref of nowhere) expect(isFailure(setField(parsed, ref, 'x'))).toBe(true);
  });
});
