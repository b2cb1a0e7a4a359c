// A Word file that came back, against the edition that it came from: which numbers and words were edited in it.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import { readDocx } from '#formats/docx/readDocx';
import { renderDocuments } from '#compute/renderDocuments';
import type { DocumentEdits } from '#model/edition/editionChecks';
import { compareDocx } from '#report/edition/compare/compareDocx';
import { documentOrigin } from '#report/edition/compare/documentOrigin';
import type { RecordReader } from '#store/record/recordStore';
import { editionBriefs } from '#views/edition/briefs';
import { editionCards } from '#views/edition/cards';
import type { DocumentKind } from '#views/edition/editionDocument';
import { editionOpinions } from '#views/edition/opinions';
import { editionReport } from '#views/edition/editionReport';
import { type AssessmentAt, type EditionSubject, editionNamed, scopedSubject, subjectAt } from './editionSubject.ts';

/** The edition, draft, kind, scope and language are those that the file itself names. */
export async function compareEditionFile(
  reader: RecordReader,
  assessmentAt: AssessmentAt,
  bytes: Uint8Array,
): Promise<DocumentEdits | Failure> {
  const returned = readDocx(bytes);
  if (isFailure(returned)) return returned;
  const origin = documentOrigin(returned);
  if (origin === undefined) return { failure: 'unreadable', what: 'edition-file', detail: 'origin' };
  const { edition: id, draft, kind, scope, language } = origin;
  const subject = await subjectOf(reader, assessmentAt, id, draft);
  if (isFailure(subject)) return subject;
  const { assessment, input } = scopedSubject(subject, scope);
  const document = MAKERS[kind](assessment, input, language);
  const [made] = await renderDocuments([{ document, formats: ['docx'], path: 'edition' }]);
  const issued = made === undefined ? notFound('edition-file', id) : readDocx(made.bytes);
  if (isFailure(issued)) return issued;
  const edits = compareDocx(issued, returned, document);
  return { edition: id, ...(draft === undefined ? {} : { draft }), edits };
}

const MAKERS: Readonly<Record<DocumentKind, typeof editionReport>> = {
  report: editionReport,
  briefs: editionBriefs,
  cards: editionCards,
  opinions: editionOpinions,
};

/** As issued; else the draft that the file is of, from what was known at it. */
async function subjectOf(
  reader: RecordReader,
  assessmentAt: AssessmentAt,
  id: string,
  number: number | undefined,
): Promise<EditionSubject | Failure> {
  const edition = await editionNamed(reader, id);
  if (isFailure(edition)) return edition;
  const { issue } = edition;
  if (number === undefined && issue !== undefined) {
    return subjectAt(reader, edition, assessmentAt, { ...issue, state: 'issued' });
  }
  const draft = edition.drafts.find((one) => one.number === number);
  if (draft === undefined) return notFound('edition-draft', `${id}@${number ?? ''}`);
  const moved = edition.moves.findLast(({ change }) => change <= draft.change);
  return subjectAt(reader, edition, assessmentAt, { ...draft, draft: draft.number, state: moved?.to ?? 'draft' });
}
