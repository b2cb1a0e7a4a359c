// The sheet in which figures of a place are entered: its series with figures or targets, by period, as they are known now.
import type { Failure } from '#kernel/failure';
import { isFailure, notFound } from '#kernel/failure';
import type { Language } from '#kernel/language';
import { isMissing } from '#kernel/missing';
import { nearest } from '#kernel/nearest';
import { parsePeriod, type Period, periodText } from '#kernel/period';
import { convert, quantity, sameDimension } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import { compareAuthority } from '#model/authority';
import type { EntrySheet, SheetCell, SheetRow } from '#model/entrySheet';
import type { Indicator } from '#model/indicator';
import type { Observation } from '#model/observation';
import { figureKey, seriesKey } from '#model/series';
import { ownUnit } from '#views/displayUnit';
import { measuredName, nameOf, sourcePiece } from '#views/names';
import type { ViewContext } from '#views/viewContext';
import { formatPeriod } from '#words/period';
import { unitWord } from '#words/unit';
import { type ActingContext, wordsOf } from '../actingContext.ts';
import { lockedSources } from './lockedSources.ts';
import { recordWords } from '#words/record';

export interface SheetInput {
  readonly language: Language;
  readonly place: string;
  readonly cluster?: string | undefined;
  readonly indicators?: readonly string[] | undefined;
  readonly periods?: readonly string[] | undefined;
}

const YEARS = 5;
const MOST_ROWS = 2_000;
const MOST_FIGURES = 20_000;

export async function readSheet(context: ActingContext, input: SheetInput): Promise<EntrySheet | Failure> {
  const words = await wordsOf(context, input.language);
  if (isFailure(words)) return words;
  const { index } = words;
  const { place } = input;
  if (!index.places.has(place)) return notFound('place', place, nearest(place, index.places.keys()));
  const periods = periodsOf(words, input.periods);
  if (isFailure(periods)) return periods;
  const figures = await context.store.figures({
    places: [place],
    ...(input.cluster === undefined ? {} : { clusters: [input.cluster] }),
    ...(input.indicators === undefined ? {} : { indicators: input.indicators }),
    limit: MOST_FIGURES,
  });
  const locked = await lockedSources(context.store);
  const setting = { words, periods, figures: chosenFigures(figures), locked };
  return {
    place,
    placeName: nameOf(words, 'places', place),
    periods: periods.map((period) => ({ period: periodText(period), text: formatPeriod(period, input.language) })),
    rows: seriesIn(words, input, figures).flatMap((series) => rowOf(setting, series)),
    sources: words.evidence.sources.map(({ id, title }) => ({ id, title })),
  };
}

function periodsOf(words: ViewContext, texts: readonly string[] | undefined): readonly Period[] | Failure {
  const year = Number(words.assessment.asOf.slice(0, 4));
  const asked = texts ?? Array.from({ length: YEARS }, (_, i) => String(year - YEARS + 1 + i));
  const periods: Period[] = [];
  for (const text of asked) {
    const period = parsePeriod(text);
    if (period === undefined) return { failure: 'unreadable', what: 'period', detail: text };
    periods.push(period);
  }
  return periods;
}

interface SheetSeries {
  readonly indicator: string;
  readonly place: string;
  readonly cluster?: string | undefined;
}

/** Series of the place that have figures or targets, and the indicators asked for; in the order of indicators and clusters. */
function seriesIn(words: ViewContext, input: SheetInput, figures: readonly Observation[]): readonly SheetSeries[] {
  const { place, cluster, indicators } = input;
  const asked = (indicators ?? []).map((indicator) => ({ indicator, place, cluster }));
  const targets = words.book.targets.filter(
    (target) =>
      target.place === place &&
      (cluster === undefined || target.cluster === cluster) &&
      (indicators === undefined || indicators.includes(target.indicator)),
  );
  const all = new Map<string, SheetSeries>();
  for (const one of [...figures, ...targets, ...asked]) all.set(seriesKey(one), one);
  const order = new Map([...words.index.indicators.keys()].map((id, rank) => [id, rank]));
  const clusters = new Map([...words.index.clusters.keys()].map((id, rank) => [id, rank]));
  const rank = (one: SheetSeries): number =>
    (order.get(one.indicator) ?? order.size) * (clusters.size + 1) +
    (one.cluster === undefined ? 0 : (clusters.get(one.cluster) ?? clusters.size) + 1);
  return [...all.values()].toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_ROWS);
}

/** Of several figures of one series and period the one that counts. */
function chosenFigures(figures: readonly Observation[]): ReadonlyMap<string, Observation> {
  const chosen = new Map<string, Observation>();
  for (const one of figures.filter(({ nature }) => nature === 'actual')) {
    const key = figureKey(one, one.period);
    const rival = chosen.get(key);
    if (rival === undefined || compareAuthority(one, rival) < 0) chosen.set(key, one);
  }
  return chosen;
}

interface SheetSetting {
  readonly words: ViewContext;
  readonly periods: readonly Period[];
  readonly figures: ReadonlyMap<string, Observation>;
  readonly locked: ReadonlySet<string>;
}

function rowOf(setting: SheetSetting, series: SheetSeries): readonly SheetRow[] {
  const { words, periods } = setting;
  const indicator = words.index.indicators.get(series.indicator);
  if (indicator === undefined) return [];
  const unit = ownUnit(indicator.unit as UnitId, words.language);
  return [
    {
      id: `${series.indicator}|${series.cluster ?? ''}`,
      indicator: series.indicator,
      cluster: series.cluster,
      name: measuredName(words, series),
      unit,
      unitText: unitWord(unit, words.language),
      ...rangeOf(indicator, unit),
      cells: periods.map((period) => cellOf(setting, setting.figures.get(figureKey(series, period)), period, unit)),
    },
  ];
}

/** The plausible range of the indicator in the unit of the row. */
function rangeOf({ plausible, unit }: Indicator, shown: UnitId): Pick<SheetRow, 'from' | 'to'> {
  const bound = (value: NonNullable<typeof plausible>['from']): string | undefined =>
    value === undefined
      ? undefined
      : convert(quantity(value, unit as UnitId), shown)
          .value.trimmed()
          .toString();
  return { from: bound(plausible?.from), to: bound(plausible?.to) };
}

function cellOf(
  { words, locked }: SheetSetting,
  figure: Observation | undefined,
  period: Period,
  unit: UnitId,
): SheetCell {
  const at = periodText(period);
  if (figure === undefined) return { period: at };
  const { value, source, finality } = figure;
  const isLocked = source !== undefined && locked.has(source);
  return {
    period: at,
    figure: figure.id,
    revision: figure.recorded?.revision,
    ...(isMissing(value)
      ? { missing: value.missing }
      : sameDimension(value, { ...value, unit })
        ? { value: convert(value, unit).value.toString() }
        : {}),
    finality: isMissing(finality) ? undefined : (finality as string),
    source: source === undefined ? undefined : sourcePiece(words, source).text,
    locked: isLocked ? recordWords(words.language).lockedFigure : undefined,
  };
}
