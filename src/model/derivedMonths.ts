// Single months that only cumulative figures tell of: the months up to one less the months up to the one before.
import { groupBy } from '#kernel/groupBy';
import { isMissing, missing, type Missing } from '#kernel/missing';
import type { Period } from '#kernel/period';
import { convert, quantity, sameDimension, type Quantity } from '#kernel/quantity';
import { compareAuthority } from './authority.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { seriesKey } from './series.ts';

/** A month nobody published: computed from two published figures, and never of two vintages. */
export interface DerivedMonth {
  readonly period: Extract<Period, { readonly kind: 'month' }>;
  /** Missing (not-comparable) where no two figures of one vintage give it. */
  readonly value: Quantity | Missing;
  readonly origin: 'computed';
  /** Figure of the months up to this one, and of the months up to the one before. */
  readonly upTo: Observation;
  readonly before: Observation;
}

type Figure = Observation & { readonly value: Quantity };

/**
 * Months of flows that add, by series and in order of time. January stands for itself; January–February without January gives no
 * February. Both figures have to be of one publication date, source, finality, price basis and origin: else a revision would
 * pass for the change of a month.
 */
export function derivedMonths(
  observations: readonly Observation[],
  { id, accrual, additive }: Pick<Indicator, 'id' | 'accrual' | 'additive'>,
): readonly DerivedMonth[] {
  if (accrual !== 'flow' || !additive) return [];
  const cumulative = observations.filter((one): one is Figure => one.indicator === id && isCumulative(one));
  return [...groupBy(cumulative, yearKey).values()].flatMap(monthsOfYear);
}

function isCumulative(one: Observation): boolean {
  return (
    one.nature === 'actual' && one.comparator === '=' && !isMissing(one.value) && lastMonth(one.period) !== undefined
  );
}

/** Last month of a period that begins with its year; undefined where it begins later or is longer. */
function lastMonth(period: Period): number | undefined {
  switch (period.kind) {
    case 'months':
      return period.from === 1 ? period.to : undefined;
    case 'month':
      return period.month === 1 ? 1 : undefined;
    case 'quarter':
      return period.quarter === 1 ? 3 : undefined;
    case 'half':
      return period.half === 1 ? 6 : undefined;
    case 'year':
      return 12;
    default:
      return undefined;
  }
}

const yearOf = ({ period }: Observation): number => ('year' in period ? period.year : 0);
const yearKey = (one: Observation): string => `${seriesKey(one)}|${yearOf(one)}`;

function monthsOfYear(figures: readonly Figure[]): readonly DerivedMonth[] {
  const byMonth = groupBy(figures, ({ period }) => String(lastMonth(period)));
  const at = (month: number): readonly Figure[] => (byMonth.get(String(month)) ?? []).toSorted(compareAuthority);
  return MONTHS.flatMap((month) => monthOf(month, at(month), at(month - 1)) ?? []);
}

const MONTHS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The most authoritative figure that has a partner of its vintage; without any, the two most authoritative show why not. */
function monthOf(month: number, now: readonly Figure[], then: readonly Figure[]): DerivedMonth | undefined {
  const pairs = now.flatMap((upTo) =>
    then.filter((before) => isOfOneVintage(upTo, before)).map((before) => ({ upTo, before })),
  );
  const [pair] = pairs;
  const [upTo, before] = pair === undefined ? [now[0], then[0]] : [pair.upTo, pair.before];
  if (upTo === undefined || before === undefined) return undefined;
  const period = { kind: 'month', year: yearOf(upTo), month } as const;
  const value = pair === undefined ? missing('not-comparable', `${upTo.id} ${before.id}`) : difference(upTo, before);
  return { period, value, origin: 'computed', upTo, before };
}

/** Without a date of publication nobody knows that two figures are of one vintage. */
function isOfOneVintage(a: Figure, b: Figure): boolean {
  if (isMissing(a.vintage) || a.vintage !== b.vintage || a.source !== b.source || a.origin !== b.origin) return false;
  if (stated(a.finality) !== stated(b.finality) || stated(a.priceBasis) !== stated(b.priceBasis)) return false;
  return sameDimension(a.value, b.value);
}

const stated = (value: string | Missing): string => (isMissing(value) ? '' : value);

function difference(upTo: Figure, before: Figure): Quantity {
  const { unit } = upTo.value;
  return quantity(upTo.value.value.minus(convert(before.value, unit).value), unit);
}
