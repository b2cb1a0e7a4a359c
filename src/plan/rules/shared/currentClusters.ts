// Strategic emerging clusters of the newest list: those a chain leader's office keeps dossiers of.
import type { Cluster, ClusterList } from '#model/cluster';
import type { Located } from '#model/located';
import type { PlanBook } from '#model/planBook';
import type { PlanIndex } from './planIndex.ts';

/** Members of the city's list that no other list revises; of several with such clusters, the one stated last. */
export function currentClusters(book: PlanBook, index: PlanIndex): readonly Located<Cluster>[] {
  const revised = new Set(book.clusterLists.flatMap(({ revises }) => revises ?? []));
  const current = book.clusterLists.filter(({ id, place }) => place === book.workspace.city && !revised.has(id));
  // A list of the wider groups beside it keeps no dossiers.
  return current.map((list) => emergingMembers(list, index)).findLast((members) => members.length > 0) ?? [];
}

function emergingMembers({ members }: ClusterList, index: PlanIndex): readonly Located<Cluster>[] {
  return members.flatMap(({ cluster }) => {
    const member = index.clusters.get(cluster);
    return member !== undefined && member.kind === 'strategic-emerging' && member.level === 'cluster' ? [member] : [];
  });
}
