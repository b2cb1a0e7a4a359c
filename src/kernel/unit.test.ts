// Units: ids, dimensions, factors that follow from the words of the unit.
import { describe, expect, it } from 'vitest';
import { dimensionOf, isUnitId, UNIT_IDS, UNITS } from './unit.ts';

/** Powers of ten in the words of an id. */
const POWERS = { 'ten-thousand': 4, 'hundred-million': 8, million: 6, billion: 9, trillion: 12 } as const;

describe('units', () => {
  it('are told from other words, those of every object included', () => {
    expect(isUnitId('mu')).toBe(true);
    expect(['acre', '', 'toString', '__proto__', 'constructor'].map(isUnitId)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('have kebab-case ids', () => {
    for (const id of UNIT_IDS) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  it('named by a power of ten carry it', () => {
    const named = UNIT_IDS.filter((id) => /^(?:ten-thousand|hundred-million|million|billion|trillion)-(?!m2)/.test(id));
    expect(named.length).toBeGreaterThan(8);
    for (const id of named) {
      const word = (['ten-thousand', 'hundred-million', 'million', 'billion', 'trillion'] as const).find((w) =>
        id.startsWith(w),
      );
      expect([id, UNITS[id].numerator.toString().length - 1]).toEqual([id, word && POWERS[word]]);
    }
  });

  it('keep apart what statistics keep apart', () => {
    expect(dimensionOf('percent')).not.toBe(dimensionOf('percentage-point'));
    expect(dimensionOf('yuan')).not.toBe(dimensionOf('usd'));
    expect(dimensionOf('billion-yuan-class')).not.toBe(dimensionOf('billion-yuan'));
    expect(dimensionOf('enterprise')).not.toBe(dimensionOf('entity'));
  });
});
