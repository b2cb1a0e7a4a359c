// A cluster of the current list with its dossier, for the examples of rules about dossiers.
import { DOSSIER_ITEM_KINDS } from '#model/dossier';
import { withBasics } from './exampleFiles.ts';

const CLUSTERS = `clusters:
  - { id: semiconductors, name: { zh: 半导体与集成电路, en: semiconductors and integrated circuits }, level: cluster, kind: strategic-emerging }
`;
const LIST = `clusterLists:
  - { id: list-2022, name: { zh: 2022年清单, en: list of 2022 }, place: shenzhen, period: 2022, members: [{ cluster: semiconductors }] }
`;

/** Files with all items of the cluster last touched on `touched`, and the dossier's own lines. */
export function dossierFiles(dossier: string, touched?: string): Readonly<Record<string, string>> {
  const items = DOSSIER_ITEM_KINDS.map(
    (kind) =>
      `  - { id: ic-${kind}, kind: ${kind}, name: { en: ${kind} }, lead: semiconductors, clusters: [semiconductors], touched: ${touched} }\n`,
  );
  return withBasics({
    'plan/clusters.yaml': CLUSTERS,
    'plan/cluster-lists.yaml': LIST,
    'plan/dossiers/semiconductors.yaml': `cluster: semiconductors\n${dossier}`,
    ...(touched === undefined ? {} : { 'plan/items.yaml': `items:\n${items.join('')}` }),
  });
}

export const FULL_DOSSIER = `chainLeader: { post: { zh: 市领导, en: city leader } }
chainAnchors: [{ name: { zh: 链主企业, en: a chain-anchor firm } }]
touched: 2025-11-30
`;
