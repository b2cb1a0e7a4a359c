// How a cell of the sheet stands: what is typed in it against what is there, its range and its lock.
import { Decimal } from '#kernel/decimal';
import type { SheetCell, SheetRow } from '#model/entrySheet';
import { readCell, type CellReading } from './readCell.ts';
import { cellKey, type Typed, type TypedCells } from './typing.ts';

export interface CellStanding {
  readonly row: SheetRow;
  readonly cell: SheetCell;
  readonly key: string;
  readonly typed?: Typed | undefined;
  readonly reading?: CellReading | undefined;
  /** What is typed differs from what is there. */
  readonly isChanged: boolean;
  readonly isOutside: boolean;
  /** The figure is no longer the one that stood there while this was typed. */
  readonly isStale: boolean;
}

/** Whether the number lies outside the range of its row. */
function isOutside(row: SheetRow, value: Decimal): boolean {
  const [from, to] = [row.from, row.to].map((bound) => (bound === undefined ? undefined : Decimal.parse(bound)));
  return (from !== undefined && value.compare(from) < 0) || (to !== undefined && value.compare(to) > 0);
}

function saysThePresent(cell: SheetCell, reading: CellReading): boolean {
  if (reading.kind === 'missing') return cell.missing === reading.reason;
  if (reading.kind === 'fault' || cell.value === undefined) return false;
  return Decimal.parse(cell.value)?.equals(reading.value) === true;
}

export function cellStanding(row: SheetRow, cell: SheetCell, cells: TypedCells): CellStanding {
  const key = cellKey(row.id, cell.period);
  const typed = cells[key];
  const reading = typed === undefined ? undefined : readCell(typed.text, row.unit);
  const isChanged = reading !== undefined && !saysThePresent(cell, reading);
  return {
    row,
    cell,
    key,
    typed,
    reading,
    isChanged,
    isOutside: reading?.kind === 'value' && isOutside(row, reading.value),
    isStale: isChanged && typed?.seen !== cell.revision,
  };
}

/** Every typed cell of the rows, in their order. */
export function typedStandings(rows: readonly SheetRow[], cells: TypedCells): readonly CellStanding[] {
  return rows.flatMap((row) =>
    row.cells
      .filter((cell) => cells[cellKey(row.id, cell.period)] !== undefined)
      .map((cell) => cellStanding(row, cell, cells)),
  );
}
