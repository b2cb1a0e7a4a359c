// What blocks are put into print with: letters that the fonts have, labels that links may lead to, words.
import type { Language } from '#kernel/language';
import type { Link, TableView } from '#views/description';
import { documentAnchors } from '#views/edition/documentAnchors';
import type { EditionDocument } from '#views/edition/editionDocument';
import { reportWords, type ReportWords } from '#words/report';
import { CITATIONS } from '../html/citationsTable.ts';
import { printable } from './printable.ts';

export interface Printing {
  readonly language: Language;
  readonly words: ReportWords;
  /** A text in letters that can be printed. */
  readonly text: (text: string) => string;
  /** Label that a link leads to; undefined where the document has no such place. */
  readonly to: (link: Link | undefined) => string | undefined;
  readonly sectionLabel: (id: string) => string | undefined;
  /** Label that a row carries; each is given out once. */
  readonly rowLabel: (table: TableView, row: string) => string | undefined;
  /** Internal drafts say who wrote a paragraph. */
  readonly showsAuthors: boolean;
}

/** `tables` are those of the document that are printed; `has` says which characters the fonts hold. */
export function printingOf(
  document: EditionDocument,
  tables: readonly TableView[],
  has: (codePoint: number) => boolean,
): Printing {
  const { language } = document;
  const anchors = documentAnchors(document);
  const anchorOf = (table: TableView, row: string): string | undefined =>
    table.id === CITATIONS ? anchors.citation(row) : anchors.row(table.id, row);
  const places = new Set<string | undefined>([
    ...document.sections.map(({ id }) => anchors.section(id)),
    ...tables.flatMap((table) => table.rows.map(({ id }) => anchorOf(table, id))),
  ]);
  const given = new Set<string>();
  return {
    language,
    words: reportWords(language),
    text: (text) => printable(text, has),
    to: (link) => {
      const anchor = link === undefined ? undefined : anchors.of(link);
      return places.has(anchor) ? anchor : undefined;
    },
    sectionLabel: anchors.section,
    rowLabel: (table, row) => {
      const anchor = anchorOf(table, row);
      if (anchor === undefined || given.has(anchor)) return undefined;
      given.add(anchor);
      return anchor;
    },
    showsAuthors: document.scope === 'internal' && document.state !== 'issued',
  };
}
