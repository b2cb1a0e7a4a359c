// Reads an answer of the server: its JSON, or the problem that it tells of.
import { PROBLEM_TYPE, type Problem } from '#api/failures';
import { basePath } from '../routing/basePath.ts';

/** The server answered with a problem, or (without one) not at all. */
export class AnswerProblem extends Error {
  constructor(readonly problem: Problem | undefined) {
    super(problem?.detail ?? 'unreachable');
  }
}

async function problemOf(answer: Response): Promise<Problem | undefined> {
  if (!(answer.headers.get('content-type') ?? '').startsWith(PROBLEM_TYPE)) return undefined;
  return (await answer.json()) as Problem;
}

/** JSON of the server's answer to `ask`. Throws AnswerProblem; what was called off by `signal` keeps its own error. */
export async function answerOf<Answer>(ask: () => Promise<Response>, signal?: AbortSignal): Promise<Answer> {
  let answer: Response;
  try {
    answer = await ask();
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new AnswerProblem(undefined);
  }
  if (!answer.ok) throw new AnswerProblem(await problemOf(answer));
  return (await answer.json()) as Answer;
}

/** The answer at `address` (below the base path). Throws AnswerProblem. */
export function readJson<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  return answerOf<Answer>(
    () => fetch(basePath() + address, { signal, headers: { accept: 'application/json' } }),
    signal,
  );
}
