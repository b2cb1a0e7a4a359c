// A table without columns of dashes: columns that no row fills move to the chosen ones, and the foot names them once.
import type { CellView, TableView } from './description.ts';
import { compose, textOf } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

const isEmpty = (cell: CellView | undefined): boolean =>
  cell === undefined || cell.missing !== undefined || cell.mark === 'not-entered' || cell.text === '';

export function foldedTable(context: ViewContext, table: TableView): TableView {
  if (table.rows.length === 0) return table;
  const empty = table.columns.filter((_, at) => table.rows.every((row) => isEmpty(row.cells[at])));
  const shown = empty.filter((column) => column.secondary !== true);
  if (shown.length === 0) return table;
  const { words } = context;
  const names = shown.map((column) => column.title).join(words.common.separator);
  const line = textOf(compose(words.common.notInAnyRow, { columns: names }));
  return {
    ...table,
    columns: table.columns.map((column) => (empty.includes(column) ? { ...column, secondary: true } : column)),
    foot: table.foot === undefined ? line : [table.foot, line].join(words.common.wordSpace),
  };
}
