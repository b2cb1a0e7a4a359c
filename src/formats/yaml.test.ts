// YAML files as values with places: what is read, what is refused, and that writing changes nothing but what was set.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml, YAML_LIMITS } from './yaml.ts';

const read = (text: string, limits = YAML_LIMITS) =>
  readYaml({ path: 'plan/x.yaml', bytes: new TextEncoder().encode(text) }, limits);
const value = (text: string): unknown => JSON.parse(JSON.stringify(read(text).value ?? null));
const faults = (text: string) =>
  read(text).diagnostics.map(({ code, span, args }) => [
    code,
    `${span.start.line}:${span.start.column}`,
    args['fault'],
  ]);

const nested = (levels: number) => `${'['.repeat(levels)}x${']'.repeat(levels)}`;
const block = (levels: number) => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:`).join('\n') + ' x';

describe('readYaml', () => {
  it.each([
    [
      'value: 1.50\ndue: 2025-12-31\nopen: true\nnone: ~\nnull: null',
      { value: '1.50', due: '2025-12-31', open: 'true', none: '~', null: 'null' },
    ],
    ['a:\nb: ""\nc: [x, ]\nd:\n  -\n  - y', { b: '', c: ['x'], d: [null, 'y'] }],
    ['a: |\n  one\n  two\nb: >-\n  folded\n  text', { a: 'one\ntwo\n', b: 'folded text' }],
    ['a: "tab\\t\\u5e02"', { a: 'tab\t市' }],
    ['a: &n {zh: 市}\nb: *n', { a: { zh: '市' }, b: { zh: '市' } }],
    ['a: !!int 5\nb: !!str 6', { a: '5', b: '6' }],
    ['<<: {a: 1}\n2: x', { '<<': { a: '1' }, '2': 'x' }],
    ['', null],
    ['# nothing\n', null],
  ])('reads %j', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it('takes __proto__ and constructor for keys like any other', () => {
    const file = read('__proto__: {polluted: yes}\nconstructor: x');
    expect(Object.keys(file.value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('locates values, keys and the nearest ancestor, through an alias too', () => {
    const file = read('targets:\n  - id: a\n    名称: {zh: 市}\n  - &b\n    id: b\nlast: *b\n');
    const at = (path: (string | number)[], part?: 'key' | 'value') => {
      const span = file.locate(path, part);
      return span && `${span.start.line}:${span.start.column}-${span.end.line}:${span.end.column}`;
    };
    expect(at(['targets', 0, 'id'])).toBe('2:9-2:10');
    expect(at(['targets', 0, '名称', 'zh'])).toBe('3:14-3:15');
    expect(at(['targets', 0, '名称'], 'key')).toBe('3:5-3:7');
    expect(at(['targets', 0, 'value'])).toBe('2:5-3:16');
    expect(at(['targets', 9, 'value'])).toBe('2:3-5:10');
    expect(at(['last', 'id'])).toBe('5:9-5:10');
    expect(at(['last'])).toBe('6:7-6:9');
    expect(read('').locate(['a'])).toBeUndefined();
  });

  it.each([
    ['a: "x', [['yaml-syntax', '1:6', 'missing-char']]],
    ['a: 1\n b: 2', [['yaml-syntax', '1:4', 'block-as-implicit-key']]],
    ['a: [1', [['yaml-syntax', '1:6', 'bad-indent']]],
    ['a: \0', [['yaml-syntax', '1:4', 'control-character']]],
    ['? [a]\n: b', [['yaml-syntax', '1:3', 'key-not-text']]],
    ['a: 1\nb: 2\na: 3', [['yaml-duplicate-key', '3:1', undefined]]],
    ['a: {zh: 甲, en: A, B}', [['yaml-key-without-value', '1:19', undefined]]],
    [
      'a: {b: , c: 1, d}',
      [
        ['yaml-key-without-value', '1:5', undefined],
        ['yaml-key-without-value', '1:16', undefined],
      ],
    ],
    ['a: {b, "c": x}', [['yaml-key-without-value', '1:5', undefined]]],
    ['a: {b: "", c: ~}\nd:', []],
    ['a: 1\n---\nb: 2', [['yaml-multiple-documents', '3:1', undefined]]],
    ['a: *b', [['yaml-aliases', '1:4', 'unknown']]],
    ['a: &a [*a]', [['yaml-aliases', '1:8', 'unknown']]],
  ])('reports %j', (text, expected) => {
    expect(faults(text)).toMatchObject(expected);
  });

  it('shows where the first of two equal keys stands, and keeps its value', () => {
    const file = read('a: 1\na: 2');
    expect(file.diagnostics[0]?.related).toMatchObject([{ role: 'first-stated-here', span: { start: { line: 1 } } }]);
    expect(value('a: 1\na: 2')).toEqual({ a: '1' });
  });

  it('names the words that a comma within brackets has cut off, and keeps the rest', () => {
    const file = read('name: { zh: 甲, en: Parks, roads and rails }');
    expect(file.diagnostics).toMatchObject([
      { code: 'yaml-key-without-value', severity: 'error', args: { key: 'roads and rails' } },
    ]);
    expect(file.value).toEqual({ name: { zh: '甲', en: 'Parks' } });
  });

  it('refuses aliases that explode', () => {
    const lines = ['l0: &l0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i += 1)
      lines.push(
        `l${i}: &l${i} [${Array(9)
          .fill(`*l${i - 1}`)
          .join(', ')}]`,
      );
    expect(faults(lines.join('\n'))).toMatchObject([['yaml-aliases', expect.any(String), 'too-many']]);
    expect(faults(`a: &a x\nb: [${Array(101).fill('*a').join(', ')}]`)).toHaveLength(1);
    expect(faults(`a: &a x\nb: [${Array(100).fill('*a').join(', ')}]`)).toHaveLength(0);
  });

  it.each(['[', '- ', '? ', 'a: b: ', '{a: ', ': '])('refuses a million times %j in little time', (piece) => {
    expect(faults(piece.repeat(1_000_000))[0]?.[0]).toMatch(/^yaml-(?:too-deep|syntax)$/);
  });

  it('reads 50 levels and refuses 51', () => {
    expect([nested(50), block(50)].flatMap(faults)).toEqual([]);
    expect([nested(51), block(51)].map((text) => faults(text)[0]?.[0])).toEqual(['yaml-too-deep', 'yaml-too-deep']);
  });

  it('refuses a file of too many tokens', () => {
    expect(read('a: &x 1', { ...YAML_LIMITS, tokens: 3 }).diagnostics).toMatchObject([{ code: 'yaml-too-large' }]);
  });

  it('refuses what is no UTF-8 and what is too large', () => {
    const bytes = Uint8Array.of(0x61, 0x3a, 0x20, 0xff);
    expect(readYaml({ path: 'x', bytes }).diagnostics).toMatchObject([
      { code: 'not-utf8', span: { start: { column: 4 } } },
    ]);
    expect(read('a: 1', { ...YAML_LIMITS, bytes: 3 }).diagnostics).toMatchObject([{ code: 'file-too-large' }]);
  });

  it('never throws, and prints every text as it was', () => {
    const piece = fc.constantFrom(
      'a: ',
      '- ',
      '\n',
      ' ',
      '"',
      "'",
      '{',
      '[',
      ']',
      '}',
      '&a ',
      '*a',
      '!t ',
      '|',
      '>',
      '\r\n',
      '\t',
      '#',
      ':',
      ',',
      '市',
      '%',
      '---\n',
      '\u0000',
      '\uFEFF',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        expect(read(text).print()).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });
});

const PLAN = `\uFEFF# plan\r
targets:\r
  - id: a   # first\r
    value: '1.5'\r
    name: {zh: 市, en: "city"}\r
    note: |\r
      long\r
      text\r
  - id: b\r
    unit:\r
    tags: {}\r
# end\r
`;

describe('set', () => {
  it.each([
    [['targets', 0, 'id'], 'c', 'id: c   # first'],
    [['targets', 0, 'value'], "it's", "value: 'it''s'"],
    [['targets', 0, 'name', 'en'], 'x', 'en: "x"}'],
    [['targets', 0, 'name', 'de'], 'Stadt', '"city", de: Stadt}'],
    [['targets', 0, 'note'], 'a: b', 'note: "a: b"\r\n  - id: b'],
    [['targets', 0, 'due'], '2025', '      text\r\n    due: 2025\r\n  - id: b'],
    [['targets', 1, 'unit'], 'percent', 'unit: percent\r\n'],
    [['targets', 1, 'tags', 'k'], '', 'tags: {k: ""}'],
    [['targets', 1, 'new key'], '>=', 'tags: {}\r\n    new key: ">="\r\n# end'],
    [['asOf'], '2025-12-31', '# end'],
  ] as const)('sets %j to %j', (path, text, expected) => {
    const file = read(PLAN);
    file.set(path, text);
    expect(file.print()).toContain(expected);
    expect(path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], file.value)).toBe(text);
  });

  it('changes one value, in any words, and nothing else of the file', () => {
    const before = read(PLAN);
    const span = before.locate(['targets', 0, 'name', 'zh']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const file = read(PLAN);
        file.set(['targets', 0, 'name', 'zh'], text);
        expect(file.locate(['targets', 0, 'name', 'zh'])?.start).toEqual(span?.start);
        const [start, end] = [span?.start.offset ?? 0, span?.end.offset ?? 0];
        expect(file.print().startsWith(PLAN.slice(0, start + 1))).toBe(true);
        expect(file.print().endsWith(PLAN.slice(end + 1))).toBe(true);
        expect(file.value).toMatchObject({ targets: [{ name: { zh: text } }, {}] });
      }),
    );
  });

  it('throws where there is neither a scalar nor a mapping to add to', () => {
    expect(() => read(PLAN).set(['targets'], 'x')).toThrow('targets');
    expect(() => read(PLAN).set(['targets', 5], 'x')).toThrow('targets.5');
    expect(() => read(PLAN).set(['a', 'b'], 'x')).toThrow('a.b');
  });
});
