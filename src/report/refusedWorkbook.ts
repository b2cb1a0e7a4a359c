// Workbook of the rows that an import refused: their cells as they were read, with row, reason and what to do.
import { neutralised } from '#formats/csvWriter';
import { writeXlsx } from '#formats/xlsx';
import { columnLetters } from '#formats/xlsxTable';
import type { Language } from '#kernel/language';
import type { RefusedRow } from '#model/importRun';
import { diagnosticWords } from '#words/diagnostic';
import { reportWords } from '#words/report';

/** Rows of a sheet less the header. */
const MAX_ROWS = 1_048_000;

/**
 * One sheet: the columns of the file (`header`; letters where it has fewer than the rows), then the three that say what is wrong.
 * At most 1,048,000 rows. A cell that begins like a formula has an apostrophe in front.
 */
export function refusedWorkbook(
  rows: readonly RefusedRow[],
  header: readonly string[],
  language: Language,
): Uint8Array {
  const words = reportWords(language).refused;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  const own = Array.from({ length: width }, (_, column) => ({
    header: neutralised(header[column] ?? columnLetters(column)),
  }));
  const added = [words.row, words.reason, words.todo].map((text) => ({ header: text }));
  const body = rows.slice(0, MAX_ROWS).map((row) => {
    const { what, todo } = diagnosticWords(row, language);
    const place = row.sheet === undefined ? String(row.row) : words.place(row.sheet, row.row);
    const cells = Array.from({ length: width }, (_, column) => neutralised(row.cells[column] ?? ''));
    return [...cells, neutralised(place), what, todo];
  });
  return writeXlsx([{ name: words.sheet, columns: [...own, ...added], rows: body }]);
}
