// Limits of a Word file that is read: a report of a thousand pages lies far below them.
import { WORKBOOK_LIMITS, type ArchiveLimits } from '../workbook/limits.ts';

export interface DocxLimits extends ArchiveLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Paragraphs, those of cells included. */
  readonly paragraphs: number;
  /** Characters together. */
  readonly characters: number;
}

export const DOCX_LIMITS: DocxLimits = {
  bytes: WORKBOOK_LIMITS.bytes,
  entries: 5_000,
  inflated: 256 * 1024 * 1024,
  ratio: WORKBOOK_LIMITS.ratio,
  ratioFrom: WORKBOOK_LIMITS.ratioFrom,
  paragraphs: 500_000,
  characters: 32 * 1024 * 1024,
};
