// Keys of the entry sheet in its three modes.
import { describe, expect, it } from 'vitest';
import { keyCommand, type EntryMode } from './entryKeys.ts';

const SIZE = { rows: 3, columns: 2 };
const command = (keys: string, mode: EntryMode = 'move', row = 1, column = 0) => {
  const parts = keys.split('+');
  const key = {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: false,
    shiftKey: parts.includes('Shift'),
  };
  return keyCommand(key, mode, { row, column }, SIZE);
};
const to = (row: number, column: number, extend = false) => ({ do: 'go', to: { row, column }, extends: extend });

describe('a key', () => {
  it('moves, and selects with Shift', () => {
    expect(command('ArrowRight')).toEqual(to(1, 1));
    expect(command('Shift+ArrowDown')).toEqual(to(2, 0, true));
    expect(command('Ctrl+ArrowUp')).toEqual(to(0, 0));
    expect(command('ArrowUp', 'move', 0)).toEqual(to(0, 0));
  });

  it('ends typing by moving, but moves within the text while editing', () => {
    expect(command('ArrowLeft', 'type', 1, 1)).toEqual(to(1, 0));
    expect(command('ArrowLeft', 'edit', 1, 1)).toBeUndefined();
    expect(command('Enter', 'edit')).toEqual(to(2, 0));
    expect(command('Shift+Enter', 'type')).toEqual(to(0, 0));
  });

  it('goes by Tab along the rows and leaves at the ends', () => {
    expect(command('Tab', 'move', 0, 1)).toEqual(to(1, 0));
    expect(command('Shift+Tab', 'move', 1, 0)).toEqual(to(0, 1));
    expect(command('Tab', 'move', 2, 1)).toBeUndefined();
    expect(command('Shift+Tab', 'move', 0, 0)).toBeUndefined();
  });

  it('belongs to the text while it is typed: Delete, Ctrl+Z, Ctrl+A', () => {
    expect(command('Delete')).toEqual({ do: 'clear' });
    expect(command('Ctrl+z')).toEqual({ do: 'undo' });
    expect(command('Ctrl+Shift+Z')).toEqual({ do: 'redo' });
    for (const key of ['Delete', 'Ctrl+z', 'Ctrl+a']) expect(command(key, 'type')).toBeUndefined();
  });

  it('cancels typing by Escape, and otherwise lets Tab out', () => {
    expect(command('Escape', 'type')).toEqual({ do: 'cancel' });
    expect(command('Escape')).toEqual({ do: 'release' });
  });
});
