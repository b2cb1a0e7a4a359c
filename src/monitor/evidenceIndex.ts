// Evidence made ready for judging: actual observations up to the as-of date by series, and the breaks of each series.
import { isMissing } from '#kernel/missing';
import { endOf } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import { dimensionOf } from '#kernel/unit';
import type { Indicator } from '#model/indicator';
import type { Evidence, Observation, SeriesBreak } from '#model/observation';

/** What a series is of; an absent cluster is the whole economy of the place. */
export interface SeriesKey {
  readonly indicator: string;
  readonly place: string;
  readonly cluster?: string | undefined;
}

export interface EvidenceIndex {
  /** Actual observations of the series with a period that ends on or before the as-of date; any order. */
  readonly observations: (key: SeriesKey) => readonly Observation[];
  /** Whether another measure in money is observed for the same place and cluster. */
  readonly hasOtherMeasure: (key: SeriesKey) => boolean;
  /** Whether levels of the two dates stand on different sides of a break. */
  readonly crossesBreak: (key: SeriesKey, earlier: PlainDate, later: PlainDate) => boolean;
}

const subjectOf = (key: SeriesKey): string => `${key.place}|${key.cluster ?? ''}`;
const textOf = (key: SeriesKey): string => `${key.indicator}|${subjectOf(key)}`;

/** The observations of each series; the pages ask the same index as the verdicts. */
export function indexEvidence(
  indicators: ReadonlyMap<string, Indicator>,
  evidence: Evidence,
  asOf: PlainDate,
): EvidenceIndex {
  const actual = evidence.observations.filter((one) => one.nature === 'actual' && endOf(one.period) <= asOf);
  const bySeries = grouped(actual, textOf);
  const bySubject = grouped(
    actual.filter((one) => !isMissing(one.value) && isMoney(indicators, one.indicator)),
    subjectOf,
  );
  const breaksOf = grouped(evidence.breaks, (one) => one.indicator);
  return {
    observations: (key) => bySeries.get(textOf(key)) ?? [],
    hasOtherMeasure: (key) =>
      key.cluster !== undefined &&
      isMoney(indicators, key.indicator) &&
      (bySubject.get(subjectOf(key)) ?? []).some((one) => one.indicator !== key.indicator),
    crossesBreak: (key, earlier, later) =>
      (breaksOf.get(key.indicator) ?? []).some((one) => concerns(one, key) && liesBetween(one, earlier, later)),
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = map.get(key);
    if (group === undefined) map.set(key, [item]);
    else group.push(item);
  }
  return map;
}

function isMoney(indicators: ReadonlyMap<string, Indicator>, id: string): boolean {
  const indicator = indicators.get(id);
  return indicator !== undefined && dimensionOf(indicator.unit).startsWith('money-');
}

/** A break that names no place or cluster holds for all of them. */
function concerns(one: SeriesBreak, key: SeriesKey): boolean {
  return (one.place ?? key.place) === key.place && (one.cluster ?? key.cluster) === key.cluster;
}

function liesBetween(one: SeriesBreak, earlier: PlainDate, later: PlainDate): boolean {
  const lastBefore = endOf(one.before);
  return earlier <= lastBefore && lastBefore < later;
}
