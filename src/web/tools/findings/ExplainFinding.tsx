// Explains a finding about figures: the reason stands with the finding from then on.
import { findingToolWords } from '#words/tools/toolsFindings';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import { useQuestion } from '../form/useQuestion.ts';

interface ExplainFindingProps {
  readonly code: string;
  /** What the explanation is written for, as the page names it. */
  readonly subject: string;
  readonly what: string;
}

export default function ExplainFinding({ code, subject, what }: ExplainFindingProps) {
  const { language } = useAddress();
  const words = findingToolWords[language];
  const explaining = useAction('explain-finding');
  const { about, ask, close } = useQuestion<string>();
  const explain = (text: string): void =>
    explaining.mutate(
      { code, subject, text },
      {
        onSuccess: () => {
          announce(words.done);
          close();
        },
      },
    );
  return (
    <>
      <button type="button" aria-label={words.label(what)} onClick={() => ask(what)}>
        {words.explain}
      </button>
      {about !== undefined && (
        <Question
          title={words.ask}
          confirm={words.confirm}
          reason="required"
          reasonLabel={words.text}
          reasonHint={words.hint}
          isBusy={explaining.isPending}
          error={explaining.error}
          onClose={close}
          onConfirm={explain}
        >
          <p>{about}</p>
          <p>{words.meaning}</p>
        </Question>
      )}
    </>
  );
}
