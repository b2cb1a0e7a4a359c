// Figures of a subject: its main series in one paragraph of sentences, one chart, and which of them are out of date.
import { dateParts } from '#kernel/plainDate';
import { endOf, isSubYear, type Period } from '#kernel/period';
import type { SlotSubject } from '#model/edition/editionText';
import { GDP_INDICATOR } from '#model/gdp';
import type { Measure } from '#model/indicator';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import type { Target } from '#model/target';
import { editionBodyWords } from '#words/editionBody';
import { formatPeriod } from '#words/period';
import { groupBy, seriesKey } from '../assessmentIndex.ts';
import { chartBlocks } from '../chartSelection.ts';
import type { Sentence } from '../description.ts';
import type { SeriesOf } from '../figures.ts';
import { inSentence } from '../names.ts';
import { compose, joinWith, linkTo, piece } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import type { EditionBlock } from './editionDocument.ts';
import { growthOf } from './growth.ts';
import { figureSentences } from './growthSentence.ts';
import { nameWithin } from './targetClause.ts';

/** Measures in the order in which an office names them; those not listed follow. */
const MEASURE_ORDER: readonly Measure[] = [
  'value-added',
  'gross-output',
  'operating-revenue',
  'amount',
  'count',
  'share',
  'growth-rate',
];
const UNTOLD: ReadonlySet<Measure> = new Set<Measure>(['event', 'qualitative']);

/** Growth is told with the level it is of. */
function toldOf(context: ViewContext, { indicator, place, cluster }: Observation): SeriesOf {
  const found = context.index.indicators.get(indicator);
  const level = found?.measure === 'growth-rate' ? found.of : undefined;
  return { indicator: level ?? indicator, place, cluster };
}

function rankOf(context: ViewContext, { indicator }: SeriesOf): number {
  if (indicator === GDP_INDICATOR) return -1;
  const measure = context.index.indicators.get(indicator)?.measure;
  const at = measure === undefined ? -1 : MEASURE_ORDER.indexOf(measure);
  return at === -1 ? MEASURE_ORDER.length : at;
}

/** Series of these observations in the order in which they are told: by measure, then by how many figures they have. */
export function toldSeries(context: ViewContext, observations: readonly Located<Observation>[]): readonly SeriesOf[] {
  const actual = observations
    .filter(({ nature }) => nature === 'actual')
    .map((observation) => ({ of: toldOf(context, observation), observation }))
    .filter(({ of }) => !UNTOLD.has(context.index.indicators.get(of.indicator)?.measure ?? 'amount'));
  return [...groupBy(actual, ({ of }) => [seriesKey(of)]).values()]
    .toSorted(([a], [b]) => (a === undefined || b === undefined ? 0 : rankOf(context, a.of) - rankOf(context, b.of)))
    .flatMap(([first]) => (first === undefined ? [] : [first.of]));
}

/** The sentences of the series as one paragraph; nothing where nothing is known of them. */
export function figureParagraph(
  context: ViewContext,
  series: readonly SeriesOf[],
  subject: SlotSubject,
): readonly EditionBlock[] {
  const sentences = series.flatMap((of) => figureSentences(context, of, nameWithin(context, of, subject)));
  if (sentences.length === 0) return [];
  return [{ kind: 'sentence', sentence: joinWith(sentences, context.words.common.wordSpace) }];
}

const POINTS_OF_A_LINE = 3;

/** The first charts of these targets and figures, as on the pages, of those whose line has several points. */
export function reportCharts(
  context: ViewContext,
  targets: readonly Target[],
  observations: readonly Located<Observation>[],
  most: number,
): readonly EditionBlock[] {
  return chartBlocks(context, targets, observations)
    .flatMap((block) => (block.kind === 'chart' ? [block] : []))
    .filter(({ chart }) =>
      chart.series.some(({ role, points }) => role === 'observed' && points.length >= POINTS_OF_A_LINE),
    )
    .slice(0, most);
}

const MONTHS_OF_A_YEAR = 12;

/** Months from the end of a period to the as-of date. */
function ageInMonths({ assessment }: ViewContext, period: Period): number {
  const [end, now] = [dateParts(endOf(period)), dateParts(assessment.asOf)];
  return (now.year - end.year) * MONTHS_OF_A_YEAR + now.month - end.month;
}

/** Months until the next figure of such a series is due: a year, of part-year figures half a year. */
const stepOf = (period: Period): number => (isSubYear(period) ? MONTHS_OF_A_YEAR / 2 : MONTHS_OF_A_YEAR);

function latestPeriod(
  context: ViewContext,
  of: SeriesOf,
): { readonly period: Period; readonly id: string } | undefined {
  const last = growthOf(context, of).at(-1);
  if (last === undefined) return undefined;
  const figure = last.kind === 'published' ? last.growth : last.level;
  return { period: figure.period, id: figure.id };
}

/** A series whose last figure is older is no news: its age is told, not the figure. */
const TOLD_MONTHS = 48;

export function isTold(context: ViewContext, of: SeriesOf): boolean {
  const latest = latestPeriod(context, of);
  return latest !== undefined && ageInMonths(context, latest.period) <= TOLD_MONTHS;
}

function isStale(context: ViewContext, period: Period): boolean {
  return ageInMonths(context, period) > stepOf(period) + context.assessment.thresholds.staleMonths;
}

/** Whether the latest figure is not out of date. */
export function isCurrent(context: ViewContext, of: SeriesOf): boolean {
  const latest = latestPeriod(context, of);
  return latest !== undefined && !isStale(context, latest.period);
}

/** Measures that a bureau or department gives anew every year. */
const YEARLY: ReadonlySet<Measure | undefined> = new Set<Measure>(MEASURE_ORDER);

const STALE_NAMED = 3;

/** "Figures are out of date: the latest of value added is 2021." A figure is stale when the next one is overdue by the threshold. */
export function staleBlocks(
  context: ViewContext,
  series: readonly SeriesOf[],
  subject: SlotSubject,
): readonly EditionBlock[] {
  const words = editionBodyWords(context.language);
  const items: readonly Sentence[] = series.flatMap((of) => {
    const latest = latestPeriod(context, of);
    if (latest === undefined) return [];
    const isYearly = YEARLY.has(context.index.indicators.get(of.indicator)?.measure);
    if (!isYearly || !isStale(context, latest.period)) return [];
    const period = piece(formatPeriod(latest.period, context.language), linkTo('observation', latest.id));
    return [compose(words.staleItem, { name: inSentence(context, nameWithin(context, of, subject)), period })];
  });
  if (items.length === 0) return [];
  const shown = joinWith(items.slice(0, STALE_NAMED), words.itemSeparator);
  return [{ kind: 'sentence', sentence: compose(words.stale, { items: shown }) }];
}
