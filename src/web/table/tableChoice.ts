// What the reader chose of a table, as the URL's query holds it: `targets.sort=-value`, `targets.q=text`, `targets.f.status=met`, `targets.cols=a,b`.
import type { TableView } from '#views/description';
import type { Query } from '../routing/linkHref.ts';
import type { TableChoice } from './arrangeRows.ts';

export interface ChosenTable extends TableChoice {
  /** Ids of the columns shown, in the table's order. */
  readonly columns: readonly string[];
}

function usualColumns(table: TableView): readonly string[] {
  return table.columns.filter((column) => column.secondary !== true).map((column) => column.id);
}

function readSort(text: string | undefined): TableChoice['sort'] {
  if (text === undefined || text === '') return undefined;
  return text.startsWith('-') ? { column: text.slice(1), descending: true } : { column: text, descending: false };
}

export function readTableChoice(query: Query, table: TableView): ChosenTable {
  const key = (part: string): string => `${table.id}.${part}`;
  const filters = table.columns.flatMap(({ id }) => {
    const value = query[key(`f.${id}`)];
    return value === undefined ? [] : [[id, value] as const];
  });
  const wanted = query[key('cols')]?.split(',');
  const all = table.columns.map((column) => column.id);
  const columns = wanted === undefined ? usualColumns(table) : all.filter((id) => wanted.includes(id));
  return {
    sort: readSort(query[key('sort')]),
    text: query[key('q')] ?? '',
    filters: Object.fromEntries(filters),
    columns: columns.length === 0 ? usualColumns(table) : columns,
  };
}

/** A choice made when the table was as `before`: columns that were not chosen are those usual now, since more may be filled. */
export function presentChoice(choice: ChosenTable, before: TableView, table: TableView): ChosenTable {
  const isUsual = choice.columns.join(',') === usualColumns(before).join(',');
  return isUsual ? { ...choice, columns: usualColumns(table) } : choice;
}

/** The query with the choice in it; what is as usual is left out. */
export function writeTableChoice(query: Query, table: TableView, choice: ChosenTable): Query {
  const prefix = `${table.id}.`;
  const others = Object.entries(query).filter(([key]) => !key.startsWith(prefix));
  const columns = choice.columns.join(',');
  const own: readonly (readonly [string, string])[] = [
    ['sort', choice.sort === undefined ? '' : `${choice.sort.descending ? '-' : ''}${choice.sort.column}`],
    ['q', choice.text],
    ['cols', columns === usualColumns(table).join(',') ? '' : columns],
    ...Object.entries(choice.filters).map(([id, value]) => [`f.${id}`, value] as const),
  ];
  const kept = own.filter(([, value]) => value !== '').map(([part, value]) => [prefix + part, value] as const);
  return Object.fromEntries([...others, ...kept]);
}
