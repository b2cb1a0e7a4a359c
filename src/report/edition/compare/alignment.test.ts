// Lists laid beside each other: nothing is lost or put out of order, and what changed stays beside what it was.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned } from './alignment.ts';

const pairsOf = (before: readonly string[], after: readonly string[]) => aligned(before, after, (key) => ({ key }));

describe('alignment', () => {
  it('holds each item once, in the order of both lists', () => {
    const list = fc.array(fc.constantFrom('甲乙丙', '甲乙丁', '戊', '己庚', '', '1.5', '1.6'), { maxLength: 40 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = pairsOf(before, after);
        expect(pairs.flatMap((pair) => (pair.before === undefined ? [] : [pair.before]))).toEqual(before);
        expect(pairs.flatMap((pair) => (pair.after === undefined ? [] : [pair.after]))).toEqual(after);
      }),
    );
  });

  it('pairs a list with itself', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 60 }), (list) => {
        expect(pairsOf(list, list)).toEqual(list.map((item) => ({ before: item, after: item })));
      }),
    );
  });

  it('keeps a changed item beside what it was, also among thousands without one in common', () => {
    const before = Array.from({ length: 2_000 }, (_, at) => `第${at}段，增加值为${at}亿元，较上年有所增长`);
    const after = before.map((text) => text.replace('有所', '略有'));
    expect(pairsOf(before, after)).toEqual(before.map((text, at) => ({ before: text, after: after[at] })));
    expect(pairsOf(['一二三四五', '甲'], ['乙丙', '一二三四六'])).toEqual([
      { after: '乙丙' },
      { before: '一二三四五', after: '一二三四六' },
      { before: '甲' },
    ]);
  });

  it('knows a row by its label when its figures are others', () => {
    const rows = aligned(['甲 1 2 3', '乙 4 5 6'], ['乙 77 88 99'], (key) => ({ key, label: key.slice(0, 1) }));
    expect(rows).toEqual([{ before: '甲 1 2 3' }, { before: '乙 4 5 6', after: '乙 77 88 99' }]);
  });
});
