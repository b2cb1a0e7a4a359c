// A table of a page: title, tools, grid, source line; what is chosen of it stands in the URL.
import { useDeferredValue, useMemo, useState } from 'react';
import { tableAddress } from '#api/addresses';
import type { CellView, PageView, TableView } from '#views/description';
import { HEADINGS, type HeadingLevel } from '../blocks/headingLevel.ts';
import { saveText } from '../data/saveFile.ts';
import { useAddress } from '../routing/address.tsx';
import { basePath } from '../routing/basePath.ts';
import { contentQuery } from '../routing/linkHref.ts';
import { arrangeRows, type Row, type TableChoice } from './arrangeRows.ts';
import type { Selection, ShownColumn } from './grid.ts';
import { TableGrid } from './TableGrid.tsx';
import { tableLines, toCsv, toTsv } from './tableText.ts';
import { TableTools } from './TableTools.tsx';
import { useTableChoice } from './useTableChoice.ts';

interface TableBlockProps {
  readonly table: TableView;
  readonly page: PageView;
  readonly level: HeadingLevel;
  /** Heading that the table stands directly under: a title equal to it is not repeated. */
  readonly under?: string | undefined;
  /** Table behind a chart: it is saved from the screen, the server has no file of it. */
  readonly isBehindChart?: boolean | undefined;
}

function nextSort(sort: TableChoice['sort'], column: string): TableChoice['sort'] {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

/** Copies rows to the clipboard and says so. */
function useCopy() {
  const { words } = useAddress();
  const [said, say] = useState('');
  const copy = async (columns: readonly ShownColumn[], rows: readonly Row[], withHeader: boolean): Promise<void> => {
    const lines = tableLines(columns, rows);
    try {
      await navigator.clipboard.writeText(toTsv(withHeader ? lines : lines.slice(1)));
      say(words.table.copied(rows.length));
    } catch {
      say(words.table.copyRefused);
    }
  };
  return { said, copy };
}

function Downloads({
  table,
  page,
  lines,
}: {
  readonly table: TableView;
  readonly page: PageView;
  readonly lines: (() => readonly (readonly string[])[]) | undefined;
}) {
  const { words, query } = useAddress();
  if (lines !== undefined) {
    const save = (): void => saveText(toCsv(lines()), 'text/csv', `${table.id}-${page.asOf}.csv`);
    return (
      <button type="button" className="quiet" onClick={save}>
        {words.table.download('CSV')}
      </button>
    );
  }
  return (['csv', 'xlsx'] as const).map((format) => (
    <a
      key={format}
      className="quiet"
      download
      href={basePath() + tableAddress(page, page.language, { table: table.id, format }, contentQuery(query))}
    >
      {words.table.download(format.toUpperCase())}
    </a>
  ));
}

/** Reason or note of the cell where the reader stands, in words below the table. */
function cellNote(cell: CellView | undefined): string {
  return [cell?.missing, cell?.note].filter((text) => text !== undefined).join(' ');
}

export function TableBlock({ table, page, level, under, isBehindChart = false }: TableBlockProps) {
  const { words } = useAddress();
  const [choice, choose] = useTableChoice(table);
  const [note, setNote] = useState('');
  const { said, copy } = useCopy();
  const arranged = useDeferredValue(choice);
  const rows = useMemo(() => arrangeRows(table, arranged), [table, arranged]);
  const columns = useMemo(
    () =>
      table.columns
        .map((column, index) => ({ column, index }))
        .filter(({ column }) => choice.columns.includes(column.id)),
    [table, choice.columns],
  );
  const Heading = HEADINGS[level];
  const title = table.title === under ? null : <Heading>{table.title}</Heading>;
  if (table.rows.length === 0) {
    return (
      <div className="table-block">
        {title}
        <p className="muted">{table.empty}</p>
      </div>
    );
  }
  const copySelection = ({ from, to }: Selection): Promise<void> =>
    copy(columns.slice(from.column, to.column + 1), rows.slice(from.row, to.row + 1), false);
  return (
    <div className="table-block">
      {title}
      <TableTools table={table} choice={choice} choose={choose}>
        <button type="button" className="quiet" onClick={() => void copy(columns, rows, true)}>
          {words.table.copy}
        </button>
        <Downloads table={table} page={page} lines={isBehindChart ? () => tableLines(columns, rows) : undefined} />
      </TableTools>
      {rows.length === 0 ? (
        <p className="muted">{words.table.noneFits}</p>
      ) : (
        <TableGrid
          label={table.title}
          rows={rows}
          columns={columns}
          sort={choice.sort}
          onSort={(column) => choose({ ...choice, sort: nextSort(choice.sort, column) })}
          onCopy={(selected) => void copySelection(selected)}
          onActive={(row, column) => setNote(cellNote(row?.cells[columns[column]?.index ?? -1]))}
        />
      )}
      <p className="table-count">
        <span>{words.table.rows(rows.length, table.rows.length)}</span>
        <span className="keys">{words.table.keys}</span>
      </p>
      <p className="cell-note" role="status">
        {said === '' ? note : said}
      </p>
      {table.foot !== undefined && <p className="foot">{table.foot}</p>}
    </div>
  );
}
