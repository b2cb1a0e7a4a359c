// What a page asks of the record beside plan and evidence: the figures it is about, and the lists of its kind.
import { isFailure } from '#kernel/failure';
import type { Assessment } from '#model/assessment';
import type { RecordFacts } from '#model/recordFacts';
import { reconcile } from '#model/reconciliation';
import { reportedSourceId } from '#model/roundFigure';
import type { RecordReader } from '#store/record/recordStore';
import type { PageRequest } from '#views/pageRequest';
import { diagnosticsOfDraft } from './planning/draftPlan.ts';
import { figuresOfRound } from './collecting/rounds.ts';

const LATEST_CHANGES = 20;
const MOST_CHANGES = 500;
const MOST_IMPORTS = 500;

export async function factsOfPage(
  store: RecordReader,
  folder: string,
  assessment: Assessment,
  { page, id }: PageRequest,
): Promise<RecordFacts | undefined> {
  const { record } = assessment;
  if (record === undefined) return undefined;
  switch (page) {
    case 'data':
      return {
        ...record,
        imports: await store.imports(MOST_IMPORTS),
        versions: await store.planVersions(),
        changes: await store.changes({ limit: LATEST_CHANGES }),
        draft: await store.openDraft(),
        rounds: await store.rounds(),
      };
    case 'editions':
      return { ...record, editions: await store.editions() };
    case 'changes':
      return { ...record, changes: await store.changes({ limit: MOST_CHANGES }), rounds: await store.rounds() };
    case 'draft':
      return withDraft(store, folder, record, assessment);
    case 'rounds':
      return { ...record, rounds: await store.rounds() };
    case 'round':
    case 'reconciliation':
      return withRound(store, record, assessment, id ?? '');
    case 'observation':
      return { ...record, vintages: await store.vintages(id ?? '') };
    case 'findings':
      return { ...record, explanations: await store.explanations() };
    default:
      return { ...record, draft: await store.openDraft() };
  }
}

async function withDraft(
  store: RecordReader,
  folder: string,
  record: RecordFacts,
  assessment: Assessment,
): Promise<RecordFacts> {
  const draft = await store.openDraft();
  const versions = await store.planVersions();
  if (draft === undefined) return { ...record, versions };
  const found = await diagnosticsOfDraft({ store, folder }, assessment, draft);
  // Every edit was read before it was stored, so the draft can be assessed.
  return { ...record, versions, draft, draftFindings: isFailure(found) ? [] : found.diagnostics };
}

async function withRound(
  store: RecordReader,
  record: RecordFacts,
  { book }: Assessment,
  id: string,
): Promise<RecordFacts> {
  const round = await store.round(id);
  if (round === undefined) return { ...record, rounds: [] };
  // What the round itself has brought into the record is no second opinion.
  const own = new Set(round.definition.reporters.map((reporter) => reportedSourceId(id, reporter.id)));
  const known = (await figuresOfRound(store, round.definition)).filter(({ source }) => !own.has(source ?? ''));
  return { ...record, rounds: [round], reconciliation: reconcile(round, book, known) };
}
