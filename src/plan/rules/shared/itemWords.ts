// Message arguments that name the items a finding is about.
import type { MessageArgs } from '#kernel/diagnostic';
import type { Name } from '#kernel/language';
import type { Period } from '#kernel/period';
import type { PlanIndex } from './planIndex.ts';

/** What a target and an observation have in common: a figure of an indicator, at a place, for a cluster. */
export interface StatedFigure {
  readonly indicator: string;
  readonly place: string;
  readonly cluster?: string | undefined;
}

/** Name of an item; its id where the item is not declared. */
export function nameOf(items: ReadonlyMap<string, { readonly name: Name }>, id: string): Name {
  return items.get(id)?.name ?? { en: id };
}

/** Key of a series: figures that may be compared with each other. */
export function seriesKey(figure: StatedFigure): string {
  return `${figure.indicator}|${figure.place}|${figure.cluster ?? ''}`;
}

/** `indicator`, `place` and, where there is one, `cluster` as names. */
export function figureArgs(index: PlanIndex, figure: StatedFigure): MessageArgs {
  const args = { indicator: nameOf(index.indicators, figure.indicator), place: nameOf(index.places, figure.place) };
  return figure.cluster === undefined ? args : { ...args, cluster: nameOf(index.clusters, figure.cluster) };
}

/** `figureArgs` with the target's id and due period. */
export function targetArgs(
  index: PlanIndex,
  target: StatedFigure & { readonly id: string; readonly due?: Period | undefined },
): MessageArgs {
  const args = { target: target.id, ...figureArgs(index, target) };
  return target.due === undefined ? args : { ...args, due: target.due };
}
