// Count of allocations under one bound of a cardinality rule: per place and per cluster, certain, probable and open.
import type { Name } from '#kernel/language';
import type { Allocation } from '#model/allocation';
import type { Located } from '#model/located';
import type { Park } from '#model/carrier';
import type { Bound } from '#model/rule';

/** Clusters, at the level of the bound, that a unit of the city is named for. */
export interface PlaceCount {
  readonly place: string;
  readonly certain: readonly string[];
  /** Named by a probable reading only ("Shenzhen" read as Shenshan). */
  readonly probable: readonly string[];
  /** Open lists that do not name the place and may mean it: its count is "at least" by so many. */
  readonly open: number;
}

/** Units of the city, or parks, that are named for a cluster at the level of the bound. */
export interface ClusterCount {
  readonly cluster: string;
  readonly certain: readonly string[];
  readonly probable: readonly string[];
  /** Places named that are no units (Qianhai): reported, but no slots. */
  readonly outside: readonly string[];
  /** True where a list ends in "and other districts": the count is "at least" and can never comply. */
  readonly open: boolean;
  /** Spatial axis named instead of places: the cluster cannot be judged. */
  readonly axis?: Name | undefined;
  readonly from: readonly Located<Allocation | Park>[];
}

export interface CardinalityCount {
  readonly rule: string;
  readonly bound: Bound;
  readonly city: string;
  /** Every unit of the city, in file order. */
  readonly places: readonly PlaceCount[];
  /** Every cluster of the level that an allocation (for parks: a park) names, in file order. */
  readonly clusters: readonly ClusterCount[];
  /** Pairs of cluster and unit. */
  readonly certain: number;
  readonly probable: number;
  readonly outside: number;
}
