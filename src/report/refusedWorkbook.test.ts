// The workbook of refused rows, as it is read again: cells as sent, row, reason and what to do, nothing that computes.
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#formats/workbook/readWorkbook';
import { refusedWorkbook } from './refusedWorkbook.ts';

const ROWS = [
  {
    sheet: '表1',
    row: 7,
    code: 'row-unit-unknown',
    args: { cell: '担' },
    cells: ['罗湖区', '=HYPERLINK("x")', '-5.2'],
  },
  { row: 9, code: 'cell-required', args: { field: { zh: '时期', en: 'period' } }, cells: ['@福田', '1'] },
];
const rowsOf = (bytes: Uint8Array) =>
  [...(readWorkbook({ path: 'x.xlsx', bytes }).sheets[0]?.rows() ?? [])].map(({ cells }) =>
    cells.map(({ text, formula }) => text + (formula ?? '')),
  );

describe('refusedWorkbook', () => {
  it('adds row, reason and what to do to the cells as they were read', () => {
    const [header, first, second] = rowsOf(refusedWorkbook(ROWS, ['区', '数值'], 'zh'));
    expect(header).toEqual(['区', '数值', 'C', '行号', '原因', '处理建议']);
    expect(first).toEqual([
      '罗湖区',
      `'=HYPERLINK("x")`,
      '-5.2',
      '表1，第7行',
      '“担”不是已知的单位。',
      expect.stringMatching(/^请按常用写法填写单位/),
    ]);
    expect(second?.slice(0, 4)).toEqual(["'@福田", '1', '9', '“时期”为空。']);
  });

  it('says it in English', () => {
    const [header, first] = rowsOf(refusedWorkbook(ROWS, ['a', 'b', 'c'], 'en'));
    expect(header?.slice(3)).toEqual(['Row', 'Reason', 'What to do']);
    expect(first?.slice(3, 5)).toEqual(['表1, row 7', '“担” is no known unit.']);
  });
});
