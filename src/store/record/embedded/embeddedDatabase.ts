// The record embedded in the workspace: one session in the engine's thread, lent to one holder at a time.
import type { Connection, Database } from '../connection.ts';
import { EngineThread } from './engineThread.ts';
import { hasDatabase, makeDatabase } from './newDatabase.ts';

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
