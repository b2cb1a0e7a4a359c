// Places and clusters that are exactly at a bound: nothing may be added to them.
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import { countedBounds, type CountedBound } from '../cardinality/activeRules.ts';
import { judgeRow } from '../cardinality/judgeRow.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { boundArgs, ruleMarks } from './shared/cardinalityArgs.ts';
import { cardinalityFiles } from './shared/exampleCardinality.ts';
import { nameOf } from '#model/figureArgs';
import { planIndex } from './shared/planIndex.ts';

/** One note a bound that names them all. */
function* check(book: PlanBook, { withRules }: CheckContext): Generator<Finding> {
  const { places, clusters } = planIndex(book);
  for (const counted of countedBounds(book, withRules)) {
    const full = fullRows(counted);
    if (full.length === 0) continue;
    const items = counted.bound.count === 'clusters-per-place' ? places : clusters;
    yield {
      at: fieldRef(counted.rule, 'bounds', counted.position),
      args: { ...boundArgs(counted), n: full.length, names: full.map((id) => nameOf(items, id)) },
      scenario: ruleMarks(counted).scenario,
      subjects: [counted.rule.id, ...full],
    };
  }
}

function fullRows({ bound, count }: CountedBound): readonly string[] {
  if (bound.count === 'clusters-per-place') {
    const isFull = (row: (typeof count.places)[number]): boolean => judgeRow({ ...row, open: false }, bound) === 'full';
    return count.places.filter(isFull).map(({ place }) => place);
  }
  return count.clusters.filter((row) => judgeRow(row, bound) === 'full').map(({ cluster }) => cluster);
}

export const cardinalityFull: Rule = {
  code: 'cardinality-full',
  severity: 'note',
  check,
  examples: {
    failing: [{ files: cardinalityFiles({ level: 'segment' }) }],
    passing: [{ files: cardinalityFiles({ level: 'industry' }) }],
  },
};
