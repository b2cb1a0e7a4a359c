// Writes what people say in an edition: paragraphs, requests for them, opinions and their answers.
import { notFound } from '#kernel/failure';
import type { EditionWriter } from '../editionStore.ts';
import { Refusal, refuse } from '../failures.ts';
import type { Session } from '../session.ts';
import { mustBeOpen, nextNumber } from './editions.ts';

export async function addParagraphs(
  session: Session,
  change: number,
  ...[edition, { slot, language, text, scope, department }, seen]: Parameters<EditionWriter['addParagraphs']>
): Promise<{ readonly version: number }> {
  await mustBeOpen(session, edition);
  const { last } = await session.db
    .selectFrom('edition_paragraph')
    .where('edition', '=', edition)
    .where('slot', '=', slot)
    .where('language', '=', language)
    .select(({ fn }) => fn.max('version').as('last'))
    .executeTakeFirstOrThrow();
  const present = last ?? 0;
  if (present !== seen) refuse('paragraphs', String(present));
  const version = present + 1;
  await session.db
    .insertInto('edition_paragraph')
    .values({ edition, slot, language, version, text, scope, department: department ?? null, change })
    .execute();
  return { version };
}

export async function addTextRequests(
  session: Session,
  change: number,
  ...[edition, requests]: Parameters<EditionWriter['addTextRequests']>
): Promise<void> {
  await mustBeOpen(session, edition);
  let number = await nextNumber(session, 'edition_request', edition);
  for (const { slot, department, deadline, note } of requests) {
    await session.db
      .insertInto('edition_request')
      .values({ edition, number, slot, department, deadline, note: note ?? null, change })
      .execute();
    number += 1;
  }
}

export async function addOpinion(
  session: Session,
  change: number,
  ...[edition, { from: giver, slot, text }]: Parameters<EditionWriter['addOpinion']>
): Promise<{ readonly number: number }> {
  await mustBeOpen(session, edition);
  const number = await nextNumber(session, 'opinion', edition);
  await session.db
    .insertInto('opinion')
    .values({ edition, number, giver, slot: slot ?? null, text, change })
    .execute();
  return { number };
}

/** The answer given last counts. One that does not adopt all of the opinion has to say why (conflict `opinion`). */
export async function answerOpinion(
  session: Session,
  change: number,
  ...[edition, opinion, outcome, reason]: Parameters<EditionWriter['answerOpinion']>
): Promise<void> {
  await mustBeOpen(session, edition);
  const there = await session.db
    .selectFrom('opinion')
    .where('edition', '=', edition)
    .where('number', '=', opinion)
    .select('number')
    .executeTakeFirst();
  if (there === undefined) throw new Refusal(notFound('opinion', String(opinion)));
  if (outcome !== 'adopted' && reason.trim() === '') refuse('opinion', String(opinion));
  const number = await nextNumber(session, 'opinion_answer', edition);
  await session.db.insertInto('opinion_answer').values({ edition, number, opinion, outcome, reason, change }).execute();
}
