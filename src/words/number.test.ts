// Numbers in words: the digits of the source and no more, grouped as each language groups.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { LANGUAGES } from '#kernel/language';
import { formatDecimal, formatPercent, formatRounded } from './number.ts';

const d = (text: string): Decimal => Decimal.from(text);

describe('a number', () => {
  it.each([
    ['25000', '25000', '25,000'],
    ['1234567.890', '1234567.890', '1,234,567.890'],
    ['999', '999', '999'],
    ['1000', '1000', '1,000'],
    ['-12.50', '−12.50', '−12.50'],
    ['0.0', '0.0', '0.0'],
  ])('%s is %s in Chinese and %s in English', (text, zh, en) => {
    expect(formatDecimal(d(text), 'zh')).toBe(zh);
    expect(formatDecimal(d(text), 'en')).toBe(en);
  });

  it('keeps every digit it has and adds none', () => {
    const decimals = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -15, max: 15 }))
      .map(([coefficient, exponent]) => Decimal.of(coefficient, exponent));
    fc.assert(
      fc.property(decimals, fc.constantFrom(...LANGUAGES), (value, language) => {
        const plain = formatDecimal(value, language).replaceAll(',', '').replace('−', '-');
        expect(plain).toBe(value.toString());
      }),
    );
  });

  it('is rounded half away from zero, never lengthened', () => {
    expect(formatRounded(d('14.649'), 1, 'en')).toBe('14.6');
    expect(formatRounded(d('14.65'), 1, 'en')).toBe('14.7');
    expect(formatRounded(d('-1234.5'), 0, 'en')).toBe('−1,235');
    expect(formatRounded(d('14'), 2, 'zh')).toBe('14');
  });
});

describe('a percentage', () => {
  it('is set with a space in English and without one in Chinese', () => {
    expect(formatPercent(d('0.14583'), 'en', 1)).toBe('14.6 %');
    expect(formatPercent(d('0.14583'), 'zh', 1)).toBe('14.6%');
    expect(formatPercent(d('-0.014'), 'en', 1)).toBe('−1.4 %');
    expect(formatPercent(d('0.69'), 'zh', 1)).toBe('69%');
  });
});
