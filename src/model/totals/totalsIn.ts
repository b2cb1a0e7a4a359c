// Totals of a set of clusters or places: one an indicator and period for which most members have figures.
import { groupBy } from '#kernel/groupBy';
import { comparePeriods, periodText, type Period } from '#kernel/period';
import { compareAuthority } from '../authority.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import type { SeriesOf } from '../series.ts';
import { totalOf, type Total, type TotalGround } from './totalOf.ts';

/** Members that are added: clusters in one place, or places. */
export interface TotalSet {
  readonly of: 'clusters' | 'places';
  readonly members: readonly string[];
  /** Cluster or place that is all of them together. */
  readonly union?: string | undefined;
  readonly disjoint?: TotalGround['disjoint'];
}

export interface TotalRow extends Total {
  readonly indicator: string;
  /** Place of a set of clusters. */
  readonly place?: string | undefined;
  /** Cluster of a set of places; absent: the whole economy. */
  readonly cluster?: string | undefined;
  readonly period: Period;
}

/** Periods shown of each indicator, newest first. */
const PERIODS = 3;

/**
 * Totals of actual figures in the order of the indicators, the newest three periods of each; of an indicator that does not add
 * only the newest, with the refusal. Periods for which less than half of the members have a figure that can be used are left
 * out: nobody would add them. Of several figures of one member the most authoritative counts.
 */
export function totalsIn(
  set: TotalSet,
  observations: readonly Observation[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly TotalRow[] {
  const concerned = new Set([...set.members, set.union]);
  const figures = observations.filter((one) => one.nature === 'actual' && concerned.has(memberOf(set, one)));
  const subjects = groupBy(figures, (one) => JSON.stringify([one.indicator, subjectOf(set, one)]));
  return [...indicators.values()].flatMap((indicator) =>
    [...subjects.values()]
      .filter(([first]) => first?.indicator === indicator.id)
      .flatMap((group) => rowsOf(set, indicator, group)),
  );
}

const memberOf = ({ of }: TotalSet, one: SeriesOf): string | undefined => (of === 'clusters' ? one.cluster : one.place);

/** What the figures of a total have in common beside indicator and period. */
const subjectOf = ({ of }: TotalSet, one: SeriesOf): string | undefined =>
  of === 'clusters' ? one.place : one.cluster;

function rowsOf(set: TotalSet, indicator: Indicator, figures: readonly Observation[]): readonly TotalRow[] {
  return [...groupBy(figures, ({ period }) => periodText(period)).values()]
    .map((group) => rowOf(set, indicator, group))
    .filter(({ used }) => used.length > 1 && used.length * 2 >= set.members.length)
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .slice(0, indicator.additive ? PERIODS : 1);
}

/** A group has at least one figure. */
const periodIn = ([first]: readonly Observation[]): Period => (first as Observation).period;

function rowOf(set: TotalSet, indicator: Indicator, group: readonly Observation[]): TotalRow {
  const figureOf = (id: string | undefined): Observation | undefined =>
    group.filter((one) => id !== undefined && memberOf(set, one) === id).toSorted(compareAuthority)[0];
  const [first] = group;
  const subject = first === undefined ? undefined : subjectOf(set, first);
  const total = totalOf(
    set.members.map((id) => ({ id, figure: figureOf(id) })),
    { indicator, disjoint: set.disjoint, union: figureOf(set.union) },
  );
  return {
    ...total,
    indicator: indicator.id,
    ...(set.of === 'clusters' ? { place: subject } : { cluster: subject }),
    period: periodIn(group),
  };
}
