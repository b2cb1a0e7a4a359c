// Course of a cumulative target: flows of the promised years added up, as far as every year is there.
import { Decimal } from '#kernel/decimal';
import { endYear } from '#kernel/period';
import { plainDate } from '#kernel/plainDate';
import {
  joinedComparator,
  seriesKeyOf,
  type Course,
  type CoursePoint,
  type NoCourse,
  type TargetCase,
} from './course.ts';
import { lackingReason } from './levelCourse.ts';
import { promisedYears } from './promisedPeriod.ts';
import { seriesOf, type SeriesPoint } from './seriesOf.ts';

/** Running sums from zero at the day before the first promised year; a gap ends the course. */
export function sumCourse(one: TargetCase): Course | NoCourse {
  const years = promisedYears(one.target, one.plan, one.due);
  const first = years?.[0];
  if (years === undefined || first === undefined) return { reason: 'no-start-value' };
  const key = seriesKeyOf(one.target);
  const series = seriesOf(one.index.observations(key), one.unit);
  const whole = series.find(
    ({ period }) => period.kind === 'span' && period.from === first && period.to === years.at(-1),
  );
  const points = whole === undefined ? runningSums(years, series) : [{ ...whole, atDue: true }];
  const start = { date: plainDate(first - 1, 12, 31), value: Decimal.zero };
  return {
    points,
    start,
    begins: start.date,
    lacking: lackingReason(one, series.length),
    schedule: 'towards',
    lasting: true,
    crossesBreak: (earlier, later) =>
      one.index.crossesBreak(key, earlier === start.date ? plainDate(first, 12, 31) : earlier, later),
  };
}

function runningSums(years: readonly number[], series: readonly SeriesPoint[]): readonly CoursePoint[] {
  const points: CoursePoint[] = [];
  const used: SeriesPoint[] = [];
  for (const year of years) {
    const flow = series.find(({ period }) => period.kind === 'year' && endYear(period) === year);
    if (flow === undefined) break;
    used.push(flow);
    points.push({
      date: flow.date,
      value: (points.at(-1)?.value ?? Decimal.zero).plus(flow.value),
      id: flow.id,
      comparator: joinedComparator(used.map((each) => each.comparator)),
      atDue: year === years.at(-1),
    });
  }
  return points;
}
