// What a brief is about: a cluster of the list in force, a plan with its targets, a place with its targets.
import type { SlotSubject } from '#model/edition/editionText';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import type { Target } from '#model/target';
import type { Task } from '#model/task';
import { annexWords } from '#words/editionAnnexes';
import { allocationsOf } from '../allocationSentence.ts';
import { nameOf } from '../names.ts';
import { named, type ViewContext } from '../viewContext.ts';
import { editionClusters, editionPlaces } from './editionSubjects.ts';

export interface BriefSubject {
  readonly of: 'cluster' | 'plan' | 'place';
  readonly id: string;
}

/** Fewer targets are no list: they are read in the table of targets. */
const FEWEST_LISTED = 2;

export function targetsOf({ book }: ViewContext, { of, id }: BriefSubject): readonly Located<Target>[] {
  return book.targets.filter((target) => target[of] === id);
}

export function tasksOf({ book }: ViewContext, { of, id }: BriefSubject): readonly Located<Task>[] {
  return book.tasks.filter((task) => (of === 'cluster' ? (task.clusters ?? []).includes(id) : task[of] === id));
}

/** Figures of a cluster, of a place without clusters, of the city with its totals first; a plan has none of its own. */
export function figuresAbout(
  { evidence, index, book }: ViewContext,
  { of, id }: BriefSubject,
): readonly Located<Observation>[] {
  if (of === 'plan') return [];
  if (of === 'cluster') return evidence.observations.filter(({ cluster }) => cluster === id);
  const here = evidence.observations.filter(({ place }) => place === id);
  const ofTotals = ({ cluster }: Observation): boolean =>
    cluster !== undefined && index.clusters.get(cluster)?.level === 'total';
  const totals = id === book.workspace.city ? here.filter(ofTotals) : [];
  return [...totals, ...here.filter(({ cluster }) => cluster === undefined)];
}

export function titleOf(context: ViewContext, { of, id }: BriefSubject): string {
  if (of === 'cluster') return nameOf(context, 'clusters', id);
  if (of === 'place')
    return annexWords[context.language].briefs.place.replace('{place}', () => nameOf(context, 'places', id));
  const plan = context.index.plans.get(id);
  return plan === undefined ? id : named(context, plan.name);
}

/** The slots in which people write about it; nobody is asked about a plan. */
export function slotSubjectOf({ book }: ViewContext, { of, id }: BriefSubject): SlotSubject | undefined {
  if (of === 'cluster') return { of, id };
  if (of === 'plan') return undefined;
  return id === book.workspace.city ? { of: 'city' } : { of, id };
}

function isKnown(context: ViewContext, id: string): boolean {
  const about: BriefSubject = { of: 'cluster', id };
  return (
    context.index.dossiers.has(id) ||
    targetsOf(context, about).length > 0 ||
    figuresAbout(context, about).length > 0 ||
    allocationsOf(context, id).length > 0
  );
}

/** Clusters in the order of their list, then plans, the city and its districts with at least two targets each. */
export function briefSubjects(context: ViewContext): readonly BriefSubject[] {
  const { book } = context;
  const clusters = editionClusters(context).filter((id) => isKnown(context, id));
  const lists: readonly BriefSubject[] = [
    ...book.plans.map(({ id }) => ({ of: 'plan' as const, id })),
    ...[book.workspace.city, ...editionPlaces(context)].map((id) => ({ of: 'place' as const, id })),
  ];
  return [
    ...clusters.map((id) => ({ of: 'cluster' as const, id })),
    ...lists.filter((list) => targetsOf(context, list).length >= FEWEST_LISTED),
  ];
}

/** What the brief of an id is about; undefined where there is none. */
export function briefSubject(context: ViewContext, id: string): BriefSubject | undefined {
  if (context.index.clusters.has(id)) return { of: 'cluster', id };
  if (context.index.plans.has(id)) return { of: 'plan', id };
  return context.index.places.has(id) ? { of: 'place', id } : undefined;
}
