// State of the entry grid on the screen: the cell in use, what is selected, whether keys move or type; and the focus that follows.
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { placeWithin, selectionBetween, type CellPlace, type GridSize, type Selection } from '../../table/grid.ts';
import type { EntryMode } from './entryKeys.ts';

interface EntryGridState {
  readonly active: CellPlace;
  readonly anchor: CellPlace;
  readonly mode: EntryMode;
  /** Text in the input while it is typed; what is shown otherwise comes from the sheet. */
  readonly buffer: string;
}

const START: CellPlace = { row: 0, column: 0 };
/** Focuses the input of the cell in use; false while its row, far away, is not drawn yet. */
function focusInput(container: HTMLElement | null, place: CellPlace, mode: EntryMode): boolean {
  const input = container?.querySelector<HTMLInputElement>(`[data-cell="${place.row}:${place.column}"] input`);
  if (input === null || input === undefined) return false;
  input.focus();
  if (mode === 'move') input.select();
  if (mode === 'edit') input.setSelectionRange(input.value.length, input.value.length);
  return true;
}

export interface EntryGridPlace extends EntryGridState {
  readonly selection: Selection;
  readonly go: (to: CellPlace, extend: boolean) => void;
  readonly edit: (text: string) => void;
  readonly type: (text: string) => void;
  /** Back to moving; the focus stays in the cell, its text selected, where `keepsFocus`. */
  readonly rest: (keepsFocus: boolean) => void;
  readonly select: (from: CellPlace, to: CellPlace) => void;
}

export function useEntryGrid(container: RefObject<HTMLElement | null>, size: GridSize): EntryGridPlace {
  const [state, setState] = useState<EntryGridState>({ active: START, anchor: START, mode: 'move', buffer: '' });
  const [focusAsked, askFocus] = useState(0);
  const answered = useRef(0);
  // Rows or columns may have become fewer than where the writer stood.
  const active = placeWithin(state.active, size);
  const anchor = placeWithin(state.anchor, size);
  const { mode } = state;

  // After every drawing: scrolling draws the row that was asked for.
  useLayoutEffect(() => {
    if (focusAsked === answered.current) return;
    if (focusInput(container.current, active, mode)) answered.current = focusAsked;
  });

  const show = useCallback((next: (before: EntryGridState) => EntryGridState, focuses: boolean) => {
    setState(next);
    if (focuses) askFocus((count) => count + 1);
  }, []);
  return {
    active,
    anchor,
    mode,
    buffer: state.buffer,
    selection: selectionBetween(anchor, active),
    go: (to, extend) => {
      const place = placeWithin(to, size);
      show(() => ({ active: place, anchor: extend ? anchor : place, mode: 'move', buffer: '' }), true);
    },
    edit: (text) => show((before) => ({ ...before, mode: 'edit', buffer: text }), true),
    type: (text) =>
      show((before) => ({ ...before, mode: before.mode === 'edit' ? 'edit' : 'type', buffer: text }), false),
    rest: (keepsFocus) => show((before) => ({ ...before, mode: 'move', buffer: '' }), keepsFocus),
    select: (from, to) => show((before) => ({ ...before, anchor: from, active: to, mode: 'move' }), true),
  };
}
