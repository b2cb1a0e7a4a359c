// The record embedded in the workspace: one session in the engine's thread, lent to one holder at a time.
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connection, Database } from '../connection.ts';
import { EngineThread } from './engineThread.ts';

function syncFile(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncBelow(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncBelow(path);
    else syncFile(path);
  }
  syncFile(folder);
}

/** Whether `folder` holds a database. One that was only begun never stands under this name. */
export function hasDatabase(folder: string): boolean {
  return existsSync(join(folder, 'PG_VERSION'));
}

/**
 * Makes an empty database: beside its place, written through to the disk, then renamed, so that one that stands in its place is
 * whole. What an interrupted try left is removed.
 */
async function makeDatabase(folder: string): Promise<void> {
  const begun = `${folder}.new`;
  rmSync(begun, { recursive: true, force: true });
  const thread = await EngineThread.start(begun);
  await thread.close();
  syncBelow(begun);
  renameSync(begun, folder);
  syncFile(dirname(folder));
}

class EmbeddedDatabase implements Database {
  readonly kind = 'embedded';
  readonly #folder: string;
  #thread: EngineThread;
  #line: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(folder: string, thread: EngineThread) {
    this.#folder = folder;
    this.#thread = thread;
  }

  async connect(): Promise<Connection> {
    const release = await this.#turn();
    try {
      if (this.#closed) throw new Error('the record is closed');
      if (this.#thread.isGone) this.#thread = await EngineThread.start(this.#folder);
    } catch (error) {
      release();
      throw error;
    }
    return this.#lend(this.#thread, release);
  }

  /** Waits for everyone before; the next one waits until what is answered is called. */
  async #turn(): Promise<() => void> {
    let release: () => void = () => undefined;
    const before = this.#line;
    this.#line = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }

  #lend(thread: EngineThread, release: () => void): Connection {
    return {
      query: (text, parameters) => thread.ask({ kind: 'query', text, parameters }),
      script: async (text) => void (await thread.ask({ kind: 'script', text })),
      copy: async (table, columns, rows) => {
        const text = `copy ${table} (${columns.join(', ')}) from '/dev/blob'`;
        await thread.ask({ kind: 'copy', text, rows });
      },
      release: (broken) => {
        if (broken === true) void thread.stop().then(release, release);
        else release();
      },
    };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const release = await this.#turn();
    try {
      await this.#thread.close();
    } finally {
      release();
    }
  }
}

/** Opens the database in `folder`, made there where `hasDatabase` is false. The caller holds the lock. */
export async function openEmbedded(folder: string): Promise<Database> {
  if (!hasDatabase(folder)) await makeDatabase(folder);
  return new EmbeddedDatabase(folder, await EngineThread.start(folder));
}
