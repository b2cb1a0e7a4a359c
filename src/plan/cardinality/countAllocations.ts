// Counts the allocations of a plan under one bound of a cardinality rule.
import type { Allocation } from '#model/allocation';
import type { Park } from '#model/carrier';
import { clusterAtLevel, type Cluster } from '#model/cluster';
import { byId, type Located } from '#model/located';
import { liesIn, unitsOf, type Place } from '#model/place';
import type { PlanBook } from '#model/planBook';
import type { Bound, CardinalityRule } from '#model/rule';
import type { CardinalityCount, ClusterCount, PlaceCount } from './cardinalityCount.ts';

/** How sure it is that a place is named for a cluster. */
type Reading = 'certain' | 'probable';

interface Row {
  readonly cluster: string;
  /** Units (or parks) by id; a certain reading wins over a probable one. */
  readonly named: Map<string, Reading>;
  readonly outside: Set<string>;
  open: boolean;
  axis: Allocation['axis'];
  readonly from: Located<Allocation | Park>[];
}

/**
 * Only units of the rule's city (of the workspace's, where it names none) are slots; only the lead role, or none, takes one.
 * Clusters of a narrower level count as their ancestor at the bound's level; clusters that a district's own plan names do not
 * count. Cost: linear in allocations, parks and places.
 */
export function countAllocations(book: PlanBook, rule: CardinalityRule, bound: Bound): CardinalityCount {
  const city = rule.place ?? book.workspace.city;
  const places: ReadonlyMap<string, Place> = byId(book.places);
  const units = unitsOf(book.places, city).map(({ id }) => id);
  const rows =
    bound.count === 'parks-per-cluster'
      ? parkRows(book, bound, city, places)
      : placeRows(book, bound, city, places, new Set(units));
  const clusters = [...rows.values()].map(toClusterCount);
  const total = (of: (row: ClusterCount) => readonly string[]): number =>
    clusters.reduce((n, row) => n + of(row).length, 0);
  return {
    rule: rule.id,
    bound,
    city,
    places: bound.count === 'parks-per-cluster' ? [] : toPlaceCounts(units, clusters),
    clusters,
    certain: total(({ certain }) => certain),
    probable: total(({ probable }) => probable),
    outside: total(({ outside }) => outside),
  };
}

/** The city's cluster at the bound's level, or undefined where the cluster is wider or belongs to a district's plan. */
function countedCluster(
  clusters: ReadonlyMap<string, Cluster>,
  id: string,
  bound: Bound,
  city: string,
): string | undefined {
  const cluster = clusterAtLevel(clusters, id, bound.level);
  return cluster === undefined || (cluster.place !== undefined && cluster.place !== city) ? undefined : cluster.id;
}

function rowOf(rows: Map<string, Row>, cluster: string): Row {
  const known = rows.get(cluster);
  if (known !== undefined) return known;
  const row: Row = { cluster, named: new Map(), outside: new Set(), open: false, axis: undefined, from: [] };
  rows.set(cluster, row);
  return row;
}

function placeRows(
  book: PlanBook,
  bound: Bound,
  city: string,
  places: ReadonlyMap<string, Place>,
  units: ReadonlySet<string>,
): ReadonlyMap<string, Row> {
  const clusters = byId(book.clusters);
  const rows = new Map<string, Row>();
  for (const allocation of book.allocations) {
    const cluster = countedCluster(clusters, allocation.cluster, bound, city);
    if (cluster === undefined || (allocation.role !== undefined && allocation.role !== 'lead')) continue;
    const named = allocation.places.filter(({ place }) => liesIn(places, place, city));
    if (named.length === 0 && allocation.places.length > 0) continue;
    const row = rowOf(rows, cluster);
    row.open ||= allocation.open;
    row.axis ??= allocation.axis;
    row.from.push(allocation);
    for (const { place, reading = 'certain' } of named) {
      if (!units.has(place)) row.outside.add(place);
      else if (row.named.get(place) !== 'certain') row.named.set(place, reading);
    }
  }
  return rows;
}

function parkRows(
  book: PlanBook,
  bound: Bound,
  city: string,
  places: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Row> {
  const clusters = byId(book.clusters);
  const rows = new Map<string, Row>();
  for (const park of book.parks) {
    if (park.place !== undefined && !liesIn(places, park.place, city)) continue;
    for (const id of park.clusters ?? []) {
      const cluster = countedCluster(clusters, id, bound, city);
      if (cluster === undefined) continue;
      const row = rowOf(rows, cluster);
      if (!row.named.has(park.id)) row.from.push(park);
      row.named.set(park.id, 'certain');
    }
  }
  return rows;
}

function toClusterCount({ cluster, named, outside, open, axis, from }: Row): ClusterCount {
  const read = (reading: Reading): readonly string[] =>
    [...named].flatMap(([id, how]) => (how === reading ? [id] : []));
  return { cluster, certain: read('certain'), probable: read('probable'), outside: [...outside], open, axis, from };
}

function toPlaceCounts(units: readonly string[], clusters: readonly ClusterCount[]): readonly PlaceCount[] {
  const counts = new Map(
    units.map((place) => [place, { certain: [] as string[], probable: [] as string[], naming: 0 }]),
  );
  for (const { cluster, certain, probable, open } of clusters) {
    for (const place of certain) counts.get(place)?.certain.push(cluster);
    for (const place of probable) counts.get(place)?.probable.push(cluster);
    if (open) for (const place of [...certain, ...probable]) addOne(counts.get(place));
  }
  const openLists = clusters.filter(({ open }) => open).length;
  return [...counts].map(([place, { certain, probable, naming }]) => ({
    place,
    certain,
    probable,
    open: openLists - naming,
  }));
}

function addOne(count: { naming: number } | undefined): void {
  if (count !== undefined) count.naming += 1;
}
