// A table for print: main columns, units in the header, widths that fit the page, rows that stay together unless they are very long.
import type { CellView, ColumnView, TableView } from '#views/description';
import { textWidth } from '#views/textWidth';
import { columnWidths, PADDING } from './columnWidths.ts';
import { breakable, printedPiece, type PrintedPiece } from './printedText.ts';
import type { Printing } from './printing.ts';

export interface PrintedCell extends PrintedPiece {
  readonly missing?: string | undefined;
  readonly revised?: string | undefined;
  readonly below?: readonly PrintedPiece[] | undefined;
}

export interface PrintedTable {
  readonly kind: 'table';
  readonly title?: string | undefined;
  /** Height of the letters in points at the document's own size. */
  readonly size: number;
  readonly widths: readonly number[];
  readonly columns: readonly { readonly title: string; readonly unit?: string | undefined; readonly align: string }[];
  readonly rows: readonly {
    readonly label?: string | undefined;
    readonly splits: boolean;
    readonly cells: readonly PrintedCell[];
  }[];
  readonly foot?: string | undefined;
  /** Sentence in place of the rows. */
  readonly empty?: string | undefined;
}

/** Room that a table has, and the size of its letters, in points. */
export interface TableRoom {
  readonly width: number;
  readonly size: number;
}

/** A row higher than this many lines may be split over two pages. */
const MOST_LINES = 16;

export function printedTable(
  table: TableView,
  room: TableRoom,
  printing: Printing,
  heading: string | undefined,
): PrintedTable {
  const shown = table.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.secondary !== true);
  const columns = shown.map(({ column }) => column);
  const rows = table.rows.map(({ cells }) => shown.map(({ index }) => cells[index]));
  const { size, widths } = columnWidths(columns, rows, room.width, room.size);
  const letters = widths.map((width) => width / size - PADDING);
  return {
    kind: 'table',
    title: table.title === heading ? undefined : printing.text(table.title),
    size,
    widths,
    columns: columns.map((column) => printedColumn(column, printing)),
    rows: rows.map((cells, at) => ({
      label: printing.rowLabel(table, table.rows[at]?.id ?? ''),
      splits: linesOf(cells, letters) > MOST_LINES,
      cells: cells.map((cell, column) => printedCell(cell, letters[column] ?? 1, printing)),
    })),
    foot: table.foot === undefined || table.foot === '' ? undefined : printing.text(table.foot),
    empty: rows.length === 0 ? printing.text(table.empty) : undefined,
  };
}

function printedColumn({ title, unit, kind }: ColumnView, printing: Printing): PrintedTable['columns'][number] {
  return {
    title: printing.text(title),
    unit: unit === undefined ? undefined : printing.text(unit),
    align: kind === 'number' ? 'right' : 'left',
  };
}

/** `letters`: how many widths of a letter the column is wide. */
function printedCell(cell: CellView | undefined, letters: number, printing: Printing): PrintedCell {
  if (cell === undefined) return { text: '' };
  const most = Math.max(2, Math.floor(letters / 0.6));
  const below = [...(cell.note === undefined ? [] : [{ text: cell.note }]), ...(cell.more ?? [])];
  const piece = printedPiece(cell, printing);
  return {
    ...piece,
    text: breakable(printing.text(cell.text), most),
    missing: cell.missing === undefined ? undefined : printing.text(cell.missing),
    revised: cell.revised === true ? printing.words.revised : undefined,
    below: below.length === 0 ? undefined : below.map((one) => printedPiece(one, printing)),
  };
}

function linesOf(cells: readonly (CellView | undefined)[], letters: readonly number[]): number {
  const heights = cells.map((cell, at) =>
    [cell?.text, cell?.missing, cell?.note, ...(cell?.more ?? []).map(({ text }) => text)]
      .filter((text) => text !== undefined)
      .reduce((lines, text) => lines + Math.ceil(textWidth(text, 1) / (letters[at] ?? 1)), 0),
  );
  return Math.max(0, ...heights);
}
