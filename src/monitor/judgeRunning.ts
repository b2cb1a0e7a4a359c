// Verdict on a target still running: ahead of, on or behind its schedule at the latest figure; or why it cannot be judged.
import type { CannotJudgeReason, TargetPath } from '#model/verdict';
import type { Course, CoursePoint, TargetCase } from './course.ts';
import { reachedBefore, type Judgement } from './judgement.ts';
import { paceBetween } from './pace.ts';
import { meantComparator } from './reach.ts';
import { comparableStart, decidingPath, hasArrived, offTheWay, pathsOf } from './schedule.ts';

export function judgeRunning(one: TargetCase, course: Course): Judgement {
  const latest = course.points.at(-1);
  const floor = course.start?.date ?? course.begins;
  const judged = latest !== undefined && (floor === undefined || latest.date > floor) ? latest : undefined;
  const start = comparableStart(course, judged?.date ?? one.asOf);
  const frame = {
    start,
    needed: neededFrom(one, course, latest),
    reached: reachedBefore(one, course, start),
  };
  const cannot = (reason: CannotJudgeReason): Judgement => ({
    ...frame,
    status: 'cannot-be-judged',
    reason,
    paths: pathsOf(one, course, start, undefined),
  });
  if (judged === undefined) return cannot(course.lacking);
  if (course.start !== undefined && start === undefined) return { ...cannot('series-break'), needed: undefined };
  return judgedAgainst(one, course, judged, { ...frame, paths: pathsOf(one, course, start, judged) }, cannot);
}

function judgedAgainst(
  one: TargetCase,
  course: Course,
  judged: CoursePoint,
  frame: Omit<Judgement, 'status'>,
  cannot: (reason: CannotJudgeReason) => Judgement,
): Judgement {
  if (meantComparator(one.target, one.indicator) === 'stable') {
    return { ...frame, judged, status: offTheWay(one, judged), paths: [] };
  }
  const decided = decidingPath(frame.paths)?.status;
  if (decided !== undefined) return { ...frame, judged, status: decided };
  const arrived = course.schedule === 'towards' && hasArrived(one, judged);
  return arrived ? { ...frame, judged, status: 'ahead' } : cannot('no-start-value');
}

/** From the latest figure to the target; none for a target that is reached, nor for growth, which is a pace itself. */
function neededFrom(one: TargetCase, course: Course, latest: CoursePoint | undefined) {
  if (latest === undefined || course.schedule === 'steady' || hasArrived(one, latest)) return undefined;
  return paceBetween(latest, { date: one.dueDate, value: one.target.value });
}

/** Whether equal steps and compound growth tell different things. */
export function doPathsDiffer(paths: readonly TargetPath[]): boolean {
  const said = paths.flatMap(({ method, status }) => (method === 'milestones' || status === undefined ? [] : [status]));
  return new Set(said).size > 1;
}
