// Published growth and the ratio of two published levels that differ beyond rounding: two series, neither overwrites the other.
import { Decimal } from '#kernel/decimal';
import { isMissing } from '#kernel/missing';
import { comparePeriods, periodText, type Period } from '#kernel/period';
import { inBase, quantity, sameDimension, type Quantity } from '#kernel/quantity';
import { dimensionOf } from '#kernel/unit';
import type { Located } from '#model/located';
import type { Observation, SeriesBreak } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import type { Finding, Rule } from '../rule.ts';
import { observationFile, withBasics } from './shared/exampleFiles.ts';
import { groupBy } from './shared/groupBy.ts';
import { figureArgs, seriesKey } from './shared/itemWords.ts';
import { planIndex, type PlanIndex } from './shared/planIndex.ts';
import { intervalsMeet, printedInterval, quotientInterval } from './shared/precision.ts';

type Level = Located<Observation> & { readonly value: Quantity };

function* check(book: PlanBook, { evidence }: CheckContext): Generator<Finding> {
  const index = planIndex(book);
  const actual = evidence.observations.filter(isFigure);
  const levels = groupBy(actual, (level) => levelKey(level, level.indicator, level.period));
  const breaks = groupBy(evidence.breaks, ({ indicator }) => indicator);
  for (const growth of actual) {
    const indicator = index.indicators.get(growth.indicator);
    if (
      indicator?.measure !== 'growth-rate' ||
      indicator.of === undefined ||
      dimensionOf(growth.value.unit) !== 'ratio'
    )
      continue;
    const before = yearBefore(growth.period);
    if (before === undefined) continue;
    const known = [...(breaks.get(indicator.of) ?? []), ...(breaks.get(growth.indicator) ?? [])];
    if (known.some((cut) => isCut(cut, growth, before))) continue;
    const now = levels.get(levelKey(growth, indicator.of, growth.period)) ?? [];
    const then = levels.get(levelKey(growth, indicator.of, before)) ?? [];
    yield* disagreement(index, growth, now, then);
  }
}

const isFigure = (observation: Located<Observation>): observation is Level =>
  observation.nature === 'actual' && observation.comparator === '=' && !isMissing(observation.value);

function levelKey({ place, cluster }: Observation, indicator: string, period: Period): string {
  return `${seriesKey({ indicator, place, cluster })}|${periodText(period)}`;
}

/** The same part of the year before; spans and points have none. */
function yearBefore(period: Period): Period | undefined {
  return 'year' in period ? { ...period, year: period.year - 1 } : undefined;
}

function isCut(cut: SeriesBreak, growth: Observation, before: Period): boolean {
  if (cut.place !== undefined && cut.place !== growth.place) return false;
  if (cut.cluster !== undefined && cut.cluster !== growth.cluster) return false;
  return comparePeriods(before, cut.after) < 0 && comparePeriods(growth.period, cut.before) > 0;
}

/** Of one period several vintages may be known; a few pairs of them are enough to tell whether any gives the growth. */
const VINTAGES_COMPARED = 4;

function* disagreement(
  index: PlanIndex,
  growth: Level,
  now: readonly Level[],
  then: readonly Level[],
): Generator<Finding> {
  const pairs = now
    .slice(-VINTAGES_COMPARED)
    .flatMap((level) => then.slice(-VINTAGES_COMPARED).map((earlier) => ({ level, earlier })))
    .filter(({ level, earlier }) => comparable(growth, level, earlier));
  const pair = pairs.at(-1);
  if (pair === undefined || pairs.some(({ level, earlier }) => explains(growth.value, level.value, earlier.value)))
    return;
  const { level, earlier } = pair;
  const ratio = inBase(level.value).dividedBy(inBase(earlier.value), RATIO_DIGITS).minus(Decimal.one).shifted(2);
  const basis = [growth, level, earlier].some(({ priceBasis }) => isMissing(priceBasis)) ? 'unknown' : 'known';
  yield {
    at: growth.ref,
    args: {
      ...figureArgs(index, level),
      period: growth.period,
      beforePeriod: earlier.period,
      printed: growth.value,
      ratio: quantity(ratio.rounded(1), 'percent'),
      level: level.value,
      before: earlier.value,
      basis,
    },
    related: [level, earlier].map(({ ref }) => ({ at: ref, role: 'observation' })),
    subjects: [growth.id, level.id, earlier.id],
  };
}

const RATIO_DIGITS = 8;

/** Growth at constant prices and levels at current prices are two series by declaration: their difference says nothing. */
function comparable(growth: Level, level: Level, earlier: Level): boolean {
  const constantAgainstCurrent = growth.priceBasis === 'constant' && level.priceBasis === 'current';
  return !constantAgainstCurrent && sameDimension(level.value, earlier.value) && inBase(earlier.value).sign > 0;
}

function explains(growth: Quantity, level: Quantity, earlier: Quantity): boolean {
  const ratio = quotientInterval(level, earlier);
  const { from, to } = printedInterval(growth);
  return ratio === undefined || intervalsMeet(ratio, { from: from.plus(Decimal.one), to: to.plus(Decimal.one) });
}

const LEVEL_2021 = 'sei-2021,sei-value-added,shenzhen,,2021,1214.637,billion-yuan,=';
const LEVEL_2022 = 'sei-2022,sei-value-added,shenzhen,,2022,1332.402,billion-yuan,=';
const rows = (growth: string, basis = ''): Readonly<Record<string, string>> =>
  observationFile(
    `${LEVEL_2021},,${basis}`,
    `${LEVEL_2022},,${basis}`,
    `growth-2022,sei-growth,shenzhen,,2022,${growth},percent,=,,${basis === '' ? '' : 'constant'}`,
  );
const BREAK = { 'data/breaks.csv': 'id,indicator,before,after,inferred\nscope,sei-value-added,2021,2022,true\n' };

export const observationLevelGrowthDisagree: Rule = {
  code: 'observation-level-growth-disagree',
  severity: 'note',
  check,
  examples: {
    failing: [{ files: withBasics(rows('6.9')) }],
    passing: [
      { files: withBasics(rows('9.7')) },
      { files: withBasics({ ...rows('6.9'), ...BREAK }) },
      { files: withBasics(rows('6.9', 'current')) },
    ],
  },
};
