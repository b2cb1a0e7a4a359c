// 退回: a unit's workbook goes back to it, with what has to be mended; findings can be quoted.
import { roundToolWords } from '#words/tools/toolsRounds';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import type { Reported } from './ReviewTable.tsx';

interface ReturnQuestionProps {
  readonly reporter: Reported;
  readonly suggestions: readonly string[];
  readonly onClose: () => void;
}

export function ReturnQuestion({ reporter: { name, submission }, suggestions, onClose }: ReturnQuestionProps) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const returning = useAction('return-submission');
  const giveBack = (reason: string): void =>
    returning.mutate(
      { submission, reason },
      {
        onSuccess: () => {
          announce(words.returned(name));
          onClose();
        },
      },
    );
  return (
    <Question
      title={words.backAsk(name)}
      confirm={words.back}
      reason="required"
      reasonHint={words.backReasonHint}
      suggestions={{ label: words.backSuggestions, texts: suggestions }}
      isBusy={returning.isPending}
      error={returning.error}
      onClose={onClose}
      onConfirm={giveBack}
    >
      <p>{words.backMeaning}</p>
    </Question>
  );
}
