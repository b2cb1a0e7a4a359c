// Cluster that took over a part of an earlier one, or several earlier ones, without the share that came over.
import type { PlanBook } from '#model/planBook';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { withBasics } from './shared/exampleFiles.ts';
import { nameOf } from '#model/figureArgs';
import { planIndex } from './shared/planIndex.ts';

/** Without the share, no figure of the earlier list can be carried into the later one. */
function* check(book: PlanBook): Generator<Finding> {
  const { clusters } = planIndex(book);
  for (const cluster of book.clusters) {
    const without = (cluster.predecessors ?? []).filter(
      ({ kind, share }) => share === undefined && (kind === 'merged' || kind === 'split'),
    );
    if (without.length === 0) continue;
    const ids = without.map((predecessor) => predecessor.cluster);
    const args = { cluster: cluster.name, count: ids.length, predecessors: ids.map((id) => nameOf(clusters, id)) };
    yield { at: fieldRef(cluster, 'predecessors'), args, subjects: [cluster.id, ...ids] };
  }
}

const files = (share: string): Readonly<Record<string, string>> =>
  withBasics({
    'plan/clusters.yaml': `clusters:
  - { id: terminals, name: { zh: 智能终端, en: intelligent terminals }, level: cluster, kind: strategic-emerging }
  - id: terminals-and-displays
    name: { zh: 智能终端与显示, en: intelligent terminals and displays }
    level: cluster
    kind: strategic-emerging
    predecessors: [{ cluster: terminals, kind: merged${share} }]
`,
  });

export const clusterPredecessorMissingShare: Rule = {
  code: 'cluster-predecessor-missing-share',
  severity: 'note',
  check,
  examples: { failing: [{ files: files('') }], passing: [{ files: files(', share: 1') }] },
};
