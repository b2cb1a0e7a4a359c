// Cluster for which a document names a spatial axis instead of places: a rule on the number of places cannot be judged.
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
    if (counted.bound.count !== 'places-per-cluster') continue;
    for (const { cluster, axis, certain, probable, from } of counted.count.clusters) {
      const stated = from.find((item) => 'axis' in item && item.axis !== undefined);
      if (axis === undefined || stated === undefined || certain.length + probable.length > 0) continue;
      yield {
        at: fieldRef(stated, 'axis'),
        args: { ...boundArgs(counted), cluster: nameOf(planIndex(book).clusters, cluster), axis },
        ...ruleMarks(counted),
        subjects: [cluster, counted.rule.id],
      };
    }
  }
}

const AXIS = "open: 'false', axis: { zh: 西海岸—东海岸, en: West Coast–East Coast }";

export const cardinalityCannotJudge: Rule = {
  code: 'cardinality-cannot-judge',
  severity: 'note',
  check,
  examples: {
    failing: [{ files: cardinalityFiles({ level: 'segment', design: AXIS, designPlaces: [] }) }],
    passing: [{ files: cardinalityFiles({ level: 'segment', design: AXIS }) }],
  },
};
