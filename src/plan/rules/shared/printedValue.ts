// Whether the value printed in a document is the value that the plan accepts.
import { Decimal } from '#kernel/decimal';
import { compareQuantities, quantity, sameDimension } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { Target } from '#model/target';
import { readQuantity } from '#words/quantity';

const NUMBER = /\d[\d,]{0,40}(?:\.\d{1,40})?/;

/** True where the target states a printed value that reads as another figure than the accepted one. */
export function printedDiffers(target: Target): boolean {
  const { printed, value, unit } = target;
  if (printed === undefined || value === undefined || unit === undefined) return false;
  const accepted = quantity(value, unit as UnitId);
  const read = readQuantity(printed)?.quantity;
  if (read !== undefined && sameDimension(read, accepted)) return compareQuantities(read, accepted) !== 0;
  // Printed without its unit ("10.5"), the figure is meant in the unit of the target.
  const figure = Decimal.parse(NUMBER.exec(printed)?.[0].replaceAll(',', '') ?? '');
  return figure === undefined || !figure.equals(value);
}
