// Bound of a cardinality rule that is breached: too many or too few clusters of a place, places or parks of a cluster.
import type { SourceRef } from '#kernel/diagnostic';
import type { Name } from '#kernel/language';
import type { PlanBook } from '#model/planBook';
import { byId } from '#model/located';
import type { CheckContext } from '../checkContext.ts';
import { countedBounds, type CountedBound } from '../cardinality/activeRules.ts';
import { judgeRow, type RowVerdict } from '../cardinality/judgeRow.ts';
import type { Finding, Rule } from '../rule.ts';
import { boundArgs, breachSeverity, ruleMarks } from './shared/cardinalityArgs.ts';
import { cardinalityFiles } from './shared/exampleCardinality.ts';
import { nameOf } from '#model/figureArgs';
import { planIndex, type PlanIndex } from './shared/planIndex.ts';

function* check(book: PlanBook, { withRules }: CheckContext): Generator<Finding> {
  for (const counted of countedBounds(book, withRules)) {
    const rows = counted.bound.count === 'clusters-per-place' ? placeRows(book, counted) : clusterRows(book, counted);
    for (const row of rows) {
      if (row.verdict === 'exceeds' || row.verdict === 'may-exceed' || row.verdict === 'short')
        yield finding(counted, row);
    }
  }
}

interface BreachRow {
  readonly verdict: RowVerdict;
  readonly subject: string;
  readonly name: Name;
  readonly certain: readonly Name[];
  readonly probable: readonly Name[];
  readonly open: boolean;
  readonly at: SourceRef;
  readonly members: readonly SourceRef[];
}

const SHOWN_MEMBERS = 20;

function* placeRows(book: PlanBook, { count, bound, rule }: CountedBound): Generator<BreachRow> {
  const index = planIndex(book);
  const namedBy = new Map(count.clusters.map(({ cluster, from }) => [cluster, from[0]?.ref]));
  const names = (ids: readonly string[]): readonly Name[] => ids.map((id) => nameOf(index.clusters, id));
  for (const { place, certain, probable, open } of count.places) {
    yield {
      verdict: judgeRow({ certain, probable, open: open > 0 }, bound),
      subject: place,
      name: nameOf(index.places, place),
      certain: names(certain),
      probable: names(probable),
      open: open > 0,
      at: index.places.get(place)?.ref ?? rule.ref,
      members: [...certain, ...probable].flatMap((cluster) => namedBy.get(cluster) ?? []),
    };
  }
}

function* clusterRows(book: PlanBook, { count, bound, rule }: CountedBound): Generator<BreachRow> {
  const index = planIndex(book);
  const things = bound.count === 'parks-per-cluster' ? byId(book.parks) : index.places;
  for (const { cluster, certain, probable, open, axis, from } of count.clusters) {
    // An axis names no places, so that none can be too few.
    if (axis !== undefined && certain.length === 0) continue;
    const [first, ...others] = from;
    yield {
      verdict: judgeRow({ certain, probable, open }, bound),
      subject: cluster,
      name: nameOf(index.clusters, cluster),
      certain: namesIn(things, certain),
      probable: namesIn(things, probable),
      open,
      at: first?.ref ?? rule.ref,
      members: others.map(({ ref }) => ref),
    };
  }
}

function namesIn(
  things: PlanIndex['places'] | ReadonlyMap<string, { readonly name: Name }>,
  ids: readonly string[],
): readonly Name[] {
  return ids.map((id) => nameOf(things, id));
}

function finding(counted: CountedBound, row: BreachRow): Finding {
  const { related, scenario } = ruleMarks(counted);
  const sure = row.verdict !== 'may-exceed';
  const reach = row.open ? 'at-least' : 'exact';
  const n = row.certain.length + (sure ? 0 : row.probable.length);
  return {
    at: row.at,
    severity: breachSeverity(scenario, sure),
    args: {
      ...boundArgs(counted),
      name: row.name,
      verdict: row.verdict,
      n,
      reach,
      members: sure ? row.certain : [...row.certain, ...row.probable],
    },
    related: [
      ...(related ?? []),
      ...row.members.slice(0, SHOWN_MEMBERS).map((at) => ({ at, role: 'member' as const })),
    ],
    scenario,
    subjects: [row.subject, counted.rule.id],
  };
}

export const cardinalityBreached: Rule = {
  code: 'cardinality-breached',
  severity: 'error',
  check,
  examples: {
    failing: [
      { files: cardinalityFiles({ level: 'industry' }) },
      { files: cardinalityFiles({ level: 'industry', inForce: [] }), withRules: ['three-by-three'] },
    ],
    passing: [
      { files: cardinalityFiles({ level: 'segment' }) },
      { files: cardinalityFiles({ level: 'industry', inForce: [] }) },
    ],
  },
};
