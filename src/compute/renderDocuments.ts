// Documents into files, in up to two threads beside the program: order and bytes do not depend on how many there are.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { OutputFile } from '#formats/sourceFile';
import type { Failure } from '#kernel/failure';
import type { DocumentFormat, RenderJob, RenderReply, RenderTask } from './renderJob.ts';

export interface RenderOptions {
  readonly progress?: ((done: number, total: number, path: string) => void) | undefined;
  /** Two by default: a document takes some hundred megabytes while it is made. */
  readonly threads?: number | undefined;
  /** Ends the threads at once; the promise is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told of a file that this machine has no engine for; the others are made. Without it such a file is an error. */
  readonly unavailable?: ((path: string, failure: Failure) => void) | undefined;
}

/** A document that could not be made, by the path of its file. */
export class RenderError extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(`${path}: ${message}`);
    this.name = 'RenderError';
    this.path = path;
  }
}

const THREADS = 2;
/**
 * What a thread takes first, slowest first: each keeps to one engine as long as it can, since an engine with its letters takes half a
 * second and a hundred megabytes.
 */
const ORDERS: readonly (readonly DocumentFormat[])[] = [
  ['pdf', 'docx', 'html'],
  ['docx', 'pdf', 'html'],
];

interface Task extends RenderTask {
  readonly path: string;
}

/** Files in the order of the jobs and their formats. */
export async function renderDocuments(
  jobs: readonly RenderJob[],
  options: RenderOptions = {},
): Promise<readonly OutputFile[]> {
  const tasks: readonly Task[] = jobs
    .flatMap(({ document, formats, path }) =>
      formats.map((format) => ({ document, format, path: `${path}.${format}` })),
    )
    .map((task, no) => ({ ...task, no }));
  options.signal?.throwIfAborted();
  const next = dealing(tasks);
  const made = new Map<number, Uint8Array>();
  let done = 0;
  const settle = (task: Task, reply: RenderReply): void => {
    if ('error' in reply) throw new RenderError(task.path, reply.error);
    if ('bytes' in reply) made.set(task.no, reply.bytes);
    else if (options.unavailable === undefined) throw new RenderError(task.path, detailOf(reply.failure));
    else options.unavailable(task.path, reply.failure);
    done += 1;
    options.progress?.(done, tasks.length, task.path);
  };
  const threads = Math.max(1, Math.min(options.threads ?? THREADS, tasks.length));
  if (tasks.length > 0) await inThreads(threads, next, settle, options.signal);
  return tasks.flatMap(({ no, path }) => {
    const bytes = made.get(no);
    return bytes === undefined ? [] : [{ path, bytes }];
  });
}

/** Gives each task once, to a thread by its number. */
function dealing(tasks: readonly Task[]): (thread: number) => Task | undefined {
  const waiting = [...tasks];
  return (thread) => {
    const order = ORDERS[thread % ORDERS.length] ?? [];
    const format = order.find((one) => waiting.some((task) => task.format === one));
    const at = waiting.findIndex((task) => task.format === format);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
}

const detailOf = (failure: Failure): string => ('detail' in failure ? failure.detail : failure.failure);

async function inThreads(
  count: number,
  next: (thread: number) => Task | undefined,
  settle: (task: Task, reply: RenderReply) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  // The program's own start options are not the worker's: some are refused there.
  const workers = Array.from({ length: count }, () => new Worker(workerFile(), { execArgv: [] }));
  const cancelled = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  try {
    await Promise.race([
      Promise.all(workers.map((worker, thread) => work(worker, () => next(thread), settle))),
      cancelled,
    ]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Gives a thread one task after another until there are none. */
function work(
  worker: Worker,
  next: () => Task | undefined,
  settle: (task: Task, reply: RenderReply) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let task: Task | undefined;
    const give = (): void => {
      task = next();
      if (task === undefined) return resolve();
      const { no, document, format } = task;
      worker.postMessage({ no, document, format } satisfies RenderTask, []);
    };
    worker.on('message', (reply: RenderReply) => {
      try {
        if (task !== undefined) settle(task, reply);
        give();
      } catch (error) {
        reject(error as Error);
      }
    });
    const broken = (message: string): void => reject(new RenderError(task?.path ?? '', message));
    worker.on('error', (error) => broken(error.message));
    worker.on('exit', () => broken('the thread has stopped'));
    give();
  });
}

/** A thread cannot load TypeScript: where this file runs from source (tests) the built worker is taken. */
function workerFile(): URL {
  const built = import.meta.url.endsWith('.ts')
    ? new URL('../../build/compute/renderWorker.js', import.meta.url)
    : new URL('./renderWorker.js', import.meta.url);
  if (!existsSync(fileURLToPath(built))) throw new Error('the program has to be built first: npm run build');
  return built;
}
