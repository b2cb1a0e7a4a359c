// What the data files of an edition are made from: only what its scope may show.
import type { Assessment } from '#model/assessment';
import type { EditionInput } from '#views/edition/editionInput';

export interface DataInput {
  readonly assessment: Assessment;
  readonly input: EditionInput;
  /** YYYY-MM-DD: day of issue, else the as-of date. */
  readonly date: string;
}
