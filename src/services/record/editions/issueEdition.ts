// Issues an edition: builds its files from what is known now, and freezes their bytes where nothing has changed meanwhile.
import { isFailure, type Failure } from '#kernel/failure';
import type { PlainDate } from '#kernel/plainDate';
import type { Edition } from '#model/edition/edition';
import { editionContent } from '#views/edition/contentOfEdition';
import { editionOutput, type OutputOptions } from '../../editions/editionOutput.ts';
import { editionNamed, openedSubject, scopedSubject, subjectAt } from '../../editions/editionSubject.ts';
import { writeFrozen } from '../../editions/writeStanding.ts';
import { writeEdition, type WrittenEdition } from '../../editions/writeEdition.ts';
import type { ActingContext } from '../actingContext.ts';
import { presentDraft } from './lifeOfEdition.ts';
import type { Job } from '../importing/jobs.ts';

export interface ToIssue {
  readonly edition: string;
  readonly issuedOn: PlainDate;
}

/** The edition where nothing stands in the way of issuing it. */
async function readyEdition({ store }: ActingContext, id: string): Promise<Edition | Failure> {
  const edition = await editionNamed(store, id);
  if (isFailure(edition)) return edition;
  if (edition.state !== 'approval') return { failure: 'conflict', what: 'edition-state', detail: edition.state };
  const { opinions } = await store.editionTexts(id);
  const open = opinions.filter(({ answer }) => answer === undefined).map(({ number }) => number);
  return open.length === 0 ? edition : { failure: 'conflict', what: 'opinions-open', detail: open.join(', ') };
}

export async function issueEditionNow(
  context: ActingContext,
  { edition: id, issuedOn }: ToIssue,
  progress?: OutputOptions['progress'],
): Promise<WrittenEdition | Failure> {
  const edition = await readyEdition(context, id);
  if (isFailure(edition)) return edition;
  const { store, actor, folder } = context;
  const present = await openedSubject(store, edition, context.assessment);
  if (isFailure(present)) return present;
  const { draft: _, ...rest } = present;
  const issued = { ...rest, state: 'issued', issuedOn } as const;
  const files = await editionOutput(issued, { progress });
  const { assessment, input } = scopedSubject(issued, 'internal');
  const content = editionContent(assessment, input);
  const { basis } = issued;
  const subject = { kind: 'edition', id } as const;
  const change = await store.write({ actor, action: 'issue-edition', subject }, async (writer) => {
    // What came in while the files were made is not in them.
    if (writer.change !== (basis.known ?? 0) + 1) {
      return { failure: 'conflict', what: 'edition-changed', detail: String(writer.change - 1) };
    }
    await writer.issueEdition(id, { issuedOn, basis, content }, files);
    writer.describe({ files: files.length, issuedOn });
    return writer.change;
  });
  return isFailure(change) ? change : writeEdition(folder, id, files);
}

export async function issueEdition(context: ActingContext, input: ToIssue): Promise<Job | Failure> {
  const edition = await readyEdition(context, input.edition);
  if (isFailure(edition)) return edition;
  return context.jobs.begin((progress) => issueEditionNow(context, input, progress));
}

/** The files of an opened edition as it stands, written below editions/; of an issued one its frozen bytes. */
export async function buildEditionNow(
  context: ActingContext,
  { edition: id, out, ...options }: OutputOptions & { readonly edition: string; readonly out?: string | undefined },
): Promise<WrittenEdition | Failure> {
  const { store } = context;
  const folder = out ?? context.folder;
  const edition = await editionNamed(store, id);
  if (isFailure(edition)) return edition;
  if (edition.issue !== undefined) return writeFrozen(store, folder, edition);
  // Every file that leaves the house is of a numbered draft, so that it can be compared when it comes back.
  const draft = await presentDraft(context, edition);
  if (isFailure(draft)) return draft;
  const { number, basis } = draft;
  const subject = await subjectAt(store, edition, context.assessment, { basis, draft: number, state: edition.state });
  if (isFailure(subject)) return subject;
  return writeEdition(folder, id, await editionOutput(subject, options));
}

export async function buildEdition(
  context: ActingContext,
  input: { readonly edition: string },
): Promise<Job | Failure> {
  const edition = await editionNamed(context.store, input.edition);
  if (isFailure(edition)) return edition;
  return context.jobs.begin((progress) => buildEditionNow(context, { ...input, progress }));
}
