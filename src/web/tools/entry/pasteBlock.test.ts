// Blocks of the clipboard: how they are read and where they land.
import { describe, expect, it } from 'vitest';
import { toTsv } from '../../table/tableText.ts';
import { landings, readBlock } from './pasteBlock.ts';

const at = (row: number, column: number) => ({ row, column });

describe('a block of the clipboard', () => {
  it.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t\n\t4',
      [
        ['1', ''],
        ['', '4'],
      ],
    ],
    ['"a\tb"\t"say ""x"""\n"two\nlines"', [['a\tb', 'say "x"'], ['two\nlines']]],
    ['5', [['5']]],
    ['', []],
  ])('%j is read by cells', (text, cells) => {
    expect(readBlock(text)).toEqual(cells);
  });

  it('is what a copy of a table puts there', () => {
    const lines = [
      ['12100.5', '13000'],
      ['', '−'],
    ];
    expect(readBlock(toTsv(lines))).toEqual(lines);
  });

  it('lands from the upper left of the selection', () => {
    expect(landings([['1', '2'], ['3']], { from: at(2, 1), to: at(2, 1) })).toEqual([
      { row: 2, column: 1, text: '1' },
      { row: 2, column: 2, text: '2' },
      { row: 3, column: 1, text: '3' },
    ]);
  });

  it('fills the selection with a single cell, and every line of it with one line', () => {
    expect(landings([['7']], { from: at(0, 0), to: at(1, 1) }).map(({ text }) => text)).toEqual(['7', '7', '7', '7']);
    expect(landings([['7', '8']], { from: at(0, 0), to: at(1, 0) })).toEqual([
      { row: 0, column: 0, text: '7' },
      { row: 0, column: 1, text: '8' },
      { row: 1, column: 0, text: '7' },
      { row: 1, column: 1, text: '8' },
    ]);
  });
});
