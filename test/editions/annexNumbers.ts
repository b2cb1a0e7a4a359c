// The annexed workbook, read back row by row, beside the annexes of the document.
import { Decimal } from '#kernel/decimal';
import type { Language } from '#kernel/language';
import { readWorkbook, type WorkbookCell } from '#formats/workbook/readWorkbook';
import type { CellView, ColumnView, TableView } from '#views/description';
import type { EditionDocument } from '#views/edition/editionDocument';

/** Cells of a row by the header of their column. */
export type ReadRow = ReadonlyMap<string, WorkbookCell>;

/** Rows of each sheet, by its name; the header is the first row of several cells. */
export function sheetRowsOf(bytes: Uint8Array): ReadonlyMap<string, readonly ReadRow[]> {
  const book = readWorkbook({ path: 'annexes.xlsx', bytes });
  const sheets = book.sheets.map((sheet) => {
    const all = [...sheet.rows()];
    const head = all.findIndex(({ cells }) => cells.length > 1);
    const titles = new Map(all[head]?.cells.map(({ column, text }) => [column, text]));
    const read = all
      .slice(head + 1)
      .map(({ cells }): ReadRow => new Map(cells.map((cell) => [titles.get(cell.column) ?? '', cell])));
    return [sheet.name, read] as const;
  });
  if (book.diagnostics.length > 0) throw new Error(JSON.stringify(book.diagnostics));
  return new Map(sheets);
}

export function annexTables({ sections }: EditionDocument): readonly { heading: string; table: TableView }[] {
  return sections
    .filter(({ id }) => id.startsWith('annex-'))
    .flatMap(({ heading, blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [{ heading, table: block.table }] : [])),
    );
}

/** As the sheet heads a column. */
export function headerOf({ title, unit }: ColumnView, language: Language): string {
  if (unit === undefined) return title;
  return language === 'zh' ? `${title}（${unit}）` : `${title} (${unit})`;
}

/** Digits to which a computed value is stated. */
const TOLERANCE = Decimal.from('0.000001');

/** How a cell of the sheet differs from that of the document; undefined where it does not. */
export function difference(stated: CellView | undefined, read: WorkbookCell | undefined): string | undefined {
  const number = stated?.value === undefined ? undefined : Decimal.parse(stated.value);
  if (number === undefined)
    return (stated?.text ?? '') === (read?.text ?? '') ? undefined : `${stated?.text} ≠ ${read?.text}`;
  const value = Decimal.parse(read?.text ?? '');
  const isSame =
    value !== undefined &&
    (read?.formula === undefined ? value.equals(number) : value.minus(number).abs().compare(TOLERANCE) <= 0);
  return isSame ? undefined : `${stated?.value} ≠ ${read?.text}`;
}
