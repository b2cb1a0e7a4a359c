// Where the record of a workspace is: in .marshall/record of its folder, or on the server that MARSHALL_RECORD names.
import { access, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { OpenRecord } from '#store/record/openRecord';
import { recordFault } from './recordFault.ts';

/** Value of MARSHALL_RECORD by which files alone are read, whatever record there is. */
const NONE = 'none';

function setting(): string | undefined {
  const address = process.env.MARSHALL_RECORD;
  return address === undefined || address === '' ? undefined : address;
}

/** Address of the PostgreSQL server that holds the record; undefined where it is embedded. */
export function recordServer(): string | undefined {
  return setting() === NONE ? undefined : setting();
}

/** Whether a record may be made or opened at all. */
export function wantsRecord(): boolean {
  return setting() !== NONE;
}

/** Whether the workspace has a record: figures and plan are then read from it, not from the files. */
export async function hasRecord(folder: string): Promise<boolean> {
  if (!wantsRecord()) return false;
  if (recordServer() !== undefined) return true;
  try {
    await access(join(folder, '.marshall', 'record'));
    return true;
  } catch {
    return false;
  }
}

interface Shared {
  readonly store: OpenRecord;
  users: number;
}

/** Records that this process has open: a command that runs inside the server shares the server's. */
const shared = new Map<string, Promise<Shared | Failure>>();

/** Opens the record of a workspace; made where it is not there and `create` is set. Whoever opens it closes it. */
export async function openRecordOf(folder: string, create: boolean): Promise<OpenRecord | Failure> {
  if (!wantsRecord()) return { failure: 'infeasible', what: 'record', detail: `MARSHALL_RECORD=${NONE}` };
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return notFound('workspace', folder);
  const key = recordServer() ?? root;
  const known = await shared.get(key);
  if (known !== undefined && !isFailure(known)) return sharing(key, known);
  const opening = open(root, create);
  shared.set(key, opening);
  const opened = await opening;
  if (!isFailure(opened)) return sharing(key, opened);
  shared.delete(key);
  return opened;
}

async function open(folder: string, create: boolean): Promise<Shared | Failure> {
  // Loaded when needed, so that commands that read files alone do not wait for a database.
  const { openRecord } = await import('#store/record/openRecord');
  const store = await openRecord(folder, { server: recordServer(), create });
  return isFailure(store) ? store : { store, users: 0 };
}

/** The store with a `close` that closes it for its last user. */
function sharing(key: string, one: Shared): OpenRecord {
  one.users += 1;
  let isOpen = true;
  return {
    ...one.store,
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      one.users -= 1;
      if (one.users > 0) return;
      shared.delete(key);
      await one.store.close();
    },
  };
}

/** Runs `work` on the record of a workspace and closes it. */
export async function withRecord<T>(
  folder: string,
  create: boolean,
  work: (store: OpenRecord) => Promise<T | Failure>,
): Promise<T | Failure> {
  const store = await openRecordOf(folder, create);
  if (isFailure(store)) return store;
  try {
    return await work(store);
  } catch (error) {
    const failure = recordFault(error);
    if (failure !== undefined) return failure;
    throw error;
  } finally {
    await store.close();
  }
}
