// Charts: gaps at breaks, bounds as open triangles, as-of and break lines, names where they fit.
import { describe, expect, it } from 'vitest';
import type { ChartView } from '#views/description';
import type { ChartColours } from './chartColours.ts';
import { chartOption, pointsWithGaps, yearPosition } from './chartOption.ts';

const role = '#000';
const COLOURS: ChartColours = {
  ground: '#fff',
  text: '#000',
  muted: '#555',
  rule: '#ddd',
  font: 'sans-serif',
  series: {
    observed: role,
    'path-equal-steps': role,
    'path-compound': role,
    milestones: role,
    target: role,
    forecast: role,
    other: role,
  },
};
const point = (date: string, value: string) => ({ date, value, label: value });
const POINTS = [point('2019-12-31', '61'), point('2020-12-31', '67'), point('2021-12-31', '88')];
const CHART: ChartView = {
  id: 'c',
  title: 'Title',
  subtitle: 'Subtitle',
  kind: 'line',
  unit: '',
  foot: 'Foot',
  asOf: '2025-12-31',
  breaks: [{ date: '2020-12-31', label: 'change of scope' }],
  series: [
    { id: 'o', name: 'observed', role: 'observed', points: POINTS },
    { id: 'p', name: 'path', role: 'path-compound', points: POINTS },
  ],
  table: { id: 't', title: '', columns: [], rows: [], empty: '' },
};
const SIZE = { width: 900, asOf: 'as of', withWords: false };

describe('yearPosition', () => {
  it('puts the end of a year over its number, and other days in between', () => {
    expect(yearPosition('2024-12-31')).toBe(2024);
    expect(yearPosition('2025-06-30')).toBeCloseTo(2024 + 181 / 365, 10);
    expect(yearPosition('2025-02-30')).toBeNaN();
  });
});

describe('pointsWithGaps', () => {
  it('puts a gap between the points on either side of a break, and none elsewhere', () => {
    const values = pointsWithGaps(POINTS, CHART.breaks).map(({ value }) => value[1]);
    expect(values).toEqual([61, 67, null, 88]);
    expect(pointsWithGaps(POINTS, [])).toHaveLength(3);
    expect(pointsWithGaps(POINTS, [{ date: '2030-12-31', label: '' }])).toHaveLength(3);
  });

  it('draws a bound as an open triangle', () => {
    expect(pointsWithGaps([{ ...point('2022-12-31', '95'), bound: true }], [])[0]).toMatchObject({
      symbol: 'emptyTriangle',
    });
  });
});

interface DrawnChart {
  readonly series: readonly {
    readonly id: string;
    readonly data: readonly unknown[];
    readonly lineStyle?: { readonly type: string };
    readonly endLabel?: { readonly show: boolean };
    readonly markLine?: { readonly data: readonly { readonly xAxis: number }[] };
  }[];
  readonly graphic: readonly unknown[];
}

describe('chartOption', () => {
  const drawn = chartOption(CHART, COLOURS, SIZE) as unknown as DrawnChart;

  it('breaks the observed line only; paths run through, and are not solid', () => {
    expect(drawn.series.find(({ id }) => id === 'o')?.data).toHaveLength(4);
    expect(drawn.series.find(({ id }) => id === 'p')?.data).toHaveLength(3);
    expect(drawn.series.find(({ id }) => id === 'p')?.lineStyle?.type).toBe('dotted');
  });

  it('marks breaks and the as-of date', () => {
    const marks = drawn.series.find(({ id }) => id === 'marks')?.markLine?.data.map(({ xAxis }) => xAxis);
    expect(marks).toEqual([2020, 2025]);
  });

  it('names lines at their ends where there is room, and draws words only into saved pictures', () => {
    expect(drawn.series[0]?.endLabel?.show).toBe(true);
    expect(drawn.graphic).toEqual([]);
    const small = chartOption(CHART, COLOURS, { ...SIZE, width: 360, withWords: true }) as unknown as DrawnChart;
    expect(small.series[0]?.endLabel?.show).toBe(false);
    expect(small.graphic).toHaveLength(3);
  });
});
