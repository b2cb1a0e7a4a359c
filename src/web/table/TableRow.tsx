// A row of a table; drawn anew only when something in it changed.
import { memo } from 'react';
import type { Row } from './arrangeRows.ts';
import { isInSelection, type Selection, type ShownColumn } from './grid.ts';
import { TableCell } from './TableCell.tsx';

interface TableRowProps {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly ShownColumn[];
  /** Column of the active cell, where it is in this row. */
  readonly activeColumn: number | undefined;
  /** Set where part of the row is selected. */
  readonly selection: Selection | undefined;
  readonly measure?: ((element: HTMLTableRowElement | null) => void) | undefined;
}

const NO_CELL = { text: '' };

export const TableRow = memo(function TableRow({
  row,
  index,
  columns,
  activeColumn,
  selection,
  measure,
}: TableRowProps) {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      {columns.map((shown, columnIndex) => (
        <TableCell
          key={shown.column.id}
          cell={row.cells[shown.index] ?? NO_CELL}
          kind={shown.column.kind}
          rowIndex={index}
          columnIndex={columnIndex}
          isActive={activeColumn === columnIndex}
          isSelected={isInSelection(selection, index, columnIndex)}
          isRowHeader={columnIndex === 0}
        />
      ))}
    </tr>
  );
});
