// What refers to what: every field of a plan item, or of an observation, that holds the id of another thing. The only such table.
import type { SourceRef } from '#kernel/diagnostic';
import type { Evidence } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import type { PlanList } from '../syntax/planKinds.ts';

/** Kinds of things that have ids. */
export type ThingKind = PlanList | keyof Evidence;
/** Kinds of things that state ids of others. */
export type ReferrerKind = ThingKind | 'workspace';

/** A field as keys from the item down; `*` stands for every member of a list. */
export interface Reference {
  readonly field: readonly string[];
  readonly to: ThingKind;
}

const to = (kind: ThingKind, ...fields: readonly string[]): readonly Reference[] =>
  fields.map((field) => ({ field: field.split('.'), to: kind }));

/** Anchor and source of a statement at `path`. */
const proofOf = (path = ''): readonly Reference[] => [
  ...to('documents', `${path}anchor.document`),
  ...to('sources', `${path}source`),
];

const carrier = [...to('places', 'place'), ...to('clusters', 'clusters.*'), ...proofOf()];

/** A figure that a validation rule names. */
const operand = (path: string): readonly Reference[] => [
  ...to('indicators', `${path}.indicator`),
  ...to('places', `${path}.place`),
  ...to('clusters', `${path}.cluster`),
];

export const REFERENCES: Readonly<Record<ReferrerKind, readonly Reference[]>> = {
  workspace: [...to('places', 'city'), ...to('rules', 'rulesInForce.*')],
  documents: [...to('places', 'place'), ...to('documents', 'supersedes')],
  plans: [...to('places', 'place'), ...to('plans', 'parent', 'revises', 'rolls'), ...to('documents', 'document')],
  places: to('places', 'parent', 'overlaps.*'),
  clusterLists: [
    ...to('places', 'place'),
    ...to('documents', 'document'),
    ...to('sources', 'source'),
    ...to('clusterLists', 'revises'),
    ...to('clusters', 'members.*.cluster'),
  ],
  clusters: [
    ...to('places', 'place'),
    ...to('clusters', 'parent', 'includes.*', 'overlaps.*', 'predecessors.*.cluster'),
  ],
  allocations: [...to('clusters', 'cluster'), ...to('places', 'places.*.place'), ...proofOf()],
  indicators: to('indicators', 'of'),
  targets: [
    ...to('plans', 'plan'),
    ...to('indicators', 'indicator'),
    ...to('places', 'place'),
    ...to('clusters', 'cluster'),
    ...to('targets', 'partOf', 'carriesOut', 'revises', 'includes.*'),
    ...proofOf(),
  ],
  tasks: [...to('plans', 'plan'), ...to('places', 'place'), ...to('clusters', 'clusters.*'), ...proofOf()],
  dossiers: [
    ...to('clusters', 'cluster'),
    ...['chainLeader.', 'chainAnchors.*.', 'subSectors.*.', 'technologies.*.', 'projects.*.', 'ambition.'].flatMap(
      proofOf,
    ),
  ],
  items: [...to('clusters', 'lead', 'clusters.*'), ...proofOf()],
  parks: [
    ...carrier,
    ...to('places', 'places.*'),
    ...['plannedArea.', 'industrialLand.', 'available.', 'supplied.', 'phases.*.area.'].flatMap(proofOf),
  ],
  funds: [...carrier, ...['size.', 'committed.', 'paidIn.', 'invested.', 'shares.*.amount.'].flatMap(proofOf)],
  platforms: carrier,
  projects: [...carrier, ...proofOf('investment.')],
  titles: [...carrier, ...to('indicators', 'indicator')],
  rules: [...to('places', 'place'), ...to('documents', 'document'), ...proofOf()],
  relations: [...to('observations', 'parts.*', 'whole'), ...to('documents', 'document', 'anchor.document')],
  validations: ['whole', 'parts.*', 'numerator', 'denominator', 'figure'].flatMap(operand),
  observations: [
    ...to('indicators', 'indicator'),
    ...to('places', 'place'),
    ...to('clusters', 'cluster'),
    ...proofOf(),
  ],
  sources: [],
  breaks: [...to('indicators', 'indicator'), ...to('places', 'place'), ...to('clusters', 'cluster')],
  unplaced: to('sources', 'source'),
};

/** Field that identifies a thing: a dossier is that of its cluster. */
export const identityField = (kind: ThingKind): 'id' | 'cluster' => (kind === 'dossiers' ? 'cluster' : 'id');

export interface Thing {
  readonly ref: SourceRef;
}

/** The id of a thing. */
export function identityOf(kind: ThingKind, thing: Thing): string {
  return (thing as unknown as Readonly<Record<'id' | 'cluster', string>>)[identityField(kind)];
}

const EVIDENCE_KINDS = ['observations', 'sources', 'breaks', 'unplaced'] as const satisfies readonly (keyof Evidence)[];
const isEvidence = (kind: ReferrerKind): kind is keyof Evidence =>
  (EVIDENCE_KINDS as readonly ReferrerKind[]).includes(kind);

/** All things of a kind, in file order. */
export function thingsOf(kind: ReferrerKind, book: PlanBook, evidence: Evidence): readonly Thing[] {
  if (kind === 'workspace') return [book.workspace];
  return isEvidence(kind) ? evidence[kind] : book[kind];
}

export const REFERRER_KINDS = Object.keys(REFERENCES) as readonly ReferrerKind[];
export const THING_KINDS = REFERRER_KINDS.filter((kind): kind is ThingKind => kind !== 'workspace');
