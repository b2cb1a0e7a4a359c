// A whole year estimated from a part of it, only by the series' own past shares of the same part.
import { endOf, endYear, startOf, type Period } from '#kernel/period';
import { plainDate } from '#kernel/plainDate';
import { Decimal } from '#kernel/decimal';
import type { SeriesPoint } from './seriesOf.ts';

/** Full years that are needed before a share is trusted. */
export const MIN_SHARE_YEARS = 2;
const SHARE_DIGITS = 9;

/** Whether the period lies within one year and begins with it: only such parts stand for the year so far. */
export function isYearToDate(period: Period): boolean {
  return (
    period.kind !== 'day' && period.kind !== 'span' && period.kind !== 'year' && startOf(period).endsWith('-01-01')
  );
}

/**
 * Value of the part ÷ mean share of the same part in earlier full years, at the year's end; undefined below 2 such years.
 * The estimate keeps the decimals of the part.
 */
export function wholeYearFrom(
  part: SeriesPoint,
  parts: readonly SeriesPoint[],
  years: readonly SeriesPoint[],
): SeriesPoint | undefined {
  const shares: Decimal[] = [];
  for (const past of parts) {
    const whole = years.find((year) => endYear(year.period) === endYear(past.period));
    if (whole === undefined || whole.value.sign <= 0 || past.date >= part.date || !samePart(past.period, part.period))
      continue;
    shares.push(past.value.dividedBy(whole.value, SHARE_DIGITS));
  }
  if (shares.length < MIN_SHARE_YEARS) return undefined;
  const sum = shares.reduce((total, share) => total.plus(share), Decimal.zero);
  if (sum.sign <= 0) return undefined;
  const value = part.value.times(Decimal.of(shares.length)).dividedBy(sum, part.value.decimals);
  const year = endYear(part.period);
  return { ...part, period: { kind: 'year', year }, date: plainDate(year, 12, 31), value };
}

/** Same first and last day of the year, whatever the year (the end of February counts as one day). */
function samePart(a: Period, b: Period): boolean {
  return startOf(a).slice(5) === startOf(b).slice(5) && endOf(a).slice(5, 7) === endOf(b).slice(5, 7);
}
