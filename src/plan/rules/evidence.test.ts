// Rules about observations: growth beside levels, two sources of one figure, names that are one name.
import fc from 'fast-check';
import { Decimal } from '#kernel/decimal';
import { inBase, quantity } from '#kernel/quantity';
import { describe, expect, it } from 'vitest';
import { expectDiagnostics } from '../testing/expectDiagnostics.ts';
import { observationFile, withBasics } from './shared/exampleFiles.ts';
import { foldedName } from './shared/foldedName.ts';
import { printedInterval, quotientInterval } from '#kernel/precision';

const codes = (files: Readonly<Record<string, string>>): readonly string[] =>
  expectDiagnostics({ files: withBasics(files) })
    .map(([code]) => code)
    .filter((code) => code !== 'unresolved-id');

describe('growth beside levels', () => {
  const levels = (second: string): readonly string[] => [
    'a,sei-value-added,shenzhen,,2021,1214.637,billion-yuan,=',
    `b,sei-value-added,shenzhen,,2022,${second},billion-yuan,=`,
  ];
  const growth = (period: string, value: string): string => `g,sei-growth,shenzhen,,${period},${value},percent,=`;

  it('notes 6.9 % printed beside levels that rose by 9.7 %, and nothing within rounding', () => {
    expect(codes(observationFile(...levels('1332.402'), growth('2022', '6.9')))).toEqual([
      'observation-level-growth-disagree',
    ]);
    expect(codes(observationFile(...levels('1332.402'), growth('2022', '9.7')))).toEqual([]);
    expect(codes(observationFile(...levels('1300'), growth('2022', '7.0')))).toEqual([]);
  });

  it('compares cumulative months with the same months of the year before only', () => {
    const months = [
      'a,sei-value-added,shenzhen,,2021-01..05,100.0,billion-yuan,=',
      'b,sei-value-added,shenzhen,,2022-01..05,120.0,billion-yuan,=',
    ];
    expect(codes(observationFile(...months, growth('2022-01..05', '8.0')))).toEqual([
      'observation-level-growth-disagree',
    ]);
    expect(codes(observationFile(...months, growth('2022', '8.0')))).toEqual([]);
  });
});

it.each([
  ['600,enterprise,>', '600,enterprise,<', true],
  ['600,enterprise,>', '640,enterprise,=', false],
  ['600,enterprise,>', '590,enterprise,=', true],
  ['1025,enterprise,=', '1040,enterprise,=', true],
  ['1025,enterprise,~', '1040,enterprise,=', false],
])('%s and %s of two sources disagree: %s', (first, second, disagree) => {
  const rows = observationFile(
    `a,high-tech-enterprises,luohu,,2020,${first},one`,
    `b,high-tech-enterprises,luohu,,2020,${second},two`,
  );
  expect(codes(rows)).toEqual(disagree ? ['two-observations-disagree'] : []);
});

it("folds Bao'an, Baoan and Bao 'an into one name", () => {
  expect(new Set(["Bao'an", 'Baoan', "Bao 'an", 'BAO’AN', 'Ｂａｏａｎ'].map(foldedName)).size).toBe(1);
  expect(foldedName('宝安区')).not.toBe(foldedName('龙岗区'));
});

describe('precision', () => {
  const figure = fc.tuple(
    fc.integer({ min: 1, max: 10 ** 9 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 3 }),
  );

  it('holds every value that rounds to the printed one', () => {
    fc.assert(
      fc.property(figure, ([coefficient, decimals, digits]) => {
        const exact = Decimal.of(coefficient, -decimals);
        const printed = quantity(exact.rounded(digits), 'billion-yuan');
        const { from, to } = printedInterval(printed);
        const value = inBase(quantity(exact, 'billion-yuan'));
        expect(from.compare(value) <= 0 && value.compare(to) <= 0).toBe(true);
      }),
    );
  });

  it('holds the quotient of the printed figures themselves', () => {
    fc.assert(
      fc.property(figure, figure, ([a, aDecimals], [b, bDecimals]) => {
        const [part, whole] = [
          quantity(Decimal.of(a, -aDecimals), 'yuan'),
          quantity(Decimal.of(b + 1, -bDecimals), 'yuan'),
        ];
        const interval = quotientInterval(part, whole);
        if (interval === undefined) return;
        const quotient = part.value.dividedBy(whole.value, 15);
        expect(interval.from.compare(quotient) <= 0 && quotient.compare(interval.to) <= 0).toBe(true);
      }),
    );
  });
});
