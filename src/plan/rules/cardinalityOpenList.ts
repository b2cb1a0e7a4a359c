// Open list under a bound: "and other districts" counts as "at least", so that it can breach and can never comply.
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import { countedBounds } from '../cardinality/activeRules.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { boundArgs, ruleMarks } from './shared/cardinalityArgs.ts';
import { cardinalityFiles } from './shared/exampleCardinality.ts';
import { nameOf } from '#model/figureArgs';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook, { withRules }: CheckContext): Generator<Finding> {
  for (const counted of countedBounds(book, withRules)) {
    const { bound, count, rule } = counted;
    if (bound.count !== 'places-per-cluster' || bound.atMost === undefined) continue;
    for (const { cluster, open, certain, probable, from } of count.clusters) {
      const list = from.find((item) => 'open' in item && item.open);
      if (!open || list === undefined) continue;
      const n = certain.length;
      const breach = n > bound.atMost ? 'breached' : 'open';
      yield {
        at: fieldRef(list, 'open'),
        args: {
          ...boundArgs(counted),
          cluster: nameOf(planIndex(book).clusters, cluster),
          n,
          probable: probable.length,
          breach,
        },
        ...ruleMarks(counted),
        subjects: [cluster, rule.id],
      };
    }
  }
}

export const cardinalityOpenList: Rule = {
  code: 'cardinality-open-list',
  severity: 'warning',
  check,
  examples: {
    failing: [{ files: cardinalityFiles({ level: 'segment', design: "open: 'true'" }) }],
    passing: [
      { files: cardinalityFiles({ level: 'segment' }) },
      { files: cardinalityFiles({ level: 'segment', design: "open: 'true'", inForce: [] }) },
    ],
  },
};
