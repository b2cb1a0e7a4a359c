// Drawing instructions of a chart: observed points marked, paths dashed, breaks and as-of date as vertical lines, direct labels.
import type { ChartSeries, ChartView } from '#views/description';
import { dateParts, daysBetween, parseDate, plainDate } from '#kernel/plainDate';
import { permitted } from './markup.ts';

/** Colours of the page that the renderer does not know: replaced by those of the surrounding text and paper. */
export const INK = '#010203';
export const PAPER = '#fdfcfb';
export const RULE = '#cbcdcf';
const MUTED = '#7b8087';

/** Okabe and Ito's palette, distinct for colour-blind readers. */
const COLOURS: Readonly<Record<ChartSeries['role'], string>> = {
  observed: '#0072b2',
  'path-equal-steps': '#d55e00',
  'path-compound': '#cc79a7',
  milestones: '#009e73',
  target: '#d55e00',
  forecast: '#56b4e9',
  other: '#e69f00',
};
const DASHES: Readonly<Partial<Record<ChartSeries['role'], readonly number[]>>> = {
  'path-equal-steps': [6, 4],
  'path-compound': [2, 3],
  milestones: [8, 3, 2, 3],
  forecast: [4, 4],
};
const LABELS_MOST = 8;
const LABEL_SIGNS = 22;
/** Labels above the drawing: breaks in at most two rows, the as-of date above them; figures in pixels. */
const BREAK_ROWS = 2;
const ROW_HEIGHT = 16;
const LABEL_GAP = 6;

/** Place of a date on the axis: the end of a year stands at the year's number, its middle half a step before. */
export function yearPosition(text: string): number | undefined {
  const date = parseDate(text);
  if (date === undefined) return undefined;
  const { year } = dateParts(date);
  const opening = plainDate(year, 1, 1);
  const days = daysBetween(opening, plainDate(year, 12, 31));
  return Math.round((year - 1 + (daysBetween(opening, date) + 1) / (days + 1)) * 1e6) / 1e6;
}

export function chartOption(chart: ChartView): Record<string, unknown> {
  const positions = [...chart.series.flatMap((one) => one.points.map((point) => point.date)), chart.asOf]
    .map((date) => (date === undefined ? undefined : yearPosition(date)))
    .filter((position) => position !== undefined);
  const from = Math.floor(Math.min(...positions));
  const to = Math.ceil(Math.max(...positions));
  const span = Math.max(1, to - from);
  const { kind } = chart;
  return {
    animation: false,
    textStyle: { fontFamily: 'inherit', color: INK },
    grid: {
      left: 8,
      right: 150,
      top: asOfHeight(chart) + 28,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'value',
      min: kind === 'bar' ? from - 1 : from,
      max: kind === 'bar' ? to + 1 : to,
      interval: Math.ceil(span / 10),
      axisLabel: { formatter: (value: number) => (Number.isInteger(value) ? String(value) : ''), color: INK },
      axisLine: { show: true, lineStyle: { color: MUTED } },
      axisTick: { show: true, lineStyle: { color: MUTED } },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      scale: kind === 'line',
      axisLabel: { color: INK, formatter: plainNumber },
      axisLine: { show: false },
      splitLine: { lineStyle: { color: RULE, width: 0.5 } },
    },
    series: chart.series.map((one, index) => seriesOption(chart, one, index, (from + to) / 2)),
  };
}

/** No grouping of thousands and no exponent, whatever the machine's language. */
function plainNumber(value: number): string {
  return String(Math.round(value * 1e9) / 1e9);
}

function seriesOption(chart: ChartView, one: ChartSeries, index: number, middle: number): Record<string, unknown> {
  const colour = COLOURS[one.role];
  const isObserved = one.role === 'observed' || one.role === 'forecast' || one.role === 'other';
  const labelled = isObserved && one.points.length <= LABELS_MOST;
  const data = one.points.flatMap((point, at) => {
    const drawn = pointOption(point, colour, labelled);
    const gap = isObserved ? gapBetween(chart, one.points[at - 1]?.date, point.date) : undefined;
    return gap === undefined ? drawn : [{ value: [gap, '-'] }, ...drawn];
  });
  return {
    name: one.name,
    type: chart.kind,
    silent: true,
    data,
    barMaxWidth: 36,
    symbol: one.role === 'target' ? 'diamond' : 'circle',
    symbolSize: one.role === 'target' ? 11 : isObserved ? 6 : 0,
    showSymbol: isObserved || one.role === 'target',
    lineStyle: { color: colour, width: isObserved ? 2 : 1.5, type: DASHES[one.role] ?? 'solid' },
    itemStyle: { color: colour },
    endLabel: {
      show: true,
      formatter: () => permitted(one.role === 'target' ? `${one.name} ${one.points.at(-1)?.value ?? ''}` : one.name),
      color: INK,
      textBorderWidth: 0,
      distance: 8,
      padding: [2, 0],
      fontSize: 11,
    },
    labelLayout: { moveOverlap: 'shiftY', hideOverlap: false },
    ...(index === 0 ? { markLine: markLines(chart, middle) } : {}),
  };
}

function pointOption(point: ChartSeries['points'][number], colour: string, labelled: boolean): readonly object[] {
  const position = yearPosition(point.date);
  const value = Number(point.value);
  if (position === undefined || !Number.isFinite(value)) return [];
  const text = { show: labelled, position: 'top', color: INK, textBorderWidth: 0, fontSize: 11 };
  const hollow = { color: PAPER, borderColor: colour, borderWidth: 1.5 };
  return [
    {
      value: [position, value],
      label: { ...text, formatter: () => permitted(point.bound === true ? point.label : point.value) },
      itemStyle: point.bound === true ? hollow : { color: colour },
    },
  ];
}

/** Where a line is interrupted: levels on both sides of a break are not joined. */
function gapBetween(chart: ChartView, earlier: string | undefined, later: string): number | undefined {
  if (earlier === undefined) return undefined;
  const between = chart.breaks.find(({ date }) => earlier < date && date <= later);
  return between === undefined ? undefined : breakPosition(chart, between.date);
}

/** A break stands half way between the figures that it parts, else at its date. */
function breakPosition(chart: ChartView, date: string): number | undefined {
  const dates = chart.series.flatMap(({ role, points }) =>
    role === 'observed' ? points.map((point) => point.date) : [],
  );
  const before = yearPosition(
    dates
      .filter((each) => each < date)
      .toSorted()
      .at(-1) ?? '',
  );
  const after = yearPosition(dates.filter((each) => each >= date).toSorted()[0] ?? '');
  return before === undefined || after === undefined ? yearPosition(date) : (before + after) / 2;
}

/** Labels above the drawing are cut; the foot of the chart holds the whole text. */
function shortened(label: string): string {
  const signs = [...label];
  return signs.length <= LABEL_SIGNS ? label : `${signs.slice(0, LABEL_SIGNS - 1).join('')}…`;
}

function asOfHeight({ breaks }: ChartView): number {
  return LABEL_GAP + ROW_HEIGHT * Math.min(BREAK_ROWS, breaks.length);
}

function markLines(chart: ChartView, middle: number): Record<string, unknown> {
  const lines = chart.breaks.flatMap(({ date, label }, index) => {
    const distance = LABEL_GAP + ROW_HEIGHT * (index % BREAK_ROWS);
    return verticalLine(breakPosition(chart, date), label, middle, { color: INK, type: [2, 2] }, distance);
  });
  const { asOf } = chart;
  if (asOf !== undefined) {
    lines.push(...verticalLine(yearPosition(asOf), asOf, middle, { color: MUTED, type: [1, 3] }, asOfHeight(chart)));
  }
  return { silent: true, symbol: 'none', data: lines };
}

/** Its label stands towards the middle, so that neither edge cuts it. */
function verticalLine(
  xAxis: number | undefined,
  label: string,
  middle: number,
  style: Record<string, unknown>,
  distance: number,
): readonly object[] {
  if (xAxis === undefined) return [];
  const align = xAxis <= middle ? 'left' : 'right';
  const text = { position: 'end', distance, align, color: INK, textBorderWidth: 0, fontSize: 11 };
  return [
    { xAxis, lineStyle: { ...style, width: 1 }, label: { ...text, formatter: () => shortened(permitted(label)) } },
  ];
}
