// Course of a level, share, rank or event: the figures of the series themselves.
import { endOf, endYear, startOf, type Period } from '#kernel/period';
import { boundOf } from './reach.ts';
import { seriesKeyOf, type Course, type CoursePoint, type CourseStart, type TargetCase } from './course.ts';
import { pathStart, promiseBegins, requiredPeriod } from './promisedPeriod.ts';
import { seriesOf, type SeriesPoint } from './seriesOf.ts';
import { isYearToDate, wholeYearFrom } from './wholeYear.ts';

/** Figures comparable with the target: a flow over the same part of a year, a stock or ratio at any date. */
export function levelCourse(one: TargetCase): Course {
  const key = seriesKeyOf(one.target);
  const series = seriesOf(one.index.observations(key), one.unit);
  const { points, partsOnly } = one.indicator.accrual === 'flow' ? flowPoints(one, series) : stockPoints(one, series);
  const crossesBreak = one.index.crossesBreak.bind(undefined, key);
  return {
    points,
    start: startOfPath(one, points),
    begins: promiseBegins(one.target, one.plan),
    lacking: partsOnly ? 'sub-year-without-shares' : lackingReason(one, series.length),
    schedule: 'towards',
    lasting: one.indicator.measure !== 'growth-rate',
    crossesBreak,
  };
}

/** Nothing of the named measure: another measure in its place, or no figure at all. */
export function lackingReason(one: TargetCase, usable: number): Course['lacking'] {
  const key = seriesKeyOf(one.target);
  const inOtherUnit = usable === 0 && one.index.observations(key).length > 0 && seriesHasValues(one);
  return inOtherUnit || (usable === 0 && one.index.hasOtherMeasure(key)) ? 'different-measure' : 'no-observation';
}

function seriesHasValues(one: TargetCase): boolean {
  return one.index.observations(seriesKeyOf(one.target)).some((each) => 'value' in each.value);
}

function flowPoints(one: TargetCase, series: readonly SeriesPoint[]) {
  const required = requiredPeriod(one.due);
  const whole = series.filter((point) => coversAlike(point.period, required));
  const points = whole.map((point) => toCoursePoint(point, point.date === endOf(required)));
  if (required.kind !== 'year') return { points, partsOnly: false };
  const parts = series.filter((point) => isYearToDate(point.period));
  const latest = parts.at(-1);
  const lastWhole = whole.at(-1);
  if (latest === undefined || (lastWhole !== undefined && endYear(lastWhole.period) >= endYear(latest.period))) {
    return { points, partsOnly: false };
  }
  const estimate = wholeYearFrom(latest, parts, whole);
  if (estimate === undefined) return { points, partsOnly: true };
  return { points: [...points, { ...toCoursePoint(estimate, false), estimated: true }], partsOnly: false };
}

function stockPoints(one: TargetCase, series: readonly SeriesPoint[]) {
  const longest = series.filter((point, index) => series[index + 1]?.date !== point.date);
  const due = one.dueDate;
  const inDueMonth = (point: SeriesPoint): boolean => point.date <= due && point.date.slice(0, 7) === due.slice(0, 7);
  return { points: longest.map((point) => toCoursePoint(point, inDueMonth(point))), partsOnly: false };
}

function toCoursePoint(point: SeriesPoint, atDue: boolean): CoursePoint {
  return { date: point.date, value: point.value, id: point.id, comparator: point.comparator, atDue };
}

/** Whether two periods cover the same part of a year: year and year, first half and first half. */
function coversAlike(a: Period, b: Period): boolean {
  if (a.kind === 'span' || a.kind === 'day') return false;
  return startOf(a).slice(5) === startOf(b).slice(5) && endOf(a).slice(5, 7) === endOf(b).slice(5, 7);
}

/** The base that the plan declares, else the last figure at or before the beginning of the path. */
export function startOfPath(one: TargetCase, points: readonly CoursePoint[]): CourseStart | undefined {
  const { base } = one.target;
  if (base !== undefined) return { date: endOf(base.period), value: base.value };
  const begin = pathStart(one.target, one.plan);
  if (begin === undefined) return undefined;
  const last = points.findLast((point) => point.date <= begin && point.estimated !== true);
  if (last === undefined) return undefined;
  return { date: last.date, value: last.value, observation: last.id, bound: boundOf(last.comparator) !== undefined };
}
