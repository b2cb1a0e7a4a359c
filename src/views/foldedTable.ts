// A table without idle columns: those that no row fills or that say the same in every row move to the chosen ones; the foot names them once.
import type { CellView, ColumnView, TableView } from './description.ts';
import { compose, textOf } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

export const isEmpty = (cell: CellView | undefined): boolean =>
  cell === undefined || cell.missing !== undefined || cell.mark === 'not-entered' || cell.text === '';

/** Fewer rows than this are compared at a glance, so that nothing is gained by folding what they share. */
const SHARED = 2;

const isZeroCount = (column: ColumnView, cell: CellView): boolean => column.kind === 'number' && cell.text === '0';

/** Text that all rows of a column of texts, or of counts that are all zero, share; the first such column names the rows and stays. */
function sharedText(table: TableView, column: ColumnView, at: number): string | undefined {
  if (table.rows.length < SHARED) return undefined;
  if (at <= table.columns.findIndex((one) => one.kind === 'text')) return undefined;
  const [first, ...rest] = table.rows.map((row) => row.cells[at]);
  if (first === undefined || isEmpty(first) || (column.kind !== 'text' && !isZeroCount(column, first)))
    return undefined;
  if (first.more !== undefined || first.note !== undefined) return undefined;
  return rest.every((cell) => cell?.text === first.text && cell.more === undefined && cell.note === undefined)
    ? first.text
    : undefined;
}

export function foldedTable(context: ViewContext, table: TableView): TableView {
  if (table.rows.length === 0) return table;
  const { words } = context;
  const empty = table.columns.filter((_, at) => table.rows.every((row) => isEmpty(row.cells[at])));
  const shared = table.columns.map((column, at) => ({ column, text: sharedText(table, column, at) }));
  const idle = new Set([...empty, ...shared.filter(({ text }) => text !== undefined).map(({ column }) => column)]);
  const isShown = (column: ColumnView): boolean => column.secondary !== true;
  const emptyNames = empty.filter(isShown).map((column) => column.title);
  const sharedNames = shared.flatMap(({ column, text }) =>
    text === undefined || !isShown(column)
      ? []
      : [textOf(compose(words.common.sameColumn, { column: column.title, text }))],
  );
  const line = (template: string, names: readonly string[]): string =>
    names.length === 0 ? '' : textOf(compose(template, { columns: names.join(words.common.separator) }));
  const foot = [
    table.foot ?? '',
    line(words.common.sameInAllRows, sharedNames),
    line(words.common.notInAnyRow, emptyNames),
  ].filter((text) => text !== '');
  return {
    ...table,
    columns: table.columns.map((column) => (idle.has(column) ? { ...column, secondary: true } : column)),
    ...(foot.length === 0 ? {} : { foot: foot.join(words.common.wordSpace) }),
  };
}
