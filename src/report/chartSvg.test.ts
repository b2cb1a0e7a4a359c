// A chart drawn without a document: the same bytes for the same chart, lines interrupted at breaks, dates on the year axis.
import { describe, expect, it } from 'vitest';
import { yearPosition } from './chartOption.ts';
import { chartSvg } from './chartSvg.ts';
import { chart } from './testing/pages.ts';

const observed = { ...chart, series: chart.series.slice(0, 1) };
const lines = (svg: string): number => svg.match(/<path [^>]*stroke="#0072b2" stroke-width="2"[^>]*>/g)?.length ?? 0;

describe('the drawing of a chart', () => {
  it('is the same after other charts were drawn, with names of its own', () => {
    const first = chartSvg(chart, 'target.a');
    chartSvg(observed, 'other');
    expect(chartSvg(chart, 'target.a')).toBe(first);
    expect(first).toContain('id="target_a-c0"');
  });

  it('joins observed points and interrupts the line at a break', () => {
    expect(lines(chartSvg({ ...observed, breaks: [] }, 'a'))).toBe(1);
    const joined = chartSvg({ ...observed, breaks: [] }, 'a').match(
      /M[\d. L]+" fill="none" stroke="#0072b2" stroke-width="2"/,
    )?.[0];
    expect(joined?.match(/L|M/g)?.length).toBe(3);
    const broken = chartSvg({ ...observed, breaks: [{ date: '2023-01-01', label: 'break' }] }, 'a');
    const path = broken.match(/M[\d. LM]+" fill="none" stroke="#0072b2" stroke-width="2"/)?.[0];
    expect(path?.match(/M/g)?.length).toBe(2);
  });

  it('is empty where there is no point to draw', () => {
    expect(chartSvg({ ...chart, series: [] }, 'a')).toBe('');
    const undated = {
      ...(chart.series[0] as (typeof chart.series)[number]),
      points: [{ date: 'x', value: '1', label: '1' }],
    };
    expect(chartSvg({ ...chart, series: [undated] }, 'a')).toBe('');
  });

  it('draws bars', () => {
    expect(chartSvg({ ...observed, kind: 'bar' }, 'a')).not.toMatch(/NaN|undefined/);
  });
});

describe('the axis of years', () => {
  it.each([
    ['2025-12-31', 2025],
    ['2024-12-31', 2024],
    ['2025-07-01', 2024.49863],
    ['no date', undefined],
  ])('%s stands at %s', (date, position) => {
    expect(yearPosition(date)).toBe(position);
  });
});
