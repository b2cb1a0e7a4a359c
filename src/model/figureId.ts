// Id of a figure made of what it measures: the same figure of the same source gets the same id whenever it comes in.
import { periodText } from '#kernel/period';
import { madeId } from './madeId.ts';
import type { Observation } from './observation.ts';

/** Place, cluster, indicator, period, source; a forecast never shares an id with an actual figure, nor a computed with an official one. */
export function figureId(
  of: Pick<Observation, 'indicator' | 'place' | 'cluster' | 'period' | 'source' | 'nature'> &
    Partial<Pick<Observation, 'origin'>>,
): string {
  const parts = [of.place, of.cluster, of.indicator, periodText(of.period).replace('..', '-to-'), of.source];
  const marks = [of.nature === 'forecast' ? of.nature : undefined, of.origin === 'computed' ? of.origin : undefined];
  return madeId([...parts, ...marks].filter((part) => part !== undefined));
}
