// Precision of printed figures: what a figure may have been before it was rounded.
import { Decimal } from './decimal.ts';
import { inBase, quantity, type Quantity } from './quantity.ts';

export interface Interval {
  readonly from: Decimal;
  readonly to: Decimal;
}

const HALF = Decimal.from('0.5');

/** Half of the last printed digit, in the base unit: 1.50 trillion yuan may be off by 5 billion. */
export function halfDigit(q: Quantity): Decimal {
  return inBase(quantity(Decimal.of(1, q.value.exponent).times(HALF), q.unit));
}

/** All values in the base unit that print as `q`. */
export function printedInterval(q: Quantity): Interval {
  const [value, half] = [inBase(q), halfDigit(q)];
  return { from: value.minus(half), to: value.plus(half) };
}

export function intervalsMeet(a: Interval, b: Interval): boolean {
  return a.from.compare(b.to) <= 0 && b.from.compare(a.to) <= 0;
}

/** Counted things are exact: 800 firms are not 799; other figures may be off by half of their last digit. */
export function slackOf(q: Quantity, counted: boolean): Decimal {
  return counted && q.value.decimals === 0 && inBase(q).equals(q.value) ? Decimal.zero : halfDigit(q);
}

export function sumOf(values: Iterable<Decimal>): Decimal {
  let sum = Decimal.zero;
  for (const value of values) sum = sum.plus(value);
  return sum;
}

const QUOTIENT_DIGITS = 15;

/** All quotients of figures that print as `part` and `whole`; undefined where the whole may be zero or negative. */
export function quotientInterval(part: Quantity, whole: Quantity): Interval | undefined {
  const [a, b] = [printedInterval(part), printedInterval(whole)];
  if (b.from.sign <= 0 || a.from.sign < 0) return undefined;
  return { from: a.from.dividedBy(b.to, QUOTIENT_DIGITS), to: a.to.dividedBy(b.from, QUOTIENT_DIGITS) };
}
