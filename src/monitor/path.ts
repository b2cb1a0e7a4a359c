// Scheduled path 序时进度 from a start to a target: equal steps, compound growth, or the milestones that a plan declares.
import { Decimal } from '#kernel/decimal';
import { dateParts, plainDate, yearsBetween, type PlainDate } from '#kernel/plainDate';
import type { PathPoint } from '#model/verdict';

/** From a start to a target; `from.date` lies before `to.date`. */
export interface Stretch {
  readonly from: PathPoint;
  readonly to: PathPoint;
}

/** Decimals that a path carries beyond those of its ends. */
const EXTRA_DIGITS = 2;
/** Spans longer than this are drawn by their ends alone. */
const MAX_YEARS = 100;
/** Decimals of a fraction of time; whole years are exact. */
const TIME_DIGITS = 9;

const digitsOf = (stretch: Stretch): number =>
  Math.max(stretch.from.value.decimals, stretch.to.value.decimals) + EXTRA_DIGITS;

/** A computed f64 as a decimal, rounded to `digits`; undefined where it is no finite number. */
export function decimalOf(value: number, digits: number): Decimal | undefined {
  return Number.isFinite(value) ? Decimal.from(String(value)).rounded(digits) : undefined;
}

function timeDecimal(years: number): Decimal {
  return decimalOf(years, TIME_DIGITS) ?? Decimal.zero;
}

/** start + (target − start) × t ÷ T, with t and T in years; held at the ends outside the stretch. */
export function equalSteps(stretch: Stretch, date: PlainDate): Decimal {
  const { from, to } = stretch;
  if (date <= from.date) return from.value;
  if (date >= to.date) return to.value;
  const gone = timeDecimal(yearsBetween(from.date, date));
  const all = timeDecimal(yearsBetween(from.date, to.date));
  const step = to.value.minus(from.value).times(gone).dividedBy(all, digitsOf(stretch));
  return from.value.plus(step);
}

/** start × (target ÷ start)^(t ÷ T); undefined unless both ends are above zero. The power is f64 (relative error below 1e-12). */
export function compound(stretch: Stretch, date: PlainDate): Decimal | undefined {
  const { from, to } = stretch;
  if (from.value.sign <= 0 || to.value.sign <= 0) return undefined;
  if (date <= from.date) return from.value;
  if (date >= to.date) return to.value;
  const share = yearsBetween(from.date, date) / yearsBetween(from.date, to.date);
  const growth = (to.value.toNumber() / from.value.toNumber()) ** share;
  return decimalOf(from.value.toNumber() * growth, digitsOf(stretch));
}

/** Equal steps from one declared point to the next; `points` sorted by date, at least one. Held at the ends outside. */
export function milestones(points: readonly PathPoint[], date: PlainDate): Decimal | undefined {
  const next = points.findIndex((point) => point.date >= date);
  const to = points[next === -1 ? points.length - 1 : next];
  const from = points[next - 1];
  if (to === undefined) return undefined;
  return from === undefined || next === -1 ? to.value : equalSteps({ from, to }, date);
}

/** Start, each 31 December between, due date. */
export function pathPoints(stretch: Stretch, valueAt: (date: PlainDate) => Decimal | undefined): readonly PathPoint[] {
  const [first, last] = [dateParts(stretch.from.date).year, dateParts(stretch.to.date).year];
  if (last - first > MAX_YEARS) return [stretch.from, stretch.to];
  const points: PathPoint[] = [stretch.from];
  for (let year = first; year <= last; year += 1) {
    const date = plainDate(year, 12, 31);
    const value = date > stretch.from.date && date < stretch.to.date ? valueAt(date) : undefined;
    if (value !== undefined) points.push({ date, value });
  }
  return [...points, stretch.to];
}
