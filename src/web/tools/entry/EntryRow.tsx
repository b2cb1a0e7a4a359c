// A row of the entry grid: the series with its unit, and its cells.
import type { EntrySheet, SheetRow } from '#model/entrySheet';
import { entryWords } from '#words/tools/toolsEntry';
import { useAddress } from '../../routing/address.tsx';
import { isInSelection, selectionSize, type CellPlace } from '../../table/grid.ts';
import { cellStanding } from './cellStanding.ts';
import { EntryCell } from './EntryCell.tsx';
import type { TypedCells } from './typing.ts';
import type { EntryGridPlace } from './useEntryGrid.ts';

interface EntryRowProps {
  readonly sheet: EntrySheet;
  readonly cells: TypedCells;
  readonly row: SheetRow;
  readonly index: number;
  readonly grid: EntryGridPlace;
  readonly panel: string;
  readonly onType: (place: CellPlace, text: string) => void;
  readonly measure: ((element: HTMLTableRowElement | null) => void) | undefined;
}

export function EntryRow({ sheet, row, index, cells, grid, panel, onType, measure }: EntryRowProps) {
  const { language } = useAddress();
  const words = entryWords[language];
  const selection = selectionSize(grid.selection) > 1 ? grid.selection : undefined;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row" role="rowheader" aria-colindex={1}>
        {row.name} {row.unitText !== '' && <span className="unit">{row.unitText}</span>}
      </th>
      {row.cells.map((cell, column) => {
        const isActive = grid.active.row === index && grid.active.column === column;
        const period = sheet.periods[column]?.text ?? cell.period;
        return (
          <EntryCell
            key={cell.period}
            standing={cellStanding(row, cell, cells)}
            place={`${index}:${column}`}
            column={column}
            isSelected={isInSelection(selection, index, column)}
            input={
              isActive
                ? {
                    label: words.cellLabel(row.name, period, row.unitText),
                    describedBy: panel,
                    buffer: grid.mode === 'move' ? undefined : grid.buffer,
                    onType: (text) => onType({ row: index, column }, text),
                  }
                : undefined
            }
          />
        );
      })}
    </tr>
  );
}
