// Target that names neither the words of a document nor a source: nobody can say who promised it.
import type { PlanBook } from '#model/planBook';
import type { Finding, Rule } from '../rule.ts';
import { anchoredFiles } from './shared/exampleAnchor.ts';
import { sourceFile, targetFiles } from './shared/exampleFiles.ts';
import { targetArgs } from './shared/itemWords.ts';
import { planIndex } from './shared/planIndex.ts';

/** A warning and no error: a target that is still being drafted has no issued words yet and may be checked all the same. */
function* check(book: PlanBook): Generator<Finding> {
  for (const target of book.targets) {
    if (target.anchor !== undefined || target.source !== undefined) continue;
    yield { at: target.ref, args: targetArgs(planIndex(book), target), subjects: [target.id] };
  }
}

const TARGET = 'id: luohu-high-tech-2025, indicator: high-tech-enterprises, place: luohu, type: level, due: 2025';

export const targetWithoutAnchor: Rule = {
  code: 'target-without-anchor',
  severity: 'warning',
  check,
  examples: {
    failing: [{ files: targetFiles(`{ ${TARGET}, value: 800, unit: enterprise }`) }],
    passing: [
      { files: anchoredFiles() },
      {
        files: {
          ...targetFiles(`{ ${TARGET}, value: 800, unit: enterprise, source: luohu-report }`),
          ...sourceFile('luohu-report'),
        },
      },
    ],
  },
};
