// Assessment: plan, evidence, findings and verdicts of one workspace at one date; what pages and editions are made from.
import type { Diagnostic } from '#kernel/diagnostic';
import type { PlainDate } from '#kernel/plainDate';
import type { Evidence } from './observation.ts';
import type { PlanBook } from './planBook.ts';
import type { RecordFacts } from './recordFacts.ts';
import type { Thresholds } from './workspace.ts';
import type { Verdict } from './verdict.ts';

export interface Assessment {
  readonly book: PlanBook;
  readonly evidence: Evidence;
  readonly asOf: PlainDate;
  readonly thresholds: Thresholds;
  readonly diagnostics: readonly Diagnostic[];
  /** One a target, in the order of the targets. */
  readonly verdicts: readonly Verdict[];
  /** SHA-256 of the workspace's files, hex: what the figures were computed from. */
  readonly digest: string;
  /** Version of the program. */
  readonly program: string;
  /** Present where the workspace has a record; figures and plan are then those of the record. */
  readonly record?: RecordFacts | undefined;
}
