// Target beyond what its place can hold: above a declared share of its gross domestic product, or outside the plausible range.
import type { MessageArgs } from '#kernel/diagnostic';
import { samePeriod } from '#kernel/period';
import { quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { Indicator } from '#model/indicator';
import type { Located } from '#model/located';
import type { PlanBook } from '#model/planBook';
import type { Target } from '#model/target';
import type { CheckContext } from '../checkContext.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { observationFile, targetFiles } from './shared/exampleFiles.ts';
import { excessArgs, excessOver, type ExcessOver } from '#model/excess';
import { gdpAround, latestGdp, type GdpObservation } from '#model/gdp';
import type { Observation } from '#model/observation';
import { groupBy } from '#kernel/groupBy';
import { seriesKey } from '#model/series';
import { nameOf } from '#model/figureArgs';
import { targetArgs } from './shared/itemWords.ts';
import { planIndex } from './shared/planIndex.ts';

type LocatedGdp = GdpObservation<Located<Observation>>;

type Excess = ExcessOver<LocatedGdp> & { readonly field: string };

function* check(book: PlanBook, context: CheckContext): Generator<Finding> {
  const index = planIndex(book);
  const gdp = latestGdp(context.evidence.observations, context.asOf);
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
  gdp: () => LocatedGdp | undefined,
): Excess | undefined {
  if (indicator === undefined || target.unit === undefined) return undefined;
  for (const field of ['value', 'upper'] as const) {
    const stated = target[field];
    if (stated === undefined) continue;
    const excess = excessOver(quantity(stated, target.unit as UnitId), indicator, gdp);
    if (excess !== undefined) return { ...excess, field };
  }
  return undefined;
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
