// Writes the draft of the next plan version, edit by edit.
import { notFound } from '#kernel/failure';
import type { DraftEdit, PlanDraft } from '#model/planEdit';
import { Refusal, refuse } from '../failures.ts';
import { draftContents, openDraft } from '../reading/drafts.ts';
import type { RecordWriter } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { sql } from '../sql.ts';
import { toStored } from '../storedJson.ts';
import type { Pending } from '../reading/vintageRows.ts';
import { addBlob } from './planVersions.ts';

export async function beginDraft(session: Session, change: number, base: number): Promise<PlanDraft> {
  if ((await openDraft(session)) !== undefined) refuse('draft', 'open');
  await session.db.insertInto('draft').values({ base, opened: change }).execute();
  const draft = await openDraft(session);
  if (draft === undefined) throw new Error('the draft was just begun');
  return draft;
}

/** Every edit and every undoing makes the draft another one for whoever has seen it before. */
async function advance(session: Session, draft: number): Promise<void> {
  const { numUpdatedRows } = await session.db
    .updateTable('draft')
    .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', draft)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal(notFound('draft', String(draft)));
}

async function contentOf(session: Session, draft: number, path: string): Promise<string | null> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from (${draftContents(draft)}) d where path = ${path}`.execute(session.db);
  return rows[0]?.sha256 ?? null;
}

export async function addDraftEdit(
  session: Session,
  { seq: change, at, actor, reason = '' }: Pending,
  draft: number,
  { edit, file }: Parameters<RecordWriter['addDraftEdit']>[1],
): Promise<DraftEdit> {
  await advance(session, draft);
  const last = await session.db
    .selectFrom('draft_edit')
    .where('draft', '=', draft)
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirstOrThrow();
  const seq = (last.seq ?? 0) + 1;
  await session.db
    .insertInto('draft_edit')
    .values({
      draft,
      seq,
      edit: toStored(edit),
      file: file.path,
      before_sha256: await contentOf(session, draft, file.path),
      after_sha256: await addBlob(session, file.bytes),
      change,
    })
    .execute();
  return { seq, edit, file: file.path, actor, at, reason, undone: false };
}

/** The last edit of a file alone can be undone: a later one contains it. */
export async function undoDraftEdit(session: Session, draft: number, seq: number): Promise<void> {
  await advance(session, draft);
  const edits = await session.db
    .selectFrom('draft_edit')
    .select(['seq', 'file'])
    .where('draft', '=', draft)
    .where('seq', '>=', seq)
    .where('undone', '=', false)
    .orderBy('seq')
    .execute();
  const [edit, ...later] = edits;
  if (edit?.seq !== seq) throw new Refusal(notFound('draft-edit', String(seq)));
  const over = later.find(({ file }) => file === edit.file);
  if (over !== undefined) refuse('draft-edit', String(over.seq));
  await session.db
    .updateTable('draft_edit')
    .set({ undone: true })
    .where('draft', '=', draft)
    .where('seq', '=', seq)
    .execute();
}

export async function closeDraft(
  session: Session,
  change: number,
  draft: number,
  state: 'accepted' | 'discarded',
): Promise<void> {
  const { numUpdatedRows } = await session.db
    .updateTable('draft')
    .set({ state, closed: change })
    .where('id', '=', draft)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal(notFound('draft', String(draft)));
}
