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

/** Exact value in the base unit of its dimension; where the factor is no finite decimal (mu), rounded to 12 more decimals. */
export function inBase(q: Quantity): Decimal {
  return inUnitOfFactor(q.value.times(UNITS[q.unit].numerator), UNITS[q.unit].denominator);
}

function inUnitOfFactor(product: Decimal, denominator: Decimal): Decimal {
  const text = denominator.toString();
  if (/^10*$/.test(text)) return product.shifted(1 - text.length);
  return product.dividedBy(denominator, product.decimals + DIGITS);
}

/** The quantity in another unit of the same dimension; throws where the dimensions differ. */
export function convert(q: Quantity, unit: UnitId): Quantity {
  if (dimensionOf(q.unit) !== dimensionOf(unit)) throw new Error(`cannot convert ${q.unit} to ${unit}`);
  if (q.unit === unit) return q;
  const { numerator, denominator } = UNITS[unit];
  return { value: inUnitOfFactor(inBase(q).times(denominator), numerator), unit };
}

/** Order of two quantities of one dimension; throws where the dimensions differ. */
export function compareQuantities(a: Quantity, b: Quantity): -1 | 0 | 1 {
  if (!sameDimension(a, b)) throw new Error(`cannot compare ${a.unit} with ${b.unit}`);
  return inBase(a).compare(inBase(b));
}
