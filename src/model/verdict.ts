// Verdict: where a target stands at a date, on the scale for running or for due targets, with path, observation and assumptions.
import type { Decimal } from '#kernel/decimal';
import type { PlainDate } from '#kernel/plainDate';
import type { Quantity } from '#kernel/quantity';

/** Running: 超序时进度 · 达序时进度 · 欠序时进度. Due: 提前完成 · 已完成 · 未完成. Either: 暂无法判定. */
export const STATUSES = ['ahead', 'on-schedule', 'behind', 'met-early', 'met', 'not-met', 'cannot-be-judged'] as const;
export type Status = (typeof STATUSES)[number];

export const CANNOT_JUDGE_REASONS = [
  'no-observation',
  'series-break',
  'measure-not-stated',
  'different-measure',
  'open-list',
  'target-withdrawn',
  'figure-missing',
  'qualitative',
  'no-due-date',
  'no-start-value',
  'sub-year-without-shares',
] as const;
export type CannotJudgeReason = (typeof CANNOT_JUDGE_REASONS)[number];

export const PATH_METHODS = ['equal-steps', 'compound', 'milestones'] as const;
export type PathMethod = (typeof PATH_METHODS)[number];

export interface PathPoint {
  readonly date: PlainDate;
  /** In the unit of the target. */
  readonly value: Decimal;
}

export interface TargetPath {
  readonly method: PathMethod;
  /** Start, each year's end (or milestone), due date. */
  readonly points: readonly PathPoint[];
  /** Scheduled value at the as-of date (at the date of the observation judged, where that is earlier). */
  readonly scheduled: Decimal;
  /** Absent for a due target (a schedule is never said of one) and where no observation stands beside the path. */
  readonly status?: 'ahead' | 'on-schedule' | 'behind' | undefined;
}

/** Change per year needed from the latest observation to the target, beside what was reached before; net steps and compound rate. */
export interface Pace {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly perYear: Decimal;
  /** Fraction a year; absent where the start is zero or negative. */
  readonly rate?: Decimal | undefined;
}

export const ASSUMPTIONS = [
  'start-from-observation',
  'whole-year-from-part',
  'bound-as-value',
  'due-inferred',
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

export interface Verdict {
  readonly target: string;
  readonly asOf: PlainDate;
  readonly scale: 'running' | 'due';
  readonly status: Status;
  /** Always present with `cannot-be-judged`. */
  readonly reason?: CannotJudgeReason | undefined;
  /** Id of the observation judged, and its value in the unit of the target. */
  readonly observation?: string | undefined;
  readonly actual?: Quantity | undefined;
  /** Observation that the path starts from. */
  readonly start?: string | undefined;
  readonly paths: readonly TargetPath[];
  /** Whether equal steps and compound growth give different verdicts. */
  readonly pathsDiffer: boolean;
  /** Share of the way from start to target that is covered, as a fraction; absent without a start. */
  readonly progress?: Decimal | undefined;
  readonly needed?: Pace | undefined;
  readonly reached?: Pace | undefined;
  readonly assumptions: readonly Assumption[];
  /** Date at which the observation that meets it was reached, for `met-early`. */
  readonly metOn?: PlainDate | undefined;
}
