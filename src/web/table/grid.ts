// Moving and selecting in a grid of cells by keyboard (WAI-ARIA grid pattern). Row −1 is the header.
import type { ColumnView } from '#views/description';

export interface ShownColumn {
  readonly column: ColumnView;
  /** Index into the cells of a row. */
  readonly index: number;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Rectangle between two corners, both included. */
export interface Selection {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export const HEADER_ROW = -1;
const PAGE = 10;

/** The place, or the nearest one that the grid still has. */
export function placeWithin(place: CellPlace, size: GridSize): CellPlace {
  return {
    row: Math.min(size.rows - 1, Math.max(HEADER_ROW, place.row)),
    column: Math.min(size.columns - 1, Math.max(0, place.column)),
  };
}

/** The cell that a key leads to, or undefined where the key is none of the grid's. */
export function cellAfter(place: CellPlace, keys: Keys, size: GridSize): CellPlace | undefined {
  const far = keys.ctrlKey || keys.metaKey;
  const { row, column } = place;
  switch (keys.key) {
    case 'ArrowDown':
      return placeWithin({ row: far ? size.rows : row + 1, column }, size);
    case 'ArrowUp':
      return placeWithin({ row: far ? HEADER_ROW : row - 1, column }, size);
    case 'ArrowRight':
      return placeWithin({ row, column: far ? size.columns : column + 1 }, size);
    case 'ArrowLeft':
      return placeWithin({ row, column: far ? 0 : column - 1 }, size);
    case 'PageDown':
      return placeWithin({ row: row + PAGE, column }, size);
    case 'PageUp':
      return placeWithin({ row: row - PAGE, column }, size);
    case 'Home':
      return placeWithin({ row: far ? 0 : row, column: 0 }, size);
    case 'End':
      return placeWithin({ row: far ? size.rows : row, column: size.columns }, size);
    default:
      return undefined;
  }
}

/** Rectangle between two cells in any order; the header is no part of it. */
export function selectionBetween(a: CellPlace, b: CellPlace): Selection {
  return {
    from: { row: Math.max(0, Math.min(a.row, b.row)), column: Math.min(a.column, b.column) },
    to: { row: Math.max(0, a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

export function isInSelection(selection: Selection | undefined, row: number, column: number): boolean {
  if (selection === undefined) return false;
  const { from, to } = selection;
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

export function selectionSize({ from, to }: Selection): number {
  return (to.row - from.row + 1) * (to.column - from.column + 1);
}
