// A job on the files of an edition: started, and followed until it ends.
import type { JobAnswer } from '#api/actions';
import { useAction, useJob, type ActInput } from '../../data/acting.ts';

type JobName = 'build-edition' | 'issue-edition';

export interface EditionJob {
  readonly start: (input: ActInput<JobName>, onStarted?: () => void) => void;
  /** As it stands; absent before it was started. */
  readonly job: JobAnswer | undefined;
  readonly isStarting: boolean;
  readonly error: Error | null;
  /** Forgets a job that has ended. */
  readonly reset: () => void;
}

export function useEditionJob(action: JobName): EditionJob {
  const starting = useAction<JobName>(action);
  const followed = useJob(starting.data?.job);
  return {
    start: (input, onStarted) => starting.mutate(input, { onSuccess: () => onStarted?.() }),
    job: starting.data === undefined ? undefined : (followed.data ?? starting.data),
    isStarting: starting.isPending,
    error: starting.error,
    reset: starting.reset,
  };
}
