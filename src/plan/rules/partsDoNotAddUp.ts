// Assigned parts 下达 that do not add up to their whole beyond the printed precision; pledged ones 自加压力 only show their margin.
import { Decimal } from '#kernel/decimal';
import { convert, inBase, quantity, type Quantity } from '#kernel/quantity';
import { samePeriod } from '#kernel/period';
import { dimensionOf, UNITS, type UnitId } from '#kernel/unit';
import type { Located } from '#model/located';
import type { PlanBook } from '#model/planBook';
import { comparatorOf, type Target } from '#model/target';
import type { CheckContext } from '../checkContext.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { targetFiles } from './shared/exampleFiles.ts';
import { targetArgs } from './shared/itemWords.ts';
import { mayBeAdded, partsOfTargets, type PartsOfTarget } from './shared/parts.ts';
import { planIndex, type PlanIndex } from './shared/planIndex.ts';
import { slackOf, sumOf } from '#kernel/precision';

interface Sum {
  readonly whole: Quantity;
  readonly sum: Quantity;
  /** Sum minus whole, in the base unit. */
  readonly margin: Decimal;
  readonly slack: Decimal;
  readonly parts: readonly Located<Target>[];
  /** A part without a figure makes the sum a lower bound. */
  readonly complete: boolean;
}

function* check(book: PlanBook, context: CheckContext): Generator<Finding> {
  const index = planIndex(book);
  for (const family of partsOfTargets(book, index)) {
    const { whole } = family;
    const sum = addUp(index, family, context.thresholds.about);
    const verdict = sum === undefined ? undefined : verdictOn(whole, sum);
    if (sum === undefined || verdict === undefined) continue;
    const direction = sum.margin.sign > 0 ? 'above' : 'below';
    const margin = convert({ value: sum.margin.abs(), unit: baseUnit(sum.whole.unit) }, sum.whole.unit);
    yield {
      at: fieldRef(whole, 'value'),
      severity: verdict === 'pledged' ? 'note' : 'error',
      args: {
        ...targetArgs(index, whole),
        ledger: verdict,
        whole: sum.whole,
        sum: sum.sum,
        margin,
        direction,
        count: sum.parts.length,
      },
      related: sum.parts.slice(0, SHOWN_PARTS).map((part) => ({ at: fieldRef(part, 'value'), role: 'member' })),
      subjects: [whole.id, ...sum.parts.map(({ id }) => id)],
    };
  }
}

const SHOWN_PARTS = 20;

function addUp(index: PlanIndex, { whole, parts }: PartsOfTarget, about: Decimal): Sum | undefined {
  if (whole.value === undefined || whole.unit === undefined || !mayBeAdded(index, whole)) return undefined;
  const unit = whole.unit as UnitId;
  const stated = quantity(whole.value, unit);
  const due = parts.filter((part) => isSameDue(part, whole) && part.indicator === whole.indicator);
  const amounts = due.flatMap((part) => amountIn(part, unit) ?? []);
  if (amounts.length === 0) return undefined;
  const counted = index.indicators.get(whole.indicator)?.measure === 'count';
  const sum = sumOf(amounts.map(inBase));
  const rounding = sumOf([stated, ...amounts].map((amount) => slackOf(amount, counted)));
  return {
    whole: stated,
    sum: convert({ value: sum, unit: baseUnit(unit) }, unit),
    margin: sum.minus(inBase(stated)),
    slack: comparatorOf(whole) === '~' ? rounding.plus(inBase(stated).abs().times(about)) : rounding,
    parts: due,
    complete: amounts.length === due.length,
  };
}

function isSameDue(part: Target, whole: Target): boolean {
  return part.due === undefined || whole.due === undefined || samePeriod(part.due, whole.due);
}

function amountIn({ value, unit }: Target, whole: UnitId): Quantity | undefined {
  if (value === undefined || unit === undefined || dimensionOf(unit as UnitId) !== dimensionOf(whole)) return undefined;
  return quantity(value, unit as UnitId);
}

/** Unit of the same dimension whose factor is one: the unit that `inBase` answers in. */
function baseUnit(unit: UnitId): UnitId {
  const dimension = dimensionOf(unit);
  const isBase = ([, { numerator, denominator, ...other }]: (typeof UNIT_ENTRIES)[number]): boolean =>
    other.dimension === dimension && numerator.equals(denominator);
  return UNIT_ENTRIES.find(isBase)?.[0] ?? unit;
}
const UNIT_ENTRIES = Object.entries(UNITS) as readonly (readonly [UnitId, (typeof UNITS)[UnitId]])[];

/**
 * The assigned ledger adds up: less than "over 25,000" is a fault, more is not. Parts of no stated ledger may be some of all
 * parts, so that only a sum above the whole is one. A pledged ledger may exceed: its margin is noted.
 */
function verdictOn(whole: Target, { margin, slack, parts, complete }: Sum): 'assigned' | 'pledged' | undefined {
  if (margin.abs().compare(slack) <= 0) return undefined;
  const above = margin.sign > 0;
  if (parts.some(({ ledger }) => ledger === 'pledged')) return complete || above ? 'pledged' : undefined;
  const comparator = comparatorOf(whole);
  if (above) return comparator === '>' || comparator === '>=' ? undefined : 'assigned';
  if (comparator === '<' || comparator === '<=') return undefined;
  return complete && parts.every(({ ledger }) => ledger === 'assigned') ? 'assigned' : undefined;
}

const FIRMS = 'indicator: high-tech-enterprises, type: level, unit: enterprise, due: 2025';
const city = (value: number, comparator = '='): string =>
  `{ id: city, place: shenzhen, ${FIRMS}, value: ${value}, comparator: '${comparator}' }`;
const part = (place: string, value: number, ledger = 'ledger: assigned'): string =>
  `{ id: ${place}, place: ${place}, partOf: city, ${FIRMS}, value: ${value}, ${ledger} }`;

export const partsDoNotAddUp: Rule = {
  code: 'parts-do-not-add-up',
  severity: 'error',
  check,
  examples: {
    failing: [
      { files: targetFiles(city(6000), part('nanshan', 5000), part('luohu', 800)) },
      {
        files: targetFiles(city(6000), part('nanshan', 5500, 'ledger: pledged'), part('luohu', 800, 'ledger: pledged')),
      },
    ],
    passing: [
      { files: targetFiles(city(5800), part('nanshan', 5000), part('luohu', 800)) },
      { files: targetFiles(city(5000, '>='), part('nanshan', 5000), part('luohu', 800)) },
    ],
  },
};
