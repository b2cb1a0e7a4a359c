// What the dossier of a cluster does not hold yet: chain leader, chain-anchor firms, the six ones and the one fund … one team.
import type { Name } from '#kernel/language';
import { DOSSIER_ITEM_KINDS, type Dossier } from '#model/dossier';
import type { PlanBook } from '#model/planBook';
import { kindWord } from '#words/kinds';
import type { Finding, Rule } from '../rule.ts';
import { currentClusters } from './shared/currentClusters.ts';
import { dossierFiles, FULL_DOSSIER } from './shared/exampleDossier.ts';
import { planIndex } from './shared/planIndex.ts';

/** One note a cluster that names all its holes: what no text names is 未录入, not absent. */
function* check(book: PlanBook): Generator<Finding> {
  const dossiers = new Map(book.dossiers.map((dossier) => [dossier.cluster, dossier]));
  const entered = enteredKinds(book);
  for (const cluster of currentClusters(book, planIndex(book))) {
    const dossier = dossiers.get(cluster.id);
    const holes = holesOf(dossier, entered.get(cluster.id) ?? new Set());
    if (holes.length === 0) continue;
    const args = { cluster: cluster.name, count: holes.length, holes };
    yield { at: dossier?.ref ?? cluster.ref, args, subjects: [cluster.id] };
  }
}

function enteredKinds(book: PlanBook): ReadonlyMap<string, ReadonlySet<string>> {
  const entered = new Map<string, Set<string>>();
  const enter = (cluster: string, kind: string): void => {
    const kinds = entered.get(cluster) ?? new Set();
    entered.set(cluster, kinds.add(kind));
  };
  for (const { kind, lead, clusters } of book.items) for (const cluster of [lead, ...clusters]) enter(cluster, kind);
  for (const { clusters } of book.funds) for (const cluster of clusters ?? []) enter(cluster, 'fund');
  return entered;
}

function holesOf(dossier: Dossier | undefined, entered: ReadonlySet<string>): readonly Name[] {
  const anchors = dossier?.chainAnchors ?? [];
  return [
    ...(dossier?.chainLeader === undefined ? [CHAIN_LEADER] : []),
    ...(anchors.length === 0 ? [CHAIN_ANCHOR] : []),
    ...DOSSIER_ITEM_KINDS.filter((kind) => !entered.has(kind)).map((kind) => ({
      zh: kindWord('dossierItemKind', kind, 'zh'),
      en: kindWord('dossierItemKind', kind, 'en'),
    })),
  ];
}

const CHAIN_LEADER: Name = { zh: '链长', en: 'chain leader' };
const CHAIN_ANCHOR: Name = { zh: '链主企业', en: 'chain-anchor firms' };

export const dossierHole: Rule = {
  code: 'dossier-hole',
  severity: 'note',
  check,
  examples: {
    failing: [{ files: dossierFiles('touched: 2025-11-30\n') }],
    passing: [{ files: dossierFiles(FULL_DOSSIER, '2025-11-30') }],
  },
};
