// Parts of a target: the targets that name it as the one they are a disjoint part of.
import type { Located } from '#model/located';
import type { PlanBook } from '#model/planBook';
import type { Target } from '#model/target';
import { groupBy } from '#kernel/groupBy';
import type { PlanIndex } from './planIndex.ts';

export interface PartsOfTarget {
  readonly whole: Located<Target>;
  readonly parts: readonly Located<Target>[];
}

/** Targets that have parts, with all of them; a withdrawn part is no part any more. */
export function* partsOfTargets(book: PlanBook, index: PlanIndex): Generator<PartsOfTarget> {
  const groups = groupBy(book.targets, ({ partOf, standing }) =>
    standing === 'withdrawn' || standing === 'replaced' ? undefined : partOf,
  );
  for (const [id, parts] of groups) {
    const whole = index.targets.get(id);
    if (whole !== undefined) yield { whole, parts };
  }
}

/** Growth rates, shares and ranks never add, whatever their indicator says. */
export function mayBeAdded(index: PlanIndex, { indicator, type }: Target): boolean {
  if (type === 'average-growth' || type === 'share' || type === 'rank') return false;
  return index.indicators.get(indicator)?.additive === true;
}
