// Reading and writing of CSV: cells, places, faults, limits, and what a spreadsheet must not take for a formula.
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_LIMITS, readCsv } from './csv.ts';
import { writeCsv } from './csvWriter.ts';

const read = (text: string, limits = CSV_LIMITS) =>
  readCsv({ path: 'data/x.csv', bytes: new TextEncoder().encode(text) }, limits);
const codes = (text: string, limits = CSV_LIMITS) => read(text, limits).diagnostics.map(({ code }) => code);

describe('readCsv', () => {
  it('reads quoted cells with separators, quotation marks and line ends', () => {
    const csv = read('id,note\r\na,"one, ""two""\nthree"\r\nb,\r\n');
    expect(csv.header).toEqual(['id', 'note']);
    expect(csv.rows).toEqual([
      ['a', 'one, "two"\nthree'],
      ['b', ''],
    ]);
    expect(csv.diagnostics).toEqual([]);
  });

  it.each([
    ['a;b;"c,d"\n1;2;3', ['a', 'b', 'c,d']],
    ['a\tb\n1\t2', ['a', 'b']],
    ['\uFEFF编号,数值\n1,2', ['编号', '数值']],
    ['\n\n id , value \n1,2', ['id', 'value']],
    ['', []],
  ])('finds the header of %j', (text, header) => {
    expect(read(text).header).toEqual(header);
  });

  it('leaves out rows without any text and takes empty cells beyond the header for nothing', () => {
    const csv = read('a,b\n1,2,,\n,,,\n\n3,4\n');
    expect(csv.rows).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(csv.diagnostics).toEqual([]);
  });

  it('locates cells by line and column in code points, behind cells with line ends too', () => {
    const csv = read('编号,值\n"甲\n乙",𠀀\n"x",值\n');
    expect(csv.locate(0, 1)).toMatchObject({
      start: { line: 3, column: 4 },
      end: { line: 3, column: 5 },
      sourceLine: '乙",𠀀',
    });
    expect(csv.locate(1, 1)?.start).toMatchObject({ line: 4, column: 5 });
    expect(csv.locate(-1, 1)?.start).toMatchObject({ line: 1, column: 4 });
    expect(csv.locate(2, 0)).toBeUndefined();
  });

  it('reports ragged rows, faulty quotation marks and equal names at their place', () => {
    expect(read('a,b\n1\n1,2,3').diagnostics).toMatchObject([
      { code: 'csv-ragged-row', span: { start: { line: 2 } }, args: { cells: 1, columns: 2, row: 1 } },
      { code: 'csv-ragged-row', span: { start: { line: 3 } }, args: { cells: 3, columns: 2, row: 2 } },
    ]);
    expect(read('a,b\n"1"x,2').diagnostics).toMatchObject([
      { code: 'csv-syntax', args: { fault: 'text-after-quote' } },
    ]);
    expect(codes('a,b\n1,"2')).toEqual(['csv-syntax']);
    expect(codes('a,b\n1,\0')).toEqual(['csv-syntax']);
    expect(read('a,b,a\n1,2,3').diagnostics).toMatchObject([
      { code: 'csv-duplicate-header', span: { start: { column: 5 } }, related: [{ span: { start: { column: 1 } } }] },
    ]);
  });

  it('stops at its limits', () => {
    const limits = { bytes: 100, rows: 2, columns: 3, cell: 10 };
    expect(codes('a\n1\n2\n3\n4', limits)).toEqual(['csv-too-large']);
    expect(codes('a,b,c,d\n', limits)).toEqual(['csv-too-large']);
    expect(codes(`a\n${'x'.repeat(11)}`, limits)).toEqual(['csv-too-large']);
    expect(codes('x'.repeat(101), limits)).toEqual(['file-too-large']);
  });

  it('agrees with a second reader on any text with proper quotation marks', () => {
    const cell = fc.oneof(fc.stringMatching(/^[a-z0-9市" ,;\n]{0,6}$/), fc.constant(''));
    const row = fc.array(cell, { minLength: 3, maxLength: 3 }).filter((cells) => cells.some((text) => text !== ''));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const text = Papa.unparse([['x', 'y', 'z'], ...rows], { newline });
        const second = Papa.parse<string[]>(text, { newline, delimiter: ',' }).data.slice(1);
        expect(read(text).rows).toEqual(second);
      }),
    );
  });
});

describe('writeCsv', () => {
  it('writes what is read again as it was', () => {
    const cell = fc
      .oneof(fc.stringMatching(/^[a-z0-9市"',;\n\r \t]{0,8}$/), fc.string())
      .filter((text) => !/^[=+\-@\t\r\n]|\0/.test(text));
    const row = fc.array(cell, { minLength: 2, maxLength: 2 }).filter((cells) => cells.some((text) => text !== ''));
    fc.assert(
      fc.property(fc.array(row), fc.boolean(), fc.constantFrom<'\n' | '\r\n'>('\n', '\r\n'), (rows, bom, lineEnd) => {
        const csv = read(writeCsv(['a', 'b'], rows, { bom, lineEnd }));
        expect(csv.rows).toEqual(rows);
        expect(csv.diagnostics).toEqual([]);
      }),
    );
  });

  it('keeps numbers and puts an apostrophe before what a spreadsheet would compute', () => {
    const row = ['=1+1', '-5.2', '+3%', '-a', '@x', '\tx', '1', '＝1'];
    expect(read(writeCsv(row, [row])).rows[0]).toEqual(["'=1+1", '-5.2', '+3%', "'-a", "'@x", "'\tx", '1', "'＝1"]);
  });

  it('ends lines with CRLF and begins with a byte order mark where asked', () => {
    expect(writeCsv(['a'], [['市']], { bom: true })).toBe('\uFEFFa\r\n市\r\n');
  });
});
