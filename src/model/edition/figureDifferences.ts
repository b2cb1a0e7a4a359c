// Differences of the figures that two drafts or editions cite: series by series, the latest period first, earlier ones by period.
import { groupBy } from '#kernel/groupBy';
import { comparePeriods, endOf, periodOf } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import { causesThatHold, type Circumstances } from './circumstances.ts';
import type { CitedFigure, EditionContent } from './editionContent.ts';
import type { DifferenceCause, EditionDifferences, FigureDifference } from './editionDifference.ts';

type Pair = readonly [before: CitedFigure | undefined, after: CitedFigure | undefined];
type Figures = readonly CitedFigure[];

/** A figure and what it is compared with; `series` names the period where it is not the latest of the series. */
interface Compared {
  readonly series: string;
  readonly pair: Pair;
}

const seriesOf = ({ series, nature }: CitedFigure): string => `${series}|${nature}`;

export function figureDifferences(
  before: EditionContent,
  after: EditionContent,
  circumstances: Circumstances,
): Pick<EditionDifferences, 'figures' | 'unchangedFigures'> {
  const [earlier, later] = [groupBy(before.figures, seriesOf), groupBy(after.figures, seriesOf)];
  const keys = [...new Set([...earlier.keys(), ...later.keys()])].toSorted();
  const compared = keys.flatMap((key) => comparedFigures(earlier.get(key) ?? [], later.get(key) ?? []));
  const changed = compared.filter(({ pair }) => !isSameFigure(pair));
  const figures = changed.map((one) => differenceOf(one, before, after, circumstances));
  return { figures, unchangedFigures: compared.length - changed.length };
}

/** Figures of one series: those of the latest period with each other, of the other periods those of the same period. */
function comparedFigures(before: Figures, after: Figures): readonly Compared[] {
  const [earlier, later] = [byPeriod(before), byPeriod(after)];
  const [last, latest] = [latestOf(earlier), latestOf(later)];
  const series = (before[0] ?? after[0])?.series ?? '';
  const current = pairsOf(earlier.get(last ?? '') ?? [], later.get(latest ?? '') ?? []).map((pair) => ({
    series,
    pair,
  }));
  const periods = [...new Set([...earlier.keys(), ...later.keys()])].toSorted();
  // The latest periods are compared above: as one where they agree, else each stands here only if the other edition cites it too.
  const others = periods.filter((period) =>
    last === latest
      ? period !== last
      : (period !== last && period !== latest) || (earlier.has(period) && later.has(period)),
  );
  return [
    ...current,
    ...others.flatMap((period) =>
      pairsOf(earlier.get(period) ?? [], later.get(period) ?? []).map((pair) => ({
        series: `${series}|${period}`,
        pair,
      })),
    ),
  ];
}

const byPeriod = (figures: Figures): ReadonlyMap<string, Figures> => groupBy(figures, ({ period }) => period);

function latestOf(periods: ReadonlyMap<string, Figures>): string | undefined {
  return [...periods.keys()].toSorted((a, b) => comparePeriods(periodOf(a), periodOf(b)) || (a < b ? -1 : 1)).at(-1);
}

/** The same observation with itself; those left over with each other, as publications that replace one another. */
function pairsOf(before: Figures, after: Figures): readonly Pair[] {
  const later = new Map(after.map((figure) => [figure.observation, figure]));
  const earlier = new Set(before.map(({ observation }) => observation));
  const kept: readonly Pair[] = before.flatMap((figure) => {
    const same = later.get(figure.observation);
    return same === undefined ? [] : [[figure, same] as const];
  });
  const gone = before.filter(({ observation }) => !later.has(observation));
  const come = after.filter(({ observation }) => !earlier.has(observation));
  const rest = Array.from({ length: Math.max(gone.length, come.length) }, (_, at): Pair => [gone[at], come[at]]);
  return [...kept, ...rest];
}

/** What a reader sees of a figure, and which vintage it is. */
const SEEN = [
  'observation',
  'period',
  'value',
  'unit',
  'missing',
  'comparator',
  'source',
  'published',
  'finality',
  'revision',
] as const;

export function isSameFigure([before, after]: Pair): boolean {
  return before !== undefined && after !== undefined && SEEN.every((key) => before[key] === after[key]);
}

function differenceOf(
  { series, pair: [earlier, later] }: Compared,
  before: EditionContent,
  after: EditionContent,
  circumstances: Circumstances,
): FigureDifference {
  if (earlier !== undefined && later !== undefined) {
    const causes = causesOfChange(earlier, later, circumstances);
    const reason = causes.includes('revision') ? later.reason : undefined;
    return { kind: 'changed', series, before: earlier, after: later, causes, reason };
  }
  if (later !== undefined)
    return { kind: 'added', series, after: later, causes: causesOfPresence(later, before, after, circumstances) };
  if (earlier === undefined) throw new Error('a difference of no figure');
  return { kind: 'removed', series, before: earlier, causes: causesOfPresence(earlier, after, before, circumstances) };
}

/** Why a figure cited by both says something else. */
export function causesOfChange(
  before: CitedFigure,
  after: CitedFigure,
  { scope, rule, evidence }: Circumstances,
): readonly DifferenceCause[] {
  if (before.observation !== after.observation || before.period !== after.period)
    return causesThatHold(['new-figure', true], ['scope', scope]);
  // Without a record there are no numbered revisions: other files then hold another vintage.
  const isRevised = before.revision !== after.revision || (before.revision === undefined && evidence);
  return isRevised ? ['revision'] : causesThatHold(['rule', rule]);
}

/** Why only one of two editions cites a figure: `lacking` is the other one. */
function causesOfPresence(
  figure: CitedFigure,
  lacking: EditionContent,
  citing: EditionContent,
  { scope, date, rule, evidence }: Circumstances,
): readonly DifferenceCause[] {
  const { known } = lacking.basis;
  const isNew = figure.change !== undefined && known !== undefined ? figure.change > known : evidence && !rule;
  const isLater = lacking.asOf < citing.asOf && endsAfter(figure, lacking.asOf);
  return causesThatHold(
    ['scope', scope],
    ['new-figure', isNew && !isLater],
    ['date', date && (isLater || !isNew)],
    ['rule', rule],
  );
}

const endsAfter = ({ period }: CitedFigure, date: PlainDate): boolean => endOf(periodOf(period)) > date;
