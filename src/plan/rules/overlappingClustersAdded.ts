// Overlapping clusters added as if they were disjoint: advanced and high-tech manufacturing, IT and the integrated circuits in it.
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import type { Finding, Rule } from '../rule.ts';
import { observationFile, withBasics } from './shared/exampleFiles.ts';
import { groupBy } from '#kernel/groupBy';
import { nameOf } from '#model/figureArgs';
import { clusterOverlapsAmong, disjointListsOf, type OverlappingPair } from '#model/overlaps';
import { planIndex } from './shared/planIndex.ts';
import { sumsOf, type Sum, type Summand } from './shared/summands.ts';

function* check(book: PlanBook, context: CheckContext): Generator<Finding> {
  const disjoint = disjointListsOf(book);
  for (const sum of sumsOf(book, context)) {
    for (const group of groupBy(sum.summands, ({ place, indicator }) => `${indicator}|${place}`).values()) {
      yield* clusterFindings(book, sum, group, disjoint);
    }
    yield* containedTargets(book, sum);
  }
}

function* clusterFindings(
  book: PlanBook,
  sum: Sum,
  group: readonly Summand[],
  disjoint: readonly ReadonlySet<string>[],
): Generator<Finding> {
  const byCluster = new Map(
    group.flatMap((summand) => (summand.cluster === undefined ? [] : [[summand.cluster, summand]])),
  );
  for (const pair of clusterOverlapsAmong(new Set(byCluster.keys()), planIndex(book).clusters, disjoint)) {
    const [inner, outer] = [byCluster.get(pair.inner), byCluster.get(pair.outer)];
    if (inner !== undefined && outer !== undefined) yield finding(book, sum, inner, outer, pair.kind);
  }
}

/** Targets may say themselves that one contains the other, where their clusters do not. */
function* containedTargets(book: PlanBook, sum: Sum): Generator<Finding> {
  const byTarget = new Map(sum.summands.map((summand) => [summand.id, summand]));
  for (const outer of sum.summands) {
    for (const id of outer.includes ?? []) {
      const inner = byTarget.get(id);
      if (inner !== undefined) yield finding(book, sum, inner, outer, 'contains');
    }
  }
}

function finding(book: PlanBook, sum: Sum, inner: Summand, outer: Summand, relation: OverlappingPair['kind']): Finding {
  const { clusters } = planIndex(book);
  const name = ({ id, cluster }: Summand): { readonly en?: string | undefined; readonly zh?: string | undefined } =>
    cluster === undefined ? { en: id } : nameOf(clusters, cluster);
  return {
    at: inner.at,
    args: { inner: name(inner), outer: name(outer), relation, whole: sum.whole },
    related: [
      { at: outer.at, role: 'rival' },
      { at: sum.ref, role: 'parent' },
    ],
    subjects: [sum.whole, inner.id, outer.id],
  };
}

const CLUSTERS = `clusters:
  - { id: advanced, name: { zh: 先进制造业, en: advanced manufacturing }, level: group, kind: other, OVERLAP }
  - { id: high-tech, name: { zh: 高技术制造业, en: high-tech manufacturing }, level: group, kind: other }
`;
const RELATION = 'relations:\n  - { id: both, kind: sum, parts: [a, b], whole: c }\n';
const ROWS = observationFile(
  'a,gdp,shenzhen,advanced,2018-01..05,215.224,billion-yuan,=',
  'b,gdp,shenzhen,high-tech,2018-01..05,200.545,billion-yuan,=',
  'c,gdp,shenzhen,,2018-01..05,415.769,billion-yuan,=',
);
const clusters = (overlap: string): string => CLUSTERS.replace(', OVERLAP', overlap);

const LIST = `clusterLists:
  - { id: official, name: { en: Official list }, place: shenzhen, period: 2018, disjoint: 'true', members: [{ cluster: advanced }, { cluster: high-tech }] }
`;

export const overlappingClustersAdded: Rule = {
  code: 'overlapping-clusters-added',
  severity: 'error',
  check,
  examples: {
    failing: [
      {
        files: withBasics({
          'plan/clusters.yaml': clusters(', overlaps: [high-tech]'),
          'plan/relations.yaml': RELATION,
          ...ROWS,
        }),
      },
      {
        files: withBasics({
          'plan/clusters.yaml': clusters(', includes: [high-tech]'),
          'plan/relations.yaml': RELATION,
          ...ROWS,
        }),
      },
    ],
    passing: [
      { files: withBasics({ 'plan/clusters.yaml': clusters(''), 'plan/relations.yaml': RELATION, ...ROWS }) },
      {
        files: withBasics({
          'plan/clusters.yaml': clusters(', overlaps: [high-tech]'),
          'plan/cluster-lists.yaml': LIST,
          'plan/relations.yaml': RELATION,
          ...ROWS,
        }),
      },
    ],
  },
};
