// Anchors of a document: where a link leads within it. Short names that HTML, Word bookmarks and typst labels all allow.
import type { Link } from '../description.ts';
import type { EditionDocument } from './editionDocument.ts';

export interface DocumentAnchors {
  /** Anchor of a section: s1, s2 … in their order. */
  readonly section: (id: string) => string | undefined;
  /** Anchor of a citation: o1, o2 … as numbered. */
  readonly citation: (observation: string) => string | undefined;
  /** Anchor of a row of an annex table, for the table that carries it: t1 …; undefined where nothing leads there. */
  readonly row: (tableId: string, rowId: string) => string | undefined;
  /** Where a link leads; undefined: outside the document, so it is text. */
  readonly of: (link: Link) => string | undefined;
}

/** Annex tables whose rows links lead to: page of the link → id of the table. */
const ROW_TABLES = { target: 'targets', task: 'tasks', source: 'sources', document: 'sources' } as const;

const SECTION_OF: Readonly<Partial<Record<Link['page'], (link: Link) => string>>> = {
  overview: () => 'city',
  cluster: ({ id }) => `cluster-${id ?? ''}`,
  place: ({ id }) => `place-${id ?? ''}`,
  targets: () => 'annex-targets',
  tasks: () => 'annex-tasks',
};

export function documentAnchors(document: EditionDocument): DocumentAnchors {
  const sections = new Map(document.sections.map(({ id }, at) => [id, `s${at + 1}`]));
  const citations = new Map(document.citations.map(({ observation, number }) => [observation, `o${number}`]));
  const rows = new Map<string, string>();
  const tables: readonly string[] = Object.values(ROW_TABLES);
  for (const { blocks } of document.sections) {
    for (const block of blocks) {
      if (block.kind !== 'table' || !tables.includes(block.table.id)) continue;
      for (const { id } of block.table.rows) {
        const key = `${block.table.id} ${id}`;
        if (!rows.has(key)) rows.set(key, `t${rows.size + 1}`);
      }
    }
  }
  const row = (tableId: string, rowId: string): string | undefined => rows.get(`${tableId} ${rowId}`);
  return {
    section: (id) => sections.get(id),
    citation: (observation) => citations.get(observation),
    row,
    of: (link) => {
      if (link.page === 'observation') return citations.get(link.id ?? '');
      if (Object.hasOwn(ROW_TABLES, link.page))
        return row(ROW_TABLES[link.page as keyof typeof ROW_TABLES], link.id ?? '');
      const section = SECTION_OF[link.page]?.(link);
      return section === undefined ? undefined : sections.get(section);
    },
  };
}
