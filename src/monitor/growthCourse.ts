// Course of a growth target: mean annual growth over the promised years, from published rates or comparable levels.
import { Decimal } from '#kernel/decimal';
import { endYear, startOf } from '#kernel/period';
import { plainDate, type PlainDate } from '#kernel/plainDate';
import { convert, type Comparator } from '#kernel/quantity';
import { dimensionOf } from '#kernel/unit';
import {
  joinedComparator,
  seriesKeyOf,
  type Course,
  type CoursePoint,
  type NoCourse,
  type TargetCase,
} from './course.ts';
import { lackingReason } from './levelCourse.ts';
import { withoutTrailingZeros } from './pace.ts';
import { decimalOf } from './path.ts';
import { promisedYears } from './promisedPeriod.ts';
import { seriesOf, type SeriesPoint } from './seriesOf.ts';

/** Decimals of a mean rate as a fraction. */
const MEAN_DIGITS = 4;
type MeanRate = {
  readonly id: string;
  readonly date: PlainDate;
  readonly value: Decimal;
  readonly comparator: Comparator;
};

/**
 * Published rates of every year count first: ((1+g₁)…(1+g_k))^(1/k) − 1. Else levels at constant prices, or levels that have no
 * price: (L_k ÷ L₀)^(1/k) − 1. Levels at current prices alone are a different measure: growth is not computed from them.
 */
export function growthCourse(one: TargetCase): Course | NoCourse {
  const years =
    one.target.type === 'average-growth' ? promisedYears(one.target, one.plan, one.due) : [endYear(one.due)];
  if (years === undefined) return { reason: 'no-start-value' };
  const rates = rateSeries(one);
  if (rates.length > 0) {
    const means = years.length === 1 ? withinYear(rates, endYear(one.due)) : meansOfRates(rates, years, one);
    return steadyCourse(one, years, means, () => false);
  }
  if (one.indicator.measure === 'growth-rate') return { reason: lackingReason(one, 0) };
  return courseOfLevels(one, years);
}

function rateSeries(one: TargetCase): readonly SeriesPoint[] {
  const { indicator, target } = one;
  const sources = indicator.measure === 'growth-rate' ? [indicator] : one.growthIndicators;
  const series = sources.map((each) =>
    seriesOf(one.index.observations({ ...seriesKeyOf(target), indicator: each.id }), one.unit),
  );
  return series.find((points) => points.length > 0) ?? [];
}

/** Growth of a single year: the year so far, by the published rate itself. */
function withinYear(rates: readonly SeriesPoint[], year: number): readonly MeanRate[] {
  return rates.filter((rate) => endYear(rate.period) === year && startOf(rate.period) === plainDate(year, 1, 1));
}

function meansOfRates(rates: readonly SeriesPoint[], years: readonly number[], one: TargetCase): readonly MeanRate[] {
  const means: MeanRate[] = [];
  const used: SeriesPoint[] = [];
  let product = 1;
  for (const year of years) {
    const rate = rates.find(({ period }) => period.kind === 'year' && period.year === year);
    if (rate === undefined) break;
    used.push(rate);
    product *= 1 + convert({ value: rate.value, unit: one.unit }, 'fraction').value.toNumber();
    const value = product > 0 ? meanRate(product, used.length, one) : undefined;
    if (value === undefined) break;
    means.push({
      id: rate.id,
      date: rate.date,
      value,
      comparator: joinedComparator(used.map((each) => each.comparator)),
    });
  }
  return means;
}

function meanRate(product: number, years: number, one: TargetCase): Decimal | undefined {
  const fraction = decimalOf(product ** (1 / years) - 1, MEAN_DIGITS);
  if (fraction === undefined) return undefined;
  return withoutTrailingZeros(convert({ value: fraction, unit: 'fraction' }, one.unit).value);
}

function courseOfLevels(one: TargetCase, years: readonly number[]): Course | NoCourse {
  const key = seriesKeyOf(one.target);
  const all = one.index.observations(key);
  const isMoney = dimensionOf(one.indicator.unit).startsWith('money-');
  const comparable = isMoney ? all.filter((each) => each.priceBasis === 'constant') : all;
  const levels = seriesOf(comparable, one.indicator.unit);
  if (levels.length === 0) return { reason: all.length > 0 ? 'different-measure' : lackingReason(one, 0) };
  const first = years[0] ?? endYear(one.due);
  const base = levels.find((level) => level.date === plainDate(first - 1, 12, 31));
  if (base === undefined || base.value.sign <= 0) return { reason: 'no-start-value' };
  const means = levels.flatMap((level): readonly MeanRate[] => {
    const count = endYear(level.period) - first + 1;
    if (count < 1 || level.date !== plainDate(first + count - 1, 12, 31)) return [];
    const value = meanRate(level.value.toNumber() / base.value.toNumber(), count, one);
    return value === undefined ? [] : [{ id: level.id, date: level.date, value, comparator: level.comparator }];
  });
  const course = steadyCourse(one, years, means, one.index.crossesBreak.bind(undefined, key));
  return { ...course, start: { date: base.date, value: one.target.value, observation: base.id } };
}

/** The schedule of a growth target is its own rate in each year; `covered` is the share of the promised years. */
function steadyCourse(
  one: TargetCase,
  years: readonly number[],
  means: readonly MeanRate[],
  crossesBreak: Course['crossesBreak'],
): Course {
  const first = years[0] ?? endYear(one.due);
  const points = means.map((mean): CoursePoint => {
    const year = Number(mean.date.slice(0, 4));
    const covered = Decimal.of(Math.max(1, year - first + 1)).dividedBy(Decimal.of(years.length), 6);
    const atDue = year === years.at(-1) && mean.date === plainDate(year, 12, 31);
    return { date: mean.date, value: mean.value, id: mean.id, comparator: mean.comparator, atDue, covered };
  });
  const begins = plainDate(first - 1, 12, 31);
  const start = { date: begins, value: one.target.value };
  return { points, start, begins, lacking: 'no-observation', schedule: 'steady', lasting: false, crossesBreak };
}
