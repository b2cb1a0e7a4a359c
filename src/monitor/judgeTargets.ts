// Verdicts on all targets of a plan book at a date, from the evidence.
import type { PlainDate } from '#kernel/plainDate';
import type { Indicator } from '#model/indicator';
import { byId } from '#model/located';
import type { Evidence } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import type { Verdict } from '#model/verdict';
import type { Thresholds } from '#model/workspace';
import { indexEvidence } from './evidenceIndex.ts';
import { judgeTarget, type Ground } from './judgeTarget.ts';

/** One verdict a target, in the order of the targets. The order of the observations is of no account. */
export function judgeTargets(
  book: PlanBook,
  evidence: Evidence,
  asOf: PlainDate,
  thresholds: Thresholds,
): readonly Verdict[] {
  const indicators = byId(book.indicators);
  const ground: Ground = {
    indicators,
    growthOf: growthByLevel(book.indicators),
    plans: byId(book.plans),
    index: indexEvidence(indicators, evidence, asOf),
    asOf,
    thresholds,
  };
  return book.targets.map((target) => judgeTarget(target, ground));
}

function growthByLevel(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const map = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (indicator.measure !== 'growth-rate' || indicator.of === undefined) continue;
    map.set(indicator.of, [...(map.get(indicator.of) ?? []), indicator]);
  }
  return map;
}
