// Record facts: what a page needs to know of the record beside plan and evidence.
import type { Diagnostic } from '#kernel/diagnostic';
import type { Change } from './change.ts';
import type { Edition } from './edition/edition.ts';
import type { EditionDifferences } from './edition/editionDifference.ts';
import type { EditionTexts } from './edition/editionText.ts';
import type { Explanation } from './explanation.ts';
import type { ImportRun } from './importRun.ts';
import type { Observation } from './observation.ts';
import type { PlanDraft } from './planEdit.ts';
import type { PlanVersion } from './planVersion.ts';
import type { ReconciliationRow } from './reconciliation.ts';
import type { Round } from './round.ts';

export interface RecordHead {
  readonly kind: 'embedded' | 'server';
  /** Number of migrations that the database has had. */
  readonly schema: number;
  readonly planVersion?: PlanVersion | undefined;
  /** Sequence number and time of the last confirmed write. */
  readonly lastChange?: { readonly seq: number; readonly at: string } | undefined;
  /** Figures that are not retracted, and all their vintages. */
  readonly figures: number;
  readonly vintages: number;
}

/** Only `head` is always there; the others where the page is about them. */
export interface RecordFacts {
  readonly head: RecordHead;
  readonly actor: string;
  /** The day whose end the evidence is known as of; absent: now. */
  readonly knownOn?: string | undefined;
  /** Of a record that holds more figures than pages do: so many at most are listed beside those of the targets. */
  readonly listed?: number | undefined;
  /** Paths of files in the folder that differ from the plan version in force. */
  readonly differing?: readonly string[] | undefined;
  readonly versions?: readonly PlanVersion[] | undefined;
  readonly imports?: readonly ImportRun[] | undefined;
  readonly changes?: readonly Change[] | undefined;
  readonly draft?: PlanDraft | undefined;
  /** What the check finds in the plan of the draft and not in the version in force. */
  readonly draftFindings?: readonly Diagnostic[] | undefined;
  readonly rounds?: readonly Round[] | undefined;
  /** Rows of the round that a reconciliation page is about. */
  readonly reconciliation?: readonly ReconciliationRow[] | undefined;
  /** All vintages of the figure of an observation page, oldest first. */
  readonly vintages?: readonly Observation[] | undefined;
  readonly explanations?: readonly Explanation[] | undefined;
  /** The last opened first. */
  readonly editions?: readonly Edition[] | undefined;
  /** The edition that the page is about, with what people have written into it. */
  readonly edition?: { readonly edition: Edition; readonly texts: EditionTexts } | undefined;
  /** What the page of differences compares. */
  readonly differences?:
    | { readonly before: string; readonly after: string; readonly found: EditionDifferences }
    | undefined;
}
