// A responsible unit as the record keeps it: one form whatever the language of the page, shown in the language of the page.
import { nameIn, type Name } from '#kernel/language';
import type { PlanBook } from '#model/planBook';
import type { ViewContext } from '../viewContext.ts';

/** The form that is kept: the Chinese name, so that a unit asked from an English page is the same unit. */
export const keptUnit = (unit: Name): string => nameIn(unit, 'zh');

const known = new WeakMap<PlanBook, ReadonlyMap<string, Name>>();

function unitsOf(book: PlanBook): ReadonlyMap<string, Name> {
  const units = [
    ...book.targets.flatMap(({ responsible }) => responsible ?? []),
    ...book.items.flatMap(({ owner }) => owner ?? []),
    ...book.tasks.flatMap(({ lead }) => lead ?? []),
  ];
  return new Map(units.map((unit) => [keptUnit(unit), unit]));
}

/** Units that the plan does not know are shown as they were written. */
export function unitText({ book, language }: ViewContext, kept: string): string {
  const units = known.get(book) ?? unitsOf(book);
  known.set(book, units);
  const unit = units.get(kept);
  return unit === undefined ? kept : nameIn(unit, language);
}
