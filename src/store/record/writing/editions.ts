// Writes the life of an edition: opened, moved on, drafted, issued with its files.
import { notFound } from '#kernel/failure';
import { EDITION_MOVES, type EditionDefinition, type EditionState } from '#model/edition/edition';
import type { EditionWriter } from '../editionStore.ts';
import { Refusal, refuse } from '../failures.ts';
import { digestOfHashes } from '../planDigest.ts';
import type { Session } from '../session.ts';
import { toStored } from '../storedJson.ts';
import { addBlob } from './planVersions.ts';

/** Number of the next row of an edition in a table that counts them from 1. */
export async function nextNumber(
  { db }: Session,
  table: 'edition_move' | 'edition_draft' | 'edition_request' | 'opinion' | 'opinion_answer',
  edition: string,
): Promise<number> {
  const { last } = await db
    .selectFrom(table)
    .where('edition', '=', edition)
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

async function stateOf({ db }: Session, id: string): Promise<EditionState> {
  const last = await db
    .selectFrom('edition_move')
    .where('edition', '=', id)
    .select('state')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) throw new Refusal(notFound('edition', id));
  return last.state as EditionState;
}

/** What is issued stays as it is. */
export async function mustBeOpen(session: Session, id: string): Promise<void> {
  const state = await stateOf(session, id);
  if (state === 'issued') refuse('edition-state', state);
}

async function addMove(session: Session, change: number, edition: string, state: EditionState, reason?: string) {
  const number = await nextNumber(session, 'edition_move', edition);
  await session.db
    .insertInto('edition_move')
    .values({ edition, number, state, reason: reason ?? null, change })
    .execute();
}

export async function addEdition(session: Session, change: number, definition: EditionDefinition): Promise<void> {
  const { id } = definition;
  const { numInsertedOrUpdatedRows: added } = await session.db
    .insertInto('edition')
    .values({ id, definition: toStored(definition), change })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (added === 0n) refuse('edition', id);
  await addMove(session, change, id, 'draft');
}

export async function moveEdition(
  session: Session,
  change: number,
  id: string,
  to: EditionState,
  reason?: string,
): Promise<void> {
  const state = await stateOf(session, id);
  if (!EDITION_MOVES[state].includes(to)) refuse('edition-state', state);
  await addMove(session, change, id, to, reason);
}

const addContent = (session: Session, content: unknown): Promise<string> =>
  addBlob(session, new Uint8Array(Buffer.from(toStored(content))));

export async function addEditionDraft(
  session: Session,
  change: number,
  ...[edition, { content, basis, note }]: Parameters<EditionWriter['addEditionDraft']>
): Promise<{ readonly number: number }> {
  await mustBeOpen(session, edition);
  const number = await nextNumber(session, 'edition_draft', edition);
  await session.db
    .insertInto('edition_draft')
    .values({
      edition,
      number,
      content: await addContent(session, content),
      basis: toStored(basis),
      note: note ?? null,
      change,
    })
    .execute();
  return { number };
}

export async function issueEdition(
  session: Session,
  change: number,
  ...[edition, { issuedOn, basis, content }, files]: Parameters<EditionWriter['issueEdition']>
): Promise<void> {
  await moveEdition(session, change, edition, 'issued');
  const stored: { path: string; sha256: string; bytes: number }[] = [];
  for (const { path, bytes } of files)
    stored.push({ path, sha256: await addBlob(session, bytes), bytes: bytes.length });
  await session.db
    .insertInto('edition_issue')
    .values({
      edition,
      issued_on: issuedOn,
      content: await addContent(session, content),
      basis: toStored(basis),
      digest: digestOfHashes(stored),
      change,
    })
    .execute();
  for (const file of stored)
    await session.db
      .insertInto('edition_file')
      .values({ edition, ...file, change })
      .execute();
}
