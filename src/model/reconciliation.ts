// Reconciliation (差异表): what bureau, departments and districts report of one figure in a round, side by side, with the difference.
import { Decimal } from '#kernel/decimal';
import { isMissing, missing, type Missing } from '#kernel/missing';
import { samePeriod, type Period } from '#kernel/period';
import { intervalsMeet, slackOf, sumOf, type Interval } from '#kernel/precision';
import { convert, inBase, quantity, sameDimension, type Comparator, type Quantity } from '#kernel/quantity';
import { byId } from './located.ts';
import { compareAuthority } from './authority.ts';
import type { Entry } from './entry.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { unitsOf } from './place.ts';
import type { PlanBook } from './planBook.ts';
import type { REPORTER_KINDS, Round, RoundItem, RoundProgress } from './round.ts';
import { figureKey } from './series.ts';

/** `districts` is the sum of the units of the place; `record` the figure confirmed before the round. */
export type ReconciledKind = Exclude<(typeof REPORTER_KINDS)[number], 'district'> | 'districts' | 'record';

export interface ReconciledFigure {
  readonly kind: ReconciledKind;
  /** Ids of the reporters it comes from, all that were added up for a sum; none for the record. */
  readonly reporters: readonly string[];
  /** In the unit of the item. */
  readonly value: Quantity | Missing;
  readonly comparator: Comparator;
  /** Ids of the units of the place whose figures are not there, where `value` is a sum. */
  readonly absent: readonly string[];
  /** What was added up. */
  readonly parts?: readonly Quantity[] | undefined;
}

export interface ReconciliationRow {
  readonly indicator: string;
  readonly cluster?: string | undefined;
  /** Place that the figures are of: where bureau and departments report, and where the districts add up. */
  readonly place: string;
  readonly period: Period;
  /** Bureau, departments, sum of districts, record; a kind that nobody was asked for is left out. */
  readonly figures: readonly ReconciledFigure[];
  /** Greatest less least of the figures, in the unit of the item; Missing where fewer than two can be compared. */
  readonly difference: Quantity | Missing;
  /** The difference over the first figure that can be compared, a fraction of at least zero. */
  readonly fraction: Decimal | Missing;
  /** Whether all figures may be one and the same before rounding; undefined where there is no difference to judge. */
  readonly withinRounding?: boolean | undefined;
}

/** One row an item and place, in the order of the items. `known` are figures of the record; the most authoritative counts. */
export function reconcile(
  round: Round,
  book: PlanBook,
  known: readonly Observation[] = [],
): readonly ReconciliationRow[] {
  const ground: Ground = { round, book, indicators: byId(book.indicators), record: recordOf(round, known) };
  const places = placesCompared(ground);
  return round.definition.items.flatMap((item) => places.map((place) => rowOf(ground, item, place)));
}

interface Ground {
  readonly round: Round;
  readonly book: PlanBook;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The figure of the record that counts, by `figureKey`. */
  readonly record: ReadonlyMap<string, Observation>;
}

function recordOf(round: Round, known: readonly Observation[]): ReadonlyMap<string, Observation> {
  const { items, period } = round.definition;
  const asked = new Set(items.map(({ indicator }) => indicator));
  const chosen = new Map<string, Observation>();
  for (const one of known) {
    if (!asked.has(one.indicator) || one.nature !== 'actual' || !samePeriod(one.period, period)) continue;
    const key = figureKey(one, one.period);
    const rival = chosen.get(key);
    if (rival === undefined || compareAuthority(one, rival) < 0) chosen.set(key, one);
  }
  return chosen;
}

/** Places of bureau and departments, and places whose units report; districts alone are compared with the record. */
function placesCompared({ round, book }: Ground): readonly string[] {
  const places = byId(book.places);
  const compared = round.definition.reporters.flatMap(({ kind, place }) => {
    if (kind !== 'district') return [place];
    const { parent, unit } = places.get(place) ?? {};
    return unit === true && parent !== undefined ? [parent] : [];
  });
  return [...new Set(compared)];
}

function rowOf(ground: Ground, item: RoundItem, place: string): ReconciliationRow {
  const { definition } = ground.round;
  const figures = [
    ...statedFigures(ground, item, place, 'bureau'),
    ...statedFigures(ground, item, place, 'department'),
    ...districtSum(ground, item, place),
    ...recordFigure(ground, item, place),
  ];
  return {
    indicator: item.indicator,
    ...(item.cluster === undefined ? {} : { cluster: item.cluster }),
    place,
    period: definition.period,
    figures,
    ...differenceOf(ground, item, figures),
  };
}

function statedFigures(
  { round }: Ground,
  item: RoundItem,
  place: string,
  kind: 'bureau' | 'department',
): readonly ReconciledFigure[] {
  return round.progress
    .filter(({ reporter }) => reporter.kind === kind && reporter.place === place)
    .map((progress) => {
      const entry = entryOf(progress, item);
      const comparator = entry?.comparator ?? '=';
      return { kind, reporters: [progress.reporter.id], value: valueOf(entry, item), comparator, absent: [] };
    });
}

/** A returned workbook counts no longer until it comes back. */
function entryOf({ reporter, submission }: RoundProgress, item: RoundItem): Entry | undefined {
  if (submission === undefined || submission.state === 'returned') return undefined;
  return submission.entries.find(
    ({ indicator, cluster, place }) =>
      indicator === item.indicator && cluster === item.cluster && place === reporter.place,
  );
}

function valueOf(entry: Entry | undefined, item: RoundItem): Quantity | Missing {
  if (entry?.value === undefined) return missing(entry?.missing ?? 'not-entered');
  return inUnitOf(quantity(entry.value, entry.unit ?? item.unit), item);
}

function inUnitOf(value: Quantity, { unit }: RoundItem): Quantity | Missing {
  return sameDimension(value, { ...value, unit }) ? convert(value, unit) : missing('different-measure', value.unit);
}

/** The units of the place added up: only what adds, and only where every unit has given a figure. */
function districtSum(ground: Ground, item: RoundItem, place: string): readonly ReconciledFigure[] {
  const districts = ground.round.progress.filter(({ reporter }) => reporter.kind === 'district');
  const units = unitsOf(ground.book.places, place);
  const reporting = districts.filter(({ reporter }) => units.some(({ id }) => id === reporter.place));
  if (reporting.length === 0) return [];
  const figure = {
    kind: 'districts',
    reporters: reporting.map(({ reporter }) => reporter.id),
    comparator: '=',
  } as const;
  if (ground.indicators.get(item.indicator)?.additive !== true)
    return [{ ...figure, value: missing('not-applicable', item.indicator), absent: [] }];
  const parts = units.map(({ id }) => {
    const progress = reporting.find(({ reporter }) => reporter.place === id);
    const entry = progress === undefined ? undefined : entryOf(progress, item);
    return { id, value: valueOf(entry, item), exact: (entry?.comparator ?? '=') === '=' };
  });
  const absent = parts.filter(({ value }) => isMissing(value)).map(({ id }) => id);
  const inexact = parts.filter(({ exact }) => !exact).map(({ id }) => id);
  const values = parts.flatMap(({ value }) => (isMissing(value) ? [] : [value]));
  if (absent.length > 0) return [{ ...figure, value: missing('not-entered', absent.join(' ')), absent }];
  if (inexact.length > 0) return [{ ...figure, value: missing('not-comparable', inexact.join(' ')), absent: [] }];
  return [
    { ...figure, value: quantity(sumOf(values.map(({ value }) => value)), item.unit), absent: [], parts: values },
  ];
}

function recordFigure({ record, round }: Ground, item: RoundItem, place: string): readonly ReconciledFigure[] {
  const found = record.get(figureKey({ ...item, place }, round.definition.period));
  if (found === undefined) return [];
  const value = isMissing(found.value) ? found.value : inUnitOf(found.value, item);
  return [{ kind: 'record', reporters: [], value, comparator: found.comparator, absent: [] }];
}

/** A figure that takes part in the comparison, with what it may have been before it was rounded, in the base unit. */
interface Compared {
  readonly value: Decimal;
  readonly meant: Interval;
}

const FRACTION_DIGITS = 6;

/** "About 300" and "over 300" are shown and not compared. */
function differenceOf(
  { indicators }: Ground,
  item: RoundItem,
  figures: readonly ReconciledFigure[],
): Pick<ReconciliationRow, 'difference' | 'fraction' | 'withinRounding'> {
  const counted = indicators.get(item.indicator)?.measure === 'count';
  const compared = figures.flatMap((figure) => comparedOf(figure, counted) ?? []);
  const [first, ...others] = compared;
  if (first === undefined || others.length === 0)
    return { difference: missing('too-few'), fraction: missing('too-few') };
  const ordered = compared.map(({ value }) => value).toSorted((a, b) => a.compare(b));
  const difference = (ordered.at(-1) ?? first.value).minus(ordered[0] ?? first.value);
  const zero = first.value.sign === 0 && difference.sign !== 0;
  return {
    difference: quantity(difference, item.unit),
    fraction: zero
      ? missing('zero-denominator')
      : difference.sign === 0
        ? Decimal.zero
        : difference.dividedBy(first.value.abs(), FRACTION_DIGITS),
    withinRounding: compared.every((a) => compared.every((b) => intervalsMeet(a.meant, b.meant))),
  };
}

/** A sum may be off by as much as all its parts together. */
function comparedOf({ value, comparator, parts }: ReconciledFigure, counted: boolean): Compared | undefined {
  if (isMissing(value) || comparator !== '=') return undefined;
  const slack = sumOf((parts ?? [value]).map((part) => slackOf(part, counted)));
  const base = inBase(value);
  return { value: value.value, meant: { from: base.minus(slack), to: base.plus(slack) } };
}
