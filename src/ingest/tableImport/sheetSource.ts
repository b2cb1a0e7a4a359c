// Sheets of a table's file, CSV or workbook alike: rows of texts as a person sees them, with the cells that must not be taken.
import type { Diagnostic } from '#kernel/diagnostic';
import { Decimal } from '#kernel/decimal';
import { streamCsv } from '#formats/csvStream';
import { piecesOf, type TableFile, wholeFile } from '#formats/tableFile';
import { MAX_BYTES } from '#formats/text';
import {
  type CellRange,
  isWorkbook,
  readWorkbook,
  type ReadSheet,
  type WorkbookCell,
  type WorkbookRow,
} from '#formats/workbook/readWorkbook';

/** Why the text of a cell is no value: an error, a formula never computed, one that asks another file, a number shown scaled. */
export type CellFault =
  | 'cell-is-an-error'
  | 'cell-formula-without-value'
  | 'cell-formula-external'
  | 'cell-scaled-format';

export interface SheetRow {
  /** From 1. */
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: readonly string[];
  /** By column. */
  readonly faults?: ReadonlyMap<number, CellFault> | undefined;
}

export interface SheetSource {
  /** Absent for CSV. */
  readonly name?: string | undefined;
  readonly hidden: boolean;
  merges(): readonly CellRange[];
  /** Indices of hidden columns. */
  hiddenColumns(): readonly number[];
  /** Rows and columns as the sheet states them, where it does. */
  extent(): { readonly rows: number; readonly columns: number } | undefined;
  rows(): Iterable<SheetRow>;
}

export interface OpenedTable {
  readonly path: string;
  readonly sheets: readonly SheetSource[];
  /** Faults of the file; grows while it is read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A workbook by its first bytes, everything else as CSV. */
export function openTable(file: TableFile): OpenedTable {
  const [head = new Uint8Array()] = piecesOf(file);
  if (isWorkbook({ path: file.path, bytes: head })) {
    const { sheets, diagnostics } = readWorkbook(wholeFile(file, MAX_BYTES));
    return { path: file.path, sheets: sheets.map(sourceOf), diagnostics };
  }
  const csv = streamCsv(file);
  return { path: file.path, sheets: [csvSource(() => csv.records())], diagnostics: csv.diagnostics };
}

function csvSource(
  records: () => Iterable<{ readonly number: number; readonly cells: readonly string[] }>,
): SheetSource {
  return {
    hidden: false,
    merges: () => [],
    hiddenColumns: () => [],
    extent: () => undefined,
    *rows() {
      for (const { number, cells } of records()) yield { number, hidden: false, cells };
    },
  };
}

const MAX_COLUMNS = 16_384;

function sourceOf(sheet: ReadSheet): SheetSource {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    merges: () => sheet.frame().merges,
    hiddenColumns: () =>
      sheet.frame().hiddenColumns.flatMap(({ from, to }) => {
        const last = Math.min(to, MAX_COLUMNS - 1);
        return last - from > 1_000 ? [from] : Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i);
      }),
    extent: () => {
      const { extent } = sheet.frame();
      return extent === undefined ? undefined : { rows: extent.bottom, columns: extent.right + 1 };
    },
    *rows() {
      for (const row of sheet.rows()) yield sheetRow(row);
    },
  };
}

function sheetRow({ number, hidden, cells }: WorkbookRow): SheetRow {
  const texts = Array.from({ length: (cells.at(-1)?.column ?? -1) + 1 }, () => '');
  let faults: Map<number, CellFault> | undefined;
  for (const cell of cells) {
    texts[cell.column] = shownText(cell);
    const fault = faultOf(cell);
    if (fault !== undefined) faults = (faults ?? new Map<number, CellFault>()).set(cell.column, fault);
  }
  return { number, hidden, cells: texts, faults };
}

function shownText({ kind, text }: WorkbookCell): string {
  if (kind === 'number') return /[eE]/.test(text) ? (Decimal.parse(text)?.toString() ?? text) : text;
  if (kind !== 'percent') return text;
  const value = Decimal.parse(text);
  return value === undefined ? text : `${value.shifted(2).toString()}%`;
}

function faultOf({ kind, formula }: WorkbookCell): CellFault | undefined {
  if (formula === 'external') return 'cell-formula-external';
  if (formula === 'without-value') return 'cell-formula-without-value';
  if (kind === 'error') return 'cell-is-an-error';
  return kind === 'scaled' ? 'cell-scaled-format' : undefined;
}
