// Target of a plan that is older than the plan above it and differs from it: it needs alignment 需衔接.
import type { PlanBook } from '#model/planBook';
import type { Finding, Rule } from '../rule.ts';
import { alignmentFindings } from './shared/alignment.ts';
import { ALIGNED, hierarchyFiles, LATER_DUE, MORE_THAN_WHOLE } from './shared/exampleHierarchy.ts';
import { planIndex } from './shared/planIndex.ts';

/** Where neither documents nor periods tell which plan is older, the difference is a note: nobody can be blamed for it. */
function* check(book: PlanBook): Generator<Finding> {
  for (const { order, ...finding } of alignmentFindings(book, planIndex(book), ['older', 'unknown'])) {
    yield order === 'unknown' ? { ...finding, severity: 'note' } : finding;
  }
}

export const subPlanNeedsAlignment: Rule = {
  code: 'sub-plan-needs-alignment',
  severity: 'warning',
  check,
  examples: {
    failing: [
      { files: hierarchyFiles('2022-06-06', '2021-10-01', MORE_THAN_WHOLE) },
      { files: hierarchyFiles('2022-06-06', '', LATER_DUE) },
    ],
    passing: [
      { files: hierarchyFiles('2022-06-06', '2021-10-01', ALIGNED) },
      { files: hierarchyFiles('2022-06-06', '2022-12-01', LATER_DUE) },
    ],
  },
};
