// A table of an annex without the columns that no row fills; the foot names them.
import type { TableView } from '../description.ts';
import { isEmpty } from '../foldedTable.ts';
import { compose, textOf } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';

/** The table with the columns that are kept, by their place. */
export function withColumns(table: TableView, kept: readonly boolean[]): TableView {
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: table.rows.map(({ id, cells }) => ({ id, cells: cells.filter((_, at) => kept[at]) })),
  };
}

/** Columns in `silent` go without a word: what a public edition withholds is not named either. */
export function filledColumns({ words }: ViewContext, table: TableView, silent: readonly string[] = []): TableView {
  if (table.rows.length === 0) return table;
  const kept = table.columns.map((_, at) => table.rows.some(({ cells }) => !isEmpty(cells[at])));
  const named = table.columns.filter(({ id }, at) => kept[at] !== true && !silent.includes(id));
  const columns = named.map(({ title }) => title).join(words.common.separator);
  const foot = [table.foot ?? '', columns === '' ? '' : textOf(compose(words.common.notInAnyRow, { columns }))].filter(
    (text) => text !== '',
  );
  return { ...withColumns(table, kept), foot: foot.length === 0 ? undefined : foot.join(words.common.wordSpace) };
}
