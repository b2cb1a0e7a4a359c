// Anchors of an edition: every page, section and listed thing has one; a link to what is not in the edition has none.
import type { Link, PageName, PageView, TableView } from '#views/description';

/** Tables whose rows are things with a page of their own; where the edition lacks that page, the row is the anchor. */
const ROWS_OF_TABLE: Readonly<Record<string, PageName>> = {
  observations: 'observation',
  sources: 'source',
  targets: 'target',
  tasks: 'task',
  documents: 'document',
  indicators: 'indicator',
};

export interface Anchors {
  /** Anchor of the page a link opens, or undefined where the edition does not hold it. Filters do not matter in print. */
  readonly of: (link: Link) => string | undefined;
  /** Anchor that a table's row carries, or undefined. */
  readonly ofRow: (page: PageView, table: TableView, row: string) => string | undefined;
}

/** Ids that every HTML reader takes: other characters are written as their code. */
function safe(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
}

export function pageAnchor(page: PageName, id?: string): string {
  return id === undefined ? page : `${page}.${safe(id)}`;
}

export function sectionAnchor(page: PageView, section: string): string {
  return `${pageAnchor(page.page, page.id)}..${safe(section)}`;
}

const rowKey = (page: PageView, table: TableView, row: string): string =>
  JSON.stringify([page.page, page.id ?? '', table.id, row]);

export function anchorsOf(pages: readonly PageView[]): Anchors {
  const known = new Set(pages.map((page) => pageAnchor(page.page, page.id)));
  const rows = new Map<string, string>();
  for (const page of pages) {
    for (const table of plainTables(page)) {
      const kind = ROWS_OF_TABLE[table.id];
      if (kind === undefined) continue;
      for (const row of table.rows) {
        const anchor = pageAnchor(kind, row.id);
        if (known.has(anchor)) continue;
        known.add(anchor);
        rows.set(rowKey(page, table, row.id), anchor);
      }
    }
  }
  return {
    of: ({ page, id }) => {
      const anchor = pageAnchor(page, id);
      return known.has(anchor) ? anchor : undefined;
    },
    ofRow: (page, table, row) => rows.get(rowKey(page, table, row)),
  };
}

/** The tables of a page, those behind charts aside. */
export function plainTables(page: PageView): readonly TableView[] {
  return page.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}
