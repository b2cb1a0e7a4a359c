// What a figure is of: figures of one series differ only in period, source and vintage.
import { periodText, type Period } from '#kernel/period';

/** A figure of an indicator, at a place, for a cluster; an absent cluster is the whole economy of the place. */
export interface SeriesOf {
  readonly indicator: string;
  readonly place: string;
  readonly cluster?: string | undefined;
}

/** Key of a series: figures that may be compared with each other. */
export function seriesKey(of: SeriesOf): string {
  return `${of.indicator}|${of.place}|${of.cluster ?? ''}`;
}

/** Key of what a series says of one period. */
export function figureKey(of: SeriesOf, period: Period): string {
  return `${seriesKey(of)}|${periodText(period)}`;
}
