// Calendar dates: leap years, days and years between two dates.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dateParts,
  daysBetween,
  daysInMonth,
  parseDate,
  plainDate,
  yearsBetween,
  type PlainDate,
} from './plainDate.ts';

const date = (text: string): PlainDate => {
  const parsed = parseDate(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};
const dates = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => plainDate(year, month, Math.min(day, daysInMonth(year, month))));

describe('a date', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01'])('reads %s', (text) =>
    expect(parseDate(text)).toBe(text),
  );

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-1-1',
    '20250101',
    '2025-01-01T00:00',
  ])('does not read %s', (text) => expect(parseDate(text)).toBeUndefined());

  it('is put together from its parts', () => {
    fc.assert(
      fc.property(dates, (d) => {
        const { year, month, day } = dateParts(d);
        expect(plainDate(year, month, day)).toBe(d);
        expect(parseDate(d)).toBe(d);
      }),
    );
  });
});

describe('days between dates', () => {
  it.each([
    ['2024-12-31', '2025-12-31', 365],
    ['2023-12-31', '2024-12-31', 366],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['1970-01-01', '2000-01-01', 10_957],
    ['2025-12-31', '2025-12-30', -1],
    ['9999-12-31', '0000-01-01', -3_652_424],
  ])('from %s to %s are %i', (a, b, days) => expect(daysBetween(date(a), date(b))).toBe(days));

  it('agree with the clock of the machine', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(daysBetween(a, b)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
      }),
    );
  });
});

describe('years between dates', () => {
  it.each([
    ['2020-12-31', '2025-12-31', 5],
    ['2020-12-31', '2021-07-02', 183 / 365],
    ['2020-02-29', '2021-02-28', 1],
    ['2020-02-29', '2024-02-28', 3 + 365 / 366],
    ['2025-12-31', '2020-12-31', -5],
    ['9999-01-01', '9999-12-31', 364 / 365],
  ])('from %s to %s are %d', (a, b, years) => expect(yearsBetween(date(a), date(b))).toBeCloseTo(years, 12));

  it('turn their sign with the order, grow with the later date and are whole on anniversaries', () => {
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 0, max: 300 }), (a, b, n) => {
        expect(yearsBetween(a, b) + yearsBetween(b, a)).toBeCloseTo(0, 9);
        expect(Math.sign(yearsBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
        const { year, month, day } = dateParts(a);
        fc.pre(year + n <= 9999);
        expect(yearsBetween(a, plainDate(year + n, month, Math.min(day, daysInMonth(year + n, month))))).toBe(n);
      }),
    );
  });
});
