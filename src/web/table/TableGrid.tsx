// The grid of a table: sticky header that sorts, rows of which only those in view are drawn when there are many.
import { useRef } from 'react';
import type { Row, TableChoice } from './arrangeRows.ts';
import { HEADER_ROW, type Selection, type ShownColumn } from './grid.ts';
import { TableHeader } from './TableHeader.tsx';
import { TableRow } from './TableRow.tsx';
import { useGrid, type Grid } from './useGrid.ts';
import { useIsPrinting } from './useIsPrinting.ts';
import { useVirtualizer, type VirtualItem } from './virtualRows.ts';

/** Above this, rows out of view are not drawn. */
const ALL_DRAWN = 200;
/** Longer tables scroll in themselves. */
const LONG = 40;
/** As many rows as are still put on paper. */
const PRINTED = 5000;
const ROW_HEIGHT = 42;
const WIDTHS = { text: '15rem', number: '9rem', period: '8rem', date: '9rem', mark: '10rem' } as const;

interface TableGridProps {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ShownColumn[];
  readonly sort: TableChoice['sort'];
  readonly onSort: (column: string) => void;
  readonly onCopy: (selection: Selection) => void;
  readonly onActive: (row: Row | undefined, column: number) => void;
}

/** Heights above and below the rows drawn. */
function gaps(items: readonly VirtualItem[], total: number): readonly [number, number] {
  return [items[0]?.start ?? 0, total - (items.at(-1)?.end ?? 0)];
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

/** Widths by kind of column: with rows out of view, contents cannot set them. */
function Widths({ columns }: { readonly columns: readonly ShownColumn[] }) {
  return (
    <colgroup>
      {columns.map(({ column }) => (
        <col key={column.id} style={{ width: WIDTHS[column.kind] }} />
      ))}
    </colgroup>
  );
}

interface GridBodyProps {
  readonly rows: readonly Row[];
  readonly columns: readonly ShownColumn[];
  readonly grid: Grid;
  readonly drawn: readonly { readonly index: number }[];
  readonly above: number;
  readonly below: number;
  readonly measure: ((element: HTMLTableRowElement | null) => void) | undefined;
}

function GridBody({ rows, columns, grid, drawn, above, below, measure }: GridBodyProps) {
  const { active, selection } = grid;
  return (
    <tbody>
      <Gap height={above} columns={columns.length} />
      {drawn.map(({ index }) => {
        const row = rows[index];
        if (row === undefined) return null;
        const isSelected = selection !== undefined && index >= selection.from.row && index <= selection.to.row;
        return (
          <TableRow
            key={row.id}
            row={row}
            index={index}
            columns={columns}
            activeColumn={active.row === index ? active.column : undefined}
            selection={isSelected ? selection : undefined}
            measure={measure}
          />
        );
      })}
      <Gap height={below} columns={columns.length} />
    </tbody>
  );
}

export function TableGrid({ label, rows, columns, sort, onSort, onCopy, onActive }: TableGridProps) {
  const container = useRef<HTMLDivElement>(null);
  const isPrinting = useIsPrinting();
  const isVirtual = rows.length > ALL_DRAWN && !(isPrinting && rows.length <= PRINTED);
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => container.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const grid = useGrid(
    container,
    { rows: rows.length, columns: columns.length },
    {
      reach: (row) => (isVirtual ? virtual.scrollToIndex(row) : undefined),
      copy: () => onCopy(grid.selection ?? { from: grid.active, to: grid.active }),
    },
  );
  const { active } = grid;
  const inView = virtual.getVirtualItems();
  const items = isVirtual ? inView : rows.map((_, index) => ({ index }));
  const [above, below] = isVirtual ? gaps(inView, virtual.getTotalSize()) : [0, 0];
  return (
    <div ref={container} className={rows.length > LONG ? 'table-scroll table-long' : 'table-scroll'}>
      {/* The keys are those of the grid pattern: focus moves from cell to cell. */}
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        className={isVirtual ? 'table table-fixed' : 'table'}
        onKeyDown={grid.press}
        onMouseDown={grid.point}
        onFocus={() => onActive(rows[active.row], active.column)}
      >
        {isVirtual && <Widths columns={columns} />}
        <TableHeader
          columns={columns}
          sort={sort}
          onSort={onSort}
          activeColumn={active.row === HEADER_ROW ? active.column : undefined}
        />
        <GridBody
          rows={rows}
          columns={columns}
          grid={grid}
          drawn={items}
          above={above}
          below={below}
          measure={isVirtual ? virtual.measureElement : undefined}
        />
      </table>
    </div>
  );
}
