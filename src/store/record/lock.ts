// Lock of an embedded record: a file beside it that says which process has it open, and where that process can be reached.
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Failure } from '#kernel/failure';

export interface RecordLock {
  readonly id: string;
  readonly pid: number;
  /** When the record was opened, ISO 8601, UTC. */
  readonly started: string;
  readonly host: string;
  /** Tells the process from a later one with the same pid; absent where the system does not say. */
  readonly process?: string | undefined;
  /** Where the process answers, and the word that lets another program of the same user in. */
  readonly address?: string | undefined;
  readonly token?: string | undefined;
}

export interface HeldLock {
  /** Lets other programs of the user find this process. */
  announce(address: string, token: string): void;
  release(): void;
}

const lockFile = (folder: string): string => join(folder, '.marshall', 'record.lock');

/** Start of a process in ticks since this start of the system, and which start that is (proc(5)); undefined elsewhere. */
function processMark(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces: fields are counted behind it, the 22nd is the start.
    const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${start}`;
  } catch {
    return undefined;
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the process may still have the record open. Of another machine nothing can be known: it counts as alive. */
export function isAlive(lock: RecordLock): boolean {
  if (lock.host !== hostname()) return true;
  if (!runs(lock.pid)) return false;
  const mark = processMark(lock.pid);
  return lock.process === undefined || mark === undefined || mark === lock.process;
}

function read(path: string): RecordLock | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RecordLock;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The lock on the record of the workspace in `folder`, or undefined where nobody has it open. */
export function readLock(folder: string): RecordLock | undefined {
  const lock = read(lockFile(folder));
  return lock !== undefined && isAlive(lock) ? lock : undefined;
}

/** Writes `content` where it is not seen before it is whole, then puts it in place by `place`. */
function placed(path: string, lock: RecordLock, place: (from: string, to: string) => void): void {
  const draft = `${path}.${lock.id}`;
  writeFileSync(draft, `${JSON.stringify(lock)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    place(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Takes the lock at `path`, or answers with the lock of the live process that has it. A dead process's lock is taken over by
 * whoever first takes the lock named after it, and only if it is then still there: two that find it dead cannot both win.
 */
function take(path: string, own: RecordLock): RecordLock | undefined {
  try {
    placed(path, own, linkSync);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = read(path);
  if (holder === undefined) return take(path, own);
  if (isAlive(holder)) return holder;
  const right = `${path}.${holder.id.slice(0, 8)}`;
  const other = take(right, own);
  if (other !== undefined) return other;
  try {
    if (read(path)?.id !== holder.id) return take(path, own);
    placed(path, own, renameSync);
    return undefined;
  } finally {
    rmSync(right, { force: true });
  }
}

/** The failure that a record somebody has open amounts to. */
export function inUse({ pid, started, host }: RecordLock): Failure {
  return { failure: 'conflict', what: 'record', detail: `pid ${pid} (${host}) since ${started}` };
}

/** Locks the record of the workspace in `folder`, or answers with the lock of the process that has it open. */
export function takeLock(folder: string): HeldLock | { readonly holder: RecordLock } {
  const path = lockFile(folder);
  let own: RecordLock = {
    id: randomUUID(),
    pid: process.pid,
    started: new Date().toISOString(),
    host: hostname(),
    process: processMark(process.pid),
  };
  const holder = take(path, own);
  if (holder !== undefined) return { holder };
  return {
    announce: (address, token) => {
      own = { ...own, address, token };
      placed(path, own, renameSync);
    },
    release: () => {
      if (read(path)?.id === own.id) rmSync(path, { force: true });
    },
  };
}
