// Takes one edit of the open draft back.
import { planToolWords } from '#words/tools/toolsPlan';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import { useQuestion } from '../form/useQuestion.ts';
import type { ToolProps } from '../toolProps.ts';

export default function UndoDraftEdit({ tool: { draft, seq } }: ToolProps<'undo-draft-edit'>) {
  const { language } = useAddress();
  const words = planToolWords(language).undoEdit;
  const undoing = useAction('undo-draft-edit');
  const question = useQuestion<true>();
  const undo = (): void =>
    undoing.mutate(
      { draft, seq },
      {
        onSuccess: () => {
          announce(words.done);
          question.close();
        },
      },
    );
  return (
    <div className="undo-line">
      <button type="button" aria-label={words.label(seq)} onClick={() => question.ask(true)}>
        {words.button}
      </button>
      {question.about !== undefined && (
        <Question
          title={words.label(seq)}
          confirm={words.button}
          isBusy={undoing.isPending}
          error={undoing.error}
          told={{ 'later-edit': words.conflicts }}
          onClose={question.close}
          onConfirm={undo}
        >
          <p>{words.meaning}</p>
        </Question>
      )}
    </div>
  );
}
