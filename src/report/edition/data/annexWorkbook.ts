// Annexes of an edition as a workbook: targets with live formulas, tasks, figures cited, sources; a summary that counts the statuses.
import { columnLetters, headerRow, writeXlsx, type XlsxSheet } from '#formats/xlsx';
import { Decimal } from '#kernel/decimal';
import type { Link, TableView } from '#views/description';
import type { EditionDocument } from '#views/edition/editionDocument';
import { editionDataWords, type EditionDataWords } from '#words/editionData';
import { annexSheet, type SheetLink } from './annexSheet.ts';

/** Tables whose rows the links of others lead to, by page of the link. */
const ROWS_OF: Readonly<Partial<Record<Link['page'], string>>> = {
  observation: 'citations',
  target: 'targets',
  task: 'tasks',
  source: 'sources',
};

export function annexWorkbook(document: EditionDocument): Uint8Array {
  const words = editionDataWords(document.language);
  const tables = document.sections
    .filter(({ id }) => id.startsWith('annex-'))
    .flatMap(({ heading, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [{ name: sheetName(heading), table: block.table }] : [])),
    );
  // The place of a row does not depend on the links, so that they can be looked up in sheets made without them.
  const starts = new Map(
    tables.map(({ name, table }) => [table.id, headerRow(annexSheet(table, name, words, () => undefined)) + 1]),
  );
  const places = new Map(
    tables.flatMap(({ name, table }) =>
      table.rows.map(({ id }, i) => [`${table.id} ${id}`, `#'${name}'!A${(starts.get(table.id) ?? 0) + i}`] as const),
    ),
  );
  const linkOf: SheetLink = ({ page, id }) => places.get(`${ROWS_OF[page] ?? ''} ${id ?? ''}`);
  const sheets = tables.map(({ name, table }) => annexSheet(table, name, words, linkOf));
  const targets = tables.findIndex(({ table }) => table.id === 'targets');
  const summary = targets < 0 ? undefined : summarySheet(document, tables[targets]?.table, sheets[targets], words);
  return writeXlsx(summary === undefined ? [...sheets, ...emptyBook(sheets, document)] : [summary, ...sheets]);
}

const sheetName = (heading: string): string => heading.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31);

/** A workbook has at least one sheet. */
function emptyBook(sheets: readonly XlsxSheet[], { title, asOfText }: EditionDocument): readonly XlsxSheet[] {
  return sheets.length > 0 ? [] : [{ name: title, title, notes: [asOfText], columns: [], rows: [] }];
}

function summarySheet(
  { title, subtitle, asOfText }: EditionDocument,
  table: TableView | undefined,
  sheet: XlsxSheet | undefined,
  words: EditionDataWords,
): XlsxSheet | undefined {
  const at = table?.columns.findIndex(({ id }) => id === 'status') ?? -1;
  const column = table?.columns[at];
  if (table === undefined || sheet === undefined || column === undefined) return undefined;
  const letter = columnLetters(sheet.columns.findIndex(({ header }) => header === column.title));
  const first = headerRow(sheet) + 1;
  const range = `'${sheet.name}'!$${letter}$${first}:$${letter}$${first + table.rows.length - 1}`;
  const texts = table.rows.map(({ cells }) => cells[at]?.text ?? '');
  const statuses = [...new Set(texts)].filter((text) => text !== '');
  const frame = { name: words.summary, title, notes: [subtitle, asOfText], rows: [] };
  const columns = [{ header: words.status }, { header: words.count }];
  const top = headerRow({ ...frame, columns }) + 1;
  const rows = statuses.map((status, i) => [
    status,
    { formula: `COUNTIF(${range},A${top + i})`, number: Decimal.of(texts.filter((text) => text === status).length) },
  ]);
  const sum = {
    formula: `SUM(B${top}:B${top + rows.length - 1})`,
    number: Decimal.of(texts.filter((t) => t !== '').length),
  };
  return { ...frame, columns, rows: rows.length === 0 ? [] : [...rows, [words.total, sum]] };
}
