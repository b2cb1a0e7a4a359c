// Whether growth may be computed between two figures of one series: one source, one price basis, exact, no break between them.
import { isMissing } from '#kernel/missing';
import { comparePeriods } from '#kernel/period';
import { sameDimension } from '#kernel/quantity';
import type { Observation, SeriesBreak } from '#model/observation';
import type { Figure } from '../figures.ts';

export type Incomparable = 'source' | 'break' | 'prices' | 'origin' | 'bound' | 'unit';

/** The document of its words, else its source. */
export function sourceOf({ anchor, source }: Observation): string | undefined {
  return anchor?.document ?? source;
}

const pricesOf = ({ priceBasis }: Observation): string => (isMissing(priceBasis) ? 'not-stated' : priceBasis);

/** Why no growth is computed from `earlier` to `later`; undefined where it may be. `breaks` are those of their series. */
export function incomparability(
  earlier: Figure,
  later: Figure,
  breaks: readonly SeriesBreak[],
): Incomparable | undefined {
  const isCut = breaks.some(
    ({ before, after }) => comparePeriods(earlier.period, after) < 0 && comparePeriods(later.period, before) > 0,
  );
  if (isCut) return 'break';
  if (sourceOf(earlier) === undefined || sourceOf(earlier) !== sourceOf(later)) return 'source';
  if (earlier.origin !== later.origin || earlier.nature !== later.nature) return 'origin';
  if (pricesOf(earlier) !== pricesOf(later)) return 'prices';
  if (earlier.comparator !== '=' || later.comparator !== '=') return 'bound';
  return sameDimension(earlier.value, later.value) ? undefined : 'unit';
}
