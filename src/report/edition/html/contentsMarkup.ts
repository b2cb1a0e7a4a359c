// Table of contents of an edition: its parts and their sections as links.
import type { DocumentAnchors } from '#views/edition/documentAnchors';
import type { EditionDocument } from '#views/edition/editionDocument';
import { reportWords } from '#words/report';
import { element, type Child, type Markup } from '../../markup.ts';
import { CITATIONS, lacksCitationsAnnex } from './citationsTable.ts';
import { headingText } from './headings.ts';
import { spoken } from './pieces.ts';

interface Entry {
  readonly anchor: string;
  readonly text: string;
  /** Sections within it. */
  readonly within: Entry[];
}

/** Sections of the third level are found under those above them; a document of one section needs no contents. */
export function contentsMarkup(document: EditionDocument, anchors: DocumentAnchors): Child {
  const words = reportWords(document.language);
  const parts: Entry[] = [];
  for (const section of document.sections) {
    const entry = { anchor: anchors.section(section.id) ?? '', text: headingText(section), within: [] };
    if (section.level === 1) parts.push(entry);
    else if (section.level === 2) (parts.at(-1)?.within ?? parts).push(entry);
  }
  if (parts.length < 2) return undefined;
  if (lacksCitationsAnnex(document)) parts.push({ anchor: CITATIONS, text: words.citations, within: [] });
  const listOf = (entries: readonly Entry[]): Markup =>
    element(
      'ul',
      {},
      entries.map(({ anchor, text, within }) =>
        element(
          'li',
          {},
          element('a', { href: `#${anchor}` }, spoken(text, document.language)),
          within.length === 0 ? undefined : listOf(within),
        ),
      ),
    );
  return element('nav', { 'aria-label': words.contents }, element('h2', {}, words.contents), listOf(parts));
}
