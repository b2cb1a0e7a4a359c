// Figures that an edition cites, as a table: what each says, from where, published when, how final, in which prices.
import type { CellView, TableView } from '#views/description';
import type { CitationView, EditionDocument } from '#views/edition/editionDocument';
import { columnWords } from '#words/pagesColumns';
import { reportWords } from '#words/report';

/** Id of the table and anchor of its section. */
export const CITATIONS = 'citations';

/** Whether the figures cited stand behind the text without an annex of the document that holds them. */
export function lacksCitationsAnnex({ citations, sections }: EditionDocument): boolean {
  const held = sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && block.table.id === CITATIONS),
  );
  return citations.length > 0 && !held;
}

export function citationsTable({ citations, language }: EditionDocument): TableView {
  const words = reportWords(language);
  const columns = columnWords[language];
  return {
    id: CITATIONS,
    title: words.citations,
    columns: [
      { id: 'number', title: columns.number, kind: 'number' },
      { id: 'name', title: words.citedFigure, kind: 'text' },
      { id: 'period', title: columns.period, kind: 'text' },
      { id: 'value', title: columns.value, kind: 'number' },
      { id: 'source', title: columns.source, kind: 'text' },
      { id: 'published', title: words.published, kind: 'text' },
      { id: 'vintage', title: words.vintage, kind: 'text' },
      { id: 'finality', title: columns.finality, kind: 'text' },
      { id: 'priceBasis', title: columns.priceBasis, kind: 'text' },
    ],
    rows: citations.map((citation) => ({ id: citation.observation, cells: cellsOf(citation) })),
    empty: '',
  };
}

function cellsOf(citation: CitationView): readonly CellView[] {
  const { number, name, note, period, text, value, source, address, published, vintage } = citation;
  return [
    { text: String(number), value: String(number) },
    { text: name, note },
    { text: period },
    { text, value },
    { text: source, address },
    { text: published },
    { text: vintage },
    { text: citation.finality },
    { text: citation.priceBasis },
  ];
}
