// The edition of an assessment as it stands, for the browser alone: as issued, with the words of people where it is opened, else figures only.
import { isFailure, type Failure } from '#kernel/failure';
import type { Assessment } from '#model/assessment';
import type { Edition } from '#model/edition/edition';
import { editionId } from '#model/editionId';
import type { RecordReader } from '#store/record/recordStore';
import { withDiskContext } from '../record/keeping/diskContext.ts';
import { hasRecord } from '../record/recordPlace.ts';
import { editionOutput } from './editionOutput.ts';
import { type EditionSubject, openedSubject, unopenedSubject } from './editionSubject.ts';
import { writeEdition, type WrittenEdition } from './writeEdition.ts';

/** The internal report as HTML; Word, PDF and the public edition are made when they are asked for. */
export async function writeStanding(assessment: Assessment, folder: string): Promise<WrittenEdition | Failure> {
  if (!(await hasRecord(folder))) return writeInternal(unopenedSubject(assessment), folder);
  return withDiskContext(folder, async ({ store, assessment: assessmentAt }) => {
    const edition = await store.edition(editionId(assessment.asOf));
    if (edition?.issue !== undefined) return writeFrozen(store, folder, edition);
    if (edition === undefined) return writeInternal(unopenedSubject(assessment), folder);
    const subject = await openedSubject(store, edition, assessmentAt);
    return isFailure(subject) ? subject : writeInternal(subject, folder);
  });
}

async function writeInternal(subject: EditionSubject, folder: string): Promise<WrittenEdition | Failure> {
  const files = await editionOutput(subject, { scopes: ['internal'], formats: ['html'] });
  return writeEdition(folder, subject.definition.id, files);
}

/** The very bytes that were issued. */
export async function writeFrozen(
  reader: RecordReader,
  folder: string,
  { definition, issue }: Edition,
): Promise<WrittenEdition | Failure> {
  const paths = issue?.files.map(({ path }) => path) ?? [];
  const files = await Promise.all(paths.map((path) => reader.editionFile(definition.id, path)));
  return writeEdition(
    folder,
    definition.id,
    files.filter((file) => file !== undefined),
  );
}
