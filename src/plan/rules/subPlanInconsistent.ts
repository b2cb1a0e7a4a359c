// Target of a plan that is younger than the plan above it and still differs from it: the plans are inconsistent 不一致.
import type { PlanBook } from '#model/planBook';
import type { Finding, Rule } from '../rule.ts';
import { alignmentFindings } from './shared/alignment.ts';
import {
  ALIGNED,
  hierarchyFiles,
  LATER_DUE,
  MORE_THAN_WHOLE,
  OTHER_INDICATOR,
  OTHER_UNIT,
} from './shared/exampleHierarchy.ts';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook): Generator<Finding> {
  for (const { order: _, ...finding } of alignmentFindings(book, planIndex(book), ['younger'])) yield finding;
}

const files = (target: string): Readonly<Record<string, string>> => hierarchyFiles('2022-06-06', '2022-12-01', target);

export const subPlanInconsistent: Rule = {
  code: 'sub-plan-inconsistent',
  severity: 'error',
  check,
  examples: {
    failing: [LATER_DUE, MORE_THAN_WHOLE, OTHER_INDICATOR, OTHER_UNIT].map((target) => ({ files: files(target) })),
    passing: [{ files: files(ALIGNED) }, { files: hierarchyFiles('2022-06-06', '2021-10-01', LATER_DUE) }],
  },
};
