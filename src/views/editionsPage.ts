// Page of editions: what an edition is; the list of its files is added where the files are known.
import type { PageView } from './description.ts';
import { listBlock, pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { piece } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

export function editionsPage(context: ViewContext): PageView {
  const { words, assessment } = context;
  const { editions } = words;
  return pageFrame(context, {
    page: 'editions',
    title: words.common.pages.editions,
    sections: [
      section(
        'about',
        undefined,
        sentenceBlock([piece(editions.what)], true),
        listBlock(editions.holds.map((line) => [piece(line)])),
      ),
      section('basis', editions.basis, {
        kind: 'facts',
        facts: [
          { term: editions.digest, pieces: [piece(assessment.digest)] },
          { term: editions.program, pieces: [piece(assessment.program)] },
        ],
      }),
    ],
  });
}
