// Writes the tables of a workspace's list pages (targets, tasks, indicators …) as CSV and XLSX in one language.
import { join } from 'node:path';
import { isFailure, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import { tableFile } from '#report/tableFile';
import type { PageName } from '#views/description';
import { pageView } from '#views/page';
import { assess } from './assess.ts';
import { tablesOf } from './openMarshall.ts';
import { openPresent } from './openPresent.ts';
import { writeFiles, type Written } from './writeFiles.ts';

const LISTS: readonly PageName[] = ['clusters', 'places', 'targets', 'tasks', 'documents', 'indicators', 'parks'];

export interface Exported extends Written {
  readonly files: readonly string[];
}

export async function exportTables(
  folder: string,
  options: {
    readonly asOf?: string | undefined;
    readonly knownOn?: string | undefined;
    readonly out?: string | undefined;
    readonly language: Language;
  },
): Promise<Exported | Failure> {
  const open = await openPresent(folder, options.knownOn);
  if (isFailure(open)) return open;
  const assessment = await assess(open, options);
  if (isFailure(assessment)) return assessment;
  const pages = LISTS.map((page) => pageView(assessment, { page, language: options.language, query: {} }));
  const tables = pages
    .flatMap((page) => (isFailure(page) ? [] : tablesOf(page)))
    .filter((table) => table.rows.length > 0);
  const files = tables.flatMap((table) => [
    tableFile(table, 'csv', options.language),
    tableFile(table, 'xlsx', options.language),
  ]);
  const written = await writeFiles(options.out ?? join(open.read.folder, 'export'), files);
  return isFailure(written) ? written : { ...written, files: files.map((file) => file.path) };
}
