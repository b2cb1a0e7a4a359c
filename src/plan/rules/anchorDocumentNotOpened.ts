// Document that anchors point into but that is not in the folder given to `--documents`: its words were not compared.
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { anchorsOf } from './shared/anchorsOf.ts';
import { anchoredFiles, DOCUMENT_TEXT } from './shared/exampleAnchor.ts';
import { groupBy } from '#kernel/groupBy';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook, context: CheckContext): Generator<Finding> {
  if (context.documents === undefined) return;
  for (const [id, anchors] of groupBy(anchorsOf(book), ({ anchor }) => anchor.document)) {
    const document = planIndex(book).documents.get(id);
    if (document === undefined || context.documents.has(id)) continue;
    const args = { document: document.title, file: document.file ?? '', count: anchors.length };
    yield { at: document.file === undefined ? document.ref : fieldRef(document, 'file'), args, subjects: [id] };
  }
}

export const anchorDocumentNotOpened: Rule = {
  code: 'anchor-document-not-opened',
  severity: 'note',
  check,
  examples: {
    failing: [{ files: anchoredFiles(), documents: {} }],
    passing: [{ files: anchoredFiles(), documents: { 'luohu-no-1': DOCUMENT_TEXT } }, { files: anchoredFiles() }],
  },
};
