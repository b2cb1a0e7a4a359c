// The files of an edition: one HTML file a language, its tables as CSV and XLSX, and the list of all with their digests.
import type { OutputFile } from '#formats/sourceFile';
import type { TableView } from '#views/description';
import { plainTables } from './anchors.ts';
import { utf8 } from './bytes.ts';
import { editionHtml, type EditionPages } from './editionHtml.ts';
import { tableFile } from './tableFile.ts';

export interface EditionOptions {
  /** SHA-256 of bytes, hex. */
  readonly digest: (bytes: Uint8Array) => string;
}

const TABLES = 'tables';

/** The same pages give the same bytes: nothing here depends on the machine, the time or the order of a run. */
export function editionFiles(editions: readonly EditionPages[], options: EditionOptions): OutputFile[] {
  const files = editions.flatMap(filesOfLanguage);
  return [...files, manifest(editions, files, options)];
}

function filesOfLanguage(edition: EditionPages): readonly OutputFile[] {
  const { language } = edition;
  const tables = listTables(edition).flatMap((table) =>
    (['csv', 'xlsx'] as const).map((format) => {
      const file = tableFile(table, format, language);
      return { path: `${TABLES}/${file.path}`, bytes: file.bytes };
    }),
  );
  const html = editionHtml(
    edition,
    tables.map(({ path }) => path),
  );
  return [{ path: `edition.${language}.html`, bytes: utf8(html) }, ...tables];
}

/** Tables of the pages that list all things of a kind; the first of two tables with one id counts. */
function listTables({ pages }: EditionPages): readonly TableView[] {
  const tables = new Map<string, TableView>();
  for (const page of pages) {
    if (page.id !== undefined) continue;
    for (const table of plainTables(page)) {
      if (table.rows.length > 0 && !tables.has(table.id)) tables.set(table.id, table);
    }
  }
  return [...tables.values()];
}

function manifest(
  editions: readonly EditionPages[],
  files: readonly OutputFile[],
  options: EditionOptions,
): OutputFile {
  const [first] = editions;
  const content = {
    asOf: first?.asOf,
    program: first?.program,
    digest: first?.digest,
    languages: editions.map(({ language }) => language),
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: options.digest(bytes) })),
  };
  return { path: 'edition.json', bytes: utf8(`${JSON.stringify(content, undefined, 2)}\n`) };
}
