// A figure of a table whose unit stands in a column of its own: the bare number, its exact value in that unit.
import { sameDimension, type Comparator, type Quantity } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';
import { formatQuantity } from '#words/quantity';
import { unitWord } from '#words/unit';
import { textCell } from '../cells.ts';
import type { CellView } from '../description.ts';
import { ownUnit, shownIn } from '../displayUnit.ts';
import type { ViewContext } from '../viewContext.ts';

/** Ranks and classes are read with their words: 第1位, 千亿级. */
const WORDED = new Set(['rank', 'class-cny']);

/** The unit that a row is given in: 亿元 in Chinese, billion yuan in English, shares in per cent. */
export function rowUnit({ language }: ViewContext, unit: UnitId): UnitId {
  return dimensionOf(unit) === 'ratio' ? 'percent' : ownUnit(unit, language);
}

/** Classes name their unit themselves. */
export function rowUnitCell(context: ViewContext, unit: UnitId): CellView {
  return textCell(dimensionOf(unit) === 'class-cny' ? '' : unitWord(rowUnit(context, unit), context.language));
}

/** A figure of another dimension than the row's is written out with its own unit, and carries no exact value. */
export function bareCell(
  { language }: ViewContext,
  q: Quantity,
  unit: UnitId,
  comparator: Comparator = '=',
  upper?: Quantity['value'],
): CellView {
  const plain: Quantity = { value: q.value, unit: q.unit };
  if (!sameDimension(plain, { value: q.value, unit })) return { text: formatQuantity(plain, language, comparator) };
  const inUnit = (value: Quantity['value']): Quantity['value'] =>
    q.unit === unit ? value : shownIn({ value, unit: q.unit }, unit);
  const value = inUnit(q.value);
  const bare: Quantity = { value, unit: WORDED.has(dimensionOf(unit)) ? unit : 'none' };
  return {
    text: formatQuantity(bare, language, comparator, upper === undefined ? undefined : inUnit(upper)),
    value: value.toString(),
  };
}
