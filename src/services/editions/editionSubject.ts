// What an edition is made from at one moment: its assessment, its place on the way to issue, what people wrote.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { PlainDate } from '#kernel/plainDate';
import { nearest } from '#kernel/nearest';
import type { Assessment } from '#model/assessment';
import type { Edition, EditionBasis, EditionDefinition, EditionScope, EditionState } from '#model/edition/edition';
import { type EditionTexts, NO_EDITION_TEXTS } from '#model/edition/editionText';
import { editionId } from '#model/editionId';
import type { RecordReader } from '#store/record/recordStore';
import type { EditionInput } from '#views/edition/editionInput';
import { editionInputOf, presentBasis } from '#views/record/editions/editionInputOf';
import { publicAssessment } from './publicAssessment.ts';

export interface EditionSubject {
  readonly definition: EditionDefinition;
  readonly state: EditionState;
  readonly draft?: number | undefined;
  readonly issuedOn?: PlainDate | undefined;
  readonly texts: EditionTexts;
  /** The whole of it, at the edition's date. */
  readonly assessment: Assessment;
  readonly basis: EditionBasis;
}

/** The assessment at a date, from what is known now or was known at a change. */
export type AssessmentAt = (time: {
  readonly asOf?: string | undefined;
  readonly known?: number | undefined;
}) => Promise<Assessment | Failure>;

/** An edition that nobody has opened: of the half-year of the assessment, without words of people. */
export function unopenedSubject(assessment: Assessment): EditionSubject {
  const { asOf, book } = assessment;
  return {
    definition: { id: editionId(asOf), asOf, languages: book.workspace.languages },
    state: 'draft',
    texts: NO_EDITION_TEXTS,
    assessment,
    basis: presentBasis(assessment),
  };
}

export async function editionNamed(reader: RecordReader, id: string): Promise<Edition | Failure> {
  const edition = await reader.edition(id);
  if (edition !== undefined) return edition;
  const ids = (await reader.editions()).map(({ definition }) => definition.id);
  return notFound('edition', id, nearest(id, ids));
}

/** An opened edition: as issued, else as it stands now. */
export async function openedSubject(
  reader: RecordReader,
  edition: Edition,
  assessmentAt: AssessmentAt,
): Promise<EditionSubject | Failure> {
  const { definition, issue } = edition;
  if (issue !== undefined) return subjectAt(reader, edition, assessmentAt, { ...issue, state: 'issued' });
  const assessment = await assessmentAt({ asOf: definition.asOf });
  if (isFailure(assessment)) return assessment;
  const entry = { edition, texts: await reader.editionTexts(definition.id) };
  const { basis, draft, texts } = editionInputOf(assessment, entry, 'internal');
  return { definition, state: edition.state, ...(draft === undefined ? {} : { draft }), texts, assessment, basis };
}

/** The edition as its basis has it: what was known at that change. */
export async function subjectAt(
  reader: RecordReader,
  { definition }: Edition,
  assessmentAt: AssessmentAt,
  at: {
    readonly basis: EditionBasis;
    readonly state: EditionState;
    readonly draft?: number | undefined;
    readonly issuedOn?: PlainDate | undefined;
  },
): Promise<EditionSubject | Failure> {
  const { known } = at.basis;
  const assessment = await assessmentAt({ asOf: definition.asOf, known });
  if (isFailure(assessment)) return assessment;
  const texts = await reader.editionTexts(definition.id, known);
  const { program, digest } = assessment;
  const basis = { ...at.basis, program, digest };
  return {
    definition,
    state: at.state,
    ...(at.draft === undefined ? {} : { draft: at.draft }),
    ...(at.issuedOn === undefined ? {} : { issuedOn: at.issuedOn }),
    texts,
    assessment,
    basis,
  };
}

/** What a scope may show of it, and the input of its documents. */
export function scopedSubject(
  subject: EditionSubject,
  scope: EditionScope,
): { readonly assessment: Assessment; readonly input: EditionInput } {
  const { definition, state, draft, issuedOn, texts, basis, assessment } = subject;
  return {
    assessment: scope === 'public' ? publicAssessment(assessment, issuedOn ?? definition.asOf) : assessment,
    input: {
      id: definition.id,
      scope,
      state,
      ...(draft === undefined ? {} : { draft }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
      basis,
      texts: scope === 'public' ? publicTexts(texts) : texts,
    },
  };
}

/** The last version of the paragraphs of a slot counts, be it internal: an earlier public one is not brought back. */
function publicTexts({ paragraphs }: EditionTexts): EditionTexts {
  const last = new Map(paragraphs.map((one) => [`${one.slot} ${one.language}`, one]));
  return { ...NO_EDITION_TEXTS, paragraphs: [...last.values()].filter(({ scope }) => scope === 'public') };
}
