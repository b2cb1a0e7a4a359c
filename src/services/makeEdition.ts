// Makes the edition of a workspace at a date and writes it below editions/, or below another folder.
import { isFailure, type Failure } from '#kernel/failure';
import type { Assessment } from '#model/assessment';
import { editionId } from '#model/editionId';
import { assess } from './assess.ts';
import { editionOutput, type OutputOptions } from './editions/editionOutput.ts';
import { unopenedSubject } from './editions/editionSubject.ts';
import { writeEdition, type WrittenEdition } from './editions/writeEdition.ts';
import { openPresent } from './openPresent.ts';
import type { ActingContext } from './record/actingContext.ts';
import { buildEditionNow } from './record/editions/issueEdition.ts';
import { withDiskContext } from './record/keeping/diskContext.ts';
import { hasRecord } from './record/recordPlace.ts';

export interface EditionOptions extends OutputOptions {
  readonly asOf?: string | undefined;
  readonly knownOn?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * An edition that was opened carries the words of people and is numbered; without a record there are figures alone. What was known on
 * an earlier day, or stands at another date of the half-year, is an edition of its own beside an opened one.
 */
export async function makeEdition(folder: string, options: EditionOptions): Promise<WrittenEdition | Failure> {
  const { asOf, knownOn } = options;
  const open = await openPresent(folder, knownOn);
  if (isFailure(open)) return open;
  const assessment = await assess(open, { asOf });
  if (isFailure(assessment)) return assessment;
  if (!(await hasRecord(folder))) return unopened(assessment, open.read.folder, options);
  return withDiskContext(folder, async (context) => {
    const edition = await context.store.edition(editionId(assessment.asOf));
    if (edition === undefined) {
      const known = knownOn === undefined ? await withRecordFacts(context, assessment) : assessment;
      return unopened(known, folder, options);
    }
    if (knownOn === undefined && edition.definition.asOf === assessment.asOf) {
      return buildEditionNow(context, { edition: edition.definition.id, ...options });
    }
    const day = knownOn === undefined ? '' : `-known-${knownOn}`;
    return unopened(assessment, folder, options, `${assessment.asOf}${day}`);
  });
}

/** With the plan version and the last change, which its colophon names. */
async function withRecordFacts(context: ActingContext, assessment: Assessment): Promise<Assessment> {
  return { ...assessment, record: { head: await context.store.head(), actor: context.actor } };
}

async function unopened(
  assessment: Assessment,
  folder: string,
  options: EditionOptions,
  id?: string,
): Promise<WrittenEdition | Failure> {
  const made = unopenedSubject(assessment);
  const subject = id === undefined ? made : { ...made, definition: { ...made.definition, id } };
  return writeEdition(options.out ?? folder, subject.definition.id, await editionOutput(subject, options));
}
