// What a cardinality rule makes of the plan as a whole: slots named against slots there are, at each level.
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import { countedBounds, type CountedBound } from '../cardinality/activeRules.ts';
import { judgeRow } from '../cardinality/judgeRow.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { boundArgs, ruleMarks } from './shared/cardinalityArgs.ts';
import { cardinalityFiles } from './shared/exampleCardinality.ts';
import { groupBy } from '#kernel/groupBy';
import { nameOf } from '#model/figureArgs';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook, { withRules }: CheckContext): Generator<Finding> {
  const bounds = [...countedBounds(book, withRules)].filter(({ bound }) => bound.count !== 'parks-per-cluster');
  for (const level of groupBy(bounds, ({ rule, bound }) => `${rule.id}|${bound.level}`).values()) {
    const first = level[0];
    if (first === undefined) continue;
    const slots = Math.min(...level.map(slotsOf));
    const { places, clusters, certain, probable, outside, city } = first.count;
    yield {
      at: fieldRef(first.rule, 'bounds', first.position),
      args: {
        ...boundArgs(first),
        city: nameOf(planIndex(book).places, city),
        units: places.length,
        clusters: clusters.length,
        named: certain,
        probable,
        outside,
        openLists: clusters.filter(({ open }) => open).length,
        axes: clusters.filter(({ axis, certain: named }) => axis !== undefined && named.length === 0).length,
        placesOver: level.reduce((n, counted) => n + placesOver(counted), 0),
        clustersOver: level.reduce((n, counted) => n + clustersOver(counted), 0),
        ...(Number.isFinite(slots) ? { slots } : {}),
      },
      scenario: ruleMarks(first).scenario,
      subjects: [first.rule.id],
    };
  }
}

/** Pairs of cluster and unit that the bound leaves room for. */
function slotsOf({ bound, count }: CountedBound): number {
  const rows = bound.count === 'clusters-per-place' ? count.places.length : count.clusters.length;
  return bound.atMost === undefined ? Number.POSITIVE_INFINITY : rows * bound.atMost;
}

function placesOver({ bound, count }: CountedBound): number {
  if (bound.count !== 'clusters-per-place') return 0;
  return count.places.filter((row) => judgeRow({ ...row, open: false }, bound) === 'exceeds').length;
}

function clustersOver({ bound, count }: CountedBound): number {
  if (bound.count !== 'places-per-cluster') return 0;
  return count.clusters.filter((row) => judgeRow(row, bound) === 'exceeds').length;
}

export const cardinalitySummary: Rule = {
  code: 'cardinality-summary',
  severity: 'note',
  check,
  examples: {
    failing: [
      { files: cardinalityFiles({ level: 'segment' }) },
      { files: cardinalityFiles({ level: 'segment', inForce: [] }), withRules: ['three-by-three'] },
    ],
    passing: [{ files: cardinalityFiles({ level: 'segment', inForce: [] }) }],
  },
};
