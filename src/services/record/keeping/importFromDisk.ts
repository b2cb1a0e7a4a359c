// Import of a file on disk: previewed, or brought in by a mapping file or the one that is detected.
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { SourceFile } from '#formats/sourceFile';
import { readYaml } from '#formats/yaml';
import { type ImportMapping, importMappingSchema } from '#model/importMapping';
import type { ImportPreview } from '#model/importPreview';
import type { ImportRun } from '#model/importRun';
import { refusedWorkbook } from '#report/refusedWorkbook';
import { viewContext } from '#views/viewContext';
import { assess } from '../../assess.ts';
import { sha256 } from '../../product.ts';
import { RecordState } from '../../workspaceState.ts';
import { localActor } from '../actor.ts';
import { importTable } from '../importing/commitImport.ts';
import { previewTable } from '../importing/importFile.ts';
import type { Progress } from '../importing/jobs.ts';
import { readTable } from '../importing/readTable.ts';
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
  /** What the file holds and would do; absent where it was imported without being previewed. */
  readonly preview?: ImportPreview | undefined;
  readonly run?: ImportRun | undefined;
  readonly refusedFile?: { readonly path: string; readonly rows: number } | undefined;
}

export async function importFromDisk(
  folder: string,
  input: DiskImport,
  progress: Progress,
): Promise<DiskImported | Failure> {
  const file = await readDisk(input.file);
  if (isFailure(file)) return file;
  const declared = input.mapping === undefined ? undefined : await readMappingFile(input.mapping);
  if (isFailure(declared)) return declared;
  return withRecord(folder, false, async (store) => {
    const state = await new RecordState(store, folder).at();
    const assessment = isFailure(state) ? state : await assess(state.open);
    if (isFailure(assessment)) return assessment;
    const words = viewContext(assessment, input.language);
    if (input.preview === true || declared === undefined) {
      const preview = await previewTable(store, file, words, declared);
      const refusedFile = await writeRefused(input, file, preview.mapping, words);
      if (input.preview === true) return { preview, refusedFile };
      const run = await importTable(store, requestOf(input, file, preview.mapping), words, progress);
      return isFailure(run) ? run : { preview, run, refusedFile };
    }
    const refusedFile = await writeRefused(input, file, declared, words);
    const run = await importTable(store, requestOf(input, file, declared), words, progress);
    return isFailure(run) ? run : { run, refusedFile };
  });
}

function requestOf({ reason, leaveRefused = false }: DiskImport, file: SourceFile, mapping: ImportMapping) {
  return { file, sha256: sha256(file.bytes), mapping, reason, leaveRefused, actor: localActor() };
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
  file: SourceFile,
  mapping: ImportMapping,
  words: ReturnType<typeof viewContext>,
): Promise<DiskImported['refusedFile']> {
  if (refused === undefined) return undefined;
  const table = readTable(file, mapping, words);
  for (const _ of table.batches());
  if (table.refused.length === 0) return undefined;
  await writeFile(refused, refusedWorkbook(table.refused, table.reading.headers, language));
  return { path: refused, rows: table.refused.length };
}
