// Periods in words and read back.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import { parsePeriod, periodOf, periodText, type Period } from '#kernel/period';
import { formatPeriod, readPeriod } from './period.ts';

const read = (text: string): string | undefined => {
  const period = readPeriod(text);
  return period && periodText(period);
};

const two = (n: number): string => String(n).padStart(2, '0');
const years = fc.integer({ min: 1000, max: 9999 });
const months = fc.integer({ min: 1, max: 12 });
/** Periods of every kind by their canonical texts; texts that are no period (30 February) are left out. */
const periods = fc
  .oneof(
    years.map(String),
    fc.tuple(years, fc.constantFrom('H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4')).map((parts) => parts.join('-')),
    fc.tuple(years, months).map(([y, m]) => `${y}-${two(m)}`),
    fc.tuple(years, months, months).map(([y, a, b]) => `${y}-${two(a)}..${two(b)}`),
    fc.tuple(years, years).map(([a, b]) => `${a}..${b}`),
    fc.tuple(years, months, fc.integer({ min: 1, max: 31 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  )
  .map(parsePeriod)
  .filter((period): period is Period => period !== undefined);

describe('a period in words', () => {
  it.each([
    ['2025', '2025年', '2025'],
    ['2025-H1', '2025年上半年', 'first half of 2025'],
    ['2025-H2', '2025年下半年', 'second half of 2025'],
    ['2025-Q3', '2025年第三季度', 'third quarter of 2025'],
    ['2025-03', '2025年3月', 'March 2025'],
    ['2025-01..02', '2025年1—2月', 'January–February 2025'],
    ['2018-01..05', '2018年1—5月', 'January–May 2018'],
    ['2020-01..09', '2020年1—9月', 'January–September 2020'],
    ['2021..2025', '2021—2025年', '2021–2025'],
    ['2025-12-31', '2025年12月31日', '31 December 2025'],
    ['2022-06-06', '2022年6月6日', '6 June 2022'],
  ])('%s is %s / %s', (text, zh, en) => {
    expect(formatPeriod(periodOf(text), 'zh')).toBe(zh);
    expect(formatPeriod(periodOf(text), 'en')).toBe(en);
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(periods, fc.constantFrom(...LANGUAGES), (period, language) => {
        expect(readPeriod(formatPeriod(period, language))).toEqual(period);
        expect(readPeriod(periodText(period))).toEqual(period);
      }),
    );
  });
});

describe('reading a period', () => {
  it.each([
    ['H1 2025', '2025-H1'],
    ['2025H2', '2025-H2'],
    ['first half 2025', '2025-H1'],
    ['the second half of 2025', '2025-H2'],
    ['Q1–Q3 2020', '2020-01..09'],
    ['Q1-Q3 2020', '2020-01..09'],
    ['first three quarters of 2020', '2020-01..09'],
    ['2020 Q4', '2020-Q4'],
    ['Q4 2020', '2020-Q4'],
    ['end of 2020', '2020-12-31'],
    ['the end of 2020', '2020-12-31'],
    ['year-end 2020', '2020-12-31'],
    ['by the end of 2025', '2025-12-31'],
    ['end of February 2024', '2024-02-29'],
    ['Jan-May 2018', '2018-01..05'],
    ['Jan.–May 2018', '2018-01..05'],
    ['January to May 2018', '2018-01..05'],
    ['Sept 2019', '2019-09'],
    ['March, 2021', '2021-03'],
    ['December 31, 2025', '2025-12-31'],
    ['31 Dec 2025', '2025-12-31'],
    ['2021-2025', '2021..2025'],
    ['2021 to 2025', '2021..2025'],
    ['14th Five-Year Plan', '2021..2025'],
    ['the 15th Five-Year Plan period', '2026..2030'],
  ])('%s is %s', (text, canonical) => expect(read(text)).toBe(canonical));

  it.each([
    ['2025年底', '2025-12-31'],
    ['2025年末', '2025-12-31'],
    ['到2025年底', '2025-12-31'],
    ['截至2025年12月31日', '2025-12-31'],
    ['2024年2月底', '2024-02-29'],
    ['２０２５年', '2025'],
    ['2025 年 3 月', '2025-03'],
    ['2025年3月份', '2025-03'],
    ['2025年三季度', '2025-Q3'],
    ['2025年3季度', '2025-Q3'],
    ['2025年前三季度', '2025-01..09'],
    ['2025年一至三季度', '2025-01..09'],
    ['2018年1-5月', '2018-01..05'],
    ['2018年1月至5月', '2018-01..05'],
    ['2018年前5个月', '2018-01..05'],
    ['2021—2025年', '2021..2025'],
    ['2021年至2025年', '2021..2025'],
    ['十四五', '2021..2025'],
    ['“十四五”时期', '2021..2025'],
    ['“十五五”规划', '2026..2030'],
    ['十五', '2001..2005'],
    ['十二五', '2011..2015'],
  ])('%s is %s', (text, canonical) => expect(read(text)).toBe(canonical));

  it.each([
    '',
    '2025年13月',
    '31 February 2025',
    '2025—2021年',
    'May',
    'soon',
    '25年',
    'Smarch 2025',
    'end of',
    '2nd Five-Year Plan',
  ])('%j is none', (text) => expect(readPeriod(text)).toBeUndefined());

  it('answers long hostile texts at once', () => {
    for (const piece of ['2025年', 'end of ', ' ', '1-', 'January ', '“']) {
      expect(readPeriod(piece.repeat(100_000))).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (text) => {
        const period = readPeriod(text);
        expect(period === undefined || parsePeriod(periodText(period)) !== undefined).toBe(true);
      }),
    );
  });
});
