// Figure beyond what its place can hold: above a declared share of its gross domestic product, or outside the plausible range.
import type { Decimal } from '#kernel/decimal';
import type { MessageArg, MessageArgs } from '#kernel/diagnostic';
import { inBase, quantity, type Quantity } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';
import type { GdpObservation } from './gdp.ts';
import type { Indicator } from './indicator.ts';

export interface ExcessOver<G extends GdpObservation = GdpObservation> {
  readonly value: Quantity;
  readonly limit: Quantity;
  readonly kind: 'above-gdp' | 'above-range' | 'below-range';
  readonly gdp?: G | undefined;
}

/** What `value` exceeds by its indicator; undefined where it is plausible, or of another dimension. */
export function excessOver<G extends GdpObservation>(
  value: Quantity,
  { atMostGdp, plausible, unit }: Pick<Indicator, 'atMostGdp' | 'plausible' | 'unit'>,
  gdp: () => G | undefined,
): ExcessOver<G> | undefined {
  if (dimensionOf(value.unit) !== dimensionOf(unit as UnitId)) return undefined;
  // The place's own GDP says more than a range that holds for every place.
  return (
    (atMostGdp === undefined ? undefined : gdpExcess(value, atMostGdp, gdp())) ??
    (plausible === undefined ? undefined : rangeExcess(value, unit as UnitId, plausible))
  );
}

/** What `value` exceeds of a range in `unit`, which is of its dimension. */
export function rangeExcess(
  value: Quantity,
  unit: UnitId,
  range: NonNullable<Indicator['plausible']>,
): Omit<ExcessOver, 'gdp'> | undefined {
  const bound = (limit: Decimal | undefined): Quantity | undefined =>
    limit === undefined ? undefined : quantity(limit, unit);
  const [from, to] = [bound(range.from), bound(range.to)];
  if (to !== undefined && inBase(value).compare(inBase(to)) > 0) return { value, limit: to, kind: 'above-range' };
  if (from !== undefined && inBase(value).compare(inBase(from)) < 0) return { value, limit: from, kind: 'below-range' };
  return undefined;
}

function gdpExcess<G extends GdpObservation>(
  value: Quantity,
  share: Decimal,
  gdp: G | undefined,
): ExcessOver<G> | undefined {
  if (gdp === undefined || dimensionOf(value.unit) !== 'money-cny') return undefined;
  // Never more digits than the GDP itself has.
  const limit = quantity(gdp.value.value.times(share).rounded(gdp.value.value.decimals), gdp.value.unit);
  return inBase(value).compare(inBase(limit)) > 0 ? { value, limit, kind: 'above-gdp', gdp } : undefined;
}

const TIMES_DIGITS = 1;

/** `gdpPlace` names the place of the GDP. */
export function excessArgs({ value, limit, kind, gdp }: ExcessOver, gdpPlace: MessageArg): MessageArgs {
  if (gdp === undefined) return { value, limit, kind };
  const times = inBase(value).dividedBy(inBase(gdp.value), TIMES_DIGITS);
  return { value, limit, kind, gdp: gdp.value, gdpPeriod: gdp.period, gdpPlace, times };
}
