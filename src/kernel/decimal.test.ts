// Decimal: exact arithmetic against bigint rationals, digits as written, limits of hostile input.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from './decimal.ts';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: -20, max: 20 }))
  .map(([coefficient, exponent]) => Decimal.of(coefficient, exponent));
const from = (text: string): Decimal => Decimal.from(text);

/** The same number as numerator over denominator. */
const ratio = (d: Decimal): readonly [bigint, bigint] =>
  d.exponent >= 0 ? [d.coefficient * 10n ** BigInt(d.exponent), 1n] : [d.coefficient, 10n ** BigInt(-d.exponent)];

describe('a decimal', () => {
  it.each(['0', '1.50', '-12.50', '0.001', '1000', '-0.5', '0.00'])('keeps %s as written', (text) => {
    expect(from(text).toString()).toBe(text);
    expect(JSON.stringify({ value: from(text) })).toBe(`{"value":"${text}"}`);
  });

  it.each([
    ['+7', '7'],
    ['007.10', '7.10'],
    ['1.5e3', '1500'],
    ['15E-3', '0.015'],
    ['-0', '0'],
  ])('reads %s as %s', (text, plain) => expect(from(text).toString()).toBe(plain));

  it.each(['', ' 1', '1 ', '1.', '.5', '1,000', '1e', '--1', 'NaN', 'Infinity', '0x10', '１', '1e1.5', '1\n'])(
    'does not read %j',
    (text) => expect(Decimal.parse(text)).toBeUndefined(),
  );

  it('refuses a few letters that stand for kilobytes of digits, and endless digits', () => {
    expect(Decimal.parse('1e9999')).toBeUndefined();
    expect(Decimal.parse('1e-100')).toBeUndefined();
    expect(Decimal.parse('9'.repeat(201))).toBeUndefined();
    expect(Decimal.parse('9'.repeat(200))).toBeDefined();
  });

  it('stays a finite number and below 500 digits at the limits of what can be written', () => {
    const largest = from(`${'9'.repeat(196)}e99`);
    const smallest = from(`0.${'0'.repeat(193)}1e-99`);
    expect(Number.isFinite(largest.toNumber())).toBe(true);
    expect(largest.plus(smallest).toString().length).toBeLessThan(700);
  });

  it('throws where code states no number', () => expect(() => from('many')).toThrow('not a decimal: many'));
});

describe('arithmetic of decimals', () => {
  it('adds 0.1 and 0.2 exactly', () => expect(from('0.1').plus(from('0.2')).toString()).toBe('0.3'));
  it('finds 215.224 / 312.122 to be 69.0 %', () =>
    expect(from('215.224').dividedBy(from('312.122'), 5).shifted(2).rounded(1).toString()).toBe('69.0'));

  it('takes away what was added', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(a.plus(b).minus(b).equals(a)).toBe(true);
      }),
    );
  });

  it('distributes multiplication over addition', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(a.times(b.plus(c)).equals(a.times(b).plus(a.times(c)))).toBe(true);
      }),
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(decimals, (a) => {
        expect(from(a.toString()).equals(a)).toBe(true);
      }),
    );
  });

  it('agrees with rationals on addition, multiplication and order', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const [[n1, d1], [n2, d2]] = [ratio(a), ratio(b)];
        const [sum, sumUnder] = ratio(a.plus(b));
        const [product, productUnder] = ratio(a.times(b));
        expect(sum * d1 * d2).toBe((n1 * d2 + n2 * d1) * sumUnder);
        expect(product * d1 * d2).toBe(n1 * n2 * productUnder);
        expect(a.compare(b)).toBe(Number(n1 * d2 > n2 * d1) - Number(n1 * d2 < n2 * d1));
      }),
    );
  });

  it('orders totally: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(a.compare(b) + b.compare(a)).toBe(0);
        const [x, y, z] = [a, b, c].toSorted((left, right) => left.compare(right)) as [Decimal, Decimal, Decimal];
        expect(x.compare(y)).toBeLessThanOrEqual(0);
        expect(y.compare(z)).toBeLessThanOrEqual(0);
        expect(x.compare(z)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('divides with half away from zero, as rationals do', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: -5, max: 15 }), (a, b, digits) => {
        fc.pre(b.sign !== 0);
        const [[n1, d1], [n2, d2]] = [ratio(a), ratio(b)];
        const scale = 10n ** BigInt(Math.abs(digits));
        const over = n1 * d2 * (digits >= 0 ? scale : 1n);
        const under = n2 * d1 * (digits >= 0 ? 1n : scale);
        const [n, d] = under < 0n ? [-over, -under] : [over, under];
        const floor = n / d;
        const rest = n % d < 0n ? -(n % d) : n % d;
        const away = 2n * rest >= d ? (n < 0n ? -1n : 1n) : 0n;
        expect(a.dividedBy(b, digits).equals(Decimal.of(floor + away, -digits))).toBe(true);
      }),
    );
  });

  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.4', 0, '2'],
    ['14.625', 2, '14.63'],
    ['14.6', 2, '14.6'],
    ['1234', -2, '1200'],
    ['1250', -2, '1300'],
  ])('rounds %s to %i decimals as %s', (text, digits, rounded) =>
    expect(from(text).rounded(digits).toString()).toBe(rounded),
  );

  it('refuses to divide by zero', () =>
    expect(() => Decimal.one.dividedBy(Decimal.zero, 2)).toThrow('division by zero'));

  it('moves the point without touching the digits', () => {
    expect(from('784.772').shifted(9).shifted(-8).toString()).toBe('7847.72');
    expect(from('1.50').shifted(1).toString()).toBe('15.0');
  });

  it('drops zeros at the end behind the point only', () => {
    expect(from('12.500').trimmed().toString()).toBe('12.5');
    expect(from('1200').trimmed().toString()).toBe('1200');
    expect(from('0.000').trimmed().toString()).toBe('0');
  });

  it('tells sign, size and decimals', () => {
    expect([from('-1').sign, from('0.0').sign, from('2').sign]).toEqual([-1, 0, 1]);
    expect(from('-1.5').abs().toString()).toBe('1.5');
    expect([from('1.50').decimals, from('1e3').decimals]).toEqual([2, 0]);
  });
});
