// Anchor whose fragment is longer than 12 words or 24 Han characters: more than is needed to recognise a place.
import { FRAGMENT_MAX_HAN, FRAGMENT_MAX_WORDS, isShortFragment } from '#model/anchor';
import type { PlanBook } from '#model/planBook';
import type { Finding, Rule } from '../rule.ts';
import { anchorsOf } from './shared/anchorsOf.ts';
import { anchoredFiles } from './shared/exampleAnchor.ts';

function* check(book: PlanBook): Generator<Finding> {
  for (const { anchor, at, item } of anchorsOf(book)) {
    if (isShortFragment(anchor.fragment)) continue;
    const args = { item, words: FRAGMENT_MAX_WORDS, han: FRAGMENT_MAX_HAN, fragment: anchor.fragment };
    yield { at: { file: at.file, path: [...at.path, 'fragment'] }, args, subjects: [item] };
  }
}

const LONG = 'By 2025, the total number of national high-tech enterprises should have reached 800 in Luohu';

export const anchorFragmentTooLong: Rule = {
  code: 'anchor-fragment-too-long',
  severity: 'error',
  check,
  examples: {
    failing: [{ files: anchoredFiles({ fragment: `'${LONG}'` }) }],
    passing: [{ files: anchoredFiles() }],
  },
};
