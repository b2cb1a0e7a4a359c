// The way of an edition: opened, saved as a numbered draft, moved on or back; issuing it has a file of its own.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { ChangeNote } from '#model/change';
import type { Edition, EditionDefinition, EditionDraft, EditionState } from '#model/edition/edition';
import type { RecordWriter } from '#store/record/recordStore';
import { editionContent } from '#views/edition/contentOfEdition';
import { editionNamed, openedSubject, scopedSubject } from '../../editions/editionSubject.ts';
import type { ActingContext } from '../actingContext.ts';

export async function openEdition(
  context: ActingContext,
  input: Omit<EditionDefinition, 'languages'>,
): Promise<{ readonly change: number; readonly edition: string } | Failure> {
  const { store, actor } = context;
  const assessment = await context.assessment({ asOf: input.asOf });
  if (isFailure(assessment)) return assessment;
  const definition: EditionDefinition = { ...input, languages: assessment.book.workspace.languages };
  const subject = { kind: 'edition', id: input.id } as const;
  return store.write({ actor, action: 'open-edition', subject }, async (writer) => {
    if (input.previous !== undefined) {
      const previous = await editionNamed(writer, input.previous);
      if (isFailure(previous)) return previous;
    }
    await writer.addEdition(definition);
    writer.describe({ asOf: input.asOf });
    return { change: writer.change, edition: input.id };
  });
}

interface SavedDraft {
  readonly change: number;
  readonly number: number;
}

/** Keeps what the edition says now under the next number, so that later drafts can be compared with it. */
export async function saveEditionDraft(
  context: ActingContext,
  { edition: id, note }: { readonly edition: string; readonly note?: string | undefined },
): Promise<SavedDraft | Failure> {
  return keepDraft(context, id, { actor: context.actor, action: 'save-edition-draft', reason: note }, note);
}

/** On to opinions or approval, or back; what the edition said then is kept as a draft. */
export async function moveEdition(
  context: ActingContext,
  input: {
    readonly edition: string;
    readonly to: Exclude<EditionState, 'issued'>;
    readonly reason?: string | undefined;
  },
): Promise<SavedDraft | Failure> {
  const { edition: id, to, reason } = input;
  const move = async (writer: RecordWriter): Promise<void> => {
    await writer.moveEdition(id, to, reason);
    writer.describe({ to });
  };
  return keepDraft(context, id, { actor: context.actor, action: 'move-edition', reason }, reason, move);
}

async function keepDraft(
  { store, assessment }: ActingContext,
  id: string,
  note: Omit<ChangeNote, 'subject'>,
  words: string | undefined,
  before?: (writer: RecordWriter) => Promise<void>,
): Promise<SavedDraft | Failure> {
  const edition = await editionNamed(store, id);
  if (isFailure(edition)) return edition;
  const made = await openedSubject(store, edition, assessment);
  if (isFailure(made)) return made;
  const scoped = scopedSubject(made, 'internal');
  const content = editionContent(scoped.assessment, scoped.input);
  return store.write({ ...note, subject: { kind: 'edition', id } }, async (writer) => {
    await before?.(writer);
    const { number } = await writer.addEditionDraft(id, { content, basis: made.basis, note: words });
    writer.describe({ number });
    return { change: writer.change, number };
  });
}

/** The draft that says what the edition says now: the last one where nothing has changed since, else a new one. */
export async function presentDraft(context: ActingContext, edition: Edition): Promise<EditionDraft | Failure> {
  const { store } = context;
  const last = edition.drafts.at(-1);
  if (last !== undefined && last.change === (await store.changes({ limit: 1 }))[0]?.seq) return last;
  const { id } = edition.definition;
  const saved = await saveEditionDraft(context, { edition: id });
  if (isFailure(saved)) return saved;
  const draft = (await store.edition(id))?.drafts.find(({ number }) => number === saved.number);
  return draft ?? notFound('edition-draft', `${id}@${saved.number}`);
}
