// Document that is a reprint or a translation: what rests on it has to be checked against the issued original.
import { needsOriginal } from '#model/document';
import type { PlanBook } from '#model/planBook';
import type { Finding, Rule } from '../rule.ts';
import { anchorsOf } from './shared/anchorsOf.ts';
import { anchoredFiles } from './shared/exampleAnchor.ts';
import { DOCUMENTS } from './shared/exampleFiles.ts';
import { groupBy } from '#kernel/groupBy';
import { planIndex } from './shared/planIndex.ts';

/** One finding a document, with the number of its anchors: the original is fetched once. */
function* check(book: PlanBook): Generator<Finding> {
  for (const [id, anchors] of groupBy(anchorsOf(book), ({ anchor }) => anchor.document)) {
    const document = planIndex(book).documents.get(id);
    if (document === undefined || !needsOriginal(document)) continue;
    const form = document.form === 'translation' ? 'translation' : 'reprint';
    yield { at: document.ref, args: { document: document.title, form, count: anchors.length }, subjects: [id] };
  }
}

export const anchorNeedsOriginal: Rule = {
  code: 'anchor-needs-original',
  severity: 'note',
  check,
  examples: {
    failing: [
      { files: anchoredFiles({}, DOCUMENTS.replace('form: original', 'form: translation')) },
      { files: anchoredFiles({}, DOCUMENTS.replace('rank: press-release', 'rank: reprint')) },
    ],
    passing: [{ files: anchoredFiles() }],
  },
};
