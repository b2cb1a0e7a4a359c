// Labels of a chart's lines: names one under another where the lines end together, else beside the line's end, and single figures.
import { Decimal } from '#kernel/decimal';
import { formatDecimal } from '#words/number';
import { across, AXIS_GAP, down, LINE, type ChartFrame } from './chartFrame.ts';
import { NARROW, type ChartLook } from './chartLook.ts';
import { isOfFigures, type DrawnPoint, type DrawnSeries } from './drawnSeries.ts';
import { pictureLine, pictureText } from './pictureElement.ts';
import { boxesAround, placeLabel, spread, type Box, type Segment } from './placeLabel.ts';
import { markSize } from './seriesOption.ts';
import { fitted, textWidth } from './textWidth.ts';

/** Lines with more points carry their last figure only; the others stand in the data behind the chart. */
const FIGURES_MOST = 8;
/** Largest part of a picture's width that names at its right take. */
const NAMES_WIDEST = 0.36;
/** Where lines end at one point: equal steps run above compound growth, and the target stands between them. */
const ORDER = ['forecast', 'observed', 'other', 'path-equal-steps', 'target', 'milestones', 'path-compound'] as const;

interface Label {
  readonly of: DrawnSeries;
  readonly end: DrawnPoint;
  readonly text: string;
}

function figureText({ point }: DrawnPoint, { language }: ChartLook): string {
  const value = Decimal.parse(point.value);
  return point.bound === true || value === undefined ? point.label : formatDecimal(value, language);
}

/** The line's name and, of figures and targets, its last value; without the name where the picture is narrow. */
function labelsOf(all: readonly DrawnSeries[], look: ChartLook): readonly Label[] {
  return all.flatMap((of) => {
    const end = of.points.at(-1);
    if (end === undefined) return [];
    const figure = isOfFigures(of.series) || of.series.role === 'target' ? figureText(end, look) : '';
    const name = look.width < NARROW ? '' : of.series.name;
    const text = [name, figure].filter((part) => part !== '').join(' ');
    return text === '' ? [] : [{ of, end, text }];
  });
}

/** Labels of the lines that end last: they stand at the right of the axes. */
function endLabels(all: readonly DrawnSeries[], look: ChartLook): readonly Label[] {
  const last = Math.max(...all.flatMap(({ points }) => points.map(({ position }) => position)));
  return labelsOf(all, look)
    .filter(({ end }) => end.position === last)
    .map((label) => ({ ...label, text: fitted(label.text, look.width * NAMES_WIDEST, look.size) }));
}

/** Room at the right of the axes for the names of the lines that end there. */
export function endRoom(all: readonly DrawnSeries[], look: ChartLook): number {
  return Math.max(...endLabels(all, look).map(({ text }) => textWidth(text, look.size)), look.size) + 2 * AXIS_GAP;
}

const END_GAP = 12;

function endElements(all: readonly DrawnSeries[], frame: ChartFrame, look: ChartLook): readonly object[] {
  const labels = endLabels(all, look)
    .map((label) => ({ ...label, y: down(frame, label.end.value) }))
    .toSorted((a, b) => a.y - b.y || ORDER.indexOf(a.of.series.role) - ORDER.indexOf(b.of.series.role));
  const height = look.size * LINE;
  const wanted = labels.map(({ y }) => y);
  const heights = spread(wanted, height, frame.top + height / 2, frame.bottom - height / 2);
  return labels.flatMap(({ of, end, text, y }, index) => {
    const colour = look.colours.series[of.series.role];
    const at = heights[index] ?? y;
    const x = across(frame, end.position);
    const isAway = x < frame.right - END_GAP;
    const leader = { from: [x + END_GAP, y], to: [frame.right + AXIS_GAP, at], colour: look.colours.muted } as const;
    const left = frame.right + END_GAP;
    const written = { text, x: left, y: at, align: 'left', colour, size: look.size, font: look.font } as const;
    return [...(isAway ? [pictureLine({ ...leader, dash: [1, 2] })] : []), pictureText(written)];
  });
}

interface Wish {
  readonly of: DrawnSeries;
  readonly point: DrawnPoint;
  readonly text: string;
  /** Lines that the label may cross rather than be left out. */
  readonly crossings: number;
}

function wishes(all: readonly DrawnSeries[], look: ChartLook): readonly Wish[] {
  const atEnd = new Set(endLabels(all, look).map(({ of }) => of));
  const names = labelsOf(all, look)
    .filter(({ of }) => !atEnd.has(of))
    .map(({ of, end, text }) => ({ of, point: end, text, crossings: Number.POSITIVE_INFINITY }));
  const figures = all
    .filter(({ series, points }) => isOfFigures(series) && points.length <= FIGURES_MOST && look.width >= NARROW)
    .flatMap((of) =>
      of.points.slice(0, -1).map((point) => ({ of, point, text: figureText(point, look), crossings: 0 })),
    );
  return [...names, ...figures];
}

function lineSegments({ series, points }: DrawnSeries, frame: ChartFrame): readonly Segment[] {
  if (series.role === 'target') return [];
  const places = points.map(({ position, value }) => [across(frame, position), down(frame, value)] as const);
  return places.slice(1).map((to, index) => ({ from: places[index] ?? to, to }));
}

function markBoxes(one: DrawnSeries, frame: ChartFrame): readonly Box[] {
  if (!isOfFigures(one.series) && one.series.role !== 'target') return [];
  const half = markSize(one) / 2;
  return one.points.map(({ position, value }) => {
    const [x, y] = [across(frame, position), down(frame, value)];
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}

/** Names and figures as texts; `uprights` are the lines of breaks and of the as-of date. */
export function chartLabels(
  all: readonly DrawnSeries[],
  frame: ChartFrame,
  look: ChartLook,
  uprights: readonly Segment[],
): readonly object[] {
  const segments = [...uprights, ...all.flatMap((one) => lineSegments(one, frame))];
  const boxes = all.flatMap((one) => markBoxes(one, frame));
  const within = { left: frame.left, right: frame.right + AXIS_GAP, top: frame.top, bottom: frame.bottom };
  const height = look.size * LINE;
  const texts = wishes(all, look).flatMap(({ of, point, text, crossings }) => {
    const [x, y] = [across(frame, point.position), down(frame, point.value)];
    const around = boxesAround(x, y, textWidth(text, look.size), height, markSize(of) / 2 + 3);
    const box = placeLabel(around, { within, boxes, segments }, crossings);
    if (box === undefined) return [];
    boxes.push(box);
    const place = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, align: 'center' } as const;
    return [
      pictureText({ ...place, text, colour: look.colours.series[of.series.role], size: look.size, font: look.font }),
    ];
  });
  return [...endElements(all, frame, look), ...texts];
}
