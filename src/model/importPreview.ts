// Preview of an import: what was found in the file, what every row would do; nothing is stored yet.
import type { Diagnostic } from '#kernel/diagnostic';
import type { Incoming } from './entry.ts';
import type { ImportMapping } from './importMapping.ts';
import type { ImportRun, RefusedRow } from './importRun.ts';

export interface FoundSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  /** Title above the header, and the unit it names as printed (单位：万元). */
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
  /** Headers of the columns, several rows joined by " / ". */
  readonly headers: readonly string[];
}

export interface ImportPreview {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The import that already brought these bytes by this mapping: nothing would be added. */
  readonly known?: ImportRun | undefined;
  readonly sheets: readonly FoundSheet[];
  /** The mapping used: as declared, or as detected. */
  readonly mapping: ImportMapping;
  readonly detected: boolean;
  readonly counts: {
    readonly rows: number;
    readonly accepted: number;
    readonly refused: number;
    readonly new: number;
    readonly revised: number;
    readonly unchanged: number;
  };
  /** The first 500 of each effect; revised ones first. */
  readonly incoming: readonly Incoming[];
  /** The first 500. */
  readonly refused: readonly RefusedRow[];
  /** Findings of the file and of validation. */
  readonly diagnostics: readonly Diagnostic[];
}
