// Course of a target: its figures so far in the unit of the target, where they start from, and what a judgement may lean on.
import type { Decimal } from '#kernel/decimal';
import type { Period } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import type { Comparator } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { Indicator } from '#model/indicator';
import type { Plan } from '#model/plan';
import type { Target } from '#model/target';
import type { CannotJudgeReason, PathPoint } from '#model/verdict';
import type { Thresholds } from '#model/workspace';
import type { SeriesOf } from '#model/series';
import type { EvidenceIndex } from './evidenceIndex.ts';

/** A target with everything that is needed to judge it. */
export interface TargetCase {
  readonly target: Target & { readonly value: Decimal };
  readonly unit: UnitId;
  readonly indicator: Indicator;
  /** Growth-rate indicators of the target's own indicator. */
  readonly growthIndicators: readonly Indicator[];
  readonly plan: Plan | undefined;
  readonly due: Period;
  readonly dueDate: PlainDate;
  readonly dueInferred: boolean;
  readonly asOf: PlainDate;
  readonly thresholds: Thresholds;
  readonly index: EvidenceIndex;
}

export interface CoursePoint extends PathPoint {
  readonly id: string;
  readonly comparator: Comparator;
  /** Whether the figure is of the due period itself. */
  readonly atDue: boolean;
  /** Whole year estimated from a part of it. */
  readonly estimated?: boolean | undefined;
  /** Share of the period that the figure covers, for growth: k of n years. */
  readonly covered?: Decimal | undefined;
}

export interface CourseStart extends PathPoint {
  /** Observation it was taken from; absent where the plan declares it. */
  readonly observation?: string | undefined;
  readonly bound?: boolean | undefined;
}

export interface Course {
  /** Sorted by date. */
  readonly points: readonly CoursePoint[];
  readonly start?: CourseStart | undefined;
  /** Figures up to this date lie before the promise. */
  readonly begins?: PlainDate | undefined;
  /** Why there is nothing to judge, where there is nothing. */
  readonly lacking: CannotJudgeReason;
  /** towards: from the start to the target; steady: the same growth each year. */
  readonly schedule: 'towards' | 'steady';
  /** Whether reaching the target before the due period counts. A single year's growth does not. */
  readonly lasting: boolean;
  readonly crossesBreak: (earlier: PlainDate, later: PlainDate) => boolean;
}

/** Where no course can be laid at all. */
export interface NoCourse {
  readonly reason: CannotJudgeReason;
}

export function seriesKeyOf(target: Target): SeriesOf {
  return { indicator: target.indicator, place: target.place, cluster: target.cluster };
}

/** Bound of a figure made of several: theirs where they agree, else "about". */
export function joinedComparator(comparators: readonly Comparator[]): Comparator {
  const kinds = new Set(comparators);
  const [only] = kinds;
  if (only !== undefined && kinds.size === 1) return only;
  const others = [...kinds].filter((one) => one !== '=');
  if (others.every((one) => one === '>' || one === '>=')) return '>=';
  return others.every((one) => one === '<' || one === '<=') ? '<=' : '~';
}
