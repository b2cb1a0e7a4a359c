// Pairs of places, or of clusters, that contain or overlap each other, found in one pass over a set.
import type { Cluster } from './cluster.ts';
import type { PlanBook } from './planBook.ts';

export interface OverlappingPair {
  readonly inner: string;
  readonly outer: string;
  readonly kind: 'contains' | 'overlaps';
}

const MAX_DEPTH = 20;

/** Things of a tree: each may have a parent, and name others that it overlaps or wholly includes. */
interface Extent {
  readonly parent?: string | undefined;
  readonly overlaps?: readonly string[] | undefined;
  readonly includes?: readonly string[] | undefined;
}

/** Every member against its ancestors and the things it names, so that the cost is linear in the set. */
export function* overlapsAmong(
  ids: ReadonlySet<string>,
  extents: ReadonlyMap<string, Extent>,
): Generator<OverlappingPair> {
  const told = new Set<string>();
  for (const id of ids) {
    for (const pair of pairsOf(id, extents)) {
      if (pair.inner === pair.outer || !ids.has(pair.inner) || !ids.has(pair.outer)) continue;
      const key = [pair.inner, pair.outer].toSorted().join('|');
      if (told.has(key)) continue;
      told.add(key);
      yield pair;
    }
  }
}

function* pairsOf(id: string, extents: ReadonlyMap<string, Extent>): Generator<OverlappingPair> {
  let ancestor = extents.get(id)?.parent;
  for (let depth = 0; ancestor !== undefined && depth < MAX_DEPTH; depth += 1) {
    yield { inner: id, outer: ancestor, kind: 'contains' };
    ancestor = extents.get(ancestor)?.parent;
  }
  for (const inner of extents.get(id)?.includes ?? []) yield { inner, outer: id, kind: 'contains' };
  for (const other of extents.get(id)?.overlaps ?? []) yield { inner: id, outer: other, kind: 'overlaps' };
}

/** Pairs of clusters that overlap, less those that a list declares to be counted without overlap. */
export function* clusterOverlapsAmong(
  ids: ReadonlySet<string>,
  clusters: ReadonlyMap<string, Cluster>,
  disjointLists: readonly ReadonlySet<string>[],
): Generator<OverlappingPair> {
  for (const pair of overlapsAmong(ids, clusters)) {
    const declared = disjointLists.some((list) => list.has(pair.inner) && list.has(pair.outer));
    if (pair.kind === 'contains' || !declared) yield pair;
  }
}

/** Members of every list of clusters that is declared disjoint. */
export function disjointListsOf(book: PlanBook): readonly ReadonlySet<string>[] {
  return book.clusterLists
    .filter(({ disjoint }) => disjoint === true)
    .map(({ members }) => new Set(members.map(({ cluster }) => cluster)));
}
