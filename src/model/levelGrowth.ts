// Published growth beside the ratio of two published levels: where they differ beyond rounding there are two series.
import { Decimal } from '#kernel/decimal';
import type { MessageArgs } from '#kernel/diagnostic';
import { groupBy } from '#kernel/groupBy';
import { isMissing } from '#kernel/missing';
import { comparePeriods, yearBefore, type Period } from '#kernel/period';
import { intervalsMeet, printedInterval, quotientInterval } from '#kernel/precision';
import { inBase, quantity, sameDimension, type Quantity } from '#kernel/quantity';
import { dimensionOf } from '#kernel/unit';
import { figureArgs, type FigureNames } from './figureArgs.ts';
import type { Indicator } from './indicator.ts';
import type { Observation, SeriesBreak } from './observation.ts';
import { figureKey } from './series.ts';

type Figure<T extends Observation> = T & { readonly value: Quantity };

export interface LevelGrowthDisagreement<T extends Observation> {
  readonly growth: Figure<T>;
  readonly level: Figure<T>;
  /** Level of the same part of the year before. */
  readonly earlier: Figure<T>;
}

/** Growth figures that no pair of known levels explains within the rounding of all three; none across a break. */
export function* levelGrowthDisagreements<T extends Observation>(
  observations: readonly T[],
  indicators: ReadonlyMap<string, Indicator>,
  breaks: readonly SeriesBreak[],
): Generator<LevelGrowthDisagreement<T>> {
  const growths = observations.filter(isExact).filter((one) => levelOf(one, indicators) !== undefined);
  if (growths.length === 0) return;
  const levelled = new Set(growths.map((growth) => levelOf(growth, indicators)));
  const figures = observations.filter(isExact).filter(({ indicator }) => levelled.has(indicator));
  const levels = groupBy(figures, (level) => figureKey(level, level.period));
  const cuts = groupBy(breaks, ({ indicator }) => indicator);
  for (const growth of growths) {
    const of = levelOf(growth, indicators);
    const before = yearBefore(growth.period);
    if (of === undefined || before === undefined) continue;
    const known = [...(cuts.get(of) ?? []), ...(cuts.get(growth.indicator) ?? [])];
    if (known.some((cut) => isCut(cut, growth, before))) continue;
    const at = (period: Period): readonly Figure<T>[] =>
      levels.get(figureKey({ ...growth, indicator: of }, period)) ?? [];
    const pair = unexplained(growth, at(growth.period), at(before));
    if (pair !== undefined) yield { growth, ...pair };
  }
}

function isExact<T extends Observation>(observation: T): observation is Figure<T> {
  return observation.nature === 'actual' && observation.comparator === '=' && !isMissing(observation.value);
}

/** Indicator of the level whose growth a figure states. */
function levelOf(
  { indicator, value }: Figure<Observation>,
  indicators: ReadonlyMap<string, Indicator>,
): string | undefined {
  const { measure, of } = indicators.get(indicator) ?? {};
  return measure === 'growth-rate' && dimensionOf(value.unit) === 'ratio' ? of : undefined;
}

function isCut(cut: SeriesBreak, growth: Observation, before: Period): boolean {
  if (cut.place !== undefined && cut.place !== growth.place) return false;
  if (cut.cluster !== undefined && cut.cluster !== growth.cluster) return false;
  return comparePeriods(before, cut.after) < 0 && comparePeriods(growth.period, cut.before) > 0;
}

/** Of one period several vintages may be known; a few pairs of them are enough to tell whether any gives the growth. */
const VINTAGES_COMPARED = 4;

function unexplained<T extends Observation>(
  growth: Figure<T>,
  now: readonly Figure<T>[],
  then: readonly Figure<T>[],
): { readonly level: Figure<T>; readonly earlier: Figure<T> } | undefined {
  const pairs = now
    .slice(-VINTAGES_COMPARED)
    .flatMap((level) => then.slice(-VINTAGES_COMPARED).map((earlier) => ({ level, earlier })))
    .filter(({ level, earlier }) => isComparable(growth, level, earlier));
  return pairs.some(({ level, earlier }) => explains(growth.value, level.value, earlier.value))
    ? undefined
    : pairs.at(-1);
}

/** Growth at constant prices and levels at current prices are two series by declaration: their difference says nothing. */
function isComparable(growth: Observation, level: Figure<Observation>, earlier: Figure<Observation>): boolean {
  const constantAgainstCurrent = growth.priceBasis === 'constant' && level.priceBasis === 'current';
  return !constantAgainstCurrent && sameDimension(level.value, earlier.value) && inBase(earlier.value).sign > 0;
}

function explains(growth: Quantity, level: Quantity, earlier: Quantity): boolean {
  const ratio = quotientInterval(level, earlier);
  const { from, to } = printedInterval(growth);
  return ratio === undefined || intervalsMeet(ratio, { from: from.plus(Decimal.one), to: to.plus(Decimal.one) });
}

const RATIO_DIGITS = 8;

/** What a message says of a disagreement; neither figure overwrites the other. */
export function levelGrowthArgs(
  names: FigureNames,
  { growth, level, earlier }: LevelGrowthDisagreement<Observation>,
): MessageArgs {
  const ratio = inBase(level.value).dividedBy(inBase(earlier.value), RATIO_DIGITS).minus(Decimal.one).shifted(2);
  return {
    ...figureArgs(names, level),
    period: level.period,
    beforePeriod: earlier.period,
    printed: growth.value,
    ratio: quantity(ratio.rounded(1), 'percent'),
    level: level.value,
    before: earlier.value,
    basis: [growth, level, earlier].some(({ priceBasis }) => isMissing(priceBasis)) ? 'unknown' : 'known',
  };
}
