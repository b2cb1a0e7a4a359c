// Target stated as a range whose upper end is not above its lower end, or is missing.
import { quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { PlanBook } from '#model/planBook';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { targetFiles } from './shared/exampleFiles.ts';
import { targetArgs } from './shared/itemWords.ts';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook): Generator<Finding> {
  for (const target of book.targets) {
    const { comparator, value, upper, unit } = target;
    if (comparator !== 'range' || value === undefined || unit === undefined) continue;
    if (upper !== undefined && upper.compare(value) > 0) continue;
    const lower = quantity(value, unit as UnitId);
    const end = upper === undefined ? {} : { upper: quantity(upper, unit as UnitId) };
    const at = fieldRef(target, upper === undefined ? 'value' : 'upper');
    yield { at, args: { ...targetArgs(planIndex(book), target), lower, ...end }, subjects: [target.id] };
  }
}

const TARGET =
  'id: growth-2025, indicator: sei-growth, place: shenzhen, type: average-growth, comparator: range, unit: percent, due: 2025';

export const rangeInverted: Rule = {
  code: 'range-inverted',
  severity: 'error',
  check,
  examples: {
    failing: [
      { files: targetFiles(`{ ${TARGET}, value: 8, upper: 7 }`) },
      { files: targetFiles(`{ ${TARGET}, value: 8 }`) },
    ],
    passing: [{ files: targetFiles(`{ ${TARGET}, value: 7, upper: 8 }`) }],
  },
};
