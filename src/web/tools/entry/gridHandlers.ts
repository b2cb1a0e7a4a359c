// What keys, mouse and clipboard do in the entry grid.
import type { ClipboardEvent, FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import type { Language } from '#kernel/language';
import { entryWords } from '#words/tools/toolsEntry';
import type { CellPlace, GridSize } from '../../table/grid.ts';
import { toTsv } from '../../table/tableText.ts';
import type { CellStanding } from './cellStanding.ts';
import { plainText } from './cellTexts.ts';
import { keyCommand, type KeyCommand } from './entryKeys.ts';
import { cellsOf, landings, readBlock } from './pasteBlock.ts';
import type { CellChange, TypingStep } from './typing.ts';
import type { EntryGridPlace } from './useEntryGrid.ts';

export interface GridWays {
  readonly grid: EntryGridPlace;
  readonly size: GridSize;
  readonly language: Language;
  readonly standingAt: (place: CellPlace) => CellStanding | undefined;
  readonly dispatch: (step: TypingStep) => void;
  readonly say: (text: string) => void;
  /** Scrolls a row into view. */
  readonly reach: (row: number) => void;
  /** Whether Escape has let Tab out of the grid. */
  readonly released: { current: boolean };
}

export function changeOf({ key, cell }: CellStanding, text: string): CellChange {
  return { key, text, seen: cell.revision };
}

/** Ends typing in the cell in use; a recorded figure that was emptied stays, and that is said. */
export function settle({ grid, standingAt, dispatch, say, language }: GridWays): void {
  dispatch({ do: 'settle' });
  if (grid.mode === 'move' || grid.buffer.trim() !== '') return;
  if (standingAt(grid.active)?.cell.figure !== undefined) say(entryWords[language].notEmptied);
}

export function clear({ grid, standingAt, dispatch, say, language }: GridWays): void {
  const chosen = cellsOf(grid.selection).flatMap((place) => standingAt(place) ?? []);
  const typed = chosen.filter((standing) => standing.typed !== undefined);
  dispatch({ do: 'put', changes: typed.map((standing) => changeOf(standing, '')) });
  if (typed.length === 0 && chosen.some(({ cell }) => cell.figure !== undefined)) say(entryWords[language].notEmptied);
}

function obey(ways: GridWays, command: KeyCommand): void {
  const { grid, size, dispatch, say, standingAt, language } = ways;
  const words = entryWords[language];
  switch (command.do) {
    case 'go':
      settle(ways);
      ways.reach(command.to.row);
      return grid.go(command.to, command.extends);
    case 'edit': {
      const standing = standingAt(grid.active);
      return standing === undefined || standing.cell.locked !== undefined || grid.mode === 'edit'
        ? undefined
        : grid.edit(grid.mode === 'type' ? grid.buffer : plainText(standing, language));
    }
    case 'cancel':
      dispatch({ do: 'cancel' });
      return grid.rest(true);
    case 'release':
      ways.released.current = true;
      return say(words.released);
    case 'clear':
      return clear(ways);
    case 'all':
      return grid.select({ row: 0, column: 0 }, { row: size.rows - 1, column: size.columns - 1 });
    case 'undo':
    case 'redo':
      dispatch({ do: command.do });
      return say(command.do === 'undo' ? words.undoneTyping : words.redoneTyping);
  }
}

export function press(ways: GridWays, event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing || event.altKey) return;
  const isLeaving = ways.released.current && event.key === 'Tab';
  if (event.key !== 'Shift') ways.released.current = false;
  const command = isLeaving ? undefined : keyCommand(event, ways.grid.mode, ways.grid.active, ways.size);
  if (command === undefined) return;
  event.preventDefault();
  obey(ways, command);
}

/** Puts a block of the clipboard in, from the cell in use on; a single text goes into the input while that is edited. */
export function paste(ways: GridWays, event: ClipboardEvent): void {
  const { grid, standingAt, dispatch, say, language } = ways;
  const block = readBlock(event.clipboardData.getData('text/plain'));
  const isSingle = block.length <= 1 && (block[0]?.length ?? 0) <= 1;
  if (block.length === 0 || (isSingle && grid.mode !== 'move')) return;
  event.preventDefault();
  const landed = landings(block, grid.selection).map((landing) => ({ landing, standing: standingAt(landing) }));
  const taken = landed.flatMap(({ landing, standing }) =>
    standing === undefined || standing.cell.locked !== undefined || landing.text.trim() === ''
      ? []
      : [changeOf(standing, landing.text.trim())],
  );
  const left = landed.filter(
    ({ landing, standing }) =>
      landing.text.trim() !== '' && (standing === undefined || standing.cell.locked !== undefined),
  ).length;
  dispatch({ do: 'put', changes: taken });
  grid.rest(true);
  const words = entryWords[language];
  say([words.pasted(taken.length), ...(left === 0 ? [] : [words.pasteLeft(left)])].join(language === 'en' ? ' ' : ''));
}

/** Puts the selection on the clipboard; `cuts` clears what was typed in it. */
export function copy(ways: GridWays, event: ClipboardEvent, cuts: boolean): void {
  const { grid, standingAt, say, language } = ways;
  if (grid.mode !== 'move') return;
  event.preventDefault();
  const { from, to } = grid.selection;
  const width = to.column - from.column + 1;
  const texts = cellsOf(grid.selection).map((place) => {
    const standing = standingAt(place);
    return standing === undefined ? '' : plainText(standing, language);
  });
  const lines = Array.from({ length: to.row - from.row + 1 }, (_, row) => texts.slice(row * width, (row + 1) * width));
  event.clipboardData.setData('text/plain', toTsv(lines));
  say(entryWords[language].copied(texts.length));
  if (cuts) clear(ways);
}

function placeOf(event: MouseEvent): CellPlace | undefined {
  const text = (event.target as Element).closest('[data-cell]')?.getAttribute('data-cell');
  const [row, column] = (text ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Pressing a cell goes there, with Shift selects up to it; a second press within the cell in use edits it. */
export function point(ways: GridWays, event: MouseEvent): void {
  const place = placeOf(event);
  if (place === undefined || event.button !== 0) return;
  const { active, mode } = ways.grid;
  const isHere = place.row === active.row && place.column === active.column;
  if (isHere && mode !== 'move') return;
  event.preventDefault();
  if (isHere && event.detail === 2) return obey(ways, { do: 'edit' });
  settle(ways);
  ways.grid.go(place, event.shiftKey);
}

/** Dragging with the button held selects. */
export function drag(ways: GridWays, event: MouseEvent): void {
  if (event.buttons !== 1 || ways.grid.mode !== 'move') return;
  const place = placeOf(event);
  const { active } = ways.grid;
  if (place !== undefined && (place.row !== active.row || place.column !== active.column)) ways.grid.go(place, true);
}

export function leave(ways: GridWays, event: FocusEvent): void {
  if (event.currentTarget.contains(event.relatedTarget) || ways.grid.mode === 'move') return;
  settle(ways);
  ways.grid.rest(false);
}
