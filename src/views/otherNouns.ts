// Names of the plan's items that have no page of their own, with the page on which they stand.
import type { Name } from '#kernel/language';
import type { PlanBook } from '#model/planBook';
import type { Link } from './description.ts';
import { linkTo } from './sentence.ts';

export interface OtherNoun {
  readonly name: Name;
  readonly link: Link;
}

/** Cluster lists, rules, allocations (by the name of their cluster), dossier items and carriers, by id. */
export function otherNouns(book: PlanBook): ReadonlyMap<string, OtherNoun> {
  const clusters = new Map(book.clusters.map((cluster) => [cluster.id, cluster.name]));
  const carriers = [...book.parks, ...book.funds, ...book.platforms, ...book.projects, ...book.titles];
  const entries: (readonly [string, OtherNoun])[] = [
    ...carriers.map((item) => [item.id, { name: item.name, link: linkTo('parks') }] as const),
    ...book.items.map((item) => [item.id, { name: item.name, link: linkTo('cluster', item.lead) }] as const),
    ...book.allocations.flatMap((item) => {
      const name = clusters.get(item.cluster);
      return name === undefined ? [] : [[item.id, { name, link: linkTo('cluster', item.cluster) }] as const];
    }),
    ...book.rules.map(
      (item) => [item.id, { name: item.name, link: linkTo('findings', undefined, { subject: item.id }) }] as const,
    ),
    ...book.clusterLists.map(
      (item) => [item.id, { name: item.name, link: linkTo('clusters', undefined, { list: item.id }) }] as const,
    ),
  ];
  return new Map(entries.filter(([, noun]) => noun.link.page !== 'cluster' || clusters.has(noun.link.id ?? '')));
}
