// JSON of the record: as usual, but decimals come back as decimals.
import { Decimal } from '#kernel/decimal';

const DECIMAL = '$decimal';

/** Text of `value` for a column of JSON. */
export function toStored(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string, plain: unknown) {
    const original = this[key];
    return original instanceof Decimal ? { [DECIMAL]: original.toString() } : plain;
  });
}

/** The value that `toStored` wrote; the caller names its type, since only the record writes these columns. */
export function fromStored<T>(stored: unknown): T {
  return revived(stored) as T;
}

function revived(stored: unknown): unknown {
  if (Array.isArray(stored)) return stored.map(revived);
  if (typeof stored !== 'object' || stored === null) return stored;
  const decimal = (stored as Record<string, unknown>)[DECIMAL];
  if (typeof decimal === 'string') return Decimal.from(decimal);
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, revived(value)]));
}
