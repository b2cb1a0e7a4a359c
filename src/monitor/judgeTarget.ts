// Verdict on one target.
import { quantity } from '#kernel/quantity';
import { Decimal } from '#kernel/decimal';
import { endOf } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import type { UnitId } from '#kernel/unit';
import type { Indicator } from '#model/indicator';
import type { Plan } from '#model/plan';
import type { Target } from '#model/target';
import type { CannotJudgeReason, Verdict } from '#model/verdict';
import type { Thresholds } from '#model/workspace';
import { seriesKeyOf, type Course, type TargetCase } from './course.ts';
import { courseOf } from './courseOf.ts';
import type { EvidenceIndex } from './evidenceIndex.ts';
import { assumptionsOf, progressOf, type Judgement } from './judgement.ts';
import { judgeDue } from './judgeDue.ts';
import { doPathsDiffer, judgeRunning } from './judgeRunning.ts';
import { duePeriod } from './promisedPeriod.ts';

/** What all targets of a plan book are judged by. */
export interface Ground {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Growth-rate indicators by the id of the level they are the growth of. */
  readonly growthOf: ReadonlyMap<string, readonly Indicator[]>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly index: EvidenceIndex;
  readonly asOf: PlainDate;
  readonly thresholds: Thresholds;
}

export function judgeTarget(target: Target, ground: Ground): Verdict {
  const plan = target.plan === undefined ? undefined : ground.plans.get(target.plan);
  const due = duePeriod(target, plan);
  const scale = due !== undefined && endOf(due.due) <= ground.asOf ? 'due' : 'running';
  const blank = { target: target.id, asOf: ground.asOf, scale } as const;
  const cannot = (reason: CannotJudgeReason): Verdict => ({
    ...blank,
    status: 'cannot-be-judged',
    reason,
    paths: [],
    pathsDiffer: false,
    assumptions: due?.inferred === true ? ['due-inferred'] : [],
  });
  const indicator = ground.indicators.get(target.indicator);
  const refusal = refusalOf(target, indicator, ground);
  if (refusal !== undefined || indicator === undefined) return cannot(refusal ?? 'measure-not-stated');
  if (due === undefined) return cannot('no-due-date');
  const one = caseOf(target, indicator, plan, due, ground);
  const course = courseOf(one);
  if ('reason' in course) return cannot(course.reason);
  const judgement = scale === 'due' ? judgeDue(one, course) : judgeRunning(one, course);
  return { ...blank, ...verdictOf(one, course, judgement) };
}

/** Why a target is not judged whatever was observed. An event is judged where its indicator is observed. */
function refusalOf(target: Target, indicator: Indicator | undefined, ground: Ground): CannotJudgeReason | undefined {
  if (target.standing === 'withdrawn') return 'target-withdrawn';
  if (target.type === 'qualitative' || indicator?.measure === 'qualitative') return 'qualitative';
  if (indicator === undefined || indicator.measure === 'unnamed') return 'measure-not-stated';
  if (target.type === 'event') {
    return ground.index.observations(seriesKeyOf(target)).length === 0 ? 'qualitative' : undefined;
  }
  return target.value === undefined ? 'figure-missing' : undefined;
}

function caseOf(
  target: Target,
  indicator: Indicator,
  plan: Plan | undefined,
  { due, inferred }: NonNullable<ReturnType<typeof duePeriod>>,
  ground: Ground,
): TargetCase {
  return {
    target: { ...target, value: target.value ?? Decimal.one },
    unit: (target.unit as UnitId | undefined) ?? (indicator.unit as UnitId),
    indicator,
    growthIndicators: ground.growthOf.get(indicator.id) ?? [],
    plan,
    due,
    dueDate: endOf(due),
    dueInferred: inferred,
    asOf: ground.asOf,
    thresholds: ground.thresholds,
    index: ground.index,
  };
}

function verdictOf(one: TargetCase, course: Course, judgement: Judgement): Omit<Verdict, 'target' | 'asOf' | 'scale'> {
  const { status, reason, judged, start, paths, needed, reached, metOn } = judgement;
  const progress = course.schedule === 'towards' ? progressOf(one, judgement) : undefined;
  return {
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(judged === undefined ? {} : { observation: judged.id, actual: quantity(judged.value, one.unit) }),
    ...(start?.observation === undefined ? {} : { start: start.observation }),
    paths,
    pathsDiffer: doPathsDiffer(paths),
    ...(progress === undefined ? {} : { progress }),
    ...(needed === undefined ? {} : { needed }),
    ...(reached === undefined ? {} : { reached }),
    assumptions: assumptionsOf(one, course, judgement),
    ...(metOn === undefined ? {} : { metOn }),
  };
}
