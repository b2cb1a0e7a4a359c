// Lines of a chart with their points at places of the axes, and the places where a break interrupts them.
import { Decimal } from '#kernel/decimal';
import type { ChartSeries, ChartView } from './description.ts';
import { yearPosition } from './yearPosition.ts';

export interface DrawnPoint {
  readonly point: ChartSeries['points'][number];
  readonly position: number;
  readonly value: number;
}

export interface DrawnSeries {
  readonly series: ChartSeries;
  readonly points: readonly DrawnPoint[];
}

/** Values beyond this cannot be drawn on an axis of their own. */
const GREATEST = 1e100;

function drawnPoint(point: ChartSeries['points'][number]): readonly DrawnPoint[] {
  const position = yearPosition(point.date);
  const value = Decimal.parse(point.value)?.toNumber();
  if (position === undefined || value === undefined || !(Math.abs(value) <= GREATEST)) return [];
  return [{ point, position, value }];
}

/** Lines of which at least one point has a date and a value. */
export function drawnSeries(chart: ChartView): readonly DrawnSeries[] {
  return chart.series
    .map((series) => ({ series, points: series.points.flatMap(drawnPoint) }))
    .filter(({ points }) => points.length > 0);
}

/** Figures, as opposed to a path or a promise: breaks concern them alone. */
export function isOfFigures({ role }: ChartSeries): boolean {
  return role === 'observed' || role === 'forecast' || role === 'other';
}

/** A break stands half way between the observed figures that it parts, else at its date. */
export function breakPosition(all: readonly DrawnSeries[], date: string): number | undefined {
  const points = all.flatMap((one) => (one.series.role === 'observed' ? one.points : []));
  const before = points.filter(({ point }) => point.date < date).map(({ position }) => position);
  const after = points.filter(({ point }) => point.date >= date).map(({ position }) => position);
  if (before.length === 0 || after.length === 0) return yearPosition(date);
  return (Math.max(...before) + Math.min(...after)) / 2;
}

/** The break between two neighbouring points: their levels are not joined. */
export function breakBetween(chart: ChartView, earlier: DrawnPoint, later: DrawnPoint): string | undefined {
  return chart.breaks.find(({ date }) => earlier.point.date < date && date <= later.point.date)?.date;
}
