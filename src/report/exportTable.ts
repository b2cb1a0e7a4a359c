// A table as it leaves the program: every column with its text, and beside it the exact value and the address where they differ.
import { Decimal } from '#kernel/decimal';
import type { CellView, ColumnView, TableView } from '#views/description';
import type { ReportWords } from '#words/report';

export interface ExportCell {
  readonly text: string;
  /** Exact figure, where the cell is one. */
  readonly figure?: Decimal | undefined;
}

export interface ExportTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ExportCell[])[];
  readonly foot?: string | undefined;
}

interface ExportColumn {
  readonly header: string;
  readonly cellOf: (cell: CellView) => ExportCell;
}

const EMPTY: CellView = { text: '' };

export function exportTable(table: TableView, words: ReportWords): ExportTable {
  const columns = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => row.cells[index] ?? EMPTY);
    return { index, parts: exportColumns(column, cells, words) };
  });
  return {
    title: table.title,
    header: columns.flatMap(({ parts }) => parts.map(({ header }) => header)),
    rows: table.rows.map((row) =>
      columns.flatMap(({ index, parts }) => parts.map(({ cellOf }) => cellOf(row.cells[index] ?? EMPTY))),
    ),
    foot: table.foot,
  };
}

/** Text; exact value where any cell's value is not its text; address where any cell has one. */
function exportColumns(column: ColumnView, cells: readonly CellView[], words: ReportWords): readonly ExportColumn[] {
  const { title, unit } = column;
  const header = unit === undefined || unit === '' ? title : words.headerWithUnit(title, unit);
  const columns: ExportColumn[] = [{ header, cellOf: (cell) => ({ text: textOf(cell, words) }) }];
  if (cells.some(({ value, text }) => value !== undefined && value !== text)) {
    columns.push({ header: words.value(title), cellOf: valueOf });
  } else {
    columns[0] = { header, cellOf: (cell) => ({ ...valueOf(cell), text: textOf(cell, words) }) };
  }
  if (cells.some(({ address }) => address !== undefined)) {
    columns.push({ header: words.address(title), cellOf: ({ address }) => ({ text: address ?? '' }) });
  }
  return columns;
}

function valueOf({ value }: CellView): ExportCell {
  if (value === undefined) return { text: '' };
  const figure = Decimal.parse(value);
  return figure === undefined ? { text: value } : { text: value, figure };
}

/** What a reader sees of the cell in one line: text, reason of a missing figure, further pieces, note but for that of a download. */
function textOf({ text, missing, more, note, download }: CellView, words: ReportWords): string {
  const shown = missing === undefined ? text : words.reason(text, missing);
  return [shown, ...(more ?? []).map((piece) => piece.text), download === undefined ? (note ?? '') : '']
    .filter((part) => part !== '')
    .join('; ');
}
