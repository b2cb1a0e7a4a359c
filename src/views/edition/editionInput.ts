// What an edition is made of beside plan and evidence: its place in the record, its scope, what people wrote.
import type { PlainDate } from '#kernel/plainDate';
import type { EditionBasis, EditionScope, EditionState } from '#model/edition/edition';
import type { EditionTexts } from '#model/edition/editionText';

export interface EditionInput {
  readonly id: string;
  /** The assessment that comes with it holds only what the scope may show. */
  readonly scope: EditionScope;
  readonly state: EditionState;
  readonly draft?: number | undefined;
  readonly issuedOn?: PlainDate | undefined;
  readonly basis: EditionBasis;
  readonly texts: EditionTexts;
}
