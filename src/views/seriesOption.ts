// A line of a chart in the drawing library's terms: figures marked and interrupted at breaks, bounds as open triangles, paths dashed.
import type { ChartLook } from './chartLook.ts';
import type { ChartSeries, ChartView } from './description.ts';
import { breakBetween, breakPosition, isOfFigures, type DrawnPoint, type DrawnSeries } from './drawnSeries.ts';

/** Lengths drawn and left out in turn; the dots of compound growth fall into the gaps of equal steps where both run together. */
const DASHES: Readonly<Record<ChartSeries['role'], 'solid' | readonly number[]>> = {
  observed: 'solid',
  'path-equal-steps': [8, 8],
  'path-compound': [2, 2, 2, 10],
  milestones: [8, 4, 2, 4],
  target: 'solid',
  forecast: [4, 3],
  other: 'solid',
};
const COMPOUND_OFFSET = 7;
const SYMBOLS: Readonly<Record<ChartSeries['role'], string>> = {
  observed: 'circle',
  'path-equal-steps': 'none',
  'path-compound': 'none',
  milestones: 'diamond',
  target: 'diamond',
  forecast: 'circle',
  other: 'circle',
};
/** Heights of the marks; lines with many points carry the small one. */
const MARK = 8;
const SMALL_MARK = 4;
const TARGET_MARK = 15;
const MANY = 40;

export function markSize({ series, points }: DrawnSeries): number {
  if (series.role === 'target') return TARGET_MARK;
  return points.length > MANY ? SMALL_MARK : MARK;
}

function pointOption({ point, position, value }: DrawnPoint, { role }: ChartSeries, { colours }: ChartLook): object {
  const colour = colours.series[role];
  const isBound = point.bound === true;
  const hollow = { color: colours.ground, borderColor: colour, borderWidth: 1.75 };
  return {
    value: [position, value],
    name: point.label,
    // A bound ("over 95") is an open triangle: the figure itself lies beyond it.
    ...(isBound ? { symbol: 'triangle', symbolSize: MARK + 3 } : {}),
    ...(isBound || role === 'forecast' ? { itemStyle: hollow } : {}),
    ...(point.observation === undefined ? {} : { observation: point.observation }),
  };
}

/** Points of a line; of figures with a gap at each break, so that no line joins levels that must not be compared. */
function pointsWithGaps(
  chart: ChartView,
  all: readonly DrawnSeries[],
  { series, points }: DrawnSeries,
  look: ChartLook,
): readonly object[] {
  return points.flatMap((point, index) => {
    const drawn = pointOption(point, series, look);
    const earlier = points[index - 1];
    const date = earlier === undefined || !isOfFigures(series) ? undefined : breakBetween(chart, earlier, point);
    const gap = date === undefined ? undefined : breakPosition(all, date);
    return gap === undefined ? [drawn] : [{ value: [gap, null] }, drawn];
  });
}

export function seriesOption(chart: ChartView, all: readonly DrawnSeries[], one: DrawnSeries, look: ChartLook): object {
  const { id, name, role } = one.series;
  const colour = look.colours.series[role];
  // The target's mark is open: a figure that stands on it is seen inside.
  const mark = role === 'target' ? { color: 'transparent', borderColor: colour, borderWidth: 2.5 } : { color: colour };
  return {
    id,
    name,
    type: chart.kind === 'bar' && isOfFigures(one.series) ? 'bar' : 'line',
    data: pointsWithGaps(chart, all, one, look),
    animation: false,
    connectNulls: false,
    symbol: SYMBOLS[role],
    symbolSize: markSize(one),
    showAllSymbol: true,
    barMaxWidth: 36,
    lineStyle: {
      color: colour,
      type: DASHES[role],
      dashOffset: role === 'path-compound' ? COMPOUND_OFFSET : 0,
      width: isOfFigures(one.series) ? 2.5 : 2,
      cap: 'butt',
    },
    itemStyle: mark,
    z: role === 'target' ? 4 : isOfFigures(one.series) ? 3 : 2,
    emphasis: { disabled: true },
  };
}
