// Dossier of a cluster, or items of it, that nobody has touched for longer than the threshold, or ever.
import { dateParts, daysInMonth, plainDate, type PlainDate } from '#kernel/plainDate';
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import type { Finding, Rule } from '../rule.ts';
import { currentClusters } from './shared/currentClusters.ts';
import { dossierFiles, FULL_DOSSIER } from './shared/exampleDossier.ts';
import { groupBy } from '#kernel/groupBy';
import { planIndex } from './shared/planIndex.ts';

/** One finding a cluster: number of stale items, of those never dated, and the oldest date; a note where none was ever dated. */
function* check(book: PlanBook, { asOf, thresholds }: CheckContext): Generator<Finding> {
  const since = monthsBefore(asOf, thresholds.staleMonths);
  const dossiers = new Map(book.dossiers.map((dossier) => [dossier.cluster, dossier]));
  const items = groupBy(book.items, ({ lead }) => lead);
  for (const cluster of currentClusters(book, planIndex(book))) {
    const dossier = dossiers.get(cluster.id);
    const entries = [...(dossier === undefined ? [] : [dossier]), ...(items.get(cluster.id) ?? [])];
    const stale = entries.filter(({ touched }) => touched === undefined || touched < since);
    const first = stale[0];
    if (first === undefined) continue;
    const dates = stale.flatMap(({ touched }) => touched ?? []).toSorted();
    const oldest = dates[0] === undefined ? {} : { oldest: { kind: 'day', date: dates[0] } as const };
    const counts = { count: stale.length, never: stale.length - dates.length, months: thresholds.staleMonths };
    const args = { cluster: cluster.name, ...counts, ...oldest };
    // What was taken from a document and never worked on is not out of date: that is only noted.
    const severity = dates.length === 0 ? ({ severity: 'note' } as const) : {};
    yield { at: first.ref, args, subjects: [cluster.id], ...severity };
  }
}

function monthsBefore(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = dateParts(date);
  const count = year * 12 + month - 1 - months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return plainDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

export const dossierStale: Rule = {
  code: 'dossier-stale',
  severity: 'warning',
  check,
  examples: {
    failing: [{ files: dossierFiles(FULL_DOSSIER, '2025-03-31') }, { files: dossierFiles('') }],
    passing: [{ files: dossierFiles(FULL_DOSSIER, '2025-11-30') }],
  },
};
