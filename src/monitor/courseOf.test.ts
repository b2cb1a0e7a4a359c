// Verdicts by type of target, and which of several figures of one period counts.
import { describe, expect, it } from 'vitest';
import { judge, level, observe, seriesBreak } from './testing/cases.ts';

describe('other types of target', () => {
  it('judges average growth by published rates of every year, not by levels at current prices', () => {
    const target = {
      indicator: 'gdp',
      type: 'average-growth',
      value: '6',
      unit: 'percent',
      from: '2021',
      due: '2023',
      comparator: '>=',
    };
    const rates = [
      ['2021', '6.7'],
      ['2022', '3.3'],
      ['2023', '6.0'],
    ].map(([period, value]) => observe('gdp-growth', period ?? '', value ?? '', { unit: 'percent' }));
    const verdict = judge(target, rates, '2023-12-31');
    expect(verdict).toMatchObject({ status: 'not-met' });
    expect(verdict.actual?.value.toString()).toBe('5.32');
    expect(judge(target, rates.slice(0, 2), '2023-12-31').reason).toBe('no-observation');
    expect(judge(target, [observe('gdp', '2020', '2767'), observe('gdp', '2023', '3460')], '2023-12-31').reason).toBe(
      'different-measure',
    );
    const constant = [
      ['2020', '2767'],
      ['2023', '3460'],
    ].map(([period, value]) => observe('gdp', period ?? '', value ?? '', { priceBasis: 'constant' }));
    expect(judge(target, constant, '2023-12-31').status).toBe('met');
    expect(judge({ ...target, due: '2024' }, rates, '2024-06-30').status).toBe('behind');
  });

  it('judges growth of a single year by the year so far', () => {
    const target = {
      indicator: 'gdp-growth',
      type: 'level',
      value: '7',
      unit: 'percent',
      due: '2026',
      comparator: '>',
    };
    const seen = [observe('gdp-growth', '2025', '9', { unit: 'percent' })];
    expect(judge(target, seen, '2026-08-01').reason).toBe('no-observation');
    const half = [...seen, observe('gdp-growth', '2026-H1', '7.05', { unit: 'percent' })];
    expect(judge(target, half, '2026-08-01').status).toBe('on-schedule');
    expect(
      judge(target, [...half, observe('gdp-growth', '2026', '6.9', { unit: 'percent' })], '2026-12-31').status,
    ).toBe('not-met');
  });

  it('adds up a cumulative target only when every year is there', () => {
    const target = { ...level, type: 'cumulative', value: '300', from: '2021', due: '2023' };
    const flows = [
      observe(level.indicator, '2021', '90'),
      observe(level.indicator, '2022', '100'),
      observe(level.indicator, '2023', '120'),
    ];
    expect(judge(target, flows, '2023-12-31')).toMatchObject({ status: 'met' });
    expect(judge(target, flows, '2023-12-31').actual?.value.toString()).toBe('310');
    expect(judge(target, [...flows.slice(0, 1), ...flows.slice(2)], '2023-12-31').reason).toBe('no-observation');
    expect(judge(target, flows, '2023-06-30').status).toBe('behind');
  });

  it('counts an increment from its base, and not across a break', () => {
    const target = { ...level, type: 'increment', value: '200', base: { period: '2020', value: '1000' }, due: '2025' };
    const seen = [observe(level.indicator, '2025', '1210')];
    expect(judge(target, seen, '2025-12-31').status).toBe('met');
    const breaks = [seriesBreak(level.indicator, '2020', '2021')];
    expect(judge(target, seen, '2025-12-31', { breaks }).reason).toBe('series-break');
  });

  it('reads a rank from above: third is reached by second, not by fourth', () => {
    const target = { indicator: 'city-rank', type: 'rank', value: '3', unit: 'rank', due: '2025', comparator: '>=' };
    expect(judge(target, [observe('city-rank', '2025', '2')], '2025-12-31').status).toBe('met');
    expect(judge(target, [observe('city-rank', '2025', '4')], '2025-12-31').status).toBe('not-met');
  });

  it('takes 左右 as met within its tolerance or beyond it', () => {
    const target = { ...level, value: '1000', force: 'about', due: '2025' };
    const at = (value: string) => judge(target, [observe(level.indicator, '2025', value)], '2025-12-31').status;
    expect([at('940'), at('950'), at('1200')]).toEqual(['not-met', 'met', 'met']);
  });

  it.each([
    ['target-withdrawn', { ...level, value: '1', due: '2025', standing: 'withdrawn' }],
    ['measure-not-stated', { ...level, indicator: 'scale', value: '1000', due: '2025' }],
    ['figure-missing', { ...level, due: '2025' }],
    ['qualitative', { ...level, type: 'qualitative', due: '2025' }],
    ['qualitative', { ...level, type: 'event', due: '2025' }],
  ])('says %s', (reason, target) => {
    expect(judge(target, [], '2025-12-31')).toMatchObject({ status: 'cannot-be-judged', reason });
  });

  it('says that only another measure is observed', () => {
    const target = { ...level, cluster: 'semiconductors', value: '250', due: '2025' };
    const seen = [observe('revenue', '2025', '256', { cluster: 'semiconductors' })];
    expect(judge(target, seen, '2025-12-31').reason).toBe('different-measure');
  });
});

describe('of several figures of one period', () => {
  const target = { ...level, value: '2800', due: '2020' };
  const first = observe(level.indicator, '2020', '2767', { finality: 'preliminary', vintage: '2021-01-28' });

  it.each([
    ['a verified one', { finality: 'verified', vintage: '2020-12-31' }],
    ['a later one', { finality: 'preliminary', vintage: '2021-02-01' }],
    ['one of unstated finality', {}],
  ] as const)('%s counts before the first release', (_, stated) => {
    const second = observe(level.indicator, '2020', '2830', stated);
    expect(judge(target, [first, second], '2020-12-31')).toMatchObject({ status: 'met', observation: second.id });
  });

  it('forecasts, and figures of a later date than asked, count for nothing', () => {
    const forecast = observe(level.indicator, '2020', '2900', { nature: 'forecast' });
    expect(judge(target, [forecast], '2020-12-31').reason).toBe('no-observation');
    expect(judge({ ...target, due: '2021' }, [first], '2019-12-31').reason).toBe('no-observation');
  });
});
