// Period as an SDMX 3.1 observational time period: Gregorian year and month, half and quarter, day, and time ranges.
import type { Period } from '#kernel/period';

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** 2025 · 2025-S1 · 2025-Q3 · 2025-03 · 2025-12-31; cumulative months and spans of years as ranges: 2018-01-01/P5M, 2021-01-01/P5Y. */
export function sdmxPeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return four(period.year);
    case 'half':
      return `${four(period.year)}-S${period.half}`;
    case 'quarter':
      return `${four(period.year)}-Q${period.quarter}`;
    case 'month':
      return `${four(period.year)}-${two(period.month)}`;
    case 'months':
      return `${four(period.year)}-${two(period.from)}-01/P${period.to - period.from + 1}M`;
    case 'span':
      return `${four(period.from)}-01-01/P${period.to - period.from + 1}Y`;
    case 'day':
      return period.date;
  }
}
