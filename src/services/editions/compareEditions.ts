// Two drafts or editions side by side: `2025-h1` as it stands or was issued, `2025-h1@2` its second draft; opened ones and unopened half-years.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { EditionContent } from '#model/edition/editionContent';
import { differencesBetween } from '#model/edition/differencesBetween';
import type { EditionDifferences } from '#model/edition/editionDifference';
import { ISSUED_CONTENT } from '#store/record/editionStore';
import type { RecordReader } from '#store/record/recordStore';
import { editionContent } from '#views/edition/contentOfEdition';
import {
  type AssessmentAt,
  type EditionSubject,
  openedSubject,
  scopedSubject,
  unopenedSubject,
} from './editionSubject.ts';

const NAMED = /^([a-z0-9-]{1,60})(?:@(\d{1,6}))?$/;
const HALF = /^(\d{4})-h([12])$/;

export async function compareEditions(
  reader: RecordReader | undefined,
  assessmentAt: AssessmentAt,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<EditionDifferences | Failure> {
  const first = await contentNamed(reader, assessmentAt, before);
  if (isFailure(first)) return first;
  const second = await contentNamed(reader, assessmentAt, after);
  return isFailure(second) ? second : differencesBetween(first, second);
}

async function contentNamed(
  reader: RecordReader | undefined,
  assessmentAt: AssessmentAt,
  name: string,
): Promise<EditionContent | Failure> {
  const [, id = '', number] = NAMED.exec(name) ?? [];
  const edition = id === '' ? undefined : await reader?.edition(id);
  if (number !== undefined) {
    return (await reader?.editionDraft(id, Number(number))) ?? notFound('edition-draft', name);
  }
  if (edition?.issue !== undefined) {
    return (await reader?.editionDraft(id, ISSUED_CONTENT)) ?? notFound('edition', id);
  }
  if (reader !== undefined && edition !== undefined) {
    return contentOf(await openedSubject(reader, edition, assessmentAt));
  }
  const half = HALF.exec(name);
  if (half === null) return notFound('edition', name);
  const assessment = await assessmentAt({ asOf: `${half[1]}-${half[2] === '1' ? '06-30' : '12-31'}` });
  return isFailure(assessment) ? assessment : contentOf(unopenedSubject(assessment));
}

function contentOf(subject: EditionSubject | Failure): EditionContent | Failure {
  if (isFailure(subject)) return subject;
  const { assessment, input } = scopedSubject(subject, 'internal');
  return editionContent(assessment, input);
}
