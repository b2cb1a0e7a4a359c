// Steps of axes: round numbers that hold every value, the last year always named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAxis, yearAxis } from './axisSteps.ts';

const ticks = (values: readonly number[], fromZero = false): readonly string[] =>
  valueAxis(values, 5, fromZero).ticks.map(String);

describe('valueAxis', () => {
  it.each([
    [
      [61, 118],
      ['60', '80', '100', '120', '140'],
    ],
    [
      [450, 800],
      ['400', '500', '600', '700', '800', '900'],
    ],
    [
      [0.15, 0.31],
      ['0.0', '0.1', '0.2', '0.3', '0.4'],
    ],
    [
      [150, 1500],
      ['0', '500', '1000', '1500', '2000'],
    ],
    [[7], ['0', '2', '4', '6', '8']],
    [[0], ['0.0', '0.2', '0.4', '0.6', '0.8', '1.0']],
    [
      [-3, 4],
      ['-4', '-2', '0', '2', '4', '6'],
    ],
  ])('%j has the steps %j', (values, steps) => {
    expect(ticks(values)).toEqual(steps);
  });

  it('begins at zero where asked to', () => {
    expect(ticks([90, 100], true)[0]).toBe('0');
  });

  it('holds every value in few steps, whatever they are', () => {
    const value = fc
      .double({ min: -1e100, max: 1e100, noNaN: true })
      .map((each) => (Math.abs(each) < 1e-300 ? 0 : each));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        const axis = valueAxis(values, 5, false);
        const slack = (axis.max - axis.min) * 1e-6;
        expect(axis.min - slack).toBeLessThanOrEqual(Math.min(...values));
        expect(axis.max + slack).toBeGreaterThanOrEqual(Math.max(...values));
        expect(axis.ticks.length).toBeGreaterThan(1);
        expect(axis.ticks.length).toBeLessThan(10);
      }),
    );
  });
});

describe('yearAxis', () => {
  it('spans whole years and counts the named ones back from the last', () => {
    expect(yearAxis([2018, 2024.4, 2025], 4, 0)).toEqual({ from: 2018, to: 2025, named: [2019, 2021, 2023, 2025] });
    expect(yearAxis([2024], 4, 0)).toEqual({ from: 2024, to: 2025, named: [2024, 2025] });
    expect(yearAxis([2024], 4, 1)).toEqual({ from: 2023, to: 2025, named: [2024] });
  });
});
