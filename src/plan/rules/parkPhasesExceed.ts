// Land of a park that does not fit: phases or industrial land beyond the planned area, more supplied than there was to supply.
import type { Decimal } from '#kernel/decimal';
import { convert, inBase, quantity, type Quantity } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';
import type { Park, StatedAmount } from '#model/carrier';
import type { Located } from '#model/located';
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { withBasics } from './shared/exampleFiles.ts';
import { halfDigit, sumOf } from '#kernel/precision';

interface Area {
  readonly size: Quantity;
  /** What rounding and "about" leave open, in the base unit. */
  readonly slack: Decimal;
}

type Excess = 'phases' | 'industrial-land' | 'available' | 'supplied';

function* check(book: PlanBook, { thresholds }: CheckContext): Generator<Finding> {
  for (const park of book.parks) {
    const areaOf = (amount: StatedAmount | undefined): Area | undefined => readArea(amount, thresholds.about);
    const [planned, industrial] = [areaOf(park.plannedArea), areaOf(park.industrialLand)];
    yield* excess(park, 'phases', 'phases', phaseSum(park, areaOf), planned);
    yield* excess(park, 'industrial-land', 'industrialLand', industrial, planned);
    yield* excess(park, 'available', 'available', areaOf(park.available), industrial ?? planned);
    yield* excess(park, 'supplied', 'supplied', areaOf(park.supplied), areaOf(park.available) ?? industrial ?? planned);
  }
}

function readArea(amount: StatedAmount | undefined, about: Decimal): Area | undefined {
  if (amount === undefined || dimensionOf(amount.unit as UnitId) !== 'area') return undefined;
  const size = quantity(amount.value, amount.unit as UnitId);
  const rounding = halfDigit(size);
  return { size, slack: amount.comparator === '~' ? rounding.plus(inBase(size).times(about)) : rounding };
}

function phaseSum(park: Park, areaOf: (amount: StatedAmount | undefined) => Area | undefined): Area | undefined {
  const areas = (park.phases ?? []).flatMap(({ area }) => areaOf(area) ?? []);
  const unit = areas[0]?.size.unit;
  if (unit === undefined) return undefined;
  const sum = sumOf(areas.map(({ size }) => convert(size, unit).value));
  return { size: quantity(sum, unit), slack: sumOf(areas.map(({ slack }) => slack)) };
}

function* excess(
  park: Located<Park>,
  kind: Excess,
  field: string,
  inner: Area | undefined,
  outer: Area | undefined,
): Generator<Finding> {
  if (inner === undefined || outer === undefined) return;
  const over = inBase(inner.size).minus(inBase(outer.size));
  if (over.compare(inner.slack.plus(outer.slack)) <= 0) return;
  const args = { park: park.name, excess: kind, size: inner.size, limit: outer.size };
  yield { at: fieldRef(park, field), args, subjects: [park.id] };
}

const park = (fields: string): Readonly<Record<string, string>> =>
  withBasics({
    'plan/parks.yaml': `parks:
  - id: baoan-park
    name: { zh: 宝安园区, en: Bao'an park }
    place: baoan
    plannedArea: { value: 20, unit: km2 }
    ${fields}
`,
  });
const phases = (reserve: number): string =>
  `phases: [{ phase: start-up, area: { value: 500, unit: ha } }, { phase: reserve, area: { value: ${reserve}, unit: km2 } }]`;

export const parkPhasesExceed: Rule = {
  code: 'park-phases-exceed',
  severity: 'error',
  check,
  examples: {
    failing: [
      { files: park(phases(18)) },
      { files: park('industrialLand: { value: 24, unit: km2 }') },
      { files: park('available: { value: 3.0, unit: km2 }\n    supplied: { value: 4.0, unit: km2 }') },
    ],
    passing: [{ files: park(phases(15)) }],
  },
};
