// Import: one file brought into the record, with its hash, its counts and the rows that were refused.
import type { MessageArgs } from '#kernel/diagnostic';

export interface ImportRun {
  readonly id: number;
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly change: number;
  readonly at: string;
  readonly actor: string;
  readonly reason?: string | undefined;
}

/** A row that was not taken: where it stands, why, and its cells as they were read. */
export interface RefusedRow {
  readonly sheet?: string | undefined;
  /** 1-based number of the row in the file or sheet. */
  readonly row: number;
  readonly code: string;
  readonly args: MessageArgs;
  readonly cells: readonly string[];
}
