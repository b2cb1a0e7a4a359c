// Upright lines of a chart: breaks dashed, the as-of date dotted, their labels in rows above the axes.
import { parseDate } from '#kernel/plainDate';
import { formatDate } from '#words/period';
import { pageWords } from '#words/pages';
import { across, LINE, type ChartFrame } from './chartFrame.ts';
import type { ChartLook } from './chartLook.ts';
import type { ChartView } from './description.ts';
import { breakPosition, type DrawnSeries } from './drawnSeries.ts';
import { pictureLine, pictureText } from './pictureElement.ts';
import { crosses, overlaps, type Box, type Segment } from './placeLabel.ts';
import { compose, textOf } from './sentence.ts';
import { fitted, textWidth } from './textWidth.ts';
import { yearPosition } from './yearPosition.ts';

interface Upright {
  readonly position: number;
  readonly text: string;
  readonly dash: readonly number[];
  readonly colour: string;
}

/** A label above the axes; without a row where it would cover another one: the foot of the chart says it whole. */
interface PlacedUpright extends Upright {
  readonly x: number;
  readonly label: Box | undefined;
}

export interface ChartMarks {
  readonly height: number;
  readonly segments: (frame: ChartFrame) => readonly Segment[];
  readonly elements: (frame: ChartFrame) => readonly object[];
}

const ROWS = 3;
/** Longest label of a break, in heights of its letters. */
const LONGEST = 14;

function uprights(chart: ChartView, all: readonly DrawnSeries[], look: ChartLook): readonly Upright[] {
  const { asOf } = chart;
  const position = asOf === undefined ? undefined : yearPosition(asOf);
  const date = asOf === undefined ? undefined : parseDate(asOf);
  const { colours, language } = look;
  const breaks = chart.breaks.flatMap((item) => {
    const at = breakPosition(all, item.date);
    return at === undefined ? [] : [{ position: at, text: item.label, dash: [5, 4], colour: colours.text }];
  });
  if (position === undefined || date === undefined) return breaks;
  const text = textOf(compose(pageWords(language).common.asOf, { date: formatDate(date, language) }));
  return [{ position, text, dash: [1, 3], colour: colours.muted }, ...breaks];
}

/** Places of a label: the lowest row first, over its line before beside it; rows count upwards from the axes. */
function labelPlaces(x: number, width: number, look: ChartLook): readonly Box[] {
  const height = look.size * LINE;
  // Clear of the highest value of the axis.
  const gap = look.size * 0.6;
  const lefts = [x - width / 2, x + look.size / 3, x - width - look.size / 3];
  return Array.from({ length: ROWS }, (_, row) =>
    lefts.map((wanted) => {
      const left = Math.max(0, Math.min(look.width - width, wanted));
      return { left, right: left + width, top: -(row + 1) * height - gap, bottom: -row * height - gap };
    }),
  ).flat();
}

/** Each label where neither it nor its line covers an earlier one. */
function placed(all: readonly Upright[], frame: ChartFrame, look: ChartLook): readonly PlacedUpright[] {
  const done: PlacedUpright[] = [];
  const lineUnder = (x: number, label: Box | undefined): Segment => ({ from: [x, label?.bottom ?? 0], to: [x, 0] });
  for (const one of all) {
    const x = across(frame, one.position);
    const text = fitted(one.text, Math.min(look.width, look.size * LONGEST), look.size);
    const isFree = (box: Box): boolean => {
      const spaced = { ...box, left: box.left - look.size / 2, right: box.right + look.size / 2 };
      return !done.some(
        (other) =>
          crosses(lineUnder(other.x, other.label), box) ||
          (other.label !== undefined && (overlaps(spaced, other.label) || crosses(lineUnder(x, box), other.label))),
      );
    };
    const label = labelPlaces(x, textWidth(text, look.size), look).find(isFree);
    done.push({ ...one, text, x, label });
  }
  return done;
}

/** Marks of a chart whose frame is known but for its top. */
export function chartMarks(
  chart: ChartView,
  all: readonly DrawnSeries[],
  frame: ChartFrame,
  look: ChartLook,
): ChartMarks {
  const marks = placed(uprights(chart, all, look), frame, look);
  const line = (mark: PlacedUpright, { top, bottom }: ChartFrame): Segment => ({
    from: [mark.x, top + (mark.label?.bottom ?? 0)],
    to: [mark.x, bottom],
  });
  return {
    height: Math.max(0, ...marks.map(({ label }) => -(label?.top ?? 0))),
    segments: (whole) => marks.map((mark) => line(mark, whole)),
    elements: (whole) =>
      marks.flatMap((mark) => {
        const { colour, dash, label, text } = mark;
        const upright = pictureLine({ ...line(mark, whole), colour, dash });
        if (label === undefined) return [upright];
        const y = whole.top + (label.top + label.bottom) / 2;
        const x = (label.left + label.right) / 2;
        return [upright, pictureText({ text, x, y, align: 'center', colour, size: look.size, font: look.font })];
      }),
  };
}
