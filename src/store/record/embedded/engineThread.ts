// The engine's thread seen from the program: requests by number over a port; it is started again after it broke.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Answer } from '../connection.ts';
import { type EngineError, type EngineReply, type EngineWork, STARTED } from './engineMessage.ts';

/** What the database or its thread answered instead of a result. Without `code` the thread itself is gone. */
export class DatabaseError extends Error implements EngineError {
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly constraint: string | undefined;

  constructor(error: EngineError) {
    super(error.message);
    this.name = 'DatabaseError';
    this.code = error.code;
    this.detail = error.detail;
    this.constraint = error.constraint;
  }
}

/**
 * A thread cannot load TypeScript, so that where this file runs from source (tests) the built worker is taken; `npm test` builds
 * before it tests.
 */
function workerFile(): URL {
  const built = import.meta.url.endsWith('.ts')
    ? new URL('../../../../build/store/record/embedded/engineWorker.js', import.meta.url)
    : new URL('./engineWorker.js', import.meta.url);
  if (!existsSync(fileURLToPath(built))) throw new Error('the program has to be built first: npm run build');
  return built;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export class EngineThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #last = STARTED;
  #gone: DatabaseError | undefined;

  private constructor(folder: string, make: boolean) {
    // The program's own start options are not the worker's: some are refused there.
    this.#worker = new Worker(workerFile(), { workerData: { folder, make }, execArgv: [] });
    this.#worker.unref();
    this.#worker.on('message', (reply: EngineReply) => this.#settle(reply));
    this.#worker.on('error', (error) => this.#break(error.message));
    this.#worker.on('exit', () => this.#break('the engine has stopped'));
  }

  /** Starts a thread over the database of `folder`. */
  static async start(folder: string): Promise<EngineThread> {
    const thread = new EngineThread(folder, false);
    await thread.#expect(STARTED);
    return thread;
  }

  /** Makes an empty database in `folder`, not yet written through to the disk. */
  static async make(folder: string): Promise<void> {
    const thread = new EngineThread(folder, true);
    await thread.#expect(STARTED);
    await thread.stop();
  }

  get isGone(): boolean {
    return this.#gone !== undefined;
  }

  ask(work: EngineWork): Promise<Answer> {
    if (this.#gone !== undefined) return Promise.reject(this.#gone);
    this.#last += 1;
    const answer = this.#expect(this.#last);
    this.#worker.postMessage({ no: this.#last, work });
    return answer;
  }

  /** Closes the database in order; a thread that is gone already has nothing to close. */
  async close(): Promise<void> {
    if (this.#gone === undefined) await this.ask({ kind: 'close' });
    await this.stop();
  }

  /** Ends the thread at once. What was confirmed is on the disk. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #expect(no: number): Promise<Answer> {
    // A thread that has work keeps the program alive; an idle one does not.
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(no, { resolve, reject });
    });
  }

  #settle(reply: EngineReply): void {
    const waiting = this.#waiting.get(reply.no);
    this.#waiting.delete(reply.no);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('answer' in reply) {
      waiting?.resolve(reply.answer);
      return;
    }
    const error = new DatabaseError(reply.error);
    waiting?.reject(error);
    // An error without PostgreSQL's code comes from the engine: its memory is in no known state.
    if (error.code === undefined) {
      this.#break(error.message);
      void this.stop();
    }
  }

  #break(message: string): void {
    this.#gone ??= new DatabaseError({ message });
    for (const waiting of this.#waiting.values()) waiting.reject(this.#gone);
    this.#waiting.clear();
  }
}
