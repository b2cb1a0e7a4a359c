// What the pages do to the record: actions, and the jobs that an action starts. After a write every answer kept is asked for anew.
import { useEffect } from 'react';
import type { ACTION_INPUTS, ActionAnswers, ActionName, JobAnswer } from '#api/actions';
import { actionAddress, jobAddress } from '#api/recordAddresses';
import type { z } from '#kernel/schema';
import { basePath } from '../routing/basePath.ts';
import { useMutation, useQuery, useQueryClient, type UseMutationResult } from './querying.ts';
import { answerOf, readJson } from './readJson.ts';

/** What an action takes, as JSON has it: decimals, periods and dates are texts. */
export type ActInput<Name extends ActionName> = z.input<(typeof ACTION_INPUTS)[Name]>;

/** Other sites cannot send this header without being asked, so a foreign page cannot write. */
export const OWN_REQUEST = { 'x-marshall': '1' } as const;

/** Change no answer that is kept; what a job changes counts when the job is done. */
const LEAVES_ANSWERS: ReadonlySet<ActionName> = new Set([
  'read-sheet',
  'check-figures',
  'save-draft',
  'read-draft',
  'delete-draft',
  'read-item',
  'preview-import',
  'commit-import',
  'cancel-job',
  'round-reminders',
  'build-edition',
  'issue-edition',
  'verify-edition',
  'compare-edition-file',
  'edition-letters',
]);

/** Does `action`; with `leaves` the browser sends it although the page is being left. Throws AnswerProblem. */
export function act<Name extends ActionName>(
  action: Name,
  input: ActInput<Name>,
  leaves = false,
): Promise<ActionAnswers[Name]> {
  return answerOf<ActionAnswers[Name]>(() =>
    fetch(basePath() + actionAddress(action), {
      method: 'POST',
      keepalive: leaves,
      headers: { accept: 'application/json', 'content-type': 'application/json', ...OWN_REQUEST },
      body: JSON.stringify(input),
    }),
  );
}

/** `act` with its state for a component; a failed action is told by `error`, an AnswerProblem. */
export function useAction<Name extends ActionName>(
  action: Name,
): UseMutationResult<ActionAnswers[Name], Error, ActInput<Name>> {
  const answers = useQueryClient();
  return useMutation<ActionAnswers[Name], Error, ActInput<Name>>({
    mutationFn: (input) => act(action, input),
    networkMode: 'always',
    onSuccess: () => {
      if (!LEAVES_ANSWERS.has(action)) void answers.invalidateQueries();
    },
  });
}

/** Asks anew for every answer kept: somebody else has changed the record. */
export function useRefresh(): () => void {
  const answers = useQueryClient();
  return () => void answers.invalidateQueries();
}

const POLL_MS = 400;

/** The job as it stands, asked for until it ends. */
export function useJob(id: string | undefined) {
  const answers = useQueryClient();
  const job = useQuery<JobAnswer>({
    queryKey: ['job', id],
    queryFn: ({ signal }) => readJson<JobAnswer>(jobAddress(id ?? ''), signal),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data === undefined || state.data.state === 'running' ? POLL_MS : false),
  });
  const isDone = job.data?.state === 'done';
  useEffect(() => {
    if (isDone) void answers.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'job' });
  }, [isDone, answers]);
  return job;
}
