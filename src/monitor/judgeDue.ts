// Verdict on a target that has fallen due: met early, met, not met; or why it cannot be judged.
import type { TargetType } from '#model/target';
import type { CannotJudgeReason } from '#model/verdict';
import type { Course, CoursePoint, TargetCase } from './course.ts';
import type { Judgement } from './judgement.ts';
import { reachedBefore } from './judgement.ts';
import { paceBetween } from './pace.ts';
import { aimOf, isReached } from './reach.ts';
import { comparableStart, pathsOf } from './schedule.ts';

type Finding = Pick<Judgement, 'status' | 'reason' | 'judged' | 'metOn'>;

export function judgeDue(one: TargetCase, course: Course): Judgement {
  const finding = findingOf(one, course);
  const start = comparableStart(course, finding.judged?.date ?? one.dueDate);
  const paths = pathsOf(one, course, start, undefined);
  const isTowards = course.schedule === 'towards';
  const due = { date: one.dueDate, value: one.target.value };
  const needed = start === undefined || !isTowards ? undefined : paceBetween(start, due);
  return { ...finding, start, paths, needed, reached: reachedBefore(one, course, start) };
}

function findingOf(one: TargetCase, course: Course): Finding {
  const atDue = course.points.findLast((point) => point.atDue);
  const earlier = earlierPoints(one, course, atDue);
  if (atDue !== undefined) {
    if (isBaseBeyondBreak(one, course, atDue)) return cannot('series-break');
    const reached = isReached(one.target, one.indicator, atDue, one.thresholds.about);
    if (reached === false) return { status: 'not-met', judged: atDue };
    const first = earlier.find((point) => isReached(one.target, one.indicator, point, one.thresholds.about) === true);
    if (reached === true)
      return first === undefined ? met(atDue) : { ...met(atDue), status: 'met-early', metOn: first.date };
  }
  return fromEarlier(one, course, earlier, atDue);
}

const met = (judged: CoursePoint): Finding => ({ status: 'met', judged });
const cannot = (reason: CannotJudgeReason, judged?: CoursePoint): Finding => ({
  status: 'cannot-be-judged',
  reason,
  ...(judged === undefined ? {} : { judged }),
});

/**
 * Whether the figure is counted from a start on the other side of a break: a base that the plan declares, or the beginning of an
 * increment, a sum or a growth. A level whose plan declares no base stands alone.
 */
function isBaseBeyondBreak(one: TargetCase, course: Course, point: CoursePoint): boolean {
  const { start } = course;
  const isCounted = start?.observation === undefined || COUNTED_FROM_START.has(one.target.type);
  return start !== undefined && isCounted && course.crossesBreak(start.date, point.date);
}

const COUNTED_FROM_START: ReadonlySet<TargetType> = new Set(['increment', 'cumulative', 'average-growth']);

/** Figures between the promise and the due period that are comparable with the latter. */
function earlierPoints(one: TargetCase, course: Course, atDue: CoursePoint | undefined): readonly CoursePoint[] {
  if (!course.lasting || aimOf(one.target, one.indicator) === 'within') return [];
  const end = atDue?.date ?? one.dueDate;
  return pointsBetween(one, course).filter(
    (point) => !course.crossesBreak(point.date, end) && !isBaseBeyondBreak(one, course, point),
  );
}

function pointsBetween(one: TargetCase, course: Course): readonly CoursePoint[] {
  const { begins } = course;
  return course.points.filter(
    (point) =>
      !point.atDue &&
      point.estimated !== true &&
      point.date < one.dueDate &&
      (begins === undefined || point.date > begins),
  );
}

/** Without a deciding figure of the due period: the last one before it counts if it reaches the target, and only then. */
function fromEarlier(
  one: TargetCase,
  course: Course,
  earlier: readonly CoursePoint[],
  atDue: CoursePoint | undefined,
): Finding {
  const reaches = (point: CoursePoint): boolean =>
    isReached(one.target, one.indicator, point, one.thresholds.about) === true;
  const last = earlier.at(-1);
  const first = earlier.find(reaches);
  if (last !== undefined && first !== undefined && reaches(last)) {
    return { status: 'met-early', judged: last, metOn: first.date };
  }
  if (atDue !== undefined) return cannot('no-observation', atDue);
  const beyond = pointsBetween(one, course).some((point) => course.crossesBreak(point.date, one.dueDate));
  if (beyond && earlier.length === 0) return cannot('series-break');
  return cannot(course.lacking === 'sub-year-without-shares' ? 'no-observation' : course.lacking);
}
