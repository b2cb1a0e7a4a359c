// Words of people in an edition: paragraphs written and asked for, opinions given and answered.
import { isFailure, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { OpinionInput, OpinionOutcome, ParagraphInput, TextRequest } from '#model/edition/editionText';
import { editionLetters as lettersOf } from '#report/edition/editionLetters';
import { editionSlots } from '#views/edition/editionSlots';
import { editionNamed } from '../../editions/editionSubject.ts';
import { type ActingContext, wordsOf } from '../actingContext.ts';

export async function writeParagraphs(
  { store, actor }: ActingContext,
  input: { readonly edition: string; readonly paragraphs: ParagraphInput; readonly seen: number },
): Promise<{ readonly change: number; readonly version: number } | Failure> {
  const { edition: id, paragraphs, seen } = input;
  const subject = { kind: 'edition', id } as const;
  return store.write({ actor, action: 'write-paragraphs', subject }, async (writer) => {
    const { version } = await writer.addParagraphs(id, paragraphs, seen);
    writer.describe({ slot: paragraphs.slot, language: paragraphs.language, paragraphs: version });
    return { change: writer.change, version };
  });
}

export async function askParagraphs(
  { store, actor }: ActingContext,
  { edition: id, requests }: { readonly edition: string; readonly requests: readonly TextRequest[] },
): Promise<{ readonly change: number } | Failure> {
  const subject = { kind: 'edition', id } as const;
  return store.write({ actor, action: 'ask-paragraphs', subject }, async (writer) => {
    await writer.addTextRequests(id, requests);
    writer.describe({ slots: requests.map(({ slot }) => slot) });
    return { change: writer.change };
  });
}

export async function giveOpinion(
  { store, actor }: ActingContext,
  { edition: id, opinion }: { readonly edition: string; readonly opinion: OpinionInput },
): Promise<{ readonly change: number; readonly number: number } | Failure> {
  const subject = { kind: 'edition', id } as const;
  return store.write({ actor, action: 'give-opinion', subject }, async (writer) => {
    const { number } = await writer.addOpinion(id, opinion);
    writer.describe({ number, from: opinion.from });
    return { change: writer.change, number };
  });
}

export async function answerOpinion(
  { store, actor }: ActingContext,
  input: {
    readonly edition: string;
    readonly number: number;
    readonly outcome: OpinionOutcome;
    readonly reason: string;
  },
): Promise<{ readonly change: number } | Failure> {
  const { edition: id, number, outcome, reason } = input;
  if (outcome !== 'adopted' && reason === '') {
    return { failure: 'conflict', what: 'opinion', detail: String(number) };
  }
  const subject = { kind: 'edition', id } as const;
  return store.write({ actor, action: 'answer-opinion', subject }, async (writer) => {
    await writer.answerOpinion(id, number, outcome, reason);
    writer.describe({ number, outcome });
    return { change: writer.change };
  });
}

/** A letter to each department that is asked for paragraphs not yet written. */
export async function editionLetters(
  context: ActingContext,
  { edition: id, language }: { readonly edition: string; readonly language: Language },
): Promise<{ readonly letters: readonly { readonly department: string; readonly text: string }[] } | Failure> {
  const edition = await editionNamed(context.store, id);
  if (isFailure(edition)) return edition;
  const view = await wordsOf(context, language);
  if (isFailure(view)) return view;
  const texts = await context.store.editionTexts(id);
  const labels = new Map(editionSlots(view).map((slot) => [slot.id, slot.label]));
  return { letters: lettersOf(edition.definition, texts, labels, language) };
}
