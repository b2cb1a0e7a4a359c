// Grid keys: each leads where the pattern says and never out of the grid.
import { array, assert, boolean, constantFrom, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAfter, isInSelection, selectionBetween, selectionSize } from './grid.ts';

const SIZE = { rows: 30, columns: 4 };
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });
const at = (row: number, column: number) => ({ row, column });

describe('cellAfter', () => {
  it.each([
    ['ArrowDown', false, at(6, 2)],
    ['ArrowUp', true, at(-1, 2)],
    ['ArrowLeft', false, at(5, 1)],
    ['ArrowRight', true, at(5, 3)],
    ['PageDown', false, at(15, 2)],
    ['Home', false, at(5, 0)],
    ['Home', true, at(0, 0)],
    ['End', true, at(29, 3)],
  ] as const)('%s (ctrl %s)', (key, ctrl, place) => {
    expect(cellAfter(at(5, 2), press(key, ctrl), SIZE)).toEqual(place);
  });

  it('leaves other keys to the browser', () => {
    expect(cellAfter(at(0, 0), press('Tab'), SIZE)).toBeUndefined();
  });

  it('never leaves the grid', () => {
    const key = constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End');
    assert(
      property(array(tuple(key, boolean())), (presses) => {
        let place = at(0, 0);
        for (const [each, ctrl] of presses) place = cellAfter(place, press(each, ctrl), SIZE) ?? place;
        expect(place.row).toBeGreaterThanOrEqual(-1);
        expect(place.row).toBeLessThan(SIZE.rows);
        expect(place.column).toBeGreaterThanOrEqual(0);
        expect(place.column).toBeLessThan(SIZE.columns);
      }),
    );
  });
});

describe('selection', () => {
  it('is the rectangle between two corners, without the header', () => {
    const selection = selectionBetween(at(3, 2), at(-1, 1));
    expect(selection).toEqual({ from: at(0, 1), to: at(3, 2) });
    expect(selectionSize(selection)).toBe(8);
    expect(isInSelection(selection, 3, 1)).toBe(true);
    expect(isInSelection(selection, 3, 0)).toBe(false);
    expect(isInSelection(undefined, 0, 0)).toBe(false);
  });
});
