// The pages about one edition: the report as it stands or was issued, its drafting, its opinions, what changed.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import { EDITION_SCOPES, type Edition } from '#model/edition/edition';
import type { RecordFacts } from '#model/recordFacts';
import type { RecordReader } from '#store/record/recordStore';
import type { EditionDocument } from '#views/edition/editionDocument';
import type { PageView } from '#views/description';
import { pageView } from '#views/page';
import type { PageRequest } from '#views/pageRequest';
import { readerPage } from '#views/record/editions/editionPage';
import { viewContext } from '#views/viewContext';
import { compareEditions } from './compareEditions.ts';
import { documentPath } from './editionOutput.ts';
import { type AssessmentAt, editionNamed, openedSubject, scopedSubject } from './editionSubject.ts';

const PAGES: readonly PageRequest['page'][] = ['edition', 'drafting', 'opinions', 'differences'];

/** Whether a page is about one edition, whose own date and knowledge it then shows. */
export function isEditionPage({ page }: PageRequest): boolean {
  return PAGES.includes(page);
}

export async function editionPage(
  reader: RecordReader,
  request: PageRequest,
  assessmentAt: AssessmentAt,
): Promise<PageView | Failure> {
  const edition = await editionNamed(reader, request.id ?? '');
  if (isFailure(edition)) return edition;
  const subject = await openedSubject(reader, edition, assessmentAt);
  if (isFailure(subject)) return subject;
  const scope = EDITION_SCOPES.find((one) => one === request.query['scope']) ?? 'internal';
  const { record } = subject.assessment;
  if (record === undefined) return notFound('record', '');
  const differences =
    request.page === 'differences' ? await chosenDifferences(reader, edition, request, assessmentAt) : undefined;
  if (isFailure(differences)) return differences;
  const facts: RecordFacts = {
    ...record,
    editions: await reader.editions(),
    edition: { edition, texts: subject.texts },
    ...(differences === undefined ? {} : { differences }),
  };
  const assessment = { ...scopedSubject(subject, scope).assessment, record: facts };
  if (request.page !== 'edition' || edition.issue === undefined) return pageView(assessment, request);
  const frozen = await reader.editionFile(edition.definition.id, documentPath(scope, request.language));
  if (frozen === undefined) return notFound('edition-file', documentPath(scope, request.language));
  // Written by this program or an earlier one, and kept by its SHA-256.
  const document = JSON.parse(new TextDecoder().decode(frozen.bytes)) as EditionDocument;
  const context = viewContext(assessment, request.language, request.query);
  return readerPage(context, { edition, texts: subject.texts }, document);
}

/** What is asked for; else the edition against the one before it, or against its last draft. */
async function chosenDifferences(
  reader: RecordReader,
  { definition, drafts }: Edition,
  { query }: PageRequest,
  assessmentAt: AssessmentAt,
): Promise<RecordFacts['differences'] | Failure> {
  const draft = drafts.at(-1);
  const usual = definition.previous ?? (draft === undefined ? undefined : `${definition.id}@${draft.number}`);
  const { before = usual, after = definition.id } = query;
  if (before === undefined || before === '') return undefined;
  const found = await compareEditions(reader, assessmentAt, { before, after });
  return isFailure(found) ? found : { before, after, found };
}
