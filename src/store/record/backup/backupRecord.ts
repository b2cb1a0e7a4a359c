// Backup: the whole record in one file, the same for the embedded database and a server, while both go on being used.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Failure } from '#kernel/failure';
import type { Database } from '../connection.ts';
import { transact } from '../session.ts';
import { type Kysely, sql } from '../sql.ts';
import type { Tables } from '../tables.ts';
import { backupFailure } from './backupFailure.ts';
import { BACKUP_FORMAT, type BackupManifest, MANIFEST_PATH, partPath } from './backupManifest.ts';
import { canonicalLines } from './canonicalRows.ts';
import { readTableShapes, type TableShape } from './tableShape.ts';
import { TAR_END, tarHeader, tarPadding } from './tar.ts';

/** Bytes of lines that are held before they are written. */
const PART = 1 << 20;

const entry = (path: string, bytes: Uint8Array): Uint8Array =>
  Buffer.concat([tarHeader(path, bytes.length), bytes, tarPadding(bytes.length)]);

async function* tableEntries(
  db: Kysely<Tables>,
  table: TableShape,
): AsyncGenerator<Uint8Array, BackupManifest['tables'][string]> {
  const hash = createHash('sha256');
  let [rows, parts, held] = [0, 0, 0];
  let waiting: Buffer[] = [];
  const part = (): Uint8Array => {
    parts += 1;
    const bytes = Buffer.concat(waiting);
    [waiting, held] = [[], 0];
    return entry(partPath(table.name, parts), bytes);
  };
  for await (const lines of canonicalLines(db, table)) {
    for (const line of lines) {
      const bytes = Buffer.from(line);
      hash.update(bytes);
      waiting.push(bytes);
      held += bytes.length;
      if (held >= PART) yield part();
    }
    rows += lines.length;
  }
  if (held > 0) yield part();
  return { columns: table.columns.map(({ name }) => name), rows, sha256: hash.digest('hex') };
}

async function* archiveOf(
  db: Kysely<Tables>,
  program: string,
  done: (manifest: BackupManifest) => void,
): AsyncGenerator<Uint8Array> {
  const [schema] = (await sql.raw<{ count: number }>('select count(*) from kysely_migration').execute(db)).rows;
  const created = new Date().toISOString();
  const tables: BackupManifest['tables'] = {};
  for (const table of await readTableShapes(db)) tables[table.name] = yield* tableEntries(db, table);
  const manifest: BackupManifest = { format: BACKUP_FORMAT, schema: schema?.count ?? 0, program, created, tables };
  yield entry(MANIFEST_PATH, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  yield TAR_END;
  done(manifest);
}

/** Passes on what `chunks` gives and tells its failure: a pipeline may report the end of its other parts instead. */
async function* watched<T>(chunks: AsyncIterable<T>, failed: (error: unknown) => void): AsyncGenerator<T> {
  try {
    yield* chunks;
  } catch (error) {
    failed(error);
    throw error;
  }
}

/** Writes to `part` and sees that it is on the disk. */
async function writeArchive(database: Database, part: string, program: string): Promise<BackupManifest | undefined> {
  let manifest: BackupManifest | undefined;
  let cause: unknown;
  const fail = (error: unknown): void => {
    cause ??= error;
  };
  const done = (whole: BackupManifest): void => {
    manifest = whole;
  };
  const handle = await open(part, 'w');
  try {
    await transact(database, 'reading', ({ db }) =>
      pipeline(
        Readable.from(watched(archiveOf(db, program, done), fail)),
        createGzip(),
        async (chunks: AsyncIterable<Uint8Array>) => {
          for await (const chunk of chunks)
            await handle.writeFile(chunk).catch((error: unknown) => {
              fail(error);
              throw error;
            });
        },
      ),
    );
    await handle.sync();
  } catch (error) {
    throw cause ?? error;
  } finally {
    await handle.close();
  }
  return manifest;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

/**
 * Writes the record, as one transaction sees it, to `file`. A file of that name is not overwritten. It gets its name when it is
 * whole and on the disk: what a killed backup leaves is called `….part`. Memory is bounded by a part and the largest file stored.
 */
export async function backupRecord(
  database: Database,
  file: string,
  program: string,
): Promise<BackupManifest | Failure> {
  const target = resolve(file);
  if (existsSync(target)) return { failure: 'conflict', what: 'backup', detail: target };
  const part = `${target}.${process.pid}.part`;
  try {
    const manifest = await writeArchive(database, part, program);
    if (manifest === undefined) throw new Error('the archive ended without its manifest');
    await rename(part, target);
    await syncFolder(dirname(target));
    return manifest;
  } catch (error) {
    return backupFailure(error);
  } finally {
    await rm(part, { force: true }).catch(() => undefined);
  }
}
