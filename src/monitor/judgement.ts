// What a judgement says before it is put into a verdict: status, figure, start, paths and paces.
import type { Decimal } from '#kernel/decimal';
import type { PlainDate } from '#kernel/plainDate';
import type { Assumption, CannotJudgeReason, Pace, Status, TargetPath } from '#model/verdict';
import type { Course, CoursePoint, CourseStart, TargetCase } from './course.ts';
import { paceBefore } from './pace.ts';
import { boundOf } from './reach.ts';

export interface Judgement {
  readonly status: Status;
  readonly reason?: CannotJudgeReason | undefined;
  readonly judged?: CoursePoint | undefined;
  readonly start?: CourseStart | undefined;
  readonly paths: readonly TargetPath[];
  readonly needed?: Pace | undefined;
  readonly reached?: Pace | undefined;
  readonly metOn?: PlainDate | undefined;
}

const PROGRESS_DIGITS = 4;

/** (actual − start) ÷ (target − start), 4 decimals; undefined without a way to go. */
export function progressOf(one: TargetCase, judgement: Judgement): Decimal | undefined {
  const { judged, start } = judgement;
  if (judged === undefined || start === undefined) return undefined;
  const way = one.target.value.minus(start.value);
  return way.sign === 0 ? undefined : judged.value.minus(start.value).dividedBy(way, PROGRESS_DIGITS);
}

/** Pace of the years before the start, where the figures are levels and stand on the start's side of every break. */
export function reachedBefore(one: TargetCase, course: Course, start: CourseStart | undefined): Pace | undefined {
  if (start === undefined || course.schedule === 'steady') return undefined;
  if (one.target.type === 'increment' || one.target.type === 'cumulative') return undefined;
  const comparable = course.points.filter(
    (point) => point.estimated !== true && point.date < start.date && !course.crossesBreak(point.date, start.date),
  );
  return paceBefore(comparable, start);
}

export function assumptionsOf(one: TargetCase, course: Course, judgement: Judgement): readonly Assumption[] {
  const { judged, start } = judgement;
  const assumptions: Assumption[] = [];
  if (start?.observation !== undefined && course.schedule === 'towards') assumptions.push('start-from-observation');
  if (judged?.estimated === true) assumptions.push('whole-year-from-part');
  const bounded = judged !== undefined && boundOf(judged.comparator) !== undefined;
  if (bounded || start?.bound === true) assumptions.push('bound-as-value');
  if (one.dueInferred) assumptions.push('due-inferred');
  return assumptions;
}
