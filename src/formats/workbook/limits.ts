// Limits of a workbook that is read: what an office sends lies far below them, what is made to fill a machine lies above.
import { MAX_BYTES } from '../text.ts';

export interface ArchiveLimits {
  /** Parts in the archive. */
  readonly entries: number;
  /** Bytes of all parts together, inflated. */
  readonly inflated: number;
  /** Inflated over packed bytes of a part of more than `ratioFrom` inflated bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export interface WorkbookLimits extends ArchiveLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  /** Columns of a sheet in which any cell holds something. */
  readonly filledColumns: number;
  /** Cells of a sheet that hold something. */
  readonly cells: number;
  /** Shared texts, and their characters together. */
  readonly texts: number;
  readonly textLength: number;
  readonly merges: number;
  /** Characters of a cell. */
  readonly cell: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  bytes: MAX_BYTES,
  entries: 10_000,
  inflated: 1024 * 1024 * 1024,
  ratio: 300,
  ratioFrom: 32 * 1024 * 1024,
  sheets: 200,
  rows: 1_048_576,
  columns: 16_384,
  filledColumns: 4_096,
  cells: 20_000_000,
  texts: 2_000_000,
  textLength: 128 * 1024 * 1024,
  merges: 100_000,
  cell: 100_000,
};
