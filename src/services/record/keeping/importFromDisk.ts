// Import of a file on disk: previewed, or brought in by a mapping file or the one that is detected.
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { SourceFile } from '#formats/sourceFile';
import type { TableFile } from '#formats/tableFile';
import { readYaml } from '#formats/yaml';
import { detectMapping } from '#ingest/tableImport/detectMapping';
import { type ImportMapping, importMappingSchema } from '#model/importMapping';
import type { ImportPreview } from '#model/importPreview';
import type { ImportRun } from '#model/importRun';
import { refusedWorkbook } from '#report/refusedWorkbook';
import type { RecordReader } from '#store/record/recordStore';
import { type ViewContext, viewContext } from '#views/viewContext';
import { assess } from '../../assess.ts';
import { RecordState } from '../../workspaceState.ts';
import { localActor } from '../actor.ts';
import { importTable } from '../importing/commitImport.ts';
import { type DiskTable, openDiskTable } from '../importing/diskTable.ts';
import { previewTable } from '../importing/importFile.ts';
import type { Progress } from '../importing/jobs.ts';
import { mappingHash, namesOf, readTable } from '../importing/readTable.ts';
import { withRecord } from '../recordPlace.ts';

export interface DiskImport {
  readonly file: string;
  readonly mapping?: string | undefined;
  readonly preview?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly leaveRefused?: boolean | undefined;
  /** Where the refused rows are written. */
  readonly refused?: string | undefined;
  readonly language: Language;
}

export interface DiskImported {
  /** What the file holds and would do, where that was asked for. */
  readonly preview?: ImportPreview | undefined;
  readonly run?: ImportRun | undefined;
  /** Whether the same file was imported before by the same mapping: `run` is then that import. */
  readonly isKnown?: boolean | undefined;
  readonly refusedFile?: { readonly path: string; readonly rows: number } | undefined;
}

export async function importFromDisk(
  folder: string,
  input: DiskImport,
  progress: Progress,
): Promise<DiskImported | Failure> {
  const declared = input.mapping === undefined ? undefined : await readMappingFile(input.mapping);
  if (isFailure(declared)) return declared;
  const table = openDiskTable(input.file);
  if (isFailure(table)) return table;
  try {
    return await withRecord(folder, false, async (store) => {
      const state = await new RecordState(store, folder).at();
      const assessment = isFailure(state) ? state : await assess(state.open);
      if (isFailure(assessment)) return assessment;
      const words = viewContext(assessment, input.language);
      if (input.preview === true) return preview(store, input, words, declared);
      const mapping = declared ?? detectMapping(table, namesOf(words)).mapping;
      const request = requestOf(input, table, mapping);
      const isKnown = (await store.importOf(request.sha256, mappingHash(mapping))) !== undefined;
      const run = await importTable(store, request, words, progress);
      const hasRefused = isFailure(run) ? run.failure === 'conflict' && run.what === 'refused-rows' : run.refused > 0;
      const refusedFile = hasRefused ? await writeRefused(input, table, mapping, words) : undefined;
      return isFailure(run) ? run : { run, isKnown, refusedFile };
    });
  } finally {
    table.close();
  }
}

async function preview(
  store: RecordReader,
  input: DiskImport,
  words: ViewContext,
  declared: ImportMapping | undefined,
): Promise<DiskImported | Failure> {
  const file = await readDisk(input.file);
  if (isFailure(file)) return file;
  const shown = await previewTable(store, file, words, declared);
  return { preview: shown, refusedFile: await writeRefused(input, file, shown.mapping, words) };
}

function requestOf({ reason, leaveRefused = false }: DiskImport, file: DiskTable, mapping: ImportMapping) {
  return { file, sha256: file.sha256, mapping, reason, leaveRefused, actor: localActor() };
}

async function readDisk(path: string): Promise<SourceFile | Failure> {
  try {
    return { path: basename(path), bytes: await readFile(path) };
  } catch {
    return notFound('file', path);
  }
}

async function readMappingFile(path: string): Promise<ImportMapping | Failure> {
  const file = await readDisk(path);
  if (isFailure(file)) return file;
  // JSON is YAML too.
  const parsed = importMappingSchema.safeParse(withNumbers(readYaml(file).value));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return { failure: 'unreadable', what: 'mapping', detail: `${path}: ${issue?.path.join('.') ?? ''}` };
}

/** YAML is read as texts; the header rows of a mapping are numbers. */
function withNumbers(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('header' in value)) return value;
  const { header } = value as { readonly header: Readonly<Record<string, unknown>> };
  return { ...value, header: Object.fromEntries(Object.entries(header).map(([key, text]) => [key, Number(text)])) };
}

async function writeRefused(
  { refused, language }: DiskImport,
  file: TableFile,
  mapping: ImportMapping,
  words: ViewContext,
): Promise<DiskImported['refusedFile']> {
  if (refused === undefined) return undefined;
  const table = readTable(file, mapping, words);
  for (const _ of table.batches());
  if (table.refused.length === 0) return undefined;
  await writeFile(refused, refusedWorkbook(table.refused, table.reading.headers, language));
  return { path: refused, rows: table.refused.length };
}
