// Table of a returned workbook: its columns, found by their headers, its rows, and the tags that say what they are about.
import { columnLetters } from '#formats/xlsxTable';
import type { ReadSheet, WorkbookCell, WorkbookRow } from '#formats/workbook/readWorkbook';
import { LANGUAGES } from '#kernel/language';
import { readRoundTag, ROUND_TAG, type RoundTag } from '#model/roundTag';
import { RETURN_COLUMNS, type ReturnColumn, roundWords } from '#words/rounds';

/** Rows read of a sheet: the largest form has 500 items. */
const MAX_ROWS = 5_000;
/** Rows among which the header is looked for: offices put covering lines above it. */
const HEADER_WITHIN = 200;
/** Characters of a cell that are compared: names and headers are shorter. */
const MAX_COMPARED = 1_000;

export interface ReturnedTable {
  readonly sheet: string;
  /** Number of the header row. */
  readonly header: number;
  readonly columns: ReadonlyMap<ReturnColumn, number>;
  readonly extra: readonly { readonly column: number; readonly header: string }[];
  readonly rows: readonly WorkbookRow[];
  /** Whether rows below those that were read were left. */
  readonly cut: boolean;
}

export interface ReturnedContent {
  /** Tables of visible sheets, in their order. */
  readonly tables: readonly ReturnedTable[];
  /** Tags of sheets without a table: the hidden sheet of the template. */
  readonly listed: readonly RoundTag[];
}

export function returnedContent(sheets: readonly ReadSheet[]): ReturnedContent {
  const tables: ReturnedTable[] = [];
  const listed: RoundTag[] = [];
  for (const sheet of sheets) {
    const { rows, cut } = firstRows(sheet);
    const table = sheet.hidden ? undefined : tableOf(sheet.name, rows, cut);
    if (table === undefined) listed.push(...rows.flatMap((row) => tagIn(row) ?? []));
    else tables.push(table);
  }
  return { tables, listed };
}

function firstRows(sheet: ReadSheet): { readonly rows: readonly WorkbookRow[]; readonly cut: boolean } {
  const rows: WorkbookRow[] = [];
  for (const row of sheet.rows()) {
    if (rows.length === MAX_ROWS) return { rows, cut: true };
    rows.push(row);
  }
  return { rows, cut: false };
}

function tableOf(sheet: string, rows: readonly WorkbookRow[], cut: boolean): ReturnedTable | undefined {
  for (const [at, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const header = headerOf(row);
    if (header !== undefined) return { sheet, header: row.number, ...header, rows: rows.slice(at + 1), cut };
  }
  return undefined;
}

/** Headers of either language; a row that names indicator and value is the header. */
const HEADERS = new Map(
  LANGUAGES.flatMap((language) => {
    const { columns } = roundWords(language);
    return RETURN_COLUMNS.map((column) => [plainText(columns[column]), column] as const);
  }),
);

function headerOf(row: WorkbookRow): Pick<ReturnedTable, 'columns' | 'extra'> | undefined {
  const columns = new Map<ReturnColumn, number>();
  const extra: { column: number; header: string }[] = [];
  for (const { column, text } of row.cells) {
    const known = HEADERS.get(plainText(text));
    if (known !== undefined && !columns.has(known)) columns.set(known, column);
    else if (text.trim() !== '') extra.push({ column, header: text.trim() });
  }
  return columns.has('indicator') && columns.has('value') ? { columns, extra } : undefined;
}

/** Whether a text was written as a tag, unchanged or not. */
export function isTagText(text: string): boolean {
  return text.startsWith(`${ROUND_TAG}|`);
}

/** The tag among the cells of a row; undefined where there is none or it was changed. */
export function tagIn(row: WorkbookRow): RoundTag | undefined {
  const cell = row.cells.find(({ text }) => isTagText(text));
  return cell === undefined ? undefined : readRoundTag(cell.text);
}

export function cellAt(row: WorkbookRow, column: number | undefined): WorkbookCell | undefined {
  return column === undefined ? undefined : row.cells.find((cell) => cell.column === column);
}

/** `Sheet!E7`, as spreadsheets write it. */
export function cellName(sheet: string, row: number, column: number): string {
  return `${sheet}!${columnLetters(column)}${row}`;
}

/** A text without blanks, in half-width signs: what is left when an office has put a table in order. */
export function plainText(text: string): string {
  return text.slice(0, MAX_COMPARED).normalize('NFKC').replace(/\s/g, '');
}
