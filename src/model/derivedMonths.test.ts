// Single months from cumulative figures: what is derived, what never is.
import { describe, expect, it } from 'vitest';
import { isMissing } from '#kernel/missing';
import { periodText } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import { derivedMonths } from './derivedMonths.ts';
import { figure } from './testing/figure.ts';

const indicator = { id: 'value-added', accrual: 'flow', additive: true } as const;
const later = { vintage: '2024-04-20' as PlainDate };
const told = (figures: Parameters<typeof derivedMonths>[0]) =>
  derivedMonths(figures, indicator).map(({ period, value, upTo, before }) => [
    periodText(period),
    isMissing(value) ? value.missing : value.value.toString(),
    upTo.id,
    before.id,
  ]);

describe('derivedMonths', () => {
  it('takes the months up to the one before from the months up to this one', () => {
    const table = [
      figure('m2', '2024-01..02', '60.5'),
      figure('m3', '2024-01..03', '101'),
      figure('m4', '2024-01..04', '139.25'),
    ];
    expect(told(table)).toEqual([
      ['2024-03', '40.5', 'm3', 'm2'],
      ['2024-04', '38.25', 'm4', 'm3'],
    ]);
  });

  it('gives no February of January and February published together, and one where January is published', () => {
    expect(told([figure('m2', '2024-01..02', '60.5')])).toEqual([]);
    expect(told([figure('m1', '2024-01', '35'), figure('m2', '2024-01..02', '60.5')])).toEqual([
      ['2024-02', '25.5', 'm2', 'm1'],
    ]);
  });

  it('reads the first quarter, the half and the year as months added up', () => {
    const table = [
      figure('q1', '2024-Q1', '100'),
      figure('m4', '2024-01..04', '140'),
      figure('m11', '2024-01..11', '400'),
      figure('year', '2024', '450'),
    ];
    expect(told(table).map(([month]) => month)).toEqual(['2024-04', '2024-12']);
  });

  it('never subtracts figures of two vintages, two sources or two stages', () => {
    const march = figure('m3', '2024-01..03', '101');
    for (const other of [later, { source: 'yearbook' }, { finality: 'final' }] as const) {
      const table = [figure('m2', '2024-01..02', '60.5', other), march];
      expect(told(table)).toEqual([['2024-03', 'not-comparable', 'm3', 'm2']]);
    }
  });

  it('finds the two figures of one vintage among several', () => {
    const table = [
      figure('m2', '2024-01..02', '60'),
      figure('m2-revised', '2024-01..02', '62', later),
      figure('m3', '2024-01..03', '101'),
    ];
    expect(told(table)).toEqual([['2024-03', '41', 'm3', 'm2']]);
  });

  it('is for flows that add only, and not for single months or forecasts', () => {
    const table = [figure('m2', '2024-01..02', '60'), figure('m3', '2024-01..03', '101')];
    expect(derivedMonths(table, { ...indicator, accrual: 'stock' })).toEqual([]);
    expect(derivedMonths(table, { ...indicator, additive: false })).toEqual([]);
    expect(told([figure('m2', '2024-02', '60'), figure('m3', '2024-03', '101')])).toEqual([]);
    expect(
      told([figure('m2', '2024-01..02', '60', { nature: 'forecast' }), figure('m3', '2024-01..03', '101')]),
    ).toEqual([]);
  });
});
