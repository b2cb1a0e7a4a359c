// What every use of the record is given: the store, the workspace as it stands, who writes.
import { isFailure, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import type { RecordStore } from '#store/record/recordStore';
import { type ViewContext, viewContext } from '#views/viewContext';
import type { Jobs } from './importing/jobs.ts';
import type { Uploads } from './importing/uploads.ts';

export interface ActingContext {
  readonly store: RecordStore;
  readonly folder: string;
  readonly actor: string;
  /** Plan, figures and findings as they stand now, or at another date or change. */
  readonly assessment: (time?: {
    readonly asOf?: string | undefined;
    readonly known?: number | undefined;
  }) => Promise<Assessment | Failure>;
  readonly uploads: Uploads;
  readonly jobs: Jobs;
}

/** The words and names of the workspace in a language. */
export async function wordsOf(context: ActingContext, language: Language): Promise<ViewContext | Failure> {
  const assessment = await context.assessment();
  return isFailure(assessment) ? assessment : viewContext(assessment, language);
}
