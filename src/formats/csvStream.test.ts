// CSV in pieces: the same rows as from the whole text, wherever it is cut; encodings of Chinese offices; limits.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_LIMITS, readCsv } from './csv.ts';
import { writeCsv } from './csvWriter.ts';
import { streamCsv } from './csvStream.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const cut = (bytes: Uint8Array, at: readonly number[]): Uint8Array[] => {
  const ends = [...new Set(at.map((n) => n % (bytes.length + 1)))].toSorted((a, b) => a - b);
  return [...ends, bytes.length].map((end, i) => bytes.subarray(i === 0 ? 0 : ends[i - 1], end));
};
const stream = (pieces: readonly Uint8Array[], limits = CSV_LIMITS) => {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  return streamCsv({ path: 'x.csv', size, pieces: () => pieces }, limits);
};
const cellsOf = (bytes: Uint8Array) => [...stream([bytes]).records()].map(({ cells }) => cells);

/** Number of rows, and the codes of what is found. */
const codes = (bytes: Uint8Array, limits = CSV_LIMITS) => {
  const streamed = stream([bytes], limits);
  const rows = [...streamed.records()].length;
  return [rows, ...streamed.diagnostics.map(({ code }) => code)];
};

describe('streamCsv', () => {
  it('reads the rows that readCsv reads, wherever the bytes are cut', () => {
    const cell = fc.stringMatching(/^[a-z0-9市" ,;\n\r']{0,6}$/).map((text) => text.trim());
    const row = fc.tuple(fc.constant('a'), cell, cell).map((cells) => [...cells]);
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.constantFrom<'\n' | '\r\n'>('\n', '\r\n'),
        fc.array(fc.nat(500), { maxLength: 6 }),
        (rows, lineEnd, cuts) => {
          const bytes = bytesOf(writeCsv(['x', 'y', 'z'], rows, { lineEnd }));
          const streamed = stream(cut(bytes, cuts));
          const [, ...records] = [...streamed.records()].map(({ cells }) => cells);
          const whole = readCsv({ path: 'x.csv', bytes });
          expect(records).toEqual(whole.rows);
          expect(streamed.diagnostics).toEqual([]);
        },
      ),
    );
  });

  it('counts records as a spreadsheet does and finds the separator below a title', () => {
    const records = [...stream([bytesOf('单位：万元\n\n区;数值\n罗湖;"1\n2"\n福田;3')]).records()];
    expect(records).toEqual([
      { number: 1, cells: ['单位：万元'] },
      { number: 3, cells: ['区', '数值'] },
      { number: 4, cells: ['罗湖', '1\n2'] },
      { number: 5, cells: ['福田', '3'] },
    ]);
  });

  it('reads GB 18030, as Chinese spreadsheets save CSV, and UTF-16 by its mark', () => {
    const gb = new Uint8Array([0xc7, 0xf8, 0x2c, 0xca, 0xfd, 0x0a, 0xc2, 0xde, 0xba, 0xfe, 0x2c, 0x31]);
    expect(cellsOf(gb)).toEqual([
      ['区', '数'],
      ['罗湖', '1'],
    ]);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'区\t数\n'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(cellsOf(utf16)).toEqual([['区', '数']]);
    expect(cellsOf(bytesOf('\uFEFF区,数'))).toEqual([['区', '数']]);
  });

  it('says so where the bytes are text of no known encoding, or no text', () => {
    expect(codes(new Uint8Array([0x61, 0xff, 0xff]))).toEqual([0, 'csv-encoding']);
    expect(codes(bytesOf('a,b\n1,\0'))).toEqual([0, 'csv-syntax']);
    expect(codes(bytesOf('a,b\n1,"2'))).toEqual([2, 'csv-syntax']);
    const limits = { bytes: 100, rows: 2, columns: 3, cell: 10 };
    expect(codes(bytesOf('a\n1\n2\n3'), limits)).toEqual([2, 'csv-too-large']);
    expect(codes(bytesOf('a,b,c,d\n'), limits)).toEqual([0, 'csv-too-large']);
    expect(codes(bytesOf(`a\n"${'x\n'.repeat(9)}`), limits)).toEqual([1, 'csv-too-large']);
    expect(codes(bytesOf('x'.repeat(101)), limits)).toEqual([0, 'file-too-large']);
  });
});
