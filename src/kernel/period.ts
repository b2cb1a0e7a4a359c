// Period of a statistic or a target: year, half, quarter, month, cumulative months, plan period, point in time. Periods have no zone.
import { dateParts, daysInMonth, parseDate, plainDate, type PlainDate } from './plainDate.ts';

/**
 * Canonical texts: `2025` year · `2025-H1` half · `2025-Q3` quarter · `2025-03` month · `2018-01..05` cumulative months
 * (January–February is `2025-01..02`) · `2021..2025` plan period · `2025-12-31` point in time.
 */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'months'; readonly year: number; readonly from: number; readonly to: number }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'day'; readonly date: PlainDate };

export type PeriodKind = Period['kind'];

const FORMS = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:\.\.(\d{2}))?)|\.\.(\d{4}))?$/;

/** The period written in its canonical text, or undefined where `text` is none. */
export function parsePeriod(text: string): Period | undefined {
  const match = FORMS.exec(text);
  if (match === null) {
    const date = parseDate(text);
    return date === undefined ? undefined : { kind: 'day', date };
  }
  const [, yearText, half, quarter, month, toMonth, toYear] = match;
  const year = Number(yearText);
  if (half !== undefined) return { kind: 'half', year, half: Number(half) as 1 | 2 };
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: Number(quarter) as 1 | 2 | 3 | 4 };
  if (toYear !== undefined) return Number(toYear) > year ? { kind: 'span', from: year, to: Number(toYear) } : undefined;
  if (month === undefined) return { kind: 'year', year };
  return monthsOf(year, Number(month), toMonth === undefined ? undefined : Number(toMonth));
}

function monthsOf(year: number, from: number, to: number | undefined): Period | undefined {
  if (from < 1 || from > 12) return undefined;
  if (to === undefined) return { kind: 'month', year, month: from };
  return to > from && to <= 12 ? { kind: 'months', year, from, to } : undefined;
}

/** As `parsePeriod`; throws where `text` is no period. For literals in code and tests. */
export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`not a period: ${text}`);
  return period;
}

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** Canonical text of a period; `parsePeriod(periodText(p))` equals p. */
export function periodText(period: Period): string {
  switch (period.kind) {
    case 'year':
      return four(period.year);
    case 'half':
      return `${four(period.year)}-H${period.half}`;
    case 'quarter':
      return `${four(period.year)}-Q${period.quarter}`;
    case 'month':
      return `${four(period.year)}-${two(period.month)}`;
    case 'months':
      return `${four(period.year)}-${two(period.from)}..${two(period.to)}`;
    case 'span':
      return `${four(period.from)}..${four(period.to)}`;
    case 'day':
      return period.date;
  }
}

/** First and last month (1–12) of a period within one year; undefined for spans and points. */
function monthRange(period: Period): { year: number; from: number; to: number } | undefined {
  switch (period.kind) {
    case 'year':
      return { year: period.year, from: 1, to: 12 };
    case 'half':
      return { year: period.year, from: period.half * 6 - 5, to: period.half * 6 };
    case 'quarter':
      return { year: period.year, from: period.quarter * 3 - 2, to: period.quarter * 3 };
    case 'month':
      return { year: period.year, from: period.month, to: period.month };
    case 'months':
      return { year: period.year, from: period.from, to: period.to };
    default:
      return undefined;
  }
}

/** First day of a period. */
export function startOf(period: Period): PlainDate {
  if (period.kind === 'day') return period.date;
  if (period.kind === 'span') return plainDate(period.from, 1, 1);
  const range = monthRange(period);
  if (range === undefined) throw new Error('unreachable');
  return plainDate(range.year, range.from, 1);
}

/** Last day of a period. */
export function endOf(period: Period): PlainDate {
  if (period.kind === 'day') return period.date;
  if (period.kind === 'span') return plainDate(period.to, 12, 31);
  const range = monthRange(period);
  if (range === undefined) throw new Error('unreachable');
  return plainDate(range.year, range.to, daysInMonth(range.year, range.to));
}

/** The year in which a period ends. */
export function endYear(period: Period): number {
  return Number(endOf(period).slice(0, 4));
}

/** Whether the period is shorter than a year and no point in time. */
export function isSubYear(period: Period): boolean {
  const range = monthRange(period);
  return range !== undefined && range.to - range.from < 11;
}

/** Order by last day, then by first day. */
export function comparePeriods(a: Period, b: Period): number {
  const [endA, endB] = [endOf(a), endOf(b)];
  if (endA !== endB) return endA < endB ? -1 : 1;
  const [startA, startB] = [startOf(a), startOf(b)];
  return startA === startB ? 0 : startA < startB ? -1 : 1;
}

/** The same part of the year before; a plan period has none. */
export function yearBefore(period: Period): Period | undefined {
  if (period.kind === 'span') return undefined;
  if (period.kind !== 'day') return { ...period, year: period.year - 1 };
  const { year, month, day } = dateParts(period.date);
  return { kind: 'day', date: plainDate(year - 1, month, Math.min(day, daysInMonth(year - 1, month))) };
}

/** Whether two periods cover the same days with the same granularity. */
export function samePeriod(a: Period, b: Period): boolean {
  return periodText(a) === periodText(b);
}
