// Anchor that does not lead to its words: the document has changed, the span lies outside it, or other words stand there.
import type { PlanBook } from '#model/planBook';
import type { CheckContext, OpenedDocument } from '../checkContext.ts';
import type { Finding, Rule } from '../rule.ts';
import { anchorsOf, type PlacedAnchor } from './shared/anchorsOf.ts';
import { anchoredFiles, DOCUMENT_TEXT } from './shared/exampleAnchor.ts';
import { planIndex } from './shared/planIndex.ts';

type Problem = 'document' | 'span' | 'quote' | 'fragment';

function* check(book: PlanBook, context: CheckContext): Generator<Finding> {
  const changed = new Map<string, { readonly first: PlacedAnchor; count: number }>();
  for (const placed of anchorsOf(book)) {
    const { anchor } = placed;
    const opened = context.documents?.get(anchor.document);
    const bytes = opened?.sha256 ?? planIndex(book).documents.get(anchor.document)?.sha256;
    if (bytes !== undefined && bytes !== anchor.sha256) {
      const key = `${anchor.document}|${anchor.sha256}`;
      const known = changed.get(key);
      if (known === undefined) changed.set(key, { first: placed, count: 1 });
      else known.count += 1;
    } else if (opened !== undefined) yield* wordFindings(book, context, placed, opened);
  }
  // One finding a document: when its bytes change, all its anchors fail together.
  for (const { first, count } of changed.values()) yield finding(book, first, 'document', 'sha256', count);
}

function* wordFindings(
  book: PlanBook,
  { digest }: CheckContext,
  placed: PlacedAnchor,
  { codePoints }: OpenedDocument,
): Generator<Finding> {
  const { start, end, quoteSha256, fragment } = placed.anchor;
  if (start >= end || end > codePoints.length) {
    yield finding(book, placed, 'span', 'end', 1, codePoints.length);
    return;
  }
  const quote = codePoints.slice(start, end).join('');
  if (digest(quote) !== quoteSha256) yield finding(book, placed, 'quote', 'quoteSha256', 1);
  else if (!folded(quote).includes(folded(fragment))) yield finding(book, placed, 'fragment', 'fragment', 1);
}

/** Line ends and runs of blanks are the page's, not the author's. */
const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function finding(
  book: PlanBook,
  { anchor, at, item }: PlacedAnchor,
  problem: Problem,
  field: string,
  count: number,
  length = 0,
): Finding {
  const document = planIndex(book).documents.get(anchor.document)?.title ?? { en: anchor.document };
  return {
    at: { file: at.file, path: [...at.path, field] },
    args: { problem, document, item, count, fragment: anchor.fragment, start: anchor.start, end: anchor.end, length },
    subjects: [item, anchor.document],
  };
}

const documents = { 'luohu-no-1': DOCUMENT_TEXT };

export const anchorMismatch: Rule = {
  code: 'anchor-mismatch',
  severity: 'error',
  check,
  examples: {
    failing: [
      { files: anchoredFiles({ start: '8', end: '82' }), documents },
      { files: anchoredFiles({ end: '4000' }), documents },
      { files: anchoredFiles({ fragment: 'should have reached 900' }), documents },
      { files: anchoredFiles(), documents: { 'luohu-no-1': DOCUMENT_TEXT.replace('800', '900') } },
    ],
    passing: [{ files: anchoredFiles(), documents }, { files: anchoredFiles({ start: '8', end: '82' }) }],
  },
};
