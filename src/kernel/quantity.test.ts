// Quantities: conversions against values known from elsewhere, exact comparison.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from './decimal.ts';
import { compareQuantities, convert, inBase, quantity, sameDimension } from './quantity.ts';
import { dimensionOf, UNIT_IDS, UNITS, type UnitId } from './unit.ts';

const text = (value: string, from: UnitId, to: UnitId): string => convert(quantity(value, from), to).value.toString();

describe('converting a quantity', () => {
  it.each([
    ['15', 'mu', 'ha', '1'],
    ['1', 'ha', 'mu', '15'],
    ['1500', 'mu', 'km2', '1'],
    ['300', 'km2', 'mu', '450000'],
    ['1', 'km2', 'ha', '100'],
    ['1', 'ha', 'ten-thousand-m2', '1'],
    ['1', 'trillion-yuan', 'hundred-million-yuan', '10000'],
    ['784.772', 'billion-yuan', 'hundred-million-yuan', '7847.72'],
    ['1', 'hundred-million-yuan', 'yuan', '100000000'],
    ['1', 'ten-thousand-yuan', 'yuan', '10000'],
    ['2.5', 'hundred-million-yuan', 'million-yuan', '250'],
    ['14.6', 'percent', 'fraction', '0.146'],
    ['1756.01', 'ten-thousand-persons', 'person', '17560100'],
    ['20.44', 'billion-usd', 'usd', '20440000000'],
  ] as const)('%s %s in %s is %s', (value, from, to, expected) => {
    expect(text(value, from, to)).toBe(expected);
  });

  it('finds a mu to be 666.67 m², rounded behind twelve decimals', () => {
    expect(text('1', 'mu', 'm2')).toBe('666.666666666667');
    expect(convert(quantity('1', 'mu'), 'm2').value.rounded(2).toString()).toBe('666.67');
  });

  it('keeps the digits as written where the point only moves, and adds none elsewhere', () => {
    expect(text('1.50', 'trillion-yuan', 'billion-yuan')).toBe('1500');
    expect(text('350.0', 'billion-yuan', 'trillion-yuan')).toBe('0.3500');
    expect(text('1.5', 'ha', 'mu')).toBe('22.5');
  });

  it('is undone by converting back, exactly but for mu', () => {
    const values = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -4, max: 4 }));
    const pairs = UNIT_IDS.flatMap((a) =>
      UNIT_IDS.filter((b) => dimensionOf(a) === dimensionOf(b)).map((b) => [a, b] as const),
    );
    fc.assert(
      fc.property(values, fc.constantFrom(...pairs), ([coefficient, exponent], [a, b]) => {
        const q = quantity(Decimal.of(coefficient, exponent), a);
        const back = convert(convert(q, b), a);
        const tolerance = [a, b].includes('mu') ? Decimal.from('1e-6') : Decimal.zero;
        expect(back.value.minus(q.value).abs().compare(tolerance)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('refuses another dimension', () => {
    expect(() => convert(quantity('1', 'percent'), 'percentage-point')).toThrow('cannot convert');
    expect(() => convert(quantity('1', 'usd'), 'yuan')).toThrow('cannot convert');
    expect(() => compareQuantities(quantity('1', 'enterprise'), quantity('1', 'person'))).toThrow('cannot compare');
  });
});

describe('comparing quantities', () => {
  it('is exact over units', () => {
    expect(compareQuantities(quantity('1.5', 'trillion-yuan'), quantity('15000', 'hundred-million-yuan'))).toBe(0);
    expect(compareQuantities(quantity('1', 'mu'), quantity('666.67', 'm2'))).toBe(-1);
    expect(compareQuantities(quantity('3', 'mu'), quantity('2000', 'm2'))).toBe(0);
    expect(compareQuantities(quantity('1', 'mu'), quantity('666.66666666666666666666', 'm2'))).toBe(1);
  });

  it('agrees with the base unit', () => {
    expect(inBase(quantity('3121.22', 'hundred-million-yuan')).toString()).toBe('312122000000');
    expect(inBase(quantity('14.60', 'percent')).toString()).toBe('0.1460');
  });

  it('knows what may be compared: a percentage is no percentage point, output of a class is no money', () => {
    expect(sameDimension(quantity('1', 'percent'), quantity('1', 'fraction'))).toBe(true);
    expect(sameDimension(quantity('1', 'percent'), quantity('1', 'percentage-point'))).toBe(false);
    expect(sameDimension(quantity('100', 'billion-yuan-class'), quantity('100', 'billion-yuan'))).toBe(false);
  });
});

describe('a quantity', () => {
  it('carries what was printed, where given', () => {
    expect(quantity('1.5', 'trillion-yuan', '10.5')).toEqual({
      value: Decimal.from('1.5'),
      unit: 'trillion-yuan',
      printed: '10.5',
    });
    expect('printed' in quantity('1.5', 'trillion-yuan')).toBe(false);
  });

  it('has a factor above zero in every unit', () => {
    for (const id of UNIT_IDS) expect([UNITS[id].numerator.sign, UNITS[id].denominator.sign]).toEqual([1, 1]);
  });
});
