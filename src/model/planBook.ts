// Plan book: everything a workspace promises, each item with the place in the file that states it.
import type { Allocation } from './allocation.ts';
import type { Fund, Park, Platform, Project, Title } from './carrier.ts';
import type { Cluster, ClusterList } from './cluster.ts';
import type { PlanDocument } from './document.ts';
import type { Dossier, DossierItem } from './dossier.ts';
import type { Indicator } from './indicator.ts';
import type { Located } from './located.ts';
import type { Place } from './place.ts';
import type { Plan } from './plan.ts';
import type { StatedRelation } from './relation.ts';
import type { CardinalityRule } from './rule.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';
import type { ValidationRule } from './validationRule.ts';
import type { Workspace } from './workspace.ts';

export interface PlanBook {
  readonly workspace: Located<Workspace>;
  readonly documents: readonly Located<PlanDocument>[];
  readonly plans: readonly Located<Plan>[];
  readonly places: readonly Located<Place>[];
  readonly clusterLists: readonly Located<ClusterList>[];
  readonly clusters: readonly Located<Cluster>[];
  readonly allocations: readonly Located<Allocation>[];
  /** Indicators of the workspace and of the catalogue; those of the workspace win. */
  readonly indicators: readonly Located<Indicator>[];
  readonly targets: readonly Located<Target>[];
  readonly tasks: readonly Located<Task>[];
  readonly dossiers: readonly Located<Dossier>[];
  readonly items: readonly Located<DossierItem>[];
  readonly parks: readonly Located<Park>[];
  readonly funds: readonly Located<Fund>[];
  readonly platforms: readonly Located<Platform>[];
  readonly projects: readonly Located<Project>[];
  readonly titles: readonly Located<Title>[];
  readonly rules: readonly Located<CardinalityRule>[];
  readonly relations: readonly Located<StatedRelation>[];
  readonly validations: readonly Located<ValidationRule>[];
}
