// Restoring a backup into a workspace or a server: beside what is there, verified, and only then in its place.
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '#kernel/failure';
import type { Database } from '../connection.ts';
import { openEmbedded } from '../embedded/embeddedDatabase.ts';
import { hasDatabase } from '../embedded/newDatabase.ts';
import { RecordUnreadable, Refusal } from '../failures.ts';
import { inUse, takeLock } from '../lock.ts';
import { migrate, SCHEMA } from '../migrate.ts';
import { backupFailure } from './backupFailure.ts';
import type { BackupManifest } from './backupManifest.ts';
import { isEmptyRecord, loadBackup } from './loadBackup.ts';
import { verifyBackup } from './readBackup.ts';

/** Where a record is: in a workspace folder, or at a server's address (postgres://…). */
export interface RecordPlace {
  readonly folder: string;
  readonly server?: string | undefined;
}

export interface Restored {
  readonly manifest: BackupManifest;
  /** Where the record that was there before has been moved: a path, or a schema of the server's database. */
  readonly movedAside?: string | undefined;
}

const timeName = (): string => new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');

const notEmpty = (): never => {
  throw new Refusal({ failure: 'conflict', what: 'record', detail: 'not-empty' });
};

async function fill(database: Database, file: string, manifest: BackupManifest): Promise<void> {
  await migrate(database, manifest.schema);
  await loadBackup(database, file, manifest);
  await migrate(database);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

async function closing<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Makes the new record beside the old one and exchanges them by renaming. The caller holds the lock. */
async function restoreLocked(own: string, file: string, manifest: BackupManifest, replace: boolean): Promise<Restored> {
  const [place, fresh] = [join(own, 'record'), join(own, 'record.restoring')];
  const filled = hasDatabase(place) && !(await closing(await openEmbedded(place), isEmptyRecord));
  if (filled && !replace) notEmpty();
  await rm(fresh, { recursive: true, force: true });
  try {
    await closing(await openEmbedded(fresh), (database) => fill(database, file, manifest));
    const aside = existsSync(place) ? join(own, `record.before-${timeName()}`) : undefined;
    if (aside !== undefined) await rename(place, aside);
    await rename(fresh, place);
    await syncFolder(own);
    if (aside !== undefined && !filled) await rm(aside, { recursive: true });
    return { manifest, movedAside: filled ? aside : undefined };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function restoreEmbedded(
  folder: string,
  file: string,
  manifest: BackupManifest,
  replace: boolean,
): Promise<Restored> {
  const own = join(folder, '.marshall');
  await mkdir(own, { recursive: true });
  const lock = takeLock(folder);
  if ('holder' in lock) throw new Refusal(inUse(lock.holder));
  try {
    return await restoreLocked(own, file, manifest, replace);
  } finally {
    lock.release();
  }
}

/** On a server the tables that are there are moved into a schema of their own, and moved back where the restoring fails. */
async function restoreOnServer(
  database: Database,
  file: string,
  manifest: BackupManifest,
  replace: boolean,
): Promise<Restored> {
  const run = async (text: string): Promise<void> => {
    const connection = await database.connect();
    await connection.script(text).finally(() => connection.release());
  };
  const filled = !(await isEmptyRecord(database));
  if (filled && !replace) notEmpty();
  const aside = `record_before_${timeName().toLowerCase()}`;
  await run(`begin; alter schema public rename to ${aside}; create schema public; commit`);
  try {
    await fill(database, file, manifest);
  } catch (error) {
    await run(`begin; drop schema public cascade; alter schema ${aside} rename to public; commit`);
    throw error;
  }
  if (!filled) await run(`drop schema ${aside} cascade`);
  return { manifest, movedAside: filled ? aside : undefined };
}

/**
 * Restores the backup `file` at `place`. Its digests are verified before, and compared with what was loaded after. A record in which
 * anything was ever confirmed is refused (conflict, `not-empty`) unless `replace` says so; it is then kept beside the new one.
 * A backup of an earlier schema is brought up to date; one of a newer program is refused.
 */
export async function restoreRecord(
  file: string,
  place: RecordPlace,
  { replace = false }: { readonly replace?: boolean | undefined } = {},
): Promise<Restored | Failure> {
  try {
    const manifest = await verifyBackup(file);
    if (manifest.schema > SCHEMA) throw new RecordUnreadable(`schema ${manifest.schema} > ${SCHEMA}`);
    if (place.server === undefined) return await restoreEmbedded(place.folder, file, manifest, replace);
    const { openServer } = await import('../server/serverDatabase.ts');
    return await closing(await openServer(place.server), (database) =>
      restoreOnServer(database, file, manifest, replace),
    );
  } catch (error) {
    return backupFailure(error);
  }
}
