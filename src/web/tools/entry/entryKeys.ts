// What a key does in the entry sheet, as in Excel: moving, typing over (`type`) and editing within a cell (`edit`) differ.
import { cellAfter, type CellPlace, type GridSize, type Keys } from '../../table/grid.ts';

/** move: keys move; type: a first letter replaced the content, arrows still move; edit (F2): arrows move within the text. */
export type EntryMode = 'move' | 'type' | 'edit';

export interface EntryKey extends Keys {
  readonly shiftKey: boolean;
}

export type KeyCommand =
  | { readonly do: 'go'; readonly to: CellPlace; readonly extends: boolean }
  | { readonly do: 'edit' | 'cancel' | 'clear' | 'undo' | 'redo' | 'release' | 'all' };

const clamped = (place: CellPlace): CellPlace => ({ ...place, row: Math.max(0, place.row) });

/** The next cell along the rows, or undefined at the end of the sheet, where Tab leaves it. */
function tabTarget({ row, column }: CellPlace, isBack: boolean, size: GridSize): CellPlace | undefined {
  const at = row * size.columns + column + (isBack ? -1 : 1);
  if (at < 0 || at >= size.rows * size.columns) return undefined;
  return { row: Math.floor(at / size.columns), column: at % size.columns };
}

function go(to: CellPlace | undefined, extend = false): KeyCommand | undefined {
  return to === undefined ? undefined : { do: 'go', to: clamped(to), extends: extend };
}

function moveCommand(key: EntryKey, mode: EntryMode, active: CellPlace, size: GridSize): KeyCommand | undefined {
  if (mode === 'edit' || (mode === 'type' && key.shiftKey)) return undefined;
  return go(cellAfter(active, key, size), key.shiftKey && mode === 'move');
}

function letterCommand(key: EntryKey, mode: EntryMode): KeyCommand | undefined {
  if (!(key.ctrlKey || key.metaKey) || mode !== 'move') return undefined;
  const letter = key.key.toLowerCase();
  if (letter === 'z') return { do: key.shiftKey ? 'redo' : 'undo' };
  if (letter === 'y') return { do: 'redo' };
  return letter === 'a' ? { do: 'all' } : undefined;
}

/** What `key` does at `active`; undefined where the key is the input's or the browser's own. */
export function keyCommand(key: EntryKey, mode: EntryMode, active: CellPlace, size: GridSize): KeyCommand | undefined {
  switch (key.key) {
    case 'Escape':
      return { do: mode === 'move' ? 'release' : 'cancel' };
    case 'F2':
      return { do: 'edit' };
    case 'Enter':
      return go({ row: Math.min(size.rows - 1, active.row + (key.shiftKey ? -1 : 1)), column: active.column });
    case 'Tab':
      return go(tabTarget(active, key.shiftKey, size));
    case 'Delete':
    case 'Backspace':
      return mode === 'move' ? { do: 'clear' } : undefined;
    default:
      return letterCommand(key, mode) ?? moveCommand(key, mode, active, size);
  }
}
