// Pace: change a year between two figures, as net steps and as a compound rate.
import { Decimal } from '#kernel/decimal';
import { dateParts, daysInMonth, plainDate, yearsBetween, type PlainDate } from '#kernel/plainDate';
import type { Pace, PathPoint } from '#model/verdict';
import { decimalOf } from './path.ts';

/** Decimals of a compound rate as a fraction: 0.1458 is 14.58 % a year. */
export const RATE_DIGITS = 4;
const PACE_YEARS = 5;

/** Without zeros that no source printed: 79.00 becomes 79. */
export function withoutTrailingZeros(value: Decimal): Decimal {
  const text = value.toString();
  return text.includes('.') ? Decimal.from(text.replace(/0+$/, '').replace(/\.$/, '')) : value;
}

/**
 * Net change a year (to.value − from.value) ÷ years, rounded to one decimal more than the figures have, and compound rate
 * (to.value ÷ from.value)^(1 ÷ years) − 1 as a fraction with 4 decimals (the power is f64: the last decimal is sure).
 * Undefined where no time lies between; the rate is absent unless both figures are above zero.
 */
export function paceBetween(from: PathPoint, to: PathPoint): Pace | undefined {
  const years = yearsBetween(from.date, to.date);
  const span = decimalOf(years, 9);
  if (years <= 0 || span === undefined || span.sign === 0) return undefined;
  const digits = Math.max(from.value.decimals, to.value.decimals) + 1;
  const perYear = withoutTrailingZeros(to.value.minus(from.value).dividedBy(span, digits));
  const rate = rateOver(from.value, to.value, years);
  return { from: from.date, to: to.date, perYear, ...(rate === undefined ? {} : { rate }) };
}

function rateOver(from: Decimal, to: Decimal, years: number): Decimal | undefined {
  if (from.sign <= 0 || to.sign <= 0) return undefined;
  return decimalOf((to.toNumber() / from.toNumber()) ** (1 / years) - 1, RATE_DIGITS);
}

/** Pace of the five years before `start`, or of as many of them as `points` (sorted by date, comparable with the start) cover. */
export function paceBefore(points: readonly PathPoint[], start: PathPoint): Pace | undefined {
  const earliest = yearsEarlier(start.date, PACE_YEARS);
  const from = points.find((point) => point.date >= earliest && point.date < start.date);
  return from === undefined ? undefined : paceBetween(from, start);
}

function yearsEarlier(date: PlainDate, years: number): PlainDate {
  const { year, month, day } = dateParts(date);
  const earlier = Math.max(0, year - years);
  return plainDate(earlier, month, Math.min(day, daysInMonth(earlier, month)));
}
