// Targets that cite a source but no words of a document: traceable, but not to the sentence.
import type { PlanBook } from '#model/planBook';
import type { Finding, Rule } from '../rule.ts';
import { anchoredFiles } from './shared/exampleAnchor.ts';
import { sourceFile, targetFiles } from './shared/exampleFiles.ts';
import { groupBy } from '#kernel/groupBy';

/** A note, and one a source: who opens the source once can anchor all its targets. */
function* check(book: PlanBook): Generator<Finding> {
  const bySource = groupBy(book.targets, ({ anchor, source }) => (anchor === undefined ? source : undefined));
  for (const [source, targets] of bySource) {
    const first = targets[0];
    if (first === undefined) continue;
    const ids = targets.map(({ id }) => id);
    yield {
      at: { ...first.ref, path: [...first.ref.path, 'source'] },
      args: { source, count: ids.length, targets: ids },
      subjects: ids,
    };
  }
}

const TARGET = 'id: luohu-high-tech-2025, indicator: high-tech-enterprises, place: luohu, type: level, due: 2025';

export const targetCitesSourceOnly: Rule = {
  code: 'target-cites-source-only',
  severity: 'note',
  check,
  examples: {
    failing: [
      {
        files: {
          ...targetFiles(`{ ${TARGET}, value: 800, unit: enterprise, source: luohu-report }`),
          ...sourceFile('luohu-report'),
        },
      },
    ],
    passing: [{ files: anchoredFiles() }],
  },
};
