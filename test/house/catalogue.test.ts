// The catalogue: factors of units agree with the program's, every indicator has a unit of its own dimension and names in both languages.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Decimal } from '#kernel/decimal';
import { dimensionOf, isUnitId, UNITS } from '#kernel/unit';

interface ListedUnit {
  readonly id: string;
  readonly base: string;
  readonly factor?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly reference: string;
}
const read = (file: string) => parse(readFileSync(`catalog/${file}`, 'utf8'), { schema: 'failsafe' });
const units = (read('units.yaml') as { units: ListedUnit[] }).units;

describe('units', () => {
  it.each(units.map((unit) => [unit.id, unit] as const))('%s has the factor of its reference', (id, listed) => {
    if (!isUnitId(id) || !isUnitId(listed.base)) throw new Error(`${id} or ${listed.base} is no unit`);
    expect(dimensionOf(id)).toBe(dimensionOf(listed.base));
    const numerator = Decimal.from(listed.factor ?? listed.numerator ?? '1');
    const denominator = Decimal.from(listed.denominator ?? '1');
    expect(UNITS[id].numerator.times(denominator).equals(UNITS[id].denominator.times(numerator))).toBe(true);
    expect(listed.reference.length).toBeGreaterThan(5);
  });

  it('every unit with a factor of its own is listed', () => {
    const scaled = Object.entries(UNITS).filter(([, { numerator, denominator }]) => !numerator.equals(denominator));
    const kept = new Set(units.map(({ id }) => id));
    expect(scaled.map(([id]) => id).filter((id) => !kept.has(id))).toEqual([
      'billion-yuan-class',
      'billion-usd',
      'ten-thousand-substrates-per-month',
    ]);
  });
});

describe('indicators', () => {
  const indicators = (
    read('indicators.yaml') as {
      indicators: { id: string; unit: string; name: { zh?: string; en?: string }; definition?: unknown }[];
    }
  ).indicators;

  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    '%s has a unit, and name and definition in both languages',
    (_, indicator) => {
      expect(isUnitId(indicator.unit)).toBe(true);
      expect(indicator.name).toEqual({
        zh: expect.stringMatching(/\p{Script=Han}/u),
        en: expect.stringMatching(/[a-z]/i),
      });
      expect(indicator.definition).toEqual({ zh: expect.any(String), en: expect.any(String) });
    },
  );
});
