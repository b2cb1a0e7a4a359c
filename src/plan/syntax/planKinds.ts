// The kinds of plan files: which file holds which list of the plan book, and the schema of one item. The only such table.
import type { z } from '#kernel/schema';
import { allocationSchema } from '#model/allocation';
import { fundSchema, parkSchema, platformSchema, projectSchema, titleSchema } from '#model/carrier';
import { clusterListSchema, clusterSchema } from '#model/cluster';
import { documentSchema } from '#model/document';
import { dossierItemSchema, dossierSchema } from '#model/dossier';
import { indicatorSchema } from '#model/indicator';
import { placeSchema } from '#model/place';
import { planSchema } from '#model/plan';
import type { PlanBook } from '#model/planBook';
import { relationSchema } from '#model/relation';
import { ruleSchema } from '#model/rule';
import { targetSchema } from '#model/target';
import { taskSchema } from '#model/task';
import { validationRuleSchema } from '#model/validationRule';

/** Name of a list of the plan book; also the top-level key of its YAML file. */
export type PlanList = Exclude<keyof PlanBook, 'workspace'>;

export interface PlanKind {
  readonly list: PlanList;
  /** File name below plan/, without extension. */
  readonly stem: string;
  /** `list`: the file holds one list; `split`: so does every file whose name starts so, YAML or CSV; `each`: a file an item. */
  readonly spread: 'list' | 'split' | 'each';
  readonly schema: z.ZodType<object>;
}

const kind = (
  list: PlanList,
  schema: z.ZodType<object>,
  stem: string = list,
  spread: PlanKind['spread'] = 'list',
): PlanKind => ({ list, stem, spread, schema });

export const PLAN_KINDS: readonly PlanKind[] = [
  kind('documents', documentSchema),
  kind('plans', planSchema),
  kind('places', placeSchema),
  kind('clusterLists', clusterListSchema, 'cluster-lists'),
  kind('clusters', clusterSchema),
  kind('allocations', allocationSchema),
  kind('indicators', indicatorSchema),
  kind('targets', targetSchema, 'targets', 'split'),
  kind('tasks', taskSchema, 'tasks', 'split'),
  kind('dossiers', dossierSchema, 'dossiers/', 'each'),
  kind('items', dossierItemSchema),
  kind('parks', parkSchema),
  kind('funds', fundSchema),
  kind('platforms', platformSchema),
  kind('projects', projectSchema),
  kind('titles', titleSchema),
  kind('rules', ruleSchema),
  kind('relations', relationSchema),
  kind('validations', validationRuleSchema),
];

export const WORKSPACE_FILE = 'marshall.yaml';
export const PLAN_FOLDER = 'plan/';
/** Indicators that ship with the product; those of the workspace win. */
export const CATALOG_INDICATORS = 'catalog/indicators.yaml';

/** The kind that claims a file below plan/, or undefined. */
export function kindOfFile(path: string): PlanKind | undefined {
  if (!path.startsWith(PLAN_FOLDER)) return undefined;
  const rest = path.slice(PLAN_FOLDER.length);
  return PLAN_KINDS.find(({ stem, spread }) => {
    if (spread === 'list') return rest === `${stem}.yaml`;
    const deeper = rest.slice(stem.length).includes('/');
    if (deeper || !rest.startsWith(stem)) return false;
    return rest.endsWith('.yaml') || (spread === 'split' && rest.endsWith('.csv'));
  });
}

/** File names that kinds of lists have, for "did you mean". */
export const USUAL_FILES: readonly string[] = PLAN_KINDS.filter(({ spread }) => spread !== 'each').flatMap(
  ({ stem, spread }) => [`${stem}.yaml`, ...(spread === 'split' ? [`${stem}.csv`] : [])],
);
