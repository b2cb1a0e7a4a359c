// Refusal: what stops the reading of a workbook, thrown by its readers and turned into a diagnostic where the workbook is opened.
import type { MessageArgs } from '#kernel/diagnostic';
import type { FormatCode } from '../codes.ts';

export class Refusal extends Error {
  constructor(
    readonly code: FormatCode,
    readonly args: MessageArgs,
  ) {
    super(code);
  }
}

/** Why a workbook is too large; words in the diagnostics of XLSX. */
export type Excess =
  | 'entries'
  | 'inflated'
  | 'ratio'
  | 'sheets'
  | 'rows'
  | 'columns'
  | 'filled-columns'
  | 'cells'
  | 'texts'
  | 'merges'
  | 'depth'
  | 'cell';

export const tooLarge = (what: Excess, limit: number): Refusal => new Refusal('xlsx-too-large', { what, limit });
export const damaged = (part: string): Refusal => new Refusal('xlsx-damaged', { part });
