// A chart drawn without a document: the same bytes for the same chart, lines interrupted at breaks, bars.
import { describe, expect, it } from 'vitest';
import { chartSvg } from './chartSvg.ts';
import { chart } from './testing/samples.ts';

const observed = { ...chart, series: chart.series.slice(0, 1) };
const lines = (svg: string): number =>
  svg.match(/<path [^>]*stroke="var\(--series-observed\)" stroke-width="2.5"[^>]*>/g)?.length ?? 0;

describe('the drawing of a chart', () => {
  it('is the same after other charts were drawn, with names of its own', () => {
    const first = chartSvg(chart, 'en', 'target.a');
    chartSvg(observed, 'en', 'other');
    expect(chartSvg(chart, 'en', 'target.a')).toBe(first);
    expect(first).toContain('id="target_a-c0"');
  });

  it('joins observed points and interrupts the line at a break', () => {
    expect(lines(chartSvg({ ...observed, breaks: [] }, 'en', 'a'))).toBe(1);
    const joined = chartSvg({ ...observed, breaks: [] }, 'en', 'a').match(
      /M[\d. L]+" fill="none" stroke="var\(--series-observed\)" stroke-width="2.5"/,
    )?.[0];
    expect(joined?.match(/L|M/g)?.length).toBe(3);
    const broken = chartSvg({ ...observed, breaks: [{ date: '2023-01-01', label: 'break' }] }, 'en', 'a');
    const path = broken.match(/M[\d. LM]+" fill="none" stroke="var\(--series-observed\)" stroke-width="2.5"/)?.[0];
    expect(path?.match(/M/g)?.length).toBe(2);
  });

  it('is empty where there is no point to draw', () => {
    expect(chartSvg({ ...chart, series: [] }, 'en', 'a')).toBe('');
    const undated = {
      ...(chart.series[0] as (typeof chart.series)[number]),
      points: [{ date: 'x', value: '1', label: '1' }],
    };
    expect(chartSvg({ ...chart, series: [undated] }, 'en', 'a')).toBe('');
  });

  it('draws bars', () => {
    expect(chartSvg({ ...observed, kind: 'bar' }, 'en', 'a')).not.toMatch(/NaN|undefined/);
  });
});
