// Context of an edition: plan and verdicts as assessed, with the figures of periods that ended by its date and published forecasts.
import type { Language } from '#kernel/language';
import { endOf } from '#kernel/period';
import type { Assessment } from '#model/assessment';
import { viewContext, type ViewContext } from '../viewContext.ts';

const limited = new WeakMap<Assessment, Assessment>();

function untilAsOf(assessment: Assessment): Assessment {
  const found = limited.get(assessment);
  if (found !== undefined) return found;
  const { evidence, asOf } = assessment;
  const observations = evidence.observations.filter(
    ({ nature, period }) => nature === 'forecast' || endOf(period) <= asOf,
  );
  const made = { ...assessment, evidence: { ...evidence, observations } };
  limited.set(assessment, made);
  return made;
}

/** What the documents of an edition are made from; of one assessment the same for all of them. */
export function editionContext(assessment: Assessment, language: Language): ViewContext {
  return viewContext(untilAsOf(assessment), language);
}
