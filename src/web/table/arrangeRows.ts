// Order and choice of a table's rows: filters of columns, free text, sorting by exact values. Missing figures always stand last.
import { endOf, parsePeriod, startOf } from '#kernel/period';
import type { CellView, ColumnView, TableView } from '#views/description';

export type Row = TableView['rows'][number];

export interface TableChoice {
  readonly sort?: { readonly column: string; readonly descending: boolean } | undefined;
  readonly text: string;
  /** Column id → text that its cells must have. */
  readonly filters: Readonly<Record<string, string>>;
}

type SortKey = number | string | undefined;

/** Key that orders a cell in its column: number, last and first day of a period, or text by code units (the same in every locale). */
export function sortKey(cell: CellView | undefined, kind: ColumnView['kind']): SortKey {
  if (cell === undefined || cell.missing !== undefined) return undefined;
  const text = cell.value ?? cell.text;
  if (kind === 'number') {
    const value = Number(text);
    return text === '' || Number.isNaN(value) ? undefined : value;
  }
  if (kind !== 'period') return text === '' ? undefined : text;
  const period = parsePeriod(text);
  return period === undefined ? text : `${endOf(period)}/${startOf(period)}`;
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (a === b) return 0;
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function compareNumbers(a: SortKey, b: SortKey): number {
  return Number(a) - Number(b);
}

function sortedRows(rows: readonly Row[], table: TableView, sort: NonNullable<TableChoice['sort']>): readonly Row[] {
  const index = table.columns.findIndex((column) => column.id === sort.column);
  const column = table.columns[index];
  if (column === undefined) return rows;
  const compare = column.kind === 'number' ? compareNumbers : compareKeys;
  const keyed = rows.map((row) => ({ row, key: sortKey(row.cells[index], column.kind) }));
  const known = keyed.filter(({ key }) => key !== undefined);
  const unknown = keyed.filter(({ key }) => key === undefined);
  const direction = sort.descending ? -1 : 1;
  known.sort((a, b) => direction * compare(a.key, b.key));
  return [...known, ...unknown].map(({ row }) => row);
}

/** All words of a row in lower case, for the free text filter. */
function rowText(row: Row): string {
  return row.cells
    .map((cell) => [cell.text, cell.note ?? '', ...(cell.more ?? []).map((piece) => piece.text)].join(' '))
    .join('\n')
    .toLowerCase();
}

/** The rows of `table` that fit the choice, in its order; without a choice all rows as they came. */
export function arrangeRows(table: TableView, choice: TableChoice): readonly Row[] {
  const conditions = table.columns.flatMap((column, index) => {
    const wanted = choice.filters[column.id];
    return wanted === undefined || wanted === '' ? [] : [{ index, wanted }];
  });
  const text = choice.text.trim().toLowerCase();
  const isChosen = (row: Row): boolean =>
    conditions.every(({ index, wanted }) => row.cells[index]?.text === wanted) &&
    (text === '' || rowText(row).includes(text));
  const rows = conditions.length === 0 && text === '' ? table.rows : table.rows.filter(isChosen);
  return choice.sort === undefined ? rows : sortedRows(rows, table, choice.sort);
}

/** The distinct texts of a column, in order of first mention. */
export function distinctTexts(table: TableView, columnId: string): readonly string[] {
  const index = table.columns.findIndex((column) => column.id === columnId);
  return [...new Set(table.rows.map((row) => row.cells[index]?.text ?? ''))].filter((text) => text !== '');
}
