// Quantity: an exact decimal in a named unit, with the words it was printed in.
import { Decimal } from './decimal.ts';
import { dimensionOf, UNITS, type UnitId } from './unit.ts';

/** How a figure was qualified where it was printed. `~` is ≈, about. */
export const COMPARATORS = ['=', '>', '>=', '<', '<=', '~', 'range', 'stable'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** `value` in `unit`; `printed` is the string of the source where it differs from the canonical one. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: UnitId;
  readonly printed?: string | undefined;
}

export function quantity(value: Decimal | string, unit: UnitId, printed?: string): Quantity {
  const exact = typeof value === 'string' ? Decimal.from(value) : value;
  return printed === undefined ? { value: exact, unit } : { value: exact, unit, printed };
}

export function sameDimension(a: Quantity, b: Quantity): boolean {
  return dimensionOf(a.unit) === dimensionOf(b.unit);
}

const DIGITS = 12;

const isPowerOfTen = (n: Decimal): boolean => n.coefficient === 1n;

/**
 * value × numerator ÷ denominator. Powers of ten move the point and keep the digits as written; other factors give the exact
 * value where it is a finite decimal within 12 more digits, else the value rounded there, without zeros at the end.
 */
function inProportion(value: Decimal, numerator: Decimal, denominator: Decimal): Decimal {
  if (isPowerOfTen(numerator) && isPowerOfTen(denominator)) {
    return value.shifted(numerator.exponent - denominator.exponent);
  }
  const product = value.times(numerator);
  return product.dividedBy(denominator, product.decimals + DIGITS).trimmed();
}

/** Value in the base unit of its dimension; exact but for mu, whose factor 1/1,500 is rounded to 12 more decimals. */
export function inBase(q: Quantity): Decimal {
  return inProportion(q.value, UNITS[q.unit].numerator, UNITS[q.unit].denominator);
}

/** The quantity in another unit of the same dimension; throws where the dimensions differ. */
export function convert(q: Quantity, unit: UnitId): Quantity {
  if (dimensionOf(q.unit) !== dimensionOf(unit)) throw new Error(`cannot convert ${q.unit} to ${unit}`);
  if (q.unit === unit) return q;
  const [from, to] = [UNITS[q.unit], UNITS[unit]];
  const value = inProportion(q.value, from.numerator.times(to.denominator), from.denominator.times(to.numerator));
  return { value, unit };
}

/** Exact order of two quantities of one dimension; throws where the dimensions differ. */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 {
  if (!sameDimension(a, b)) throw new Error(`cannot compare ${a.unit} with ${b.unit}`);
  const [unitA, unitB] = [UNITS[a.unit], UNITS[b.unit]];
  return a.value
    .times(unitA.numerator)
    .times(unitB.denominator)
    .compare(b.value.times(unitB.numerator).times(unitA.denominator));
}
