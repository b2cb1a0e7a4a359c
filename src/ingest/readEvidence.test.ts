// What tables below data/ become as evidence, and what is said of cells, columns and mappings that do not fit.
import { describe, expect, it } from 'vitest';
import { periodOf } from '#kernel/period';
import { quantity } from '#kernel/quantity';
import type { SourceFile } from '#formats/sourceFile';
import { evidenceLocator } from './evidenceLocator.ts';
import { readEvidence } from './readEvidence.ts';

const files = (texts: Readonly<Record<string, string>>): SourceFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path: `data/${path}`, bytes: new TextEncoder().encode(text) }));

const HEADER = 'id,indicator,place,period,value,missing,unit,nature,origin,vintage,note_zh';
const observations = (rows: string, mapping = 'kind: observations\nfile: o.csv\n', header = HEADER) =>
  files({ 'o.csv': `${header}\n${rows}`, 'o.mapping.yaml': mapping });
const GOOD = 'luohu-2024,enterprises,luohu,2024,405,,enterprise,actual,official,,';
const faults = (given: readonly SourceFile[]) =>
  readEvidence(given).diagnostics.map(({ code, span, args }) => ({
    code,
    at: `${span.start.line}:${span.start.column}`,
    args,
  }));

describe('readEvidence', () => {
  it('reads an observation; what is not stated is Missing with its reason', () => {
    const { evidence, diagnostics } = readEvidence(observations(GOOD));
    expect(diagnostics).toEqual([]);
    expect(evidence.observations).toEqual([
      {
        id: 'luohu-2024',
        indicator: 'enterprises',
        place: 'luohu',
        period: periodOf('2024'),
        value: quantity('405', 'enterprise'),
        comparator: '=',
        nature: 'actual',
        origin: 'official',
        vintage: { missing: 'not-stated' },
        finality: { missing: 'not-stated' },
        priceBasis: { missing: 'not-stated' },
        ref: { file: 'data/o.csv', path: [0] },
      },
    ]);
  });

  it('keeps the digits of a value as written and the words it was printed in', () => {
    const text = 'a,sei,shenzhen,2024,1.50,,trillion-yuan,actual,official,2025-01-20,初步,约1.5万亿元,~';
    const [observation] = readEvidence(observations(text, undefined, `${HEADER},printed,comparator`)).evidence
      .observations;
    expect(observation).toMatchObject({ comparator: '~', vintage: '2025-01-20', note: { zh: '初步' } });
    expect(JSON.stringify(observation?.value)).toBe('{"value":"1.50","unit":"trillion-yuan","printed":"约1.5万亿元"}');
  });

  it('reads a figure that is not there by its reason', () => {
    const row = 'a,sei,shenzhen,2024,,suppressed,,actual,official,,';
    expect(readEvidence(observations(row)).evidence.observations[0]?.value).toEqual({ missing: 'suppressed' });
  });

  it('goes by the columns, constants, words and source of the mapping', () => {
    const mapping = [
      'kind: observations',
      'file: o.csv',
      'columns: {id: 编号, indicator: 指标, place: 区, period: 年份, value: 数值}',
      'constants: {unit: enterprise, nature: actual, origin: official}',
      'values: {place: {罗湖区: luohu}, indicator: {企业数: enterprises}}',
      'source: yearbook',
    ].join('\n');
    const { evidence, diagnostics } = readEvidence(
      observations('a,企业数,罗湖区,2024,405', mapping, '编号,指标,区,年份,数值'),
    );
    expect(diagnostics).toEqual([]);
    expect(evidence.observations[0]).toMatchObject({ indicator: 'enterprises', place: 'luohu', source: 'yearbook' });
  });

  it('reads sources, breaks and facts without a place in the plan', () => {
    const { evidence, diagnostics } = readEvidence(
      files({
        's.csv': 'id,title,address,class\nyearbook,统计年鉴,,official\n',
        's.mapping.yaml': 'kind: sources\nfile: s.csv',
        'b.csv':
          'id,indicator,place,cluster,before,after,inferred,reason_zh,reason_en\nb1,sei,shenzhen,,2021,2022,true,口径调整,\n',
        'b.mapping.yaml': 'kind: breaks\nfile: b.csv',
        'u.csv': 'id,statement,reason_zh,reason_en,source\nu1,Something grew.,,no figure,yearbook\n',
        'u.mapping.yaml': 'kind: unplaced\nfile: u.csv',
      }),
    );
    expect(diagnostics).toEqual([]);
    expect(evidence.sources[0]).toMatchObject({ id: 'yearbook', class: 'official', ref: { path: [0] } });
    expect(evidence.breaks[0]).toMatchObject({ inferred: true, before: periodOf('2021'), reason: { zh: '口径调整' } });
    expect(evidence.unplaced[0]).toMatchObject({
      statement: 'Something grew.',
      reason: { en: 'no figure' },
      source: 'yearbook',
    });
  });

  it.each([
    ['cell-not-a-number', 'a,sei,x,2024,"1,5",,percent,actual,official,,', '2:14'],
    ['cell-not-a-period', 'a,sei,x,2024年,1,,percent,actual,official,,', '2:9'],
    ['cell-not-a-date', 'a,sei,x,2024,1,,percent,actual,official,2025-02-30,', '2:41'],
    ['cell-not-an-id', 'a,Sei X,x,2024,1,,percent,actual,official,,', '2:3'],
    ['cell-unknown-value', 'a,sei,x,2024,1,,percent,actul,official,,', '2:25'],
    ['cell-required', 'a,sei,,2024,1,,percent,actual,official,,', '2:7'],
    ['cell-required', 'a,sei,x,2024,,,percent,actual,official,,', '2:14'],
    ['cell-required', 'a,sei,x,2024,1,,,actual,official,,', '2:17'],
    ['value-and-missing', 'a,sei,x,2024,1,suppressed,percent,actual,official,,', '2:16'],
  ])('reports %s at its cell and leaves the row out: %s', (code, row, at) => {
    const given = observations(`${row}\n${GOOD}`);
    expect(faults(given)).toMatchObject([{ code, at }]);
    expect(readEvidence(given).evidence.observations.map(({ id }) => id)).toEqual(['luohu-2024']);
  });

  it('names the nearest known word, unit and column', () => {
    expect(faults(observations('a,sei,x,2024,1,,percnt,actual,official,,'))[0]?.args).toMatchObject({
      cell: 'percnt',
      nearest: 'percent',
    });
    const mapping = 'kind: observations\nfile: o.csv\ncolumns: {value: valu}\n';
    expect(faults(observations(GOOD, mapping))).toMatchObject([
      { code: 'mapping-unknown-column', at: '3:18', args: { field: 'value', column: 'valu', nearest: 'value' } },
      { code: 'cell-required', at: '2:1' },
    ]);
  });

  it('reports a misnamed column once instead of every row', () => {
    expect(faults(observations(GOOD, undefined, HEADER.replace('period', 'perod')))).toMatchObject([
      { code: 'data-unused-column', args: { column: 'perod', nearest: 'period' } },
      { code: 'data-missing-column', at: '1:1', args: { field: 'period' } },
    ]);
  });

  it('reports the second of two rows with one id, over files too, and shows the first', () => {
    const given = [
      ...observations(GOOD),
      ...files({ 'p.csv': `${HEADER}\n${GOOD}`, 'p.mapping.yaml': 'kind: observations\nfile: p.csv' }),
    ];
    const { evidence, diagnostics } = readEvidence(given);
    expect(evidence.observations).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      {
        code: 'duplicate-observation-id',
        span: { file: 'data/p.csv' },
        related: [{ span: { file: 'data/o.csv', start: { line: 2 } } }],
      },
    ]);
  });

  it('reports an anchor that is not whole', () => {
    const header = `${HEADER},anchor_document,anchor_start`;
    expect(faults(observations(`${GOOD},document-001,x`, undefined, header)).map(({ code }) => code)).toContain(
      'cell-not-an-anchor',
    );
  });

  it('reports mappings and tables that miss each other', () => {
    expect(faults(files({ 'obs.csv': HEADER, 'o.mapping.yaml': 'kind: observations\nfile: ob.csv' }))).toMatchObject([
      { code: 'mapping-without-file', at: '2:7', args: { file: 'data/ob.csv', nearest: 'data/obs.csv' } },
      { code: 'data-without-mapping', args: { file: 'data/obs.csv' } },
    ]);
  });

  it.each([
    ['kind: observation\nfile: o.csv', 'wrong-value', '1:7'],
    ['file: o.csv', 'required', '1:1'],
    ['kind: observations\nfile: ../o.csv', 'wrong-value', '2:7'],
    ['kind: observations\nfile: o.csv\ncolumn: {}', 'unknown-key', '3:1'],
    ['kind: observations\nfile: o.csv\nconstants: {plaec: x}', 'unknown-key', '3:13'],
    ['kind: observations\nfile: o.csv\nvalues: {__proto__: {a: b}}', 'unknown-key', '3:10'],
  ])('reports the form of the mapping %j as %s', (mapping, fault, at) => {
    expect(faults(observations(GOOD, mapping))).toContainEqual(
      expect.objectContaining({ code: 'mapping-invalid', at, args: expect.objectContaining({ fault }) }),
    );
  });

  it('passes on the faults of broken files', () => {
    const codes = faults(observations(`${GOOD}\na,b`, 'kind: [')).map(({ code }) => code);
    expect(codes).toContain('yaml-syntax');
    expect(faults(observations(`${GOOD}\na,b`))[0]?.code).toBe('csv-ragged-row');
  });
});

describe('evidenceLocator', () => {
  it('finds a cell by header, by field and by the mapping, and the row where there is no column', () => {
    const mapping = 'kind: observations\nfile: o.csv\ncolumns: {price_basis: 价}\n';
    const locate = evidenceLocator(observations(`${GOOD},current`, mapping, `${HEADER},价`));
    const at = (...path: (string | number)[]) => locate({ file: 'data/o.csv', path })?.start.column;
    expect(at(0, 'value')).toBe(35);
    expect(at(0, 'priceBasis')).toBe(69);
    expect(at(0, 'note', 'zh')).toBe(68);
    expect(at(0, 'nothing')).toBe(1);
    expect(at(0)).toBe(1);
    expect(at(7)).toBeUndefined();
    expect(locate({ file: 'data/none.csv', path: [0] })).toBeUndefined();
  });
});
