// A small record for tests: versions, imports, changes, a draft, rounds with their reconciliation, vintages of one figure.
import type { Diagnostic } from '#kernel/diagnostic';
import { missing } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import { plainDate } from '#kernel/plainDate';
import { quantity } from '#kernel/quantity';
import { CHANGE_ACTIONS, type Change } from '#model/change';
import type { Observation } from '#model/observation';
import type { DraftEdit, PlanDraft } from '#model/planEdit';
import type { PlanVersion } from '#model/planVersion';
import type { RecordFacts } from '#model/recordFacts';
import { SAMPLE_DIFFERENCES, SAMPLE_EDITIONS, SAMPLE_TEXTS } from './sampleEditions.ts';
import { sampleReconciliation, sampleRounds } from './sampleRounds.ts';

const [LI, WANG] = ['li', 'wang'] as const;
const at = (day: number): string => `2025-12-${String(day).padStart(2, '0')}T08:15:30.250Z`;

const VERSIONS: readonly PlanVersion[] = [
  {
    number: 2,
    digest: 'd'.repeat(64),
    origin: 'draft',
    base: 1,
    change: 6,
    at: at(6),
    actor: WANG,
    reason: 'R6',
    files: 18,
  },
  { number: 1, digest: 'c'.repeat(64), origin: 'load', change: 1, at: at(1), actor: LI, files: 18 },
];

type Told = Pick<Change, 'subject'> & Partial<Change>;
const TOLD: Readonly<Record<(typeof CHANGE_ACTIONS)[number], Told>> = {
  load: { subject: { kind: 'plan-version', id: '1' }, details: { files: 18, added: 10 } },
  import: {
    subject: { kind: 'import', id: '1' },
    details: { file: 'q3.xlsx', added: 12, revised: 1, unchanged: 0, refused: 2 },
  },
  enter: {
    subject: { kind: 'observation', id: 'sei-2024' },
    details: { added: 0, revised: 1, figures: ['sei-2024'] },
    reason: 'R3',
  },
  retract: { subject: { kind: 'observation', id: '' }, details: { retracted: 1 }, undoneBy: 23 },
  'edit-draft': { subject: { kind: 'draft', id: '1' }, details: { edits: 2 } },
  'accept-draft': { subject: { kind: 'draft', id: '1' }, details: { version: 2 } },
  'discard-draft': { subject: { kind: 'draft', id: '2' } },
  'return-to-version': { subject: { kind: 'plan-version', id: '2' } },
  'open-round': { subject: { kind: 'round', id: 'round-2025' }, details: { name: 'Q4', reporters: 4 } },
  submit: { subject: { kind: 'round', id: 'round-2025' }, details: { files: ['F2.xlsx', 'F3.xlsx'] } },
  'return-submission': {
    subject: { kind: 'submission', id: '3' },
    details: { round: 'round-2025', reporter: 'luohu-office' },
    reason: 'R11',
  },
  'accept-submission': { subject: { kind: 'round', id: 'round-2025' }, details: { added: 2, reporters: ['industry'] } },
  'close-round': { subject: { kind: 'round', id: 'round-2024' } },
  explain: { subject: { kind: 'finding', id: 'unknown-key sei-2021 sei-2024' }, reason: 'R14' },
  'open-edition': { subject: { kind: 'edition', id: '2025-h2' } },
  'write-paragraphs': { subject: { kind: 'edition', id: '2025-h2' } },
  'ask-paragraphs': { subject: { kind: 'edition', id: '2025-h2' } },
  'save-edition-draft': { subject: { kind: 'edition', id: '2025-h2' } },
  'give-opinion': { subject: { kind: 'edition', id: '2025-h2' } },
  'answer-opinion': { subject: { kind: 'edition', id: '2025-h2' } },
  'move-edition': { subject: { kind: 'edition', id: '2025-h2' } },
  'issue-edition': { subject: { kind: 'edition', id: '2025-h2' } },
  undo: { subject: { kind: 'change', id: '4' }, details: { restored: 1 }, undoes: 4 },
  restore: { subject: { kind: 'record', id: 'record' } },
};

/** One change of every action, the latest first. */
const CHANGES: readonly Change[] = CHANGE_ACTIONS.map((action, index) => ({
  seq: index + 1,
  at: at(index + 1),
  actor: index % 2 === 0 ? LI : WANG,
  action,
  details: {},
  ...TOLD[action],
})).toReversed();

const edit = (seq: number, made: DraftEdit['edit'], undone = false): DraftEdit => ({
  seq,
  edit: made,
  file: 'plan/tasks.yaml',
  actor: WANG,
  at: at(seq),
  reason: `R${seq}`,
  undone,
});

const DRAFT: PlanDraft = {
  id: 3,
  base: 1,
  state: 'open',
  openedBy: WANG,
  openedAt: at(17),
  revision: 4,
  edits: [
    edit(1, { kind: 'set', list: 'tasks', id: 'task-forum', path: ['status'], before: 'behind', after: 'done' }),
    edit(2, { kind: 'set', list: 'tasks', id: 'task-forum', path: ['lead', 0, 'zh'], after: 'L2' }, true),
    edit(3, {
      kind: 'add',
      list: 'clusterLists',
      item: {
        id: 'list-2026',
        name: { zh: '2026年版清单', en: 'List of 2026' },
        place: 'shenzhen',
        members: [{ cluster: 'marine', no: '1' }, { cluster: 'quantum' }],
      },
    }),
    edit(4, { kind: 'remove', list: 'items', id: 'expo' }),
  ],
};

function vintage(revision: number, value: string | undefined, retracted = false): Observation {
  return {
    id: 'sei-2024',
    indicator: 'value-added',
    place: 'shenzhen',
    cluster: 'sei',
    period: periodOf('2024'),
    value: value === undefined ? missing('not-entered') : quantity(value, 'billion-yuan'),
    comparator: '=',
    nature: 'actual',
    vintage: plainDate(2025, 3, revision),
    finality: revision === 1 ? 'preliminary' : 'final',
    origin: 'official',
    priceBasis: missing('not-stated'),
    source: 'bureau',
    release: { scope: 'public', embargo: plainDate(2026, 3, 1) },
    recorded: {
      revision,
      change: revision + 1,
      at: at(revision + 1),
      actor: revision === 1 ? LI : WANG,
      ...(revision === 1 ? { import: 1 } : { reason: 'R3' }),
      retracted,
    },
  };
}

/** All vintages of the figure `sei-2024`; `retracted` where its last one takes it back. */
export function sampleVintages(retracted = false): readonly Observation[] {
  const known = [vintage(1, '1550'), vintage(2, '1560')];
  return retracted ? [...known, vintage(3, '1560', true)] : known;
}

/** A finding about a figure, which the sample record explains. */
export const EXPLAINED_FINDING: Diagnostic = {
  code: 'unknown-key',
  severity: 'warning',
  span: {
    file: 'data/observations.csv',
    start: { line: 5, column: 1, offset: 0 },
    end: { line: 5, column: 4, offset: 3 },
  },
  args: { key: 'vlaue', nearest: 'value', known: ['value'], place: 'observations' },
  related: [],
  subjects: ['sei-2024', 'sei-2021'],
};

/** A record with something of everything. */
export function sampleRecord(): RecordFacts {
  const [latest] = CHANGES;
  const [edition] = SAMPLE_EDITIONS;
  return {
    head: {
      kind: 'embedded',
      schema: 1,
      planVersion: VERSIONS[0],
      ...(latest === undefined ? {} : { lastChange: { seq: latest.seq, at: latest.at } }),
      figures: 10,
      vintages: 13,
    },
    actor: LI,
    differing: ['plan/targets.yaml', 'data/observations.csv'],
    versions: VERSIONS,
    imports: [
      {
        id: 1,
        file: 'q3.xlsx',
        sha256: 'e'.repeat(64),
        bytes: 4096,
        rows: 15,
        added: 12,
        revised: 1,
        unchanged: 0,
        refused: 2,
        change: 2,
        at: at(2),
        actor: WANG,
        reason: 'R2',
      },
    ],
    changes: CHANGES,
    draft: DRAFT,
    rounds: sampleRounds(),
    reconciliation: sampleReconciliation(),
    vintages: sampleVintages(),
    explanations: [
      { code: 'unknown-key', subject: 'sei-2021 sei-2024', text: 'E1', actor: WANG, at: at(14), change: 14 },
    ],
    ...(edition === undefined ? {} : { editions: [edition], edition: { edition, texts: SAMPLE_TEXTS } }),
    differences: { before: '2025-h2@1', after: '2025-h2', found: SAMPLE_DIFFERENCES },
  };
}

/** A record into which nothing has been loaded. */
export function emptyRecord(): RecordFacts {
  return { head: { kind: 'embedded', schema: 1, figures: 0, vintages: 0 }, actor: LI, differing: [] };
}
