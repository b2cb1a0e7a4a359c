// Table as a sheet of a workbook: what is written in it and where.
import type { Decimal } from '#kernel/decimal';

/**
 * Text, or exact number; undefined is an empty cell. `link` is an http(s) or mailto address, or `#Sheet!A1` within the workbook;
 * other links are left out. A number of more than 15 digits is written as text, for spreadsheets would round it.
 */
export type XlsxCell =
  | string
  | undefined
  | { readonly text: string; readonly link?: string | undefined }
  | { readonly number: Decimal; readonly link?: string | undefined }
  | XlsxFormula;

/**
 * A formula that the spreadsheet computes (without `=`), with the value it has now; `percent` shows it as a percentage. Never made
 * from text of a user: only from addresses of cells.
 */
export interface XlsxFormula {
  readonly formula: string;
  readonly number: Decimal;
  readonly percent?: boolean | undefined;
}

export interface XlsxColumn {
  readonly header: string;
  /** In characters; fitted to the contents, between 8 and 60, where absent. */
  readonly width?: number | undefined;
}

export interface XlsxSheet {
  /** Marks that spreadsheets do not allow become spaces, equal names get a number. */
  readonly name: string;
  readonly title?: string | undefined;
  /** Lines under the title: as-of date, source, what is not known. */
  readonly notes?: readonly string[] | undefined;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly (readonly XlsxCell[])[];
}

/** Number of the row that holds the headers: title and notes stand above, parted by an empty row. */
export function headerRow(sheet: XlsxSheet): number {
  const above = (sheet.title === undefined ? 0 : 1) + (sheet.notes?.length ?? 0);
  return above === 0 ? 1 : above + 2;
}

/** Letters of a column by its index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (index % 26));
}
