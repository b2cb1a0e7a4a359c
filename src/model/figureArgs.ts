// Message arguments that name what a figure is of.
import type { MessageArgs } from '#kernel/diagnostic';
import type { Name } from '#kernel/language';
import type { SeriesOf } from './series.ts';

type Named = ReadonlyMap<string, { readonly name: Name }>;

/** Where names are looked up. */
export interface FigureNames {
  readonly indicators: Named;
  readonly places: Named;
  readonly clusters: Named;
}

/** Name of an item; its id where the item is not declared. */
export function nameOf(items: Named, id: string): Name {
  return items.get(id)?.name ?? { en: id };
}

/** `indicator`, `place` and, where there is one, `cluster` as names. */
export function figureArgs(names: FigureNames, figure: SeriesOf): MessageArgs {
  const args = { indicator: nameOf(names.indicators, figure.indicator), place: nameOf(names.places, figure.place) };
  return figure.cluster === undefined ? args : { ...args, cluster: nameOf(names.clusters, figure.cluster) };
}
