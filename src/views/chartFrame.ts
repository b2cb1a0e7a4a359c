// The part of a picture that a chart's axes take, in pixels from the upper left, and the places of years and values on it.
import { formatDecimal } from '#words/number';
import { valueAxis, yearAxis, type ValueAxis, type YearAxis } from './axisSteps.ts';
import type { ChartLook } from './chartLook.ts';
import type { ChartView } from './description.ts';
import type { DrawnSeries } from './drawnSeries.ts';
import { textWidth } from './textWidth.ts';
import { yearPosition } from './yearPosition.ts';

export interface ChartFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly years: YearAxis;
  readonly values: ValueAxis;
}

/** Room that texts outside the axes take: above them (titles aside), at their right, and of words at both ends of the picture. */
export interface ChartRoom {
  readonly above: number;
  readonly right: number;
  readonly head: number;
  readonly foot: number;
}

/** Gap between an axis and its labels. */
export const AXIS_GAP = 8;
/** Height of a line of text ÷ height of its letters. */
export const LINE = 1.35;

const YEARS_MOST = 12;

/** The frame; across it does not depend on the room above, which in turn depends on how the labels there fall beside each other. */
export function chartFrame(
  chart: ChartView,
  all: readonly DrawnSeries[],
  look: ChartLook,
  room: ChartRoom,
): ChartFrame {
  const points = all.flatMap((one) => one.points);
  const beside = chart.kind === 'bar' ? 1 : 0;
  const asOf = chart.asOf === undefined ? undefined : yearPosition(chart.asOf);
  const positions = [...points.map(({ position }) => position), ...(asOf === undefined ? [] : [asOf])];
  const top = room.head + room.above;
  const bottom = look.height - room.foot - look.size * LINE - AXIS_GAP;
  const values = valueAxis(
    points.map(({ value }) => value),
    Math.max(2, Math.min(6, Math.floor((look.height - room.head - room.foot) / (look.size * 4)))),
    chart.kind === 'bar',
  );
  const widest = Math.max(...values.ticks.map((tick) => textWidth(formatDecimal(tick, look.language), look.size)));
  const left = Math.min(look.width / 3, widest) + AXIS_GAP + 2;
  const right = Math.max(left + 1, look.width - room.right);
  const fitting = Math.floor((right - left) / (look.size * 3.6));
  return { left, right, top, bottom, years: yearAxis(positions, Math.min(YEARS_MOST, fitting), beside), values };
}

/** Pixels from the left of a place on the axis of years. */
export function across({ left, right, years }: ChartFrame, position: number): number {
  return left + ((position - years.from) / (years.to - years.from)) * (right - left);
}

/** Pixels from above of a value. */
export function down({ top, bottom, values }: ChartFrame, value: number): number {
  return bottom - ((value - values.min) / (values.max - values.min)) * (bottom - top);
}
