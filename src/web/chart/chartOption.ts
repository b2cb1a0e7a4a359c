// A chart's description put into the drawing library's terms: paths dashed, breaks as gaps with a marked line, names at the lines' ends.
import { dateParts, daysBetween, parseDate, plainDate } from '#kernel/plainDate';
import type { ChartSeries, ChartView } from '#views/description';
import type { ChartColours } from './chartColours.ts';

export interface ChartSize {
  readonly width: number;
  /** Words of the as-of line. */
  readonly asOf: string;
  /** Title, subtitle and foot drawn into the picture, for saved files. */
  readonly withWords: boolean;
}

/** Below this width names stand in the legend under the chart instead of at the lines' ends. */
export const NARROW = 560;

const DASHES: Readonly<Record<ChartSeries['role'], 'solid' | 'dashed' | 'dotted'>> = {
  observed: 'solid',
  'path-equal-steps': 'dashed',
  'path-compound': 'dotted',
  milestones: 'dashed',
  target: 'solid',
  forecast: 'dashed',
  other: 'solid',
};

const SYMBOLS: Readonly<Record<ChartSeries['role'], string>> = {
  observed: 'circle',
  'path-equal-steps': 'none',
  'path-compound': 'none',
  milestones: 'diamond',
  target: 'diamond',
  forecast: 'emptyCircle',
  other: 'circle',
};

type Point = ChartSeries['points'][number];

interface DrawnPoint {
  readonly value: readonly [number, number | null];
  readonly name?: string;
  readonly symbol?: string;
  readonly observation?: string;
}

/**
 * Place of a date on the axis of years: 31 December of a year stands at the year itself, so that a year's figure stands over its number.
 * Fraction = days since the last 31 December over the days of the year. NaN where the text is no date.
 */
export function yearPosition(text: string): number {
  const date = parseDate(text);
  if (date === undefined) return Number.NaN;
  const { year } = dateParts(date);
  const start = plainDate(year - 1, 12, 31);
  return year - 1 + daysBetween(start, date) / daysBetween(start, plainDate(year, 12, 31));
}

function drawnPoint(point: Point): DrawnPoint {
  return {
    value: [yearPosition(point.date), Number(point.value)],
    name: point.label,
    // A bound ("over 95") is an open triangle: the figure itself lies beyond it.
    ...(point.bound === true ? { symbol: 'emptyTriangle' } : {}),
    ...(point.observation === undefined ? {} : { observation: point.observation }),
  };
}

/** Points with a gap at each break, so that no line joins levels that must not be compared. */
export function pointsWithGaps(points: readonly Point[], breaks: ChartView['breaks']): readonly DrawnPoint[] {
  const gaps = breaks.map(({ date }) => date).toSorted();
  const drawn: DrawnPoint[] = [];
  let last: string | undefined;
  for (const point of points) {
    const before = last;
    const gap = before === undefined ? undefined : gaps.find((date) => date >= before && date < point.date);
    if (gap !== undefined) drawn.push({ value: [yearPosition(gap), null] });
    drawn.push(drawnPoint(point));
    last = point.date;
  }
  return drawn;
}

function verticalLine(date: string, label: string, colour: string, type: 'solid' | 'dashed'): object {
  return {
    xAxis: yearPosition(date),
    label: { formatter: label, color: colour, position: 'end', fontSize: 12 },
    lineStyle: { color: colour, type, width: 1 },
  };
}

function drawnSeries(series: ChartSeries, chart: ChartView, colours: ChartColours, isNarrow: boolean): object {
  const colour = colours.series[series.role];
  const isObserved = series.role === 'observed' || series.role === 'other';
  return {
    id: series.id,
    name: series.name,
    type: chart.kind === 'bar' && isObserved ? 'bar' : 'line',
    data: isObserved ? pointsWithGaps(series.points, chart.breaks) : series.points.map(drawnPoint),
    connectNulls: false,
    animation: false,
    color: colour,
    symbol: SYMBOLS[series.role],
    symbolSize: series.role === 'target' ? 12 : 8,
    showAllSymbol: true,
    barMaxWidth: 36,
    lineStyle: { type: DASHES[series.role], width: isObserved ? 2.5 : 1.75, opacity: series.role === 'target' ? 0 : 1 },
    endLabel: { show: !isNarrow, formatter: '{a}', color: colour, fontSize: 13, distance: 8 },
    labelLayout: { moveOverlap: 'shiftY' },
    emphasis: { disabled: true },
  };
}

/** Only whole years are named; ends of the axis within a year stay without a name. */
function wholeYear(value: number): string {
  return Number.isInteger(value) ? String(value) : '';
}

function axes(chart: ChartView, colours: ChartColours): object {
  const label = { color: colours.muted, fontSize: 12 };
  return {
    xAxis: {
      type: 'value',
      min: 'dataMin',
      max: 'dataMax',
      minInterval: 1,
      axisLabel: { ...label, formatter: wholeYear, hideOverlap: true },
      axisLine: { lineStyle: { color: colours.muted } },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      scale: chart.kind === 'line',
      axisLabel: label,
      splitLine: { lineStyle: { color: colours.rule } },
    },
  };
}

function picturedWords(chart: ChartView, colours: ChartColours): object[] {
  const line = (text: string, top: number | undefined, font: string, colour: string): object => ({
    type: 'text',
    left: 16,
    ...(top === undefined ? { bottom: 12 } : { top }),
    silent: true,
    style: { text, font: `${font} ${colours.font}`, fill: colour },
  });
  return [
    line(chart.title, 14, '600 18px', colours.text),
    line(chart.subtitle, 42, '14px', colours.muted),
    line(chart.foot, undefined, '12px', colours.muted),
  ];
}

/** Room at the right for the longest name: about one em a Han character, half of it a Latin letter. */
function nameRoom(chart: ChartView): number {
  const widths = chart.series.map(({ name }) => [...name].reduce((sum, sign) => sum + (sign > '\u2e80' ? 13 : 7), 0));
  return Math.min(180, Math.max(24, ...widths) + 16);
}

/** The drawing library's option object of `chart`. */
export function chartOption(
  chart: ChartView,
  colours: ChartColours,
  size: ChartSize,
): Readonly<Record<string, unknown>> {
  const isNarrow = size.width < NARROW;
  const lines = [
    ...chart.breaks.map(({ date, label }) => verticalLine(date, label, colours.series.milestones, 'dashed')),
    ...(chart.asOf === undefined ? [] : [verticalLine(chart.asOf, size.asOf, colours.muted, 'solid')]),
  ];
  const marks = {
    id: 'marks',
    type: 'line',
    data: [],
    silent: true,
    markLine: { symbol: 'none', animation: false, data: lines },
  };
  const top = size.withWords ? 96 : 32;
  return {
    animation: false,
    backgroundColor: size.withWords ? colours.ground : 'transparent',
    textStyle: { fontFamily: colours.font },
    grid: {
      left: 12,
      right: isNarrow ? 20 : nameRoom(chart),
      top,
      bottom: size.withWords ? 44 : 8,
      outerBoundsMode: 'same',
    },
    ...axes(chart, colours),
    tooltip: {
      trigger: 'item',
      transitionDuration: 0,
      renderMode: 'richText',
      formatter: (point: { readonly seriesName?: string; readonly name?: string }) =>
        [point.seriesName, point.name].filter(Boolean).join('\n'),
    },
    graphic: size.withWords ? picturedWords(chart, colours) : [],
    series: [...chart.series.map((series) => drawnSeries(series, chart, colours, isNarrow)), marks],
  };
}
