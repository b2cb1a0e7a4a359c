// Total of the figures of several clusters or places: gross as they stand, unique without what they share, and the overlap.
import { Decimal } from '#kernel/decimal';
import { isMissing, missing, type Missing } from '#kernel/missing';
import { halfDigit, sumOf } from '#kernel/precision';
import { convert, inBase, quantity, sameDimension, type Quantity } from '#kernel/quantity';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';

/**
 * declared-disjoint: a list of the plan says that its members do not overlap. no-overlap: units of a place of which none
 * overlaps another. published-union: the figure of the whole is published. unknown: what the members share is not known.
 */
export const TOTAL_BASES = ['declared-disjoint', 'no-overlap', 'published-union', 'unknown'] as const;
export type TotalBasis = (typeof TOTAL_BASES)[number];

/** Why nothing is added: the indicator does not add; figures at current and at constant prices. */
export const TOTAL_REFUSALS = ['not-additive', 'mixed-prices'] as const;
export type TotalRefusal = (typeof TOTAL_REFUSALS)[number];

/** In what the figures added differ, though they are of one indicator and period. */
export const TOTAL_MIXTURES = ['source', 'vintage', 'finality', 'priceBasis', 'origin'] as const;
export type TotalMixture = (typeof TOTAL_MIXTURES)[number];

/** A cluster or place, with its figure of the indicator and period where there is one. */
export interface TotalMember {
  readonly id: string;
  readonly figure?: Observation | undefined;
}

export interface TotalGround {
  readonly indicator: Pick<Indicator, 'id' | 'additive' | 'unit'>;
  /** Ground on which the members share nothing; absent: they overlap, or nobody says that they do not. */
  readonly disjoint?: 'declared-disjoint' | 'no-overlap' | undefined;
  /** Published figure of all members together: that of their parent. */
  readonly union?: Observation | undefined;
}

export interface Total {
  /** Sum of the members as they stand. */
  readonly gross: Quantity | Missing;
  /** The same with what several members share counted once. */
  readonly unique: Quantity | Missing;
  /** Gross less unique; derived, never published. */
  readonly overlap: Quantity | Missing;
  readonly basis: TotalBasis;
  readonly used: readonly Observation[];
  /** Members without a figure that adds, each with the reason. */
  readonly absent: readonly { readonly id: string; readonly reason: Missing }[];
  readonly mixed: readonly TotalMixture[];
  readonly refused?: TotalRefusal | undefined;
  /** The published figure of the whole beside the gross total. */
  readonly union?: PublishedWhole | undefined;
}

export interface PublishedWhole {
  readonly figure: Observation;
  /** In the unit of the gross total. */
  readonly value: Quantity;
  /** Gross total less the published one. */
  readonly difference: Quantity;
  /** Whether both may be one figure before rounding. */
  readonly withinRounding: boolean;
}

type Figure = Observation & { readonly value: Quantity };

/** Nothing is added where a member is absent; a unique total of members that overlap is never computed, only published. */
export function totalOf(members: readonly TotalMember[], { indicator, disjoint, union }: TotalGround): Total {
  const absent = members.flatMap(({ id, figure }) => {
    const reason = unfit(figure, indicator);
    return reason === undefined ? [] : [{ id, reason }];
  });
  const used = members.map(({ figure }) => figure).filter((figure) => fits(figure, indicator));
  const said = { used, absent, mixed: mixturesOf(used), basis: disjoint ?? 'unknown' } as const;
  const refused = refusalOf(used, indicator);
  if (refused !== undefined) {
    const none = missing(refused === 'not-additive' ? 'not-applicable' : 'not-comparable', indicator.id);
    return { ...said, gross: none, unique: none, overlap: none, refused };
  }
  if (absent.length > 0 || used.length === 0) {
    const none = missing('not-observed', absent.map(({ id }) => id).join(' '));
    return { ...said, gross: none, unique: none, overlap: none };
  }
  const gross = quantity(sumOf(used.map(({ value }) => convert(value, indicator.unit).value)), indicator.unit);
  const whole = fits(union, indicator) ? wholeOf(union, gross, used) : undefined;
  return { ...said, gross, ...sharedOf(gross, whole, disjoint), ...(whole === undefined ? {} : { union: whole }) };
}

type Shared = Pick<Total, 'unique' | 'overlap'> & { readonly basis?: TotalBasis };

function sharedOf(gross: Quantity, whole: PublishedWhole | undefined, disjoint: TotalGround['disjoint']): Shared {
  if (disjoint !== undefined) return { unique: gross, overlap: quantity(Decimal.zero, gross.unit) };
  if (whole === undefined) return { unique: missing('not-observed'), overlap: missing('not-observed') };
  const overlap = gross.value.minus(whole.value.value);
  // A whole beyond the sum of its members has more in it than they have.
  if (overlap.sign < 0 && !whole.withinRounding)
    return { unique: missing('not-comparable'), overlap: missing('not-comparable') };
  return { unique: whole.value, overlap: quantity(overlap, gross.unit), basis: 'published-union' };
}

function wholeOf(figure: Figure, gross: Quantity, used: readonly Figure[]): PublishedWhole {
  const value = convert({ value: figure.value.value, unit: figure.value.unit }, gross.unit);
  const difference = gross.value.minus(value.value);
  const slack = sumOf([...used.map((one) => halfDigit(one.value)), halfSignificantDigit(figure.value)]);
  const withinRounding = inBase(gross).minus(inBase(value)).abs().compare(slack) <= 0;
  return { figure, value, difference: quantity(difference, gross.unit), withinRounding };
}

/** Zeros at the end of a whole number may stand for digits left out: 1,450 billion is printed for 1.45 trillion. */
function halfSignificantDigit({ value, unit }: Quantity): Decimal {
  let { coefficient, exponent } = value;
  while (exponent >= 0 && coefficient !== 0n && coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return halfDigit(quantity(Decimal.of(coefficient, exponent), unit));
}

function fits(figure: Observation | undefined, indicator: TotalGround['indicator']): figure is Figure {
  return unfit(figure, indicator) === undefined;
}

/** "Over 600" adds to nothing; neither does a figure of another dimension. */
function unfit(figure: Observation | undefined, { unit }: TotalGround['indicator']): Missing | undefined {
  if (figure === undefined) return missing('not-observed');
  if (isMissing(figure.value)) return figure.value;
  if (figure.comparator !== '=') return missing('not-comparable', figure.id);
  return sameDimension(figure.value, { ...figure.value, unit }) ? undefined : missing('different-measure', figure.id);
}

function refusalOf(used: readonly Figure[], { additive }: TotalGround['indicator']): TotalRefusal | undefined {
  if (!additive) return 'not-additive';
  const prices = new Set(used.map(({ priceBasis }) => priceBasis));
  return prices.has('current') && prices.has('constant') ? 'mixed-prices' : undefined;
}

function mixturesOf(used: readonly Figure[]): readonly TotalMixture[] {
  const text = (value: Observation[TotalMixture]): string => (isMissing(value) ? '' : (value ?? ''));
  return TOTAL_MIXTURES.filter((field) => new Set(used.map((figure) => text(figure[field]))).size > 1);
}
