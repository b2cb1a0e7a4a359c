// Sets whose figures may be added: members of a list of clusters, parts of a cluster, units of a place.
import { byId } from '../located.ts';
import { clusterOverlapsAmong, disjointListsOf, overlapsAmong } from '../overlaps.ts';
import type { ClusterList } from '../cluster.ts';
import { unitsOf } from '../place.ts';
import type { PlanBook } from '../planBook.ts';
import type { TotalSet } from './totalsIn.ts';

/** The members of a list; their union is the parent that all of them have. */
export function listSet(book: PlanBook, list: ClusterList): TotalSet {
  const members = [...new Set(list.members.map(({ cluster }) => cluster))];
  const clusters = byId(book.clusters);
  const parents = new Set(members.map((id) => clusters.get(id)?.parent));
  const [parent] = parents;
  return clusterSet(book, members, parents.size === 1 ? parent : undefined);
}

/** The parts of a cluster: each disjoint list of its parts is a set, the parts of no such list are another. */
export function partSets(book: PlanBook, cluster: string): readonly TotalSet[] {
  const children = book.clusters.filter(({ parent }) => parent === cluster).map(({ id }) => id);
  const lists = disjointListsOf(book).filter((list) => [...list].every((id) => children.includes(id)));
  const others = children.filter((id) => !lists.some((list) => list.has(id)));
  return [...lists.map((list) => [...list]), others]
    .filter((members) => members.length > 1)
    .map((members) => clusterSet(book, members, cluster));
}

/** Clusters are disjoint by declaration only: that no overlap is stated does not mean that there is none. */
function clusterSet(book: PlanBook, members: readonly string[], union: string | undefined): TotalSet {
  const set = { of: 'clusters', members, union } as const;
  const ids = new Set(members);
  const lists = disjointListsOf(book);
  const declared = lists.some((list) => members.every((id) => list.has(id)));
  const contained = clusterOverlapsAmong(ids, byId(book.clusters), lists).next().done !== true;
  return declared && !contained ? { ...set, disjoint: 'declared-disjoint' } : set;
}

/** The units of a place; districts lie side by side unless one names another that it overlaps. */
export function unitSet(book: PlanBook, place: string): TotalSet | undefined {
  const members = unitsOf(book.places, place).map(({ id }) => id);
  if (members.length < 2) return undefined;
  const overlapping = overlapsAmong(new Set(members), byId(book.places)).next().done !== true;
  const set = { of: 'places', members, union: place } as const;
  return overlapping ? set : { ...set, disjoint: 'no-overlap' };
}
