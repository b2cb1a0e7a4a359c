// Table of the cited figures at the end of a document: every number in the text leads to its row.
import type { EditionDocument, EditionSection } from '#views/edition/editionDocument';
import { CITATIONS, citationsTable } from '../html/citationsTable.ts';

/** The sections, with the table of cited figures after them where figures are cited and no annex lists them. */
export function sectionsWithCitations(document: EditionDocument): readonly EditionSection[] {
  const { sections, citations } = document;
  const isThere = sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && block.table.id === CITATIONS),
  );
  if (isThere || citations.length === 0) return sections;
  const table = citationsTable(document);
  const section: EditionSection = {
    id: CITATIONS,
    level: 1,
    number: '',
    heading: table.title,
    landscape: true,
    newPage: true,
    blocks: [{ kind: 'table', table }],
  };
  return [...sections, section];
}
