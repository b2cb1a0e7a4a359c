// Opens the record of a workspace: embedded in its folder, or on a PostgreSQL server.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Failure, notFound } from '#kernel/failure';
import type { Database } from './connection.ts';
import { openEmbedded } from './embedded/embeddedDatabase.ts';
import { hasDatabase } from './embedded/newDatabase.ts';
import { failureOf } from './failures.ts';
import { type HeldLock, inUse, takeLock } from './lock.ts';
import { isRecord, migrate } from './migrate.ts';
import type { RecordStore } from './recordStore.ts';
import { storeOver } from './store.ts';

export interface OpenOptions {
  /** postgres://…: the database of this workspace alone on a PostgreSQL server of version 15 or later. */
  readonly server?: string | undefined;
  /** Whether a record is made where there is none. */
  readonly create: boolean;
}

export type OpenRecord = RecordStore & {
  /** Tells other programs of the user where this process answers. */
  announce(address: string, token: string): void;
  /** For backup and examination, which read tables as they are. */
  readonly database: Database;
};

async function opened(database: Database, create: boolean, lock: HeldLock | undefined): Promise<OpenRecord | Failure> {
  try {
    if (!create && !(await isRecord(database))) {
      await database.close();
      return notFound('record', '');
    }
    await migrate(database);
    const store = storeOver(database, () => lock?.release());
    return { ...store, announce: (address, token) => lock?.announce(address, token), database };
  } catch (error) {
    await database.close().catch(() => undefined);
    throw error;
  }
}

async function embedded(folder: string, create: boolean): Promise<OpenRecord | Failure> {
  const place = join(folder, '.marshall', 'record');
  if (!create && !hasDatabase(place)) return notFound('record', folder);
  if (create) mkdirSync(join(folder, '.marshall'), { recursive: true });
  const lock = takeLock(folder);
  if ('holder' in lock) return inUse(lock.holder);
  try {
    if (hasDatabase(place)) accessSync(join(place, 'PG_VERSION'), constants.W_OK);
    const result = await opened(await openEmbedded(place), true, lock);
    if ('failure' in result) lock.release();
    return result;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Opens the record of the workspace in `folder`. Failures: not-found (there is none and `create` is false), conflict (another
 * process, or this one, has it open; the detail names it), unreadable (folder, disk or server refuse, or a newer program wrote it).
 */
export async function openRecord(folder: string, { server, create }: OpenOptions): Promise<OpenRecord | Failure> {
  try {
    if (server === undefined) return await embedded(folder, create);
    const { openServer } = await import('./server/serverDatabase.ts');
    return await opened(await openServer(server), create, undefined);
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== undefined) return failure;
    if (error instanceof Error) return { failure: 'unreadable', what: 'record', detail: error.message };
    throw error;
  }
}
