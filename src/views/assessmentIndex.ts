// Index of an assessment: every noun by id, verdicts by target, figures by series, findings by subject. Built once an assessment.
import type { Diagnostic } from '#kernel/diagnostic';
import type { Assessment } from '#model/assessment';
import type { Cluster, ClusterList } from '#model/cluster';
import type { PlanDocument } from '#model/document';
import type { Dossier } from '#model/dossier';
import type { Indicator } from '#model/indicator';
import type { Explanation } from '#model/explanation';
import { byId, type Located } from '#model/located';
import type { Observation, Source } from '#model/observation';
import type { Place } from '#model/place';
import type { Plan } from '#model/plan';
import type { Target } from '#model/target';
import type { Task } from '#model/task';
import type { Verdict } from '#model/verdict';
import { otherNouns, type OtherNoun } from './otherNouns.ts';

type Lookup<T> = ReadonlyMap<string, T>;

export interface AssessmentIndex {
  readonly places: Lookup<Located<Place>>;
  readonly clusters: Lookup<Located<Cluster>>;
  readonly clusterLists: Lookup<Located<ClusterList>>;
  readonly indicators: Lookup<Located<Indicator>>;
  readonly documents: Lookup<Located<PlanDocument>>;
  readonly plans: Lookup<Located<Plan>>;
  readonly sources: Lookup<Located<Source>>;
  readonly targets: Lookup<Located<Target>>;
  readonly tasks: Lookup<Located<Task>>;
  readonly observations: Lookup<Located<Observation>>;
  readonly dossiers: Lookup<Located<Dossier>>;
  readonly verdicts: Lookup<Verdict>;
  /** Number of a target and of a task in the tables 指标表 and 任务分解表, from 1. */
  readonly numbers: Lookup<number>;
  /** Figures of one indicator, place and cluster, by `seriesKey`. */
  readonly series: Lookup<readonly Located<Observation>[]>;
  /** Targets whose verdict rests on an observation. */
  readonly judgedBy: Lookup<readonly Located<Target>[]>;
  /** Ids of targets that a later one revises. */
  readonly revisedTargets: ReadonlySet<string>;
  readonly others: Lookup<OtherNoun>;
  readonly findings: Lookup<readonly Diagnostic[]>;
  /** The latest explanation of each finding that has one, by `explanationKey`. */
  readonly explanations: Lookup<Explanation>;
}

/** Key of a series: figures that differ only in period and vintage. */
export function seriesKey(of: {
  readonly indicator: string;
  readonly place: string;
  readonly cluster?: string | undefined;
}): string {
  return `${of.indicator}|${of.place}|${of.cluster ?? ''}`;
}

/** Key of an explanation: code of the finding and the sorted ids of what it is about, joined by a space. */
export function explanationKey(of: Pick<Explanation, 'code' | 'subject'>): string {
  return `${of.code}|${of.subject}`;
}

/** Items under each of the keys that `keysOf` gives them, in the order of the items. */
export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function numbered(items: readonly { readonly id: string }[]): readonly (readonly [string, number])[] {
  return items.map((item, at) => [item.id, at + 1] as const);
}

function judgedTargets(assessment: Assessment, targets: Lookup<Located<Target>>): Lookup<readonly Located<Target>[]> {
  const judged = assessment.verdicts.flatMap((verdict) => {
    const target = targets.get(verdict.target);
    return target === undefined || verdict.observation === undefined ? [] : [{ target, by: verdict.observation }];
  });
  const groups = groupBy(judged, (item) => [item.by]);
  return new Map([...groups].map(([id, items]) => [id, items.map((item) => item.target)]));
}

function latestExplanations(explanations: readonly Explanation[]): Lookup<Explanation> {
  const inOrder = explanations.toSorted((a, b) => a.change - b.change);
  return new Map(inOrder.map((item) => [explanationKey(item), item]));
}

function built(assessment: Assessment): AssessmentIndex {
  const { book, evidence } = assessment;
  const targets = byId(book.targets);
  return {
    places: byId(book.places),
    clusters: byId(book.clusters),
    clusterLists: byId(book.clusterLists),
    indicators: byId(book.indicators),
    documents: byId(book.documents),
    plans: byId(book.plans),
    sources: byId(evidence.sources),
    targets,
    tasks: byId(book.tasks),
    observations: byId(evidence.observations),
    dossiers: new Map(book.dossiers.map((dossier) => [dossier.cluster, dossier])),
    verdicts: new Map(assessment.verdicts.map((verdict) => [verdict.target, verdict])),
    numbers: new Map([...numbered(book.tasks), ...numbered(book.targets)]),
    series: groupBy(evidence.observations, (observation) => [seriesKey(observation)]),
    judgedBy: judgedTargets(assessment, targets),
    revisedTargets: new Set(book.targets.flatMap(({ revises }) => (revises === undefined ? [] : [revises]))),
    others: otherNouns(book),
    findings: groupBy(assessment.diagnostics, (diagnostic) => [...new Set(diagnostic.subjects ?? [])]),
    explanations: latestExplanations(assessment.record?.explanations ?? []),
  };
}

const known = new WeakMap<Assessment, AssessmentIndex>();

/** The index of an assessment; kept as long as the assessment is. */
export function indexOf(assessment: Assessment): AssessmentIndex {
  const found = known.get(assessment);
  if (found !== undefined) return found;
  const index = built(assessment);
  known.set(assessment, index);
  return index;
}
