// What rules need beyond the plan's files, handed in as one value: no rule reads a disk, a clock or a database.
import type { PlainDate } from '#kernel/plainDate';
import type { Evidence } from '#model/observation';
import type { Thresholds } from '#model/workspace';

/** A document opened for `check --documents`. */
export interface OpenedDocument {
  /** SHA-256 of the raw bytes, hex. */
  readonly sha256: string;
  /** Decoded text with LF line ends, as an array of code points. */
  readonly codePoints: readonly string[];
}

export interface CheckContext {
  readonly asOf: PlainDate;
  readonly evidence: Evidence;
  readonly thresholds: Thresholds;
  /** Ids of rules that are tried as a scenario. */
  readonly withRules: readonly string[];
  /** Opened documents by document id; absent where `--documents` was not given (anchors are then checked for form only). */
  readonly documents?: ReadonlyMap<string, OpenedDocument> | undefined;
  /** SHA-256 of a text in UTF-8, hex. */
  readonly digest: (text: string) => string;
}
