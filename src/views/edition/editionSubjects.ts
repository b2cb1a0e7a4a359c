// What an edition has a section of: the clusters of the list in force, the units of the city and other places with promises.
import { unitsOf } from '#model/place';
import { chosenList } from '../clustersPage.ts';
import type { ViewContext } from '../viewContext.ts';

/** Ids of the clusters of the list in force, in its order; every cluster where there is no list. */
export function editionClusters(context: ViewContext): readonly string[] {
  const list = chosenList(context);
  const ids =
    list === undefined
      ? context.book.clusters.map(({ id }) => id)
      : list.members.map(({ cluster }) => cluster).filter((id) => context.index.clusters.has(id));
  return [...new Set(ids)];
}

/** Whether a place is the world: what lies outside the city, of which observations tell the trend. */
export function isWorld(context: ViewContext, place: string): boolean {
  const kind: string | undefined = context.index.places.get(place)?.kind;
  return place === 'world' || kind === 'world';
}

/** Ids of the units of the city in their order, then other places for which something is promised; never the city or the world. */
export function editionPlaces(context: ViewContext): readonly string[] {
  const { book, index } = context;
  const { city } = book.workspace;
  const units = unitsOf(book.places, city).map(({ id }) => id);
  const promised = book.targets.map(({ place }) => place).filter((id) => index.places.has(id));
  return [...new Set([...units, ...promised])].filter((id) => id !== city && !isWorld(context, id));
}

/** Whether a target or figure is of the whole city: of no cluster, or of all of them or a group. */
export function isCityWide(
  { book, index }: ViewContext,
  { place, cluster }: { readonly place: string; readonly cluster?: string | undefined },
): boolean {
  if (place !== book.workspace.city) return false;
  const level = cluster === undefined ? 'total' : index.clusters.get(cluster)?.level;
  return level === 'total' || level === 'group';
}
