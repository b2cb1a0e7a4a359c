// Target beyond what its place can hold: above a declared share of its gross domestic product, or outside the plausible range.
import type { Decimal } from '#kernel/decimal';
import type { MessageArgs } from '#kernel/diagnostic';
import { samePeriod } from '#kernel/period';
import { inBase, quantity, type Quantity } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';
import type { Indicator } from '#model/indicator';
import type { Located } from '#model/located';
import type { PlanBook } from '#model/planBook';
import type { Target } from '#model/target';
import type { CheckContext } from '../checkContext.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { observationFile, targetFiles } from './shared/exampleFiles.ts';
import { gdpAround, latestGdp, type GdpObservation } from './shared/gdp.ts';
import { groupBy } from './shared/groupBy.ts';
import { nameOf, seriesKey, targetArgs } from './shared/itemWords.ts';
import { planIndex } from './shared/planIndex.ts';

interface Excess {
  readonly field: string;
  readonly value: Quantity;
  readonly limit: Quantity;
  readonly kind: 'above-gdp' | 'above-range' | 'below-range';
  readonly gdp?: GdpObservation | undefined;
}

function* check(book: PlanBook, context: CheckContext): Generator<Finding> {
  const index = planIndex(book);
  const gdp = latestGdp(context.evidence, context.asOf);
  const family = groupBy(book.targets, seriesKey);
  for (const target of book.targets) {
    const indicator = index.indicators.get(target.indicator);
    const excess = excessOf(target, indicator, () => gdpAround(gdp, index.places, target.place));
    if (excess === undefined || indicator === undefined) continue;
    const rival = rivalOf(
      target,
      family.get(seriesKey(target)) ?? [],
      (other) => excessOf(other, indicator, () => excess.gdp) === undefined,
    );
    yield {
      at: fieldRef(target, excess.field),
      args: {
        ...targetArgs(index, target),
        ...excessArgs(excess, nameOf(index.places, excess.gdp?.place ?? target.place)),
        ...rivalArgs(rival),
      },
      related: [
        ...(rival === undefined ? [] : [{ at: fieldRef(rival, 'value'), role: 'rival' as const }]),
        ...(excess.gdp === undefined ? [] : [{ at: excess.gdp.ref, role: 'observation' as const }]),
      ],
      subjects: [target.id, ...(rival === undefined ? [] : [rival.id])],
    };
  }
}

function excessOf(
  target: Target,
  indicator: Indicator | undefined,
  gdp: () => GdpObservation | undefined,
): Excess | undefined {
  const { atMostGdp, plausible, unit } = indicator ?? {};
  if (unit === undefined || target.unit === undefined || (atMostGdp === undefined && plausible === undefined))
    return undefined;
  if (dimensionOf(target.unit as UnitId) !== dimensionOf(unit as UnitId)) return undefined;
  for (const field of ['value', 'upper'] as const) {
    const stated = target[field];
    if (stated === undefined) continue;
    const value = quantity(stated, target.unit as UnitId);
    // The place's own GDP says more than a range that holds for every place.
    const excess =
      (atMostGdp === undefined ? undefined : gdpExcess(field, value, atMostGdp, gdp())) ??
      rangeExcess(field, value, unit as UnitId, plausible);
    if (excess !== undefined) return excess;
  }
  return undefined;
}

function rangeExcess(
  field: string,
  value: Quantity,
  unit: UnitId,
  plausible: Indicator['plausible'],
): Excess | undefined {
  const bound = (limit: Decimal | undefined): Quantity | undefined =>
    limit === undefined ? undefined : quantity(limit, unit);
  const [from, to] = [bound(plausible?.from), bound(plausible?.to)];
  if (to !== undefined && inBase(value).compare(inBase(to)) > 0)
    return { field, value, limit: to, kind: 'above-range' };
  if (from !== undefined && inBase(value).compare(inBase(from)) < 0)
    return { field, value, limit: from, kind: 'below-range' };
  return undefined;
}

function gdpExcess(
  field: string,
  value: Quantity,
  share: Decimal,
  gdp: GdpObservation | undefined,
): Excess | undefined {
  if (gdp === undefined || dimensionOf(value.unit) !== 'money-cny') return undefined;
  // Never more digits than the GDP itself has.
  const limit = quantity(gdp.value.value.times(share).rounded(gdp.value.value.decimals), gdp.value.unit);
  return inBase(value).compare(inBase(limit)) > 0 ? { field, value, limit, kind: 'above-gdp', gdp } : undefined;
}

/** Another statement of the same series that is plausible itself: of the same due period before all others. */
function rivalOf(
  target: Located<Target>,
  family: readonly Located<Target>[],
  isPlausible: (other: Target) => boolean,
): Located<Target> | undefined {
  const others = family
    .slice(0, RIVALS_LOOKED_AT)
    .filter((other) => other.id !== target.id && other.value !== undefined && isPlausible(other));
  return (
    others.find(({ due }) => due !== undefined && target.due !== undefined && samePeriod(due, target.due)) ?? others[0]
  );
}

/** A long series has enough statements near its head; looking at all of them for each would be quadratic. */
const RIVALS_LOOKED_AT = 50;

const TIMES_DIGITS = 1;

function excessArgs({ value, limit, kind, gdp }: Excess, gdpPlace: MessageArgs[string]): MessageArgs {
  if (gdp === undefined) return { value, limit, kind };
  const times = inBase(value).dividedBy(inBase(gdp.value), TIMES_DIGITS);
  return { value, limit, kind, gdp: gdp.value, gdpPeriod: gdp.period, gdpPlace, times };
}

function rivalArgs(rival: Target | undefined): MessageArgs {
  if (rival?.value === undefined || rival.unit === undefined) return {};
  return { rival: quantity(rival.value, rival.unit as UnitId), rivalTarget: rival.id };
}

const GDP = observationFile('gdp-2021,gdp,shenzhen,,2021,3066.485,billion-yuan,=');
const target = (id: string, value: string): string =>
  `{ id: ${id}, indicator: sei-value-added, place: shenzhen, type: level, comparator: '>', value: ${value}, unit: trillion-yuan, due: 2025 }`;

export const implausibleMagnitude: Rule = {
  code: 'implausible-magnitude',
  severity: 'error',
  check,
  examples: {
    failing: [
      {
        files: { ...targetFiles(target('sei-2025-reprint', '10.5'), target('sei-2025-report', '1.5')), ...GDP },
        asOf: '2022-06-30',
      },
      {
        files: targetFiles(
          '{ id: sei-share, indicator: sei-share-of-gdp, place: baoan, type: share, value: 454, unit: percent, due: 2025 }',
        ),
      },
    ],
    passing: [
      { files: { ...targetFiles(target('sei-2025-report', '1.5')), ...GDP }, asOf: '2022-06-30' },
      { files: targetFiles(target('sei-2025-reprint', '10.5')) },
    ],
  },
};
