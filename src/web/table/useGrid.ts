// State of a grid on the screen: the active cell, what is selected, and the focus that follows.
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import {
  cellAfter,
  placeWithin,
  selectionBetween,
  selectionSize,
  type CellPlace,
  type GridSize,
  type Selection,
} from './grid.ts';

interface GridState {
  readonly active: CellPlace;
  readonly anchor: CellPlace;
}

const START: GridState = { active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 } };

function placeOf(target: EventTarget): CellPlace | undefined {
  const cell = (target as Element).closest('[data-cell]')?.getAttribute('data-cell');
  if (cell === null || cell === undefined) return undefined;
  const [row, column] = cell.split(':').map(Number);
  return { row: row ?? 0, column: column ?? 0 };
}

const FRAMES = 10;

/** Focuses the cell as soon as it is drawn: a row far away takes some frames to scroll into being. */
function focusCell(container: HTMLElement | null, place: CellPlace, frames = FRAMES): void {
  const cell = container?.querySelector<HTMLElement>(`[data-cell="${place.row}:${place.column}"]`);
  if (cell !== null && cell !== undefined) {
    cell.focus();
    return;
  }
  if (frames > 0) requestAnimationFrame(() => focusCell(container, place, frames - 1));
}

export interface Grid {
  readonly active: CellPlace;
  readonly selection: Selection | undefined;
  readonly press: (event: KeyboardEvent) => void;
  readonly point: (event: MouseEvent) => void;
  readonly clearSelection: () => void;
}

export function useGrid(
  container: RefObject<HTMLElement | null>,
  size: GridSize,
  ways: { readonly reach: (row: number) => void; readonly copy: () => void },
): Grid {
  const [state, setState] = useState<GridState>(START);
  const moved = useRef(false);
  // Rows or columns may have become fewer than where the reader stood.
  const active = placeWithin(state.active, size);
  const anchor = placeWithin(state.anchor, size);
  const selection = selectionBetween(anchor, active);
  const hasSelection = anchor.row !== active.row || anchor.column !== active.column;

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    focusCell(container.current, { row: active.row, column: active.column });
  }, [active.row, active.column, container]);

  const press = (event: KeyboardEvent): void => {
    const isCopy = event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey);
    if (isCopy && window.getSelection()?.isCollapsed !== false) {
      event.preventDefault();
      ways.copy();
      return;
    }
    if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.hasAttribute('data-cell')) {
      event.target.querySelector<HTMLElement>('a, button')?.click();
      return;
    }
    const next = cellAfter(active, event, size);
    if (next === undefined) return;
    event.preventDefault();
    moved.current = true;
    if (next.row >= 0) ways.reach(next.row);
    setState({ active: next, anchor: event.shiftKey ? anchor : next });
  };
  const point = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place === undefined) return;
    setState({ active: place, anchor: event.shiftKey ? anchor : place });
  };
  const clearSelection = useCallback(() => setState(({ active: place }) => ({ active: place, anchor: place })), []);
  return {
    active,
    selection: hasSelection && selectionSize(selection) > 1 ? selection : undefined,
    press,
    point,
    clearSelection,
  };
}
