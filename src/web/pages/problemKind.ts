// Kind of what went wrong, for its words: the server's failure, no answer, or an address that is no page.
import type { PageName } from '#views/description';
import type { InterfaceWords } from '#words/interface';
import { AnswerProblem } from '../data/readJson.ts';

export type ProblemKind = keyof InterfaceWords['error']['titles'];

export function problemKind(page: PageName | undefined, error: Error | null): ProblemKind {
  if (page === undefined) return 'not-found';
  const problem = error instanceof AnswerProblem ? error.problem : undefined;
  return problem?.failure ?? 'unreachable';
}
