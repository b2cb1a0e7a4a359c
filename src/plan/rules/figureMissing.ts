// Numeric target whose figure the document does not print: it stays, as 数值缺失待核, and is not judged.
import type { PlanBook } from '#model/planBook';
import type { Target } from '#model/target';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { targetFiles } from './shared/exampleFiles.ts';
import { targetArgs } from './shared/itemWords.ts';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook): Generator<Finding> {
  for (const target of book.targets) {
    const lacking = whatIsLacking(target);
    if (lacking === undefined) continue;
    const at = lacking === 'unit' ? fieldRef(target, 'value') : target.ref;
    yield { at, args: { ...targetArgs(planIndex(book), target), lacking }, subjects: [target.id] };
  }
}

/** "Basically stable" promises the level of its base and needs no figure of its own. */
function whatIsLacking(target: Target): 'value' | 'unit' | undefined {
  if (target.type === 'event' || target.type === 'qualitative') return undefined;
  if (target.value === undefined) return target.comparator === 'stable' ? undefined : 'value';
  return target.unit === undefined ? 'unit' : undefined;
}

const TARGET = 'id: longgang-output-2025, indicator: sei-value-added, place: longgang, due: 2025';

export const figureMissing: Rule = {
  code: 'figure-missing',
  severity: 'warning',
  check,
  examples: {
    failing: [
      {
        files: targetFiles(
          `{ ${TARGET}, type: level, comparator: '>', wording: { en: the output value is exceeded } }`,
        ),
      },
      { files: targetFiles(`{ ${TARGET}, type: level, value: 1 }`) },
    ],
    passing: [
      { files: targetFiles(`{ ${TARGET}, type: level, comparator: '>', value: 1, unit: trillion-yuan }`) },
      { files: targetFiles(`{ ${TARGET}, type: qualitative }`) },
    ],
  },
};
