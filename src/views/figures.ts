// Figures of a series: all of them in order, and the one a period is shown by where several sources or vintages give it.
import { isMissing } from '#kernel/missing';
import { comparePeriods, periodText } from '#kernel/period';
import { compareQuantities, sameDimension, type Quantity } from '#kernel/quantity';
import { FINALITIES, type Observation, type SeriesBreak } from '#model/observation';
import type { Located } from '#model/located';
import { targetValue, type Target } from '#model/target';
import { groupBy, seriesKey } from './assessmentIndex.ts';
import type { ViewContext } from './viewContext.ts';

export interface SeriesOf {
  readonly indicator: string;
  readonly place: string;
  readonly cluster?: string | undefined;
}
export type Figure = Observation & { readonly value: Quantity };

const vintageOf = (observation: Observation): string => (isMissing(observation.vintage) ? '' : observation.vintage);

/** From least to most final; a figure whose finality no text states stands between a preliminary and a verified one. */
const FINALITY_ORDER = ['flash', 'preliminary', 'not-stated', ...FINALITIES.slice(2)] as const;

const finalityOf = (observation: Observation): number =>
  FINALITY_ORDER.indexOf(isMissing(observation.finality) ? 'not-stated' : observation.finality);

/** Period first, then finality, then vintage: of the figures of one period the last one counts most. */
export function compareFigures(a: Observation, b: Observation): number {
  const byPeriod = comparePeriods(a.period, b.period);
  if (byPeriod !== 0) return byPeriod;
  const byFinality = finalityOf(a) - finalityOf(b);
  if (byFinality !== 0) return byFinality;
  if (vintageOf(a) !== vintageOf(b)) return vintageOf(a) < vintageOf(b) ? -1 : 1;
  if (a.comparator !== b.comparator) return Number(a.comparator === '=') - Number(b.comparator === '=');
  return a.id < b.id ? 1 : -1;
}

/** Figures of one indicator together, in the order of their periods. */
export function byIndicator(a: Observation, b: Observation): number {
  if (a.indicator !== b.indicator) return a.indicator < b.indicator ? -1 : 1;
  return compareFigures(a, b);
}

/** Published figures are not mixed with computed ones, current not with constant prices: official and current ones count first. */
function ofOneKind<T extends Observation>(figures: readonly T[]): readonly T[] {
  const official = figures.some((one) => one.origin === 'official')
    ? figures.filter((one) => one.origin === 'official')
    : figures;
  const current = official.filter((one) => one.priceBasis !== 'constant');
  return current.length > 0 ? current : official;
}

export function figuresOf(context: ViewContext, of: SeriesOf): readonly Located<Observation>[] {
  return [...(context.index.series.get(seriesKey(of)) ?? [])].toSorted(compareFigures);
}

export function isFigure<T extends Observation>(observation: T): observation is T & Figure {
  return !isMissing(observation.value);
}

/** Levels that may stand on one line: of a flow whole years only, of a stock any date; no spans of years. */
function isOfWholePeriod(context: ViewContext, observation: Observation): boolean {
  const accrual = context.index.indicators.get(observation.indicator)?.accrual;
  return accrual === 'stock' ? observation.period.kind !== 'span' : observation.period.kind === 'year';
}

/**
 * One figure a period, oldest first: the one in `judged` where it is among them, else the most final and latest.
 * Figures of another dimension than `like` are left out.
 */
export function lineOf(
  context: ViewContext,
  of: SeriesOf,
  nature: Observation['nature'],
  like: Quantity | undefined,
  judged: readonly string[] = [],
): readonly Figure[] {
  const usable = figuresOf(context, of)
    .filter(isFigure)
    .filter((figure) => figure.nature === nature && isOfWholePeriod(context, figure))
    .filter((figure) => like === undefined || sameDimension(figure.value, like));
  const periods = groupBy(ofOneKind(usable), (figure) => [periodText(figure.period)]);
  return [...periods.values()].flatMap((figures) => {
    const chosen = figures.find((figure) => judged.includes(figure.id)) ?? figures.at(-1);
    return chosen === undefined ? [] : [chosen];
  });
}

/** The figure judged, else the latest one that can be compared with the target, where there is any. */
export function latestFigure(context: ViewContext, target: Target): Figure | undefined {
  const judged = context.index.verdicts.get(target.id)?.observation;
  const observation = judged === undefined ? undefined : context.index.observations.get(judged);
  if (observation !== undefined && isFigure(observation)) return observation;
  const value = targetValue(target);
  return isMissing(value) ? undefined : lineOf(context, target, 'actual', value).at(-1);
}

/** Other values of the same figure: same series, period and nature, whoever published them. */
export function rivalsOf(context: ViewContext, observation: Observation): readonly Located<Observation>[] {
  const period = periodText(observation.period);
  return (context.index.series.get(seriesKey(observation)) ?? [])
    .filter(
      (other) =>
        other.id !== observation.id && other.nature === observation.nature && periodText(other.period) === period,
    )
    .toSorted(compareFigures);
}

/** Whether the record holds an earlier vintage of the figure, or an earlier publication gave another value. */
export function isRevised(context: ViewContext, observation: Observation): boolean {
  const { value, recorded } = observation;
  if (isMissing(value)) return false;
  if (recorded !== undefined && recorded.revision > 1) return true;
  return rivalsOf(context, observation)
    .filter(isFigure)
    .some(
      (other) =>
        vintageOf(other) !== '' &&
        vintageOf(other) < vintageOf(observation) &&
        sameDimension(other.value, value) &&
        compareQuantities(other.value, value) !== 0,
    );
}

/** Breaks that concern a series; a break without place or cluster concerns all. */
export function breaksOf(context: ViewContext, of: SeriesOf): readonly Located<SeriesBreak>[] {
  return context.evidence.breaks.filter(
    (item) =>
      item.indicator === of.indicator &&
      (item.place === undefined || item.place === of.place) &&
      (item.cluster === undefined || item.cluster === of.cluster),
  );
}
