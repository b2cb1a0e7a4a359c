// What became of a write: what was done, and the way to undo it.
import { useState, type ReactNode } from 'react';
import { toolWords } from '#words/tools/toolsCommon';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { Question } from './Question.tsx';
import { useQuestion } from './useQuestion.ts';

interface ChangeOutcomeProps {
  /** The change that was written; absent where nothing had to be. */
  readonly change: number | undefined;
  readonly children: ReactNode;
}

export function ChangeOutcome({ change, children }: ChangeOutcomeProps) {
  const { language } = useAddress();
  const words = toolWords[language];
  const undoing = useAction('undo-change');
  const { about, ask, close } = useQuestion<number>();
  const [undone, setUndone] = useState<number>();
  const undo = (seq: number, reason: string): void =>
    undoing.mutate(
      { seq, ...(reason === '' ? {} : { reason }) },
      {
        onSuccess: () => {
          setUndone(seq);
          close();
        },
      },
    );
  return (
    <div className="outcome" role="status">
      {change !== undefined && undone === change ? <p>{words.undone}</p> : children}
      {change !== undefined && undone !== change && (
        <p className="form-ways">
          <span className="muted">{words.change(change)}</span>
          <button type="button" onClick={() => ask(change)}>
            {words.undo}
          </button>
        </p>
      )}
      {about !== undefined && (
        <Question
          title={words.undo}
          confirm={words.undoConfirm}
          reason="optional"
          isBusy={undoing.isPending}
          error={undoing.error}
          onClose={close}
          onConfirm={(reason) => undo(about, reason)}
        >
          <p>{words.undoQuestion}</p>
        </Question>
      )}
    </div>
  );
}
