// Places of labels: apart from each other, off the lines where there is room, as near as may be.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesAround, crosses, placeLabel, spread } from './placeLabel.ts';

const within = { left: 0, right: 100, top: 0, bottom: 100 };
const box = { left: 10, right: 20, top: 10, bottom: 20 };

describe('crosses', () => {
  it.each([
    [[0, 15], [30, 15], true],
    [[0, 0], [30, 30], true],
    [[12, 12], [14, 15], true],
    [[0, 25], [30, 25], false],
    [[0, 15], [9, 15], false],
    [[0, 19], [19, 30], false],
    [[25, 0], [25, 30], false],
  ] as const)('from %j to %j: %s', (from, to, expected) => {
    expect(crosses({ from, to }, box)).toBe(expected);
  });
});

describe('placeLabel', () => {
  const around = boxesAround(50, 50, 20, 10, 5);

  it('prefers the place above, and goes below where a line runs', () => {
    expect(placeLabel(around, { within, boxes: [], segments: [] }, 0)).toEqual({
      left: 40,
      right: 60,
      top: 35,
      bottom: 45,
    });
    const segments = [{ from: [0, 40], to: [100, 40] }] as const;
    expect(placeLabel(around, { within, boxes: [], segments }, 0)?.top).toBe(55);
  });

  it('leaves out a label that has no place, or none free of lines where it must be', () => {
    expect(placeLabel(around, { within, boxes: [within], segments: [] }, 9)).toBeUndefined();
    const segments = [35, 40, 50, 60].map((y) => ({ from: [0, y], to: [100, y] }) as const);
    expect(placeLabel(around, { within, boxes: [], segments }, 0)).toBeUndefined();
    expect(placeLabel(around, { within, boxes: [], segments }, 9)).toBeDefined();
  });
});

describe('spread', () => {
  it('moves labels at one height apart by the same amount, and leaves others', () => {
    expect(spread([50, 50, 50, 90], 10, 0, 100)).toEqual([40, 50, 60, 90]);
    expect(spread([0, 0], 10, 0, 100)).toEqual([0, 10]);
    expect(spread([100, 100], 10, 0, 100)).toEqual([90, 100]);
  });

  it('keeps order and distance for any heights that there is room for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 }), (heights) => {
        const placed = spread(
          heights.toSorted((a, b) => a - b),
          10,
          0,
          100,
        );
        for (const [index, each] of placed.entries()) {
          expect(each).toBeGreaterThanOrEqual(-1e-9);
          expect(each).toBeLessThanOrEqual(100 + 1e-9);
          if (index > 0) expect(each - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        }
      }),
    );
  });
});
