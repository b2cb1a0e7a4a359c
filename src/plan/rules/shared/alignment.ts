// Alignment of a target with the target of the plan above that it carries out: what differs, and which plan is the older.
import { endOf, samePeriod, startOf } from '#kernel/period';
import { compareQuantities, quantity, type Quantity } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';
import { liesIn } from '#model/place';
import type { PlanBook } from '#model/planBook';
import type { Target } from '#model/target';
import type { MessageArgs } from '#kernel/diagnostic';
import { fieldRef, type Finding } from '../../rule.ts';
import { nameOf } from '#model/figureArgs';
import { targetArgs } from './itemWords.ts';
import type { PlanIndex } from './planIndex.ts';

/** Age of a plan against the plan above it: older needs alignment 需衔接, younger is inconsistent 不一致. */
export type PlanOrder = 'older' | 'younger' | 'unknown';

interface Difference {
  readonly kind: 'indicator' | 'unit' | 'due' | 'value' | 'exceeds';
  readonly field: string;
  readonly args: MessageArgs;
}

/** Findings of all targets whose plan stands in one of `orders` to the plan above. */
export function* alignmentFindings(
  book: PlanBook,
  index: PlanIndex,
  orders: readonly PlanOrder[],
): Generator<Finding & { readonly order: PlanOrder }> {
  for (const target of book.targets) {
    const parent = target.carriesOut === undefined ? undefined : index.targets.get(target.carriesOut);
    if (parent === undefined) continue;
    const order = planOrder(index, target, parent);
    if (!orders.includes(order)) continue;
    for (const { kind, field, args } of differences(index, target, parent)) {
      yield {
        order,
        at: fieldRef(target, field),
        args: { ...targetArgs(index, target), parentTarget: parent.id, difference: kind, order, ...args },
        related: [{ at: parent.ref, role: 'parent' }],
        subjects: [target.id, parent.id],
      };
    }
  }
}

/** By the date of the plan's document; where one of the two has none, by the first day of the plan's period. */
function planOrder(index: PlanIndex, target: Target, parent: Target): PlanOrder {
  const [sub, above] = [issueDate(index, target), issueDate(index, parent)];
  if (sub !== undefined && above !== undefined && sub !== above) return sub < above ? 'older' : 'younger';
  const [from, aboveFrom] = [planStart(index, target), planStart(index, parent)];
  if (from === undefined || aboveFrom === undefined || from === aboveFrom) return 'unknown';
  return from < aboveFrom ? 'older' : 'younger';
}

function issueDate(index: PlanIndex, target: Target): string | undefined {
  const plan = target.plan === undefined ? undefined : index.plans.get(target.plan);
  const document = plan?.document ?? target.anchor?.document;
  return (document === undefined ? undefined : index.documents.get(document)?.date) ?? target.announced;
}

function planStart(index: PlanIndex, target: Target): string | undefined {
  const plan = target.plan === undefined ? undefined : index.plans.get(target.plan);
  return plan === undefined ? undefined : startOf(plan.period);
}

function* differences(index: PlanIndex, target: Target, parent: Target): Generator<Difference> {
  if (target.indicator !== parent.indicator) {
    const args = { own: nameOf(index.indicators, target.indicator), above: nameOf(index.indicators, parent.indicator) };
    yield { kind: 'indicator', field: 'indicator', args };
    return;
  }
  yield* dueDifference(index, target, parent);
  const [own, above] = [valueOf(target), valueOf(parent)];
  if (own === undefined || above === undefined) return;
  if (dimensionOf(own.unit) !== dimensionOf(above.unit)) {
    yield { kind: 'unit', field: 'unit', args: { own, above } };
  } else if (sameDue(target, parent) && target.type === parent.type) {
    yield* valueDifference(index, target, parent, own, above);
  }
}

const valueOf = ({ value, unit }: Target): Quantity | undefined =>
  value === undefined || unit === undefined ? undefined : quantity(value, unit as UnitId);

const sameDue = ({ due }: Target, parent: Target): boolean =>
  due !== undefined && parent.due !== undefined && samePeriod(due, parent.due);

/** An annual or rolling plan reaches part of the way, so it may fall due earlier; nothing may fall due later. */
function* dueDifference(index: PlanIndex, target: Target, parent: Target): Generator<Difference> {
  const { due } = target;
  if (due === undefined || parent.due === undefined || samePeriod(due, parent.due)) return;
  const level = target.plan === undefined ? undefined : index.plans.get(target.plan)?.level;
  const isStep = level === 'annual' || level === 'three-year-rolling';
  if (isStep && endOf(due) < endOf(parent.due)) return;
  yield { kind: 'due', field: 'due', args: { own: due, above: parent.due } };
}

/** One place promises one value; a district's part of an amount is not more than the city's whole. */
function* valueDifference(
  index: PlanIndex,
  target: Target,
  parent: Target,
  own: Quantity,
  above: Quantity,
): Generator<Difference> {
  const order = compareQuantities(own, above);
  const isPart = target.place !== parent.place || target.cluster !== parent.cluster;
  if (!isPart && order !== 0) yield { kind: 'value', field: 'value', args: { own, above } };
  const additive = index.indicators.get(target.indicator)?.additive === true && isAmount(target);
  if (isPart && additive && order > 0 && liesIn(index.places, target.place, parent.place)) {
    yield { kind: 'exceeds', field: 'value', args: { own, above } };
  }
}

const isAmount = ({ type }: Target): boolean => type === 'level' || type === 'cumulative' || type === 'increment';
