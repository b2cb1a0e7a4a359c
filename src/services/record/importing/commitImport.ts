// Import of a table in one change: all accepted rows are stored, or none; the same file by the same mapping adds nothing.
import { isFailure, type Failure } from '#kernel/failure';
import { sizeOf, type TableFile } from '#formats/tableFile';
import type { ImportMapping } from '#model/importMapping';
import type { ImportRun } from '#model/importRun';
import type { RecordStore, RecordWriter } from '#store/record/recordStore';
import type { ViewContext } from '#views/viewContext';
import type { Progress } from './jobs.ts';
import { addedSource, mappingHash, readTable, type TableReading } from './readTable.ts';

export interface ImportRequest {
  readonly file: TableFile;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  readonly mapping: ImportMapping;
  readonly actor: string;
  readonly reason?: string | undefined;
  /** Store the accepted rows although others are refused. */
  readonly leaveRefused: boolean;
}

export async function importTable(
  store: RecordStore,
  request: ImportRequest,
  words: ViewContext,
  progress: Progress,
): Promise<ImportRun | Failure> {
  const { file, mapping, actor, reason, leaveRefused } = request;
  const hash = mappingHash(mapping);
  const known = await store.importOf(request.sha256, hash);
  if (known !== undefined) return known;
  const table = readTable(file, mapping, words);
  const subject = { kind: 'import', id: '' } as const;
  const written = await store.write({ actor, action: 'import', reason, subject }, async (writer) => {
    await addSource(writer, mapping);
    const id = await writer.nextImport();
    const staged = await writer.addFigures(rowsOf(table, progress), { importId: id, reason });
    const fault = table.reading.diagnostics.find(({ severity }) => severity === 'error');
    if (fault !== undefined) return { failure: 'unreadable', what: 'table', detail: fault.code };
    if (isFailure(staged)) return staged;
    const { counts, refused } = table;
    if (counts.refused > 0 && !leaveRefused) {
      return { failure: 'conflict', what: 'refused-rows', detail: String(counts.refused) };
    }
    const { added, revised, unchanged } = staged.counts;
    const run = { rows: counts.rows, added, revised, unchanged, refused: counts.refused };
    await writer.addImport(id, {
      ...run,
      file: file.path,
      sha256: request.sha256,
      bytes: sizeOf(file),
      mappingSha256: hash,
    });
    if (refused.length > 0) await writer.addRefusedRows(id, refused);
    writer.describe({ ...run, file: file.path }, String(id));
    // The last moment at which a cancelled import leaves nothing behind.
    progress(counts.rows);
    return id;
  });
  if (isFailure(written)) return written;
  const run = await store.importOf(request.sha256, hash);
  return run ?? { failure: 'not-found', what: 'import', id: String(written) };
}

async function addSource(writer: RecordWriter, mapping: ImportMapping): Promise<void> {
  const source = addedSource(mapping);
  const known = await writer.sources();
  if (source !== undefined && !known.some(({ id }) => id === source.id)) await writer.addSource(source);
}

async function* rowsOf(table: TableReading, progress: Progress) {
  for (const batch of table.batches()) {
    progress(table.counts.rows);
    yield batch;
  }
}
