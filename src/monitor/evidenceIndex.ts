// Evidence made ready for judging: actual observations up to the as-of date by series, and the breaks of each series.
import { groupBy } from '#kernel/groupBy';
import { isMissing } from '#kernel/missing';
import { endOf } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import { dimensionOf } from '#kernel/unit';
import type { Indicator } from '#model/indicator';
import type { Evidence, Observation, SeriesBreak } from '#model/observation';
import { seriesKey, type SeriesOf } from '#model/series';

export interface EvidenceIndex {
  /** Actual observations of the series with a period that ends on or before the as-of date; any order. */
  readonly observations: (key: SeriesOf) => readonly Observation[];
  /** Whether another measure in money is observed for the same place and cluster. */
  readonly hasOtherMeasure: (key: SeriesOf) => boolean;
  /** Whether levels of the two dates stand on different sides of a break. */
  readonly crossesBreak: (key: SeriesOf, earlier: PlainDate, later: PlainDate) => boolean;
}

const subjectOf = (key: SeriesOf): string => `${key.place}|${key.cluster ?? ''}`;

/** The observations of each series; the pages ask the same index as the verdicts. */
export function indexEvidence(
  indicators: ReadonlyMap<string, Indicator>,
  evidence: Evidence,
  asOf: PlainDate,
): EvidenceIndex {
  const actual = evidence.observations.filter((one) => one.nature === 'actual' && endOf(one.period) <= asOf);
  const bySeries = groupBy(actual, seriesKey);
  const bySubject = groupBy(
    actual.filter((one) => !isMissing(one.value) && isMoney(indicators, one.indicator)),
    subjectOf,
  );
  const breaksOf = groupBy(evidence.breaks, (one) => one.indicator);
  return {
    observations: (key) => bySeries.get(seriesKey(key)) ?? [],
    hasOtherMeasure: (key) =>
      key.cluster !== undefined &&
      isMoney(indicators, key.indicator) &&
      (bySubject.get(subjectOf(key)) ?? []).some((one) => one.indicator !== key.indicator),
    crossesBreak: (key, earlier, later) =>
      (breaksOf.get(key.indicator) ?? []).some((one) => concerns(one, key) && liesBetween(one, earlier, later)),
  };
}

function isMoney(indicators: ReadonlyMap<string, Indicator>, id: string): boolean {
  const indicator = indicators.get(id);
  return indicator !== undefined && dimensionOf(indicator.unit).startsWith('money-');
}

/** A break that names no place or cluster holds for all of them. */
function concerns(one: SeriesBreak, key: SeriesOf): boolean {
  return (one.place ?? key.place) === key.place && (one.cluster ?? key.cluster) === key.cluster;
}

function liesBetween(one: SeriesBreak, earlier: PlainDate, later: PlainDate): boolean {
  const lastBefore = endOf(one.before);
  return earlier <= lastBefore && lastBefore < later;
}
