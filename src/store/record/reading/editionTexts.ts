// What people have written into an edition: paragraphs, requests for them, opinions with their answers.
import type { Language } from '#kernel/language';
import type { PlainDate } from '#kernel/plainDate';
import type { EditionTexts, Opinion, OpinionOutcome } from '#model/edition/editionText';
import type { ReleaseScope } from '#model/release';
import type { Known } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { editionRows, madeOf } from './editionRows.ts';

type Reading = readonly [session: Session, id: string, known: Known];

async function paragraphs(...[session, id, known]: Reading): Promise<EditionTexts['paragraphs']> {
  const rows = await editionRows(session, 'edition_paragraph', id, known);
  return rows.map(({ slot, language, version, text, scope, department, at, actor, change }) => ({
    slot,
    language: language as Language,
    text,
    scope: scope as ReleaseScope,
    ...(department === null ? {} : { department }),
    version,
    author: actor,
    at,
    change,
  }));
}

async function requests(...[session, id, known]: Reading): Promise<EditionTexts['requests']> {
  const rows = await editionRows(session, 'edition_request', id, known);
  const last = new Map(rows.map((row) => [row.slot, row]));
  return [...last.values()].map(({ slot, department, deadline, note, ...row }) => ({
    slot,
    department,
    deadline: deadline as PlainDate,
    ...(note === null ? {} : { note }),
    ...madeOf(row),
  }));
}

async function opinions(...[session, id, known]: Reading): Promise<EditionTexts['opinions']> {
  const rows = await editionRows(session, 'opinion', id, known);
  const answers = new Map(
    (await editionRows(session, 'opinion_answer', id, known)).map(({ opinion, outcome, reason, ...row }) => [
      opinion,
      { outcome: outcome as OpinionOutcome, reason, ...madeOf(row) },
    ]),
  );
  return rows.map(({ number, giver, slot, text, ...row }): Opinion => {
    const answer = answers.get(number);
    return {
      from: giver,
      ...(slot === null ? {} : { slot }),
      text,
      number,
      ...madeOf(row),
      ...(answer === undefined ? {} : { answer }),
    };
  });
}

export async function editionTexts(session: Session, id: string, known?: Known): Promise<EditionTexts> {
  return {
    paragraphs: await paragraphs(session, id, known),
    requests: await requests(session, id, known),
    opinions: await opinions(session, id, known),
  };
}
