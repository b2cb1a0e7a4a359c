// The latest gross domestic product of a place known at a date, as the measure of what a plan can promise.
import { comparePeriods, endOf, isSubYear } from '#kernel/period';
import { isMissing } from '#kernel/missing';
import { dimensionOf } from '#kernel/unit';
import type { PlainDate } from '#kernel/plainDate';
import type { Quantity } from '#kernel/quantity';
import type { Observation } from './observation.ts';
import type { Place } from './place.ts';

export const GDP_INDICATOR = 'gdp';

export type GdpObservation<T extends Observation = Observation> = T & { readonly value: Quantity };

/** Latest actual GDP of a whole year by place, of periods that end by `asOf`; of one period, the one stated last. */
export function latestGdp<T extends Observation>(
  observations: Iterable<T>,
  asOf: PlainDate,
): ReadonlyMap<string, GdpObservation<T>> {
  const latest = new Map<string, GdpObservation<T>>();
  for (const observation of observations) {
    if (!isAnnualGdp(observation) || endOf(observation.period) > asOf) continue;
    const known = latest.get(observation.place);
    if (known === undefined || comparePeriods(known.period, observation.period) <= 0) {
      latest.set(observation.place, observation);
    }
  }
  return latest;
}

function isAnnualGdp<T extends Observation>(observation: T): observation is GdpObservation<T> {
  const { indicator, cluster, nature, period, value } = observation;
  if (indicator !== GDP_INDICATOR || cluster !== undefined || nature !== 'actual') return false;
  return !isSubYear(period) && !isMissing(value) && dimensionOf(value.unit) === 'money-cny';
}

/** GDP of the place, or of the nearest place it lies in: what exceeds the city exceeds its district. */
export function gdpAround<T extends Observation>(
  gdp: ReadonlyMap<string, GdpObservation<T>>,
  places: ReadonlyMap<string, Place>,
  place: string,
): GdpObservation<T> | undefined {
  let current: string | undefined = place;
  for (let depth = 0; current !== undefined && depth < 20; depth += 1) {
    const known = gdp.get(current);
    if (known !== undefined) return known;
    current = places.get(current)?.parent;
  }
  return undefined;
}
