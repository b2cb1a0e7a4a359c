// Writer: what one change may do, in its transaction; the row of the change itself comes last.
import { type Failure, isFailure } from '#kernel/failure';
import type { ChangeNote } from '#model/change';
import type { EditionWriter } from '../editionStore.ts';
import type { RecordWriter } from '../recordStore.ts';
import { readerIn } from '../reading/reader.ts';
import type { Pending } from '../reading/vintageRows.ts';
import { type Session, WRITERS_LOCK } from '../session.ts';
import { sql } from '../sql.ts';
import { toStored } from '../storedJson.ts';
import { addFigures } from './addFigures.ts';
import { addDraftEdit, beginDraft, closeDraft, undoDraftEdit } from './drafts.ts';
import { addEdition, addEditionDraft, issueEdition, moveEdition } from './editions.ts';
import { addOpinion, addParagraphs, addTextRequests, answerOpinion } from './editionTexts.ts';
import { addImport, addRefusedRows, addSource, nextImport } from './imports.ts';
import { addPlanVersion } from './planVersions.ts';
import { retractFigures } from './retractFigures.ts';
import { addRound, addSubmission, closeRound, reviewSubmission } from './rounds.ts';
import { Tally } from './tally.ts';

/** Waits for the writers before, then takes the next number and a time that is not before theirs. */
async function begin(session: Session, { actor, reason }: ChangeNote): Promise<Pending> {
  await sql`select pg_advisory_xact_lock(${WRITERS_LOCK})`.execute(session.db);
  const { rows } = await sql<{ seq: number; at: string }>`
    select coalesce(max(seq), 0) + 1 as seq,
      greatest(date_trunc('milliseconds', clock_timestamp()), (select at from change order by seq desc limit 1)) as at
    from change`.execute(session.db);
  const [next] = rows;
  if (next === undefined) throw new Error('a count has one row');
  return { ...next, actor, reason };
}

/** A change on its way: its writer, and what confirms it. */
export interface ChangeInHand {
  readonly writer: RecordWriter;
  /** Writes the row of the change; a Failure met on the way, whatever the caller made of it. */
  finish(): Promise<Failure | undefined>;
}

/** What is learnt of a change while it is written. */
interface Told {
  details: Readonly<Record<string, unknown>>;
  subjectId: string;
  failed?: Failure;
}

function editionWriterIn(session: Session, change: number): EditionWriter {
  return {
    addEdition: (definition) => addEdition(session, change, definition),
    moveEdition: (...args) => moveEdition(session, change, ...args),
    addParagraphs: (...args) => addParagraphs(session, change, ...args),
    addTextRequests: (...args) => addTextRequests(session, change, ...args),
    addOpinion: (...args) => addOpinion(session, change, ...args),
    answerOpinion: (...args) => answerOpinion(session, change, ...args),
    addEditionDraft: (...args) => addEditionDraft(session, change, ...args),
    issueEdition: (...args) => issueEdition(session, change, ...args),
  };
}

function writerIn(session: Session, pending: Pending, note: ChangeNote, tally: Tally, told: Told): RecordWriter {
  const { seq } = pending;
  return {
    ...readerIn((ask) => ask(session)),
    change: seq,
    describe: (details, subjectId) => {
      told.details = { ...told.details, ...details };
      told.subjectId = subjectId ?? told.subjectId;
    },
    addPlanVersion: (...args) => addPlanVersion(session, pending, ...args),
    addFigures: async (batches, options) => {
      const reason = options?.reason ?? note.reason;
      const result = await addFigures(session, tally, batches, { ...options, reason, change: seq });
      if (isFailure(result)) told.failed = result;
      return result;
    },
    retractFigures: (...args) => retractFigures(session, tally, seq, ...args),
    addSource: (source) => addSource(session, seq, source),
    nextImport: () => nextImport(session),
    addImport: (...args) => addImport(session, seq, ...args),
    addRefusedRows: (...args) => addRefusedRows(session, ...args),
    beginDraft: (base) => beginDraft(session, seq, base),
    addDraftEdit: (...args) => addDraftEdit(session, pending, ...args),
    undoDraftEdit: (...args) => undoDraftEdit(session, ...args),
    closeDraft: (...args) => closeDraft(session, seq, ...args),
    addRound: (definition) => addRound(session, seq, definition),
    closeRound: (id) => closeRound(session, seq, id),
    addSubmission: (...args) => addSubmission(session, seq, ...args),
    reviewSubmission: (...args) => reviewSubmission(session, seq, ...args),
    addExplanation: async (code, subject, text) => {
      await session.db.insertInto('explanation').values({ code, subject, text, change: seq }).execute();
    },
    ...editionWriterIn(session, seq),
  };
}

async function writeChange(session: Session, { seq, at }: Pending, note: ChangeNote, told: Told): Promise<void> {
  await session.db
    .insertInto('change')
    .values({
      seq,
      at,
      actor: note.actor,
      action: note.action,
      subject_kind: note.subject.kind,
      subject_id: told.subjectId,
      reason: note.reason ?? null,
      details: toStored(told.details),
      undoes: note.undoes ?? null,
    })
    .execute();
}

export async function beginChange(outer: Session, note: ChangeNote): Promise<ChangeInHand> {
  const pending = await begin(outer, note);
  const session: Session = { ...outer, pending };
  const tally = new Tally();
  const told: Told = { details: note.details ?? {}, subjectId: note.subject.id };
  return {
    writer: writerIn(session, pending, note, tally, told),
    finish: async () => {
      if (told.failed !== undefined) return told.failed;
      await tally.write(session, pending.seq);
      await writeChange(session, pending, note, told);
      return undefined;
    },
  };
}
