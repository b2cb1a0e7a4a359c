// Header of a table: title and unit of each column; a click sorts up, down, and as it came.
import { useAddress } from '../routing/address.tsx';
import type { TableChoice } from './arrangeRows.ts';
import { HEADER_ROW, type ShownColumn } from './grid.ts';

interface TableHeaderProps {
  readonly columns: readonly ShownColumn[];
  readonly sort: TableChoice['sort'];
  readonly onSort: (column: string) => void;
  readonly activeColumn: number | undefined;
}

const SIGNS = { ascending: '↑', descending: '↓' } as const;

export function TableHeader({ columns, sort, onSort, activeColumn }: TableHeaderProps) {
  const { words } = useAddress();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ column }, index) => {
          const order = sort?.column !== column.id ? 'none' : sort.descending ? 'descending' : 'ascending';
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={order}
              aria-colindex={index + 1}
              className={`cell-${column.kind}`}
              data-cell={`${HEADER_ROW}:${index}`}
              tabIndex={activeColumn === index ? 0 : -1}
            >
              <button
                type="button"
                tabIndex={-1}
                title={words.table.sortBy(column.title)}
                onClick={() => onSort(column.id)}
              >
                <span className="column-title">{column.title}</span>
                {column.unit !== undefined && <span className="unit"> {column.unit}</span>}
                {order !== 'none' && (
                  <span className="sort-sign" aria-hidden="true">
                    {SIGNS[order]}
                  </span>
                )}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
