// What went wrong when something was to be written: what happened, what is kept, what to do.
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
  return (
    <div role="alert" className="callout callout-warning form-problem">
      <p>
        {told[problem?.what ?? ''] ?? words.problem[problem?.failure ?? 'unreachable']} {words.kept}
      </p>
      {problem !== undefined && (
        <details>
          <summary>{words.detail}</summary>
          <p lang="en">{problem.detail}</p>
        </details>
      )}
    </div>
  );
}
