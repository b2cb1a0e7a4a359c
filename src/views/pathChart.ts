// Chart of observations against the path to a target, and of a series without target: points, paths, breaks, source and vintage.
import type { Language } from '#kernel/language';
import { isMissing } from '#kernel/missing';
import { endOf, endYear, startOf } from '#kernel/period';
import { sameDimension, type Quantity } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';
import type { Assessment } from '#model/assessment';
import { targetValue, type Target } from '#model/target';
import type { Verdict } from '#model/verdict';
import { kindWord } from '#words/kinds';
import { listOf } from '#words/name';
import { formatDate, formatPeriod } from '#words/period';
import { formatQuantity } from '#words/quantity';
import { unitWord } from '#words/unit';
import { chartTable } from './chartTable.ts';
import type { ChartSeries, ChartView } from './description.ts';
import { displayUnit, shownIn, toShownDigits } from './displayUnit.ts';
import { breaksOf, lineOf, type Figure, type SeriesOf } from './figures.ts';
import { nameOf, promiseText, seriesName, sourcePiece } from './names.ts';
import { compose, textOf } from './sentence.ts';
import { named, viewContext, type ViewContext } from './viewContext.ts';

const SOURCES = 3;
const COUNTED = new Set(['firm', 'item']);

/** What a chart is drawn from: figures of one series and, where there is one, the target with its verdict. */
interface Drawing {
  readonly of: SeriesOf;
  readonly target?: Target | undefined;
  readonly verdict?: Verdict | undefined;
  readonly promised?: Quantity | undefined;
  readonly observed: readonly Figure[];
  readonly forecast: readonly Figure[];
  readonly unit: UnitId;
}

function drawing(context: ViewContext, of: SeriesOf, target?: Target, verdict?: Verdict): Drawing | undefined {
  const value = target === undefined ? undefined : targetValue(target);
  const promised = value === undefined || isMissing(value) ? undefined : value;
  if (target !== undefined && promised === undefined) return undefined;
  const judged = [verdict?.observation, verdict?.start].filter((id) => id !== undefined);
  const observed = lineOf(context, of, 'actual', promised, judged);
  const like = promised ?? observed.at(-1)?.value;
  const forecast = like === undefined ? [] : lineOf(context, of, 'forecast', like);
  if (like === undefined || observed.length + (verdict?.paths.length ?? 0) === 0) return undefined;
  const comparable = observed.filter((figure) => sameDimension(figure.value, like));
  const all = [...comparable, ...forecast].map((figure) => figure.value);
  const unit = displayUnit(promised === undefined ? all : [...all, promised], like.unit, context.language);
  return { of, target, verdict, promised, observed: comparable, forecast, unit };
}

function figureSeries(
  context: ViewContext,
  id: 'observed' | 'forecast',
  figures: readonly Figure[],
  unit: UnitId,
): readonly ChartSeries[] {
  if (figures.length === 0) return [];
  const points = figures.map((figure) => ({
    date: endOf(figure.period),
    value: shownIn(figure.value, unit).toString(),
    label: formatQuantity({ value: figure.value.value, unit: figure.value.unit }, context.language, figure.comparator),
    observation: figure.id,
    ...(['>', '>=', '<', '<='].includes(figure.comparator) ? { bound: true } : {}),
  }));
  return [{ id, name: context.words.charts[id], role: id, points }];
}

const PATH_ROLES = { 'equal-steps': 'path-equal-steps', compound: 'path-compound', milestones: 'milestones' } as const;

function pathSeries(context: ViewContext, { target, verdict, unit }: Drawing): readonly ChartSeries[] {
  const from = target?.unit;
  if (verdict === undefined || from === undefined) return [];
  return verdict.paths.map((path) => ({
    id: PATH_ROLES[path.method],
    name: kindWord('pathMethod', path.method, context.language),
    role: PATH_ROLES[path.method],
    points: path.points.map((point) => {
      const shown = toShownDigits({ value: point.value, unit: from });
      return {
        date: point.date,
        value: shownIn(shown, unit).toString(),
        label: formatQuantity(shown, context.language),
      };
    }),
  }));
}

function targetSeries(context: ViewContext, { target, promised, verdict, unit }: Drawing): readonly ChartSeries[] {
  if (target === undefined || promised === undefined) return [];
  const date = target.due === undefined ? verdict?.paths[0]?.points.at(-1)?.date : endOf(target.due);
  if (date === undefined) return [];
  const label = promiseText(context, target);
  const points = [{ date, value: shownIn(promised, unit).toString(), label }];
  return [{ id: 'target', name: context.words.charts.target, role: 'target', points }];
}

/** "In 2021 Luohu had 450 of the 800 national high-tech enterprises promised for 2025". */
function titleOf(context: ViewContext, { of, target, promised, observed }: Drawing): string {
  const { words, language } = context;
  const last = observed.at(-1);
  const series = seriesName(context, of);
  const figure =
    last === undefined
      ? undefined
      : {
          actual: formatQuantity({ value: last.value.value, unit: last.value.unit }, language, last.comparator),
          period: formatPeriod(last.period, language),
        };
  if (target === undefined || promised === undefined) {
    return textOf(compose(words.charts.titleOfFigures, { series, ...figure }));
  }
  const promise = promiseText(context, target);
  const due = target.due === undefined ? '' : dueWord(context, target.due);
  if (figure === undefined || last === undefined)
    return textOf(compose(words.charts.titleWithoutFigure, { series, promise, due }));
  const isPlainCount = COUNTED.has(dimensionOf(promised.unit)) && of.cluster === undefined && target.type === 'level';
  if (!isPlainCount) return textOf(compose(words.charts.titleWithFigure, { series, promise, due, ...figure }));
  return countTitle(context, { of, target, promised, last }, due);
}

function dueWord(context: ViewContext, due: NonNullable<Target['due']>): string {
  return due.kind === 'span' && context.language === 'en' ? String(endYear(due)) : formatPeriod(due, context.language);
}

interface Counted {
  readonly of: SeriesOf;
  readonly target: Target;
  readonly promised: Quantity;
  readonly last: Figure;
}

/** Says when the count was taken where that is not the year of the as-of date. */
function countTitle(context: ViewContext, { of, target, promised, last }: Counted, due: string): string {
  const { words, language, assessment } = context;
  const inEnglish = language === 'en';
  const bare = (q: Quantity): string => formatQuantity({ value: q.value, unit: 'none' }, language);
  const whole = formatQuantity({ value: last.value.value, unit: last.value.unit }, language, last.comparator);
  const indicator = nameOf(context, 'indicators', of.indicator);
  const isOlder = endOf(last.period).slice(0, 4) < assessment.asOf.slice(0, 4);
  return textOf(
    compose(isOlder ? words.charts.olderCountTitle : words.charts.countTitle, {
      place: nameOf(context, 'places', of.place),
      indicator: inEnglish ? withSmallInitial(indicator) : indicator,
      actual: inEnglish ? bare(last.value) : whole,
      promise: inEnglish ? bare(promised) : promiseText(context, target),
      period: formatPeriod(last.period, language),
      due,
    }),
  );
}

/** A name inside a sentence: small initial unless the first word is an abbreviation (GDP, R&D). */
function withSmallInitial(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function footOf(context: ViewContext, { of, observed, forecast, verdict }: Drawing): string {
  const { words, language } = context;
  const figures = [...observed, ...forecast];
  const titles = figures.flatMap((figure) =>
    figure.source === undefined ? [] : [sourcePiece(context, figure.source).text],
  );
  const sources = listOf([...new Set(titles)], language, SOURCES) || words.charts.noSource;
  const vintages = figures.flatMap(({ vintage }) => (isMissing(vintage) ? [] : [vintage]));
  const latest = vintages.toSorted().at(-1);
  const breaks = breaksOf(context, of).map(({ before, after, reason }) =>
    textOf(
      compose(words.charts.breakNote, {
        before: formatPeriod(before, language),
        after: formatPeriod(after, language),
        reason: named(context, reason),
      }),
    ),
  );
  const parts = [
    textOf(compose(words.charts.foot, { sources })),
    ...(latest === undefined ? [] : [textOf(compose(words.charts.vintage, { date: formatDate(latest, language) }))]),
    ...(verdict === undefined || verdict.paths.length === 0 ? [] : [words.charts.pathsNote]),
    ...breaks,
  ];
  return parts.join(words.common.wordSpace);
}

function chartOf(context: ViewContext, id: string, drawn: Drawing): ChartView {
  const { words, language, assessment } = context;
  const indicator = context.index.indicators.get(drawn.of.indicator);
  const unit = unitWord(drawn.unit, language);
  const measure = indicator === undefined ? drawn.of.indicator : named(context, indicator.name);
  const series = [
    ...figureSeries(context, 'observed', drawn.observed, drawn.unit),
    ...pathSeries(context, drawn),
    ...targetSeries(context, drawn),
    ...figureSeries(context, 'forecast', drawn.forecast, drawn.unit),
  ];
  return {
    id,
    title: titleOf(context, drawn),
    subtitle: textOf(
      compose(unit === '' ? words.charts.subtitleWithoutUnit : words.charts.subtitle, { measure, unit }),
    ),
    kind: 'line',
    unit,
    series,
    breaks: breaksOf(context, drawn.of).map((item) => ({
      date: startOf(item.after),
      label: words.charts.break,
    })),
    asOf: assessment.asOf,
    foot: footOf(context, drawn),
    table: chartTable(context, id, series, unit),
  };
}

/** Chart of a target inside a page; undefined where neither figures nor a path can be drawn. */
export function targetChart(context: ViewContext, target: Target): ChartView | undefined {
  const drawn = drawing(context, target, target, context.index.verdicts.get(target.id));
  return drawn === undefined ? undefined : chartOf(context, `chart-${target.id}`, drawn);
}

/** Chart of the figures of a series without a target; undefined with fewer than two of them. */
export function seriesChart(context: ViewContext, of: SeriesOf): ChartView | undefined {
  const drawn = drawing(context, of);
  if (drawn === undefined || drawn.observed.length < 2) return undefined;
  const id = ['chart', of.indicator, of.place, of.cluster].filter((part) => part !== undefined).join('-');
  return chartOf(context, id, drawn);
}

/** Observations of a target's series against the paths of its verdict; undefined where there is nothing to draw. */
export function pathChart(
  assessment: Assessment,
  target: Target,
  verdict: Verdict,
  language: Language,
): ChartView | undefined {
  const context = viewContext(assessment, language);
  const drawn = drawing(context, target, target, verdict);
  return drawn === undefined ? undefined : chartOf(context, `chart-${target.id}`, drawn);
}
