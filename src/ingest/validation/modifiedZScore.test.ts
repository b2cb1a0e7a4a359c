// Modified z-score: values worked by hand from the formula of Iglewicz and Hoaglin (1993), and its properties.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { mayExceed, modifiedZScores } from './modifiedZScore.ts';

const scores = (...values: readonly (number | string)[]): readonly string[] | undefined =>
  modifiedZScores(values.map((value) => Decimal.from(String(value))))?.map((score) => score.rounded(2).toString());

describe('modifiedZScores', () => {
  it('finds two outliers that hide each other from the plain z-score', () => {
    // Median 2.45, median absolute deviation 0.15: 0.6745 · 5.75 ÷ 0.15 = 25.86.
    expect(scores(2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6, 8.2, 8.3)).toEqual([
      '-1.57',
      '0.67',
      '-0.22',
      '0.22',
      '-0.67',
      '-1.57',
      '-0.67',
      '0.67',
      '25.86',
      '26.31',
    ]);
  });

  it('falls back to the mean absolute deviation where more than half of the values are equal', () => {
    // Mean absolute deviation 6 ÷ 6 = 1: 6 ÷ 1.253314 = 4.79.
    expect(scores(5, 5, 5, 5, 5, 11)).toEqual(['0.00', '0.00', '0.00', '0.00', '0.00', '4.79']);
  });

  it('says nothing below five values, and that equal values are all usual', () => {
    expect(scores(1, 2, 3, 400)).toBeUndefined();
    expect(scores(3, 3, 3, 3, 3)).toEqual(['0', '0', '0', '0', '0']);
  });

  it('does not change when all values are shifted or scaled', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 9 }), (list, shift, scale) => {
        expect(scores(...list.map((value) => value * scale + shift))).toEqual(scores(...list));
      }),
    );
  });

  it('are never passed over by the rough look at them', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, (list) => {
        const most = Decimal.from('3.5');
        const exact = modifiedZScores(list.map((value) => Decimal.of(value))) ?? [];
        if (exact.some((score) => score.abs().compare(most) > 0)) expect(mayExceed(list, most)).toBe(true);
      }),
    );
    expect(mayExceed([1, 2, 3, 4, 5], Decimal.from('3.5'))).toBe(false);
  });
});
