// Rolling a plan on (2022–24 → 2023–25): years dropped and added, and what moved in the years that both versions cover.
import { endYear, type Period } from '#kernel/period';
import { isMissing, type Missing } from '#kernel/missing';
import { compareQuantities, quantity, sameDimension, type Comparator, type Quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { Plan } from '#model/plan';
import { comparatorOf, targetValue, type Target, type TargetType } from '#model/target';

/** What a version of the plan states for one year. */
export interface StatedFigure {
  readonly target: string;
  readonly comparator: Comparator;
  readonly value: Quantity | Missing;
}

/** One indicator, place and cluster in one year. */
export interface RolledItem {
  readonly indicator: string;
  readonly place: string;
  readonly cluster?: string | undefined;
  readonly type: TargetType;
  readonly year: number;
  readonly before?: StatedFigure | undefined;
  readonly after?: StatedFigure | undefined;
}

export interface PlanRoll {
  readonly droppedYears: readonly number[];
  readonly addedYears: readonly number[];
  /** Both versions state it, with another value, unit or comparator. */
  readonly moved: readonly RolledItem[];
  readonly unchanged: number;
  /** Stated by the earlier version alone, for a year that the later one still covers. */
  readonly leftOut: readonly RolledItem[];
  /** Stated by the later version alone: for an added year, or newly for a kept one. */
  readonly entered: readonly RolledItem[];
}

/** Years that a plan covers, ascending. */
export function yearsOf(period: Period): readonly number[] {
  const to = endYear(period);
  const from = period.kind === 'span' ? period.from : to;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * Compares two versions of a rolling plan. Figures are a target's value in the year of its due period and its milestones; two
 * figures are the same where they are equal in base units and have one comparator.
 */
export function rollPlan(earlier: Plan, later: Plan, targets: readonly Target[]): PlanRoll {
  const [yearsBefore, yearsAfter] = [yearsOf(earlier.period), yearsOf(later.period)];
  const before = figuresOf(earlier, targets);
  const after = figuresOf(later, targets);
  const both = [...before].flatMap(([key, item]) => {
    const next = after.get(key);
    return next === undefined ? [] : [{ ...item, after: next.after }];
  });
  const moved = both.filter((item) => !isSame(item));
  return {
    droppedYears: yearsBefore.filter((year) => !yearsAfter.includes(year)),
    addedYears: yearsAfter.filter((year) => !yearsBefore.includes(year)),
    moved,
    unchanged: both.length - moved.length,
    leftOut: [...before].flatMap(([key, item]) =>
      after.has(key) || !yearsAfter.includes(item.year) ? [] : [{ ...item, after: undefined }],
    ),
    entered: [...after].flatMap(([key, item]) => (before.has(key) ? [] : [{ ...item, before: undefined }])),
  };
}

/** Every figure of a plan by indicator, place, cluster, type and year; the first of two figures for one counts. */
function figuresOf(plan: Plan, targets: readonly Target[]): ReadonlyMap<string, RolledItem> {
  const figures = new Map<string, RolledItem>();
  for (const target of targets.filter((each) => each.plan === plan.id)) {
    for (const [year, figure] of yearlyFigures(target, plan)) {
      const { indicator, place, cluster, type } = target;
      const key = JSON.stringify([indicator, place, cluster ?? null, type, year]);
      const item = { indicator, place, cluster, type, year, before: figure, after: figure };
      if (!figures.has(key)) figures.set(key, item);
    }
  }
  return figures;
}

/** The due value under the target's comparator; milestones are plain values. */
function yearlyFigures(target: Target, plan: Plan): readonly (readonly [number, StatedFigure])[] {
  const dueYear = endYear(target.due ?? plan.period);
  const milestones = (target.milestones ?? []).map(({ period, value }): readonly [number, StatedFigure] => {
    const stated = quantity(value, (target.unit ?? 'none') as UnitId);
    return [endYear(period), { target: target.id, comparator: '=', value: stated }];
  });
  const due: StatedFigure = { target: target.id, comparator: comparatorOf(target), value: targetValue(target) };
  return [...milestones.filter(([year]) => year !== dueYear), [dueYear, due]];
}

function isSame({ before, after }: RolledItem): boolean {
  if (before === undefined || after === undefined || before.comparator !== after.comparator) return false;
  const [a, b] = [before.value, after.value];
  if (isMissing(a) || isMissing(b)) return isMissing(a) && isMissing(b) && a.missing === b.missing;
  return sameDimension(a, b) && compareQuantities(a, b) === 0;
}
