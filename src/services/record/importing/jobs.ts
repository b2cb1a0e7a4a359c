// Long work of this process: how far it is, its result, and the wish to stop it.
import { randomBytes } from 'node:crypto';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { EditionBuilt } from '#model/edition/editionChecks';
import type { ImportRun } from '#model/importRun';

const KEPT = 50;

export interface Job {
  readonly job: string;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total?: number | undefined;
  readonly result?: ImportRun | undefined;
  readonly built?: EditionBuilt | undefined;
  readonly fault?: Failure | undefined;
}

/** Thrown from a progress callback where the job was told to stop: what was begun is rolled back. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
  }
}

export type Progress = (done: number, total?: number) => void;

export interface Jobs {
  /** Begins the work and answers at once. */
  begin(work: (progress: Progress) => Promise<ImportRun | EditionBuilt | Failure>): Job;
  read(id: string): Job | Failure;
  cancel(id: string): Job | Failure;
}

export function makeJobs(): Jobs {
  const jobs = new Map<string, Job>();
  const told = new Set<string>();
  const put = (job: Job): Job => {
    jobs.set(job.job, job);
    return job;
  };
  const read = (id: string): Job | Failure => jobs.get(id) ?? notFound('job', id);
  return {
    read,
    begin(work) {
      for (const oldest of jobs.keys())
        if (jobs.size >= KEPT && jobs.get(oldest)?.state !== 'running') jobs.delete(oldest);
      const id = randomBytes(8).toString('hex');
      const progress: Progress = (done, total) => {
        if (told.has(id)) throw new Cancelled();
        const job = jobs.get(id);
        if (job !== undefined) put({ ...job, done, ...(total === undefined ? {} : { total }) });
      };
      void finish(id, work(progress));
      return put({ job: id, state: 'running', done: 0 });
    },
    cancel(id) {
      const job = read(id);
      if (!isFailure(job) && job.state === 'running') told.add(id);
      return job;
    },
  };

  async function finish(id: string, work: Promise<ImportRun | EditionBuilt | Failure>): Promise<void> {
    let ended: Pick<Job, 'state' | 'result' | 'built' | 'fault'>;
    try {
      const result = await work;
      if (isFailure(result)) ended = { state: stateOf(result), fault: result };
      else ended = 'edition' in result ? { state: 'done', built: result } : { state: 'done', result };
    } catch (error) {
      ended = error instanceof Cancelled ? { state: 'cancelled' } : { state: 'failed', fault: faultOf(error) };
    }
    const job = jobs.get(id);
    if (job !== undefined) put({ ...job, ...ended });
  }
}

const stateOf = (failure: Failure): Job['state'] =>
  failure.failure === 'conflict' && failure.what === 'cancelled' ? 'cancelled' : 'failed';

function faultOf(error: unknown): Failure {
  return { failure: 'unreadable', what: 'record', detail: error instanceof Error ? error.message : String(error) };
}
