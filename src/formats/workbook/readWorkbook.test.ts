// Workbooks read: every kind of cell, what stands around the rows, what was written is read again, hostile files are refused early.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { type RawCell, type RawSheet, rawParts, rawWorkbook } from '../testing/rawWorkbook.ts';
import { writeXlsx, type XlsxCell } from '../xlsx.ts';
import { zipTexts } from '../zip.ts';
import { WORKBOOK_LIMITS, type WorkbookLimits } from './limits.ts';
import { readWorkbook } from './readWorkbook.ts';

const open = (bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}) =>
  readWorkbook({ path: 'x.xlsx', bytes }, { ...WORKBOOK_LIMITS, ...limits });
const sheetOf = (rows: readonly (readonly RawCell[])[], more: Partial<RawSheet> = {}): RawSheet => ({
  name: '表1',
  rows,
  ...more,
});
/** Cells of the first row of the first sheet. */
const cells = (...row: RawCell[]) => [...(open(rawWorkbook([sheetOf([row])])).sheets[0]?.rows() ?? [])][0]?.cells;
/** Codes and arguments of what is found while everything is read. */
const faults = (bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}) => {
  const book = open(bytes, limits);
  for (const sheet of book.sheets) {
    sheet.frame();
    for (const _ of sheet.rows());
  }
  return book.diagnostics.map(({ code, args }) => ({ code, ...args }));
};
const changed = (path: string, change: (text: string) => string, sheets = [sheetOf([['a', 1]])]): Uint8Array => {
  const parts = rawParts(sheets);
  return zipTexts({ ...parts, [path]: change(parts[path] ?? '') });
};

describe('cells', () => {
  it('texts are read wherever they stand: runs joined, phonetic runs dropped, raised digits kept apart', () => {
    expect(
      cells(
        '罗湖区',
        { inline: '<r><t>企业</t></r><r><t xml:space="preserve"> 数</t></r><rPh sb="0" eb="1"><t>qi ye</t></rPh>' },
        { inline: '<r><t>1234</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>' },
        { inline: '<t>a_x000A_b_x005F_x0041_</t>' },
      )?.map(({ text }) => text),
    ).toEqual(['罗湖区', '企业 数', '1234¹', 'a\nb_x0041_']);
  });

  it.each([
    ['1.50', '1.50'],
    ['1.1000000000000001', '1.1'],
    ['0.30000000000000004', '0.3'],
    ['1448.9670000000001', '1448.967'],
    ['0.33333333333333331', '0.333333333333333'],
    ['123456789012345', '123456789012345'],
    ['1E-3', '1E-3'],
  ])('the number %s is meant as %s', (stored, meant) => {
    expect(cells({ n: stored })).toEqual([{ column: 0, text: meant, kind: 'number' }]);
  });

  it.each([
    ['45658', 'yyyy"年"m"月"d"日"', '2025-01-01', 'date'],
    ['45688.75', 'yyyy/m/d h:mm', '2025-01-31', 'date'],
    ['45658', '[$-804]yyyy"年"m"月"', '2025-01', 'date'],
    ['1', 'yyyy-mm-dd', '1900-01-01', 'date'],
    ['61', 'yyyy-mm-dd', '1900-03-01', 'date'],
    ['60', 'yyyy-mm-dd', '60', 'number'],
    ['0.5', 'h:mm:ss', '0.5', 'number'],
    ['0.106', '0.0%', '0.106', 'percent'],
    ['12345', '#,##0.00', '12345', 'number'],
    ['12345678', '0!.0,"万"', '12345678', 'scaled'],
    ['12345678', '#,##0,', '12345678', 'scaled'],
  ])('%s in the format %s is %s', (n, format, text, kind) => {
    expect(cells({ n, format })).toEqual([{ column: 0, text, kind }]);
  });

  it('dates count from 1904 where the workbook says so', () => {
    const book = open(rawWorkbook([sheetOf([[{ n: '0', format: 'yyyy-mm-dd' }]])], { date1904: true }));
    expect([...(book.sheets[0]?.rows() ?? [])][0]?.cells[0]?.text).toBe('1904-01-01');
  });

  it('formulas keep the value they were saved with; without one, or from elsewhere, they are marked', () => {
    expect(
      cells(
        { f: 'A2+A3', v: '3' },
        { f: 'A2+A3' },
        { f: '[1]Sheet1!A1', v: '4' },
        { f: "cmd|'/C calc'!A0", v: '5' },
        { f: 'Table1[[#This Row],[2025]]&"[1]x!"', v: '6' },
        { error: '#N/A' },
        { b: true },
      )?.map(({ text, kind, formula }) => [text, kind, formula]),
    ).toEqual([
      ['3', 'number', 'saved'],
      ['', 'number', 'without-value'],
      ['4', 'number', 'external'],
      ['5', 'number', 'external'],
      ['6', 'number', 'saved'],
      ['#N/A', 'error', undefined],
      ['TRUE', 'boolean', undefined],
    ]);
  });
});

describe('sheets', () => {
  it('know their names, what is hidden and what is merged', () => {
    const book = open(
      rawWorkbook([
        sheetOf([['a', undefined, 'b'], [], ['c']], {
          merges: ['A1:B1', 'C1:C3'],
          hiddenRows: [3],
          hiddenColumns: [2],
        }),
        { name: '底稿', state: 'veryHidden', rows: [] },
      ]),
    );
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['表1', false],
      ['底稿', true],
    ]);
    const [sheet] = book.sheets;
    expect(sheet?.frame()).toEqual({
      extent: { top: 1, left: 0, bottom: 3, right: 2 },
      hiddenColumns: [{ from: 1, to: 1 }],
      merges: [
        { top: 1, left: 0, bottom: 1, right: 1 },
        { top: 1, left: 2, bottom: 3, right: 2 },
      ],
    });
    expect([...(sheet?.rows() ?? [])].map(({ number, hidden }) => [number, hidden])).toEqual([
      [1, false],
      [3, true],
    ]);
    expect(book.diagnostics).toEqual([]);
  });

  it('are read without row and cell references, with prefixes, in UTF-16', () => {
    const plain =
      '<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = changed('xl/worksheets/sheet1.xml', () => plain);
    expect([...(open(parts).sheets[0]?.rows() ?? [])]).toMatchObject([
      {
        number: 1,
        cells: [
          { column: 0, text: '1' },
          { column: 1, text: '2' },
        ],
      },
    ]);
  });

  it('read what was written', () => {
    const cell: fc.Arbitrary<XlsxCell> = fc.oneof(
      fc.stringMatching(/^[a-z市區<&"_x0-9 ，=]{1,8}$/),
      fc
        .tuple(fc.bigInt({ min: -99_999_999n, max: 99_999_999n }), fc.integer({ min: 0, max: 6 }))
        .map(([digits, decimals]) => ({ number: Decimal.of(digits, -decimals) })),
    );
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(table, (rows) => {
        const book = open(
          writeXlsx([{ name: 't', columns: [{ header: 'a' }, { header: 'b' }, { header: 'c' }], rows }]),
        );
        const read = [...(book.sheets[0]?.rows() ?? [])].slice(1).map((row) => row.cells.map(({ text }) => text));
        expect(read).toEqual(
          rows.map((row) => row.map((c) => (typeof c === 'object' && 'number' in c ? c.number.toString() : c))),
        );
        expect(book.diagnostics).toEqual([]);
      }),
    );
  });
});

const inSheet = (change: (xml: string) => string) => faults(changed('xl/worksheets/sheet1.xml', change));
const row = (content: string) => (xml: string) =>
  xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData><row r="1">${content}</row></sheetData>`);

describe('hostile and damaged workbooks', () => {
  it.each([
    ['not-a-zip', new TextEncoder().encode('指标,数值\n')],
    ['not-a-zip', new Uint8Array()],
    ['old-format', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['part-missing', zipTexts({ 'a.txt': 'a' })],
  ])('are told apart: %s', (fault, bytes) => {
    expect(faults(bytes)).toMatchObject([{ code: 'xlsx-not-a-workbook', fault }]);
  });

  it('entities and document types are refused before any is expanded', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    const bytes = changed('xl/worksheets/sheet1.xml', (xml) => xml.replace('?>', `?>${bomb}`));
    expect(faults(bytes)).toEqual([{ code: 'xlsx-entities', part: 'xl/worksheets/sheet1.xml' }]);
  });

  it('an archive that declares more than the limit is refused before anything is inflated', () => {
    const bytes = rawWorkbook([sheetOf([['x'.repeat(20_000)]])]);
    const book = open(bytes, { inflated: 10_000 });
    expect(book.sheets).toEqual([]);
    expect(book.diagnostics).toMatchObject([{ code: 'xlsx-too-large', args: { what: 'inflated' } }]);
  });

  it('an archive that lies about its size is stopped at the ratio', () => {
    const bytes = changed('xl/worksheets/sheet1.xml', (xml) => xml + ' '.repeat(4_000_000));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      const isLarge = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000;
      if (isLarge) view.setUint32(at + 24, 100, true);
    }
    expect(faults(bytes, { ratioFrom: 100_000 })).toContainEqual({ code: 'xlsx-too-large', what: 'ratio', limit: 300 });
  });

  it.each<[string, RawSheet[], Partial<WorkbookLimits>]>([
    ['sheets', [sheetOf([]), sheetOf([])], { sheets: 1 }],
    ['rows', [sheetOf([['a'], ['b'], ['c']])], { rows: 2 }],
    ['cells', [sheetOf([['a', 'b'], ['c']])], { cells: 2 }],
    ['filled-columns', [sheetOf([['a'], [undefined, 'b'], [undefined, undefined, 'c']])], { filledColumns: 2 }],
    ['texts', [sheetOf([['a', 'b', 'c']])], { texts: 2 }],
    ['cell', [sheetOf([['x'.repeat(60)]])], { cell: 50 }],
    ['merges', [sheetOf([['a']], { merges: ['A1:B1', 'A2:B2'] })], { merges: 1 }],
    ['entries', [sheetOf([['a']])], { entries: 3 }],
  ])('too many %s are refused', (what, sheets, limits) => {
    expect(faults(rawWorkbook(sheets), limits)).toMatchObject([{ code: 'xlsx-too-large', what }]);
  });

  it('a million columns, endless tags and absurd depth are refused', () => {
    expect(inSheet(row('<c r="BDWGN1"><v>1</v></c>'))).toMatchObject([{ code: 'xlsx-too-large', what: 'columns' }]);
    expect(inSheet(row('<c/>'.repeat(16_385)))).toMatchObject([{ code: 'xlsx-too-large', what: 'columns' }]);
    expect(inSheet(row(`<c r="A1"${' '.repeat(2_000_000)}/>`))).toMatchObject([
      { code: 'xlsx-too-large', what: 'cell' },
    ]);
    expect(inSheet(row('<a>'.repeat(100)))).toMatchObject([{ code: 'xlsx-too-large', what: 'depth' }]);
    expect(inSheet(row('<c r="B1"><v>1</v></c><c r="A1"><v>1</v></c>'))).toMatchObject([{ code: 'xlsx-damaged' }]);
  });

  it('rows before a fault are read, the rest is told', () => {
    const bytes = changed('xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', '<row r="2"><c></row>'));
    const book = open(bytes);
    expect([...(book.sheets[0]?.rows() ?? [])].length).toBeLessThan(2);
    expect(book.diagnostics).toMatchObject([{ code: 'xlsx-damaged', args: { part: 'xl/worksheets/sheet1.xml' } }]);
  });

  it('never throw, whatever byte is changed', () => {
    const bytes = rawWorkbook([
      sheetOf([
        ['指标', '数值'],
        ['增加值', 1.5],
      ]),
    ]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const broken = bytes.slice();
        broken[at] = byte;
        expect(() => faults(broken)).not.toThrow();
        expect(() => faults(bytes.slice(0, at))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
