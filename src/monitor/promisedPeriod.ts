// The period a target is promised for: when it falls due, and where its path begins.
import { endYear, endOf, startOf, type Period } from '#kernel/period';
import { dateParts, type PlainDate } from '#kernel/plainDate';
import type { Plan } from '#model/plan';
import type { Target } from '#model/target';

/** The due period, or the end of the plan where the target names none (then an assumption). */
export function duePeriod(
  target: Target,
  plan: Plan | undefined,
): { readonly due: Period; readonly inferred: boolean } | undefined {
  if (target.due !== undefined) return { due: target.due, inferred: false };
  if (plan === undefined || plan.level === 'special') return undefined;
  return { due: { kind: 'year', year: endYear(plan.period) }, inferred: true };
}

/** First day of the promise: of the target's own first period, of its due span, of the plan; else the day it was announced. */
export function pathStart(target: Target, plan: Plan | undefined): PlainDate | undefined {
  if (target.from !== undefined) return startOf(target.from);
  if (target.due?.kind === 'span') return startOf(target.due);
  return plan === undefined ? target.announced : startOf(plan.period);
}

/** Date up to which figures are older than the promise: base, start of the path or announcement, whichever is latest. */
export function promiseBegins(target: Target, plan: Plan | undefined): PlainDate | undefined {
  const base = target.base === undefined ? undefined : endOf(target.base.period);
  const known = [base, pathStart(target, plan), target.announced].filter((date) => date !== undefined);
  return known.toSorted().at(-1);
}

/** Years of a growth or a sum: from the first promised year to the due year; undefined where the first one is not known. */
export function promisedYears(target: Target, plan: Plan | undefined, due: Period): readonly number[] | undefined {
  const start = pathStart(target, plan);
  if (start === undefined) return undefined;
  const [first, last] = [dateParts(start).year, endYear(due)];
  if (last < first || last - first > 100) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The period a flow has to be observed for: the due period, or the whole year in which a point or a span ends. */
export function requiredPeriod(due: Period): Period {
  return due.kind === 'day' || due.kind === 'span' ? { kind: 'year', year: endYear(due) } : due;
}
