// Target whose accepted value is not the one a document prints: both are shown, with the reason.
import { quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { PlanBook } from '#model/planBook';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { targetFiles } from './shared/exampleFiles.ts';
import { targetArgs } from './shared/itemWords.ts';
import { planIndex } from './shared/planIndex.ts';
import { printedDiffers } from './shared/printedValue.ts';

function* check(book: PlanBook): Generator<Finding> {
  for (const target of book.targets) {
    const { printed, value, unit, correction } = target;
    if (correction === undefined || printed === undefined || value === undefined || unit === undefined) continue;
    if (!printedDiffers(target)) continue;
    const accepted = quantity(value, unit as UnitId);
    const args = { ...targetArgs(planIndex(book), target), printed, accepted, reason: correction };
    yield { at: fieldRef(target, 'printed'), args, subjects: [target.id] };
  }
}

const TARGET =
  "id: sei-2025, indicator: sei-value-added, place: shenzhen, type: level, comparator: '>', value: 1.5, unit: trillion-yuan, due: 2025";
const REASON =
  'correction: { en: 10.5 trillion yuan is over three times the GDP of the city; the issued text says 1.5 }';

export const valueCorrected: Rule = {
  code: 'value-corrected',
  severity: 'warning',
  check,
  examples: {
    failing: [{ files: targetFiles(`{ ${TARGET}, printed: 10.5 trillion yuan, ${REASON} }`) }],
    passing: [
      { files: targetFiles(`{ ${TARGET}, printed: 1.5 trillion yuan }`) },
      { files: targetFiles(`{ ${TARGET} }`) },
    ],
  },
};
