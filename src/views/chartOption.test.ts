// Charts: gaps at breaks, bounds as open triangles, as-of and break lines, names where they fit and none over another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartLook } from './chartLook.ts';
import { chartOption } from './chartOption.ts';
import type { ChartSeries, ChartView } from './description.ts';
import { textWidth } from './textWidth.ts';

const LOOK: ChartLook = {
  language: 'en',
  width: 900,
  height: 360,
  size: 13,
  font: 'sans-serif',
  colours: {
    ground: 'white',
    text: 'black',
    muted: 'grey',
    rule: 'silver',
    series: {
      observed: 'blue',
      'path-equal-steps': 'orange',
      'path-compound': 'green',
      milestones: 'purple',
      target: 'black',
      forecast: 'teal',
      other: 'olive',
    },
  },
};
const point = (date: string, value: string) => ({ date, value, label: `${value} units` });
const POINTS = [point('2019-12-31', '61'), point('2020-12-31', '67'), point('2021-12-31', '88')];
const PATH = [point('2019-12-31', '61'), point('2025-12-31', '150')];
const one = (role: ChartSeries['role'], name: string, points: ChartSeries['points']): ChartSeries => ({
  id: role,
  name,
  role,
  points,
});
const CHART: ChartView = {
  id: 'c',
  title: 'Title',
  subtitle: 'Subtitle',
  kind: 'line',
  unit: '',
  foot: 'Foot',
  asOf: '2023-12-31',
  breaks: [{ date: '2021-01-01', label: 'change of scope' }],
  series: [
    one('observed', 'Observed', POINTS),
    one('path-equal-steps', 'Equal steps', PATH),
    one('path-compound', 'Compound growth', PATH),
    one('target', 'Target', [point('2025-12-31', '1500')]),
  ],
  table: { id: 't', title: '', columns: [], rows: [], empty: '' },
};

interface Drawn {
  readonly series: readonly {
    readonly id: string;
    readonly type: string;
    readonly symbol: string;
    readonly data: readonly { value: readonly [number, number | null]; symbol?: string; itemStyle?: object }[];
    readonly lineStyle: { readonly type: unknown };
  }[];
  readonly graphic: readonly {
    readonly type: 'text' | 'line';
    readonly x: number;
    readonly y: number;
    readonly shape: { readonly x1: number; readonly x2: number };
    readonly style: { readonly text: string; readonly align: string; readonly fontSize: number; lineDash?: unknown };
  }[];
  readonly grid: { readonly left: number; readonly right: number };
}

const drawn = (chart: ChartView, look: Partial<ChartLook> = {}): Drawn =>
  chartOption(chart, { ...LOOK, ...look }) as unknown as Drawn;
const lineOf = ({ series }: Drawn, role: string) => series.find(({ id }) => id === role);
const textsOf = ({ graphic }: Drawn): readonly string[] =>
  graphic.flatMap(({ type, style }) => (type === 'text' ? [style.text] : []));
/** Places of the upright lines, in years. */
function uprightsOf({ graphic, grid }: Drawn, from: number, to: number): readonly number[] {
  const wide = LOOK.width - grid.left - grid.right;
  return graphic
    .filter(({ type, shape }) => type === 'line' && shape.x1 === shape.x2)
    .map(({ shape }) => Math.round((from + ((shape.x1 - grid.left) / wide) * (to - from)) * 10) / 10);
}

describe('lines', () => {
  it('of figures are interrupted half way between the points on either side of a break, and nowhere else', () => {
    expect(lineOf(drawn(CHART), 'observed')?.data.map(({ value }) => value)).toEqual([
      [2019, 61],
      [2020, 67],
      [2020.5, null],
      [2021, 88],
    ]);
    expect(lineOf(drawn({ ...CHART, breaks: [] }), 'observed')?.data).toHaveLength(3);
    const later = [{ date: '2030-12-31', label: '' }];
    expect(lineOf(drawn({ ...CHART, breaks: later }), 'observed')?.data).toHaveLength(3);
  });

  it('of paths run through breaks and are dashed, each in its own way', () => {
    const [steps, growth] = ['path-equal-steps', 'path-compound'].map((role) => lineOf(drawn(CHART), role));
    expect(steps?.data).toHaveLength(2);
    expect(steps?.lineStyle.type).not.toEqual(growth?.lineStyle.type);
    expect([steps?.symbol, growth?.symbol]).toEqual(['none', 'none']);
    expect(lineOf(drawn(CHART), 'observed')?.lineStyle.type).toBe('solid');
  });

  it('show bounds as open triangles', () => {
    const bound = [...POINTS, { ...point('2022-12-31', '95'), label: 'over 95', bound: true }];
    const shown = drawn({ ...CHART, series: [one('observed', 'Observed', bound)] });
    expect(lineOf(shown, 'observed')?.data.at(-1)).toMatchObject({
      symbol: 'triangle',
      itemStyle: { color: 'white', borderColor: 'blue' },
    });
    expect(textsOf(shown)).toContain('Observed over 95');
  });

  it('are bars where the chart has bars, paths excepted', () => {
    const types = drawn({ ...CHART, kind: 'bar' }).series.map(({ type }) => type);
    expect(types).toEqual(['bar', 'line', 'line', 'line']);
  });

  it('leave out points without a date or a value; no point, no chart', () => {
    const broken = [point('x', '1'), point('2020-12-31', '–'), point('2020-12-31', '')];
    expect(chartOption({ ...CHART, series: [one('observed', 'Observed', broken)] }, LOOK)).toBeUndefined();
    expect(chartOption({ ...CHART, series: [] }, LOOK)).toBeUndefined();
    const shown = drawn({ ...CHART, series: [one('observed', 'Observed', [...broken, ...POINTS])] });
    expect(lineOf(shown, 'observed')?.data).toHaveLength(4);
  });
});

describe('texts', () => {
  it('mark breaks half way between figures, and the as-of date', () => {
    expect(uprightsOf(drawn(CHART), 2019, 2025)).toEqual([2023, 2020.5]);
    expect(textsOf(drawn(CHART))).toEqual(expect.arrayContaining(['As of 31 December 2023', 'change of scope']));
    expect(textsOf(drawn(CHART, { language: 'zh' }))).toContain('截至2023年12月31日');
  });

  it('name lines at their ends where there is room, with the last figure', () => {
    expect(textsOf(drawn(CHART))).toEqual(
      expect.arrayContaining(['Observed 88', 'Equal steps', 'Compound growth', 'Target 1,500']),
    );
    const narrow = textsOf(drawn(CHART, { width: 340 }));
    expect(narrow).toEqual(expect.arrayContaining(['88', '1,500']));
    expect(narrow.join()).not.toMatch(/Observed|Equal|Compound|Target/);
  });

  it('write the figures of the axes in the language', () => {
    expect(textsOf(drawn(CHART))).toEqual(expect.arrayContaining(['2019', '2025', '500', '1,500']));
    expect(textsOf(drawn(CHART, { language: 'zh' }))).toContain('1500');
  });

  it('say title, subtitle and foot in saved pictures only', () => {
    expect(textsOf(drawn(CHART))).not.toContain('Title');
    expect(textsOf(drawn(CHART, { withWords: true }))).toEqual(expect.arrayContaining(['Title', 'Subtitle', 'Foot']));
  });

  it('never cover each other and stay in the picture', () => {
    const value = fc.integer({ min: 1, max: 2000 }).map(String);
    const charts = fc.record({
      values: fc.array(value, { minLength: 1, maxLength: 9 }),
      target: value,
      end: fc.integer({ min: 2016, max: 2026 }),
      asOf: fc.integer({ min: 2014, max: 2026 }),
      width: fc.constantFrom(300, 360, 720, 960),
    });
    fc.assert(
      fc.property(charts, ({ values, target, end, asOf, width }) => {
        const observed = values.map((each, index) => point(`${2014 + index}-12-31`, each));
        const path = [point('2014-12-31', values[0] ?? '1'), point(`${end}-12-31`, target)];
        const series = [
          one('observed', 'Observed', observed),
          one('path-equal-steps', 'Equal steps', path),
          one('path-compound', 'Compound growth', path),
          one('target', 'Target', path.slice(1)),
        ];
        const shown = drawn({ ...CHART, asOf: `${asOf}-06-30`, series }, { width });
        expect(coveringTexts(shown, width)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Texts that cover another one or leave the picture. */
function coveringTexts({ graphic }: Drawn, width: number): readonly string[] {
  const boxes = graphic
    .filter(({ type }) => type === 'text')
    .map(({ x, y, style }) => {
      const wide = textWidth(style.text, style.fontSize);
      const left = style.align === 'left' ? x : style.align === 'right' ? x - wide : x - wide / 2;
      return {
        text: style.text,
        left,
        right: left + wide,
        top: y - style.fontSize / 2,
        bottom: y + style.fontSize / 2,
      };
    });
  return boxes
    .filter(
      (a, index) =>
        a.left < -1 ||
        a.right > width + 1 ||
        a.top < 0 ||
        a.bottom > LOOK.height ||
        boxes
          .slice(index + 1)
          .some((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
    )
    .map(({ text }) => text);
}
