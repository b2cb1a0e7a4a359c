// Paths of a target with the scheduled value at the figure judged, and where that figure stands against each of them.
import type { Decimal } from '#kernel/decimal';
import { endOf } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import type { PathMethod, PathPoint, TargetPath } from '#model/verdict';
import type { Course, CoursePoint, CourseStart, TargetCase } from './course.ts';
import { compound, equalSteps, milestones, pathPoints, type Stretch } from './path.ts';
import { aimOf, isReached } from './reach.ts';

export type RunningStatus = NonNullable<TargetPath['status']>;
const DEVIATION_DIGITS = 6;

/** Equal steps, compound growth (where both ends are above zero) and declared milestones, as far as there is a start for them. */
export function pathsOf(
  one: TargetCase,
  course: Course,
  start: CourseStart | undefined,
  judged: CoursePoint | undefined,
): readonly TargetPath[] {
  const end: PathPoint = { date: one.dueDate, value: one.target.value };
  const at = judged?.date ?? (one.asOf < one.dueDate ? one.asOf : one.dueDate);
  const paths: TargetPath[] = [];
  const add = (method: PathMethod, points: readonly PathPoint[], scheduled: Decimal | undefined): void => {
    if (scheduled === undefined) return;
    const status = judged === undefined ? undefined : standing(one, course, points[0], judged, scheduled);
    paths.push({ method, points, scheduled, ...(status === undefined ? {} : { status }) });
  };
  const declared = declaredPoints(one, start, end);
  if (declared.length > 0) add('milestones', declared, milestones(declared, at));
  if (start === undefined || start.date >= end.date) return paths;
  const stretch: Stretch = { from: { date: start.date, value: start.value }, to: end };
  if (course.schedule === 'towards') {
    add(
      'equal-steps',
      pathPoints(stretch, (date) => equalSteps(stretch, date)),
      equalSteps(stretch, at),
    );
  }
  add(
    'compound',
    pathPoints(stretch, (date) => compound(stretch, date)),
    compound(stretch, at),
  );
  return paths;
}

function declaredPoints(one: TargetCase, start: CourseStart | undefined, end: PathPoint): readonly PathPoint[] {
  const declared = (one.target.milestones ?? []).map(({ period, value }) => ({ date: endOf(period), value }));
  if (declared.length === 0) return [];
  const inside = declared.filter(({ date }) => date < end.date && (start === undefined || date > start.date));
  inside.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.value.compare(b.value)));
  return [...(start === undefined ? [] : [{ date: start.date, value: start.value }]), ...inside, end];
}

/** Status of the figure against a scheduled value; undefined where the path begins only after the figure. */
function standing(
  one: TargetCase,
  course: Course,
  first: PathPoint | undefined,
  judged: CoursePoint,
  scheduled: Decimal,
): RunningStatus | undefined {
  if (first === undefined || judged.date < first.date) return undefined;
  if (course.schedule === 'towards' && hasArrived(one, judged)) return 'ahead';
  const share = deviation(one, course, first, judged, scheduled);
  return share === undefined ? offTheWay(one, judged) : byThresholds(one, share);
}

/** A one-sided target that is reached before it falls due. */
export function hasArrived(one: TargetCase, judged: CoursePoint): boolean {
  const { target, indicator, thresholds } = one;
  return aimOf(target, indicator) !== 'within' && isReached(target, indicator, judged, thresholds.about) === true;
}

/** Of a target that is not on a way from lower to higher, or the reverse: inside its bounds or not. */
export function offTheWay(one: TargetCase, judged: CoursePoint): RunningStatus {
  return isReached(one.target, one.indicator, judged, one.thresholds.about) === true ? 'on-schedule' : 'behind';
}

/**
 * Lead over the schedule as a fraction of the way: (actual − scheduled) ÷ (target − start); for growth, growth points gained
 * beyond the schedule over those of all promised years: (actual − target) × covered ÷ target. Undefined where there is no way to
 * go, or it leads away from the target.
 */
function deviation(
  one: TargetCase,
  course: Course,
  first: PathPoint,
  judged: CoursePoint,
  scheduled: Decimal,
): Decimal | undefined {
  const aim = aimOf(one.target, one.indicator);
  const steady = course.schedule === 'steady';
  const way = steady ? one.target.value : one.target.value.minus(first.value);
  if (way.sign === 0 || (aim === 'down' && steady) || (steady && way.sign < 0)) return undefined;
  if (!steady && ((aim === 'up' && way.sign < 0) || (aim === 'down' && way.sign > 0))) return undefined;
  const lead = judged.value.minus(scheduled);
  const weighed = judged.covered === undefined ? lead : lead.times(judged.covered);
  return weighed.dividedBy(way, DEVIATION_DIGITS);
}

function byThresholds(one: TargetCase, share: Decimal): RunningStatus {
  if (share.compare(one.thresholds.ahead) > 0) return 'ahead';
  return share.compare(one.thresholds.behind.abs().negated()) < 0 ? 'behind' : 'on-schedule';
}

/** The path that decides: declared milestones, else equal steps, else compound growth. */
export function decidingPath(paths: readonly TargetPath[]): TargetPath | undefined {
  return paths.find(({ method }) => method !== 'compound') ?? paths[0];
}

/** The start, where it stands on the same side of every break as `date`. */
export function comparableStart(course: Course, date: PlainDate): CourseStart | undefined {
  const { start } = course;
  return start === undefined || course.crossesBreak(start.date, date) ? undefined : start;
}
