// What went wrong when something was to be written: what happened, what is kept, what to do.
import { failureSentence } from '#words/failures';
import { toolWords } from '#words/tools/toolsCommon';
import { AnswerProblem } from '../../data/readJson.ts';
import { useAddress } from '../../routing/address.tsx';

interface ProblemNoteProps {
  readonly error: Error | null;
  /** Own words for what a failure is about, by the name that the server gives it. */
  readonly told?: Readonly<Record<string, string>> | undefined;
}

export function ProblemNote({ error, told = {} }: ProblemNoteProps) {
  const { language } = useAddress();
  if (error === null) return null;
  const words = toolWords[language];
  const problem = error instanceof AnswerProblem ? error.problem : undefined;
  const sentence =
    problem === undefined ? undefined : failureSentence(problem, problem.id ?? problem.about ?? '', language);
  const general = `${words.problem[problem?.failure ?? 'unreachable']} ${words.kept}`;
  return (
    <div role="alert" className="callout callout-warning form-problem">
      <p>{told[problem?.what ?? ''] ?? sentence ?? general}</p>
      {problem !== undefined && (
        <details>
          <summary>{words.detail}</summary>
          <p lang="en">{problem.detail}</p>
        </details>
      )}
    </div>
  );
}
