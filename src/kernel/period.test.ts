// Periods: canonical texts, first and last day, order.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  endOf,
  endYear,
  isSubYear,
  parsePeriod,
  periodOf,
  periodText,
  samePeriod,
  startOf,
  type Period,
} from './period.ts';
import { daysInMonth, plainDate } from './plainDate.ts';

const years = fc.integer({ min: 0, max: 9998 });
const months = fc.integer({ min: 1, max: 12 });
const periods: fc.Arbitrary<Period> = fc.oneof(
  years.map((year): Period => ({ kind: 'year', year })),
  fc.tuple(years, fc.constantFrom(1, 2)).map(([year, half]): Period => ({ kind: 'half', year, half: half as 1 | 2 })),
  fc
    .tuple(years, fc.constantFrom(1, 2, 3, 4))
    .map(([year, quarter]): Period => ({ kind: 'quarter', year, quarter: quarter as 1 | 2 | 3 | 4 })),
  fc.tuple(years, months).map(([year, month]): Period => ({ kind: 'month', year, month })),
  fc
    .tuple(years, months, months)
    .filter(([, a, b]) => a !== b)
    .map(([year, a, b]): Period => ({ kind: 'months', year, from: Math.min(a, b), to: Math.max(a, b) })),
  fc
    .tuple(years, years)
    .filter(([a, b]) => a !== b)
    .map(([a, b]): Period => ({ kind: 'span', from: Math.min(a, b), to: Math.max(a, b) })),
  fc.tuple(years, months, fc.integer({ min: 1, max: 31 })).map(
    ([year, month, day]): Period => ({
      kind: 'day',
      date: plainDate(year, month, Math.min(day, daysInMonth(year, month))),
    }),
  ),
);

describe('a period', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-H1', 'half', '2025-01-01', '2025-06-30'],
    ['2025-H2', 'half', '2025-07-01', '2025-12-31'],
    ['2025-Q3', 'quarter', '2025-07-01', '2025-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-01..02', 'months', '2025-01-01', '2025-02-28'],
    ['2018-01..05', 'months', '2018-01-01', '2018-05-31'],
    ['2021..2025', 'span', '2021-01-01', '2025-12-31'],
    ['2025-12-31', 'day', '2025-12-31', '2025-12-31'],
  ])('%s is a %s from %s to %s', (text, kind, start, end) => {
    const period = periodOf(text);
    expect([period.kind, startOf(period), endOf(period)]).toEqual([kind, start, end]);
    expect(endYear(period)).toBe(Number(end.slice(0, 4)));
  });

  it.each([
    '',
    '25',
    '2025-H3',
    '2025-Q5',
    '2025-00',
    '2025-13',
    '2025-05..05',
    '2025-06..03',
    '2025-01..13',
    '2025..2025',
  ])('is not %j', (text) => expect(parsePeriod(text)).toBeUndefined());
  it.each(['2025..2021', '2025-h1', '2025Q1', '2025-02-30', '2025 ', ' 2025', '2025\n', '2025年'])(
    'is not %j',
    (text) => expect(parsePeriod(text)).toBeUndefined(),
  );

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(periodText(period))).toEqual(period);
      }),
    );
  });

  it('starts no later than it ends', () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(startOf(period) <= endOf(period)).toBe(true);
      }),
    );
  });

  it('throws where code states none', () => expect(() => periodOf('soon')).toThrow('not a period: soon'));
});

describe('periods among each other', () => {
  it('are ordered by last day, then by first', () => {
    const texts = ['2025-12-31', '2025', '2025-12', '2024', '2025-Q4', '2021..2025', '2025-H2', '2025-01..02'];
    expect(texts.map(periodOf).toSorted(comparePeriods).map(periodText)).toEqual([
      '2024',
      '2025-01..02',
      '2021..2025',
      '2025',
      '2025-H2',
      '2025-Q4',
      '2025-12',
      '2025-12-31',
    ]);
  });

  it('have one order whichever is asked first', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
      }),
    );
  });

  it('are the same only with the same granularity', () => {
    expect(samePeriod(periodOf('2025'), periodOf('2025'))).toBe(true);
    expect(samePeriod(periodOf('2025'), periodOf('2025-01..12'))).toBe(false);
  });

  it('below a year are halves, quarters and months, not points or plan periods', () => {
    const below = ['2025-H1', '2025-Q1', '2025-03', '2025-01..11'];
    const others = ['2025', '2025-01..12', '2021..2025', '2025-12-31'];
    expect(below.map((text) => isSubYear(periodOf(text)))).toEqual(below.map(() => true));
    expect(others.map((text) => isSubYear(periodOf(text)))).toEqual(others.map(() => false));
  });
});
