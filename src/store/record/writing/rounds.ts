// Writes collection rounds, returned workbooks and what became of them.
import { notFound } from '#kernel/failure';
import type { RoundDefinition } from '#model/round';
import { Refusal, refuse } from '../failures.ts';
import { round as readRound } from '../reading/rounds.ts';
import type { RecordWriter } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { toStored } from '../storedJson.ts';

export async function addRound(session: Session, change: number, definition: RoundDefinition): Promise<void> {
  if ((await readRound(session, definition.id)) !== undefined) refuse('round', definition.id);
  await session.db
    .insertInto('round')
    .values({ id: definition.id, definition: toStored(definition), opened: change, closed: null })
    .execute();
}

export async function closeRound(session: Session, change: number, id: string): Promise<void> {
  const { numUpdatedRows } = await session.db
    .updateTable('round')
    .set({ closed: change })
    .where('id', '=', id)
    .where('closed', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal(notFound('round', id));
}

export async function addSubmission(
  session: Session,
  change: number,
  round: string,
  { reporter, file, sha256, entries, diagnostics }: Parameters<RecordWriter['addSubmission']>[1],
): Promise<number> {
  const { id } = await session.db
    .insertInto('submission')
    .values({
      round,
      reporter,
      file,
      sha256,
      entries: toStored(entries),
      diagnostics: toStored(diagnostics),
      reason: null,
      change,
      reviewed: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** What is accepted is locked: only a submission that waits can be reviewed. */
export async function reviewSubmission(
  session: Session,
  change: number,
  id: number,
  state: 'returned' | 'accepted',
  reason?: string,
): Promise<void> {
  const { numUpdatedRows } = await session.db
    .updateTable('submission')
    .set({ state, reason: reason ?? null, reviewed: change })
    .where('id', '=', id)
    .where('state', '=', 'reported')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal(notFound('submission', String(id)));
}
