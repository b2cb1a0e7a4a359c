// The series of a target: of several observations of one period the one that counts, in the unit of the target, by date.
import type { Decimal } from '#kernel/decimal';
import { isMissing } from '#kernel/missing';
import { endOf, periodText, startOf, type Period } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import { convert, sameDimension, type Comparator, type Quantity } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';
import { compareAuthority } from '#model/authority';
import type { Observation } from '#model/observation';

/** A figure of a series; `date` is the last day of its period. */
export interface SeriesPoint {
  readonly id: string;
  readonly period: Period;
  readonly date: PlainDate;
  readonly value: Decimal;
  readonly comparator: Comparator;
}

/**
 * One point a period, sorted by date, in `unit`. Figures of another dimension are left out. Official figures are not mixed with
 * computed ones, money at current prices not with constant prices: where both are there, the official and the current ones count.
 */
export function seriesOf(observations: readonly Observation[], unit: UnitId): readonly SeriesPoint[] {
  const stated = observations.filter(
    (one) => !isMissing(one.value) && sameDimension(one.value, { ...one.value, unit }),
  );
  const chosen = new Map<string, Observation>();
  for (const one of ofOneKind(stated, unit)) {
    const key = periodText(one.period);
    const rival = chosen.get(key);
    if (rival === undefined || compareAuthority(one, rival) < 0) chosen.set(key, one);
  }
  return [...chosen.values()].map((one) => toPoint(one, unit)).toSorted(comparePoints);
}

function ofOneKind(observations: readonly Observation[], unit: UnitId): readonly Observation[] {
  const official = preferred(observations, (one) => one.origin === 'official');
  if (!dimensionOf(unit).startsWith('money-')) return official;
  return preferred(official, (one) => one.priceBasis !== 'constant');
}

function preferred(all: readonly Observation[], wanted: (one: Observation) => boolean): readonly Observation[] {
  const some = all.filter(wanted);
  return some.length > 0 ? some : all;
}

function toPoint(one: Observation, unit: UnitId): SeriesPoint {
  const value = convert(one.value as Quantity, unit).value;
  return { id: one.id, period: one.period, date: endOf(one.period), value, comparator: one.comparator };
}

/** By last day; of two periods with one last day the longer one is later, so that the whole year stands behind its last month. */
function comparePoints(a: SeriesPoint, b: SeriesPoint): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const [startA, startB] = [startOf(a.period), startOf(b.period)];
  if (startA !== startB) return startA > startB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
