// 审核通过: the figures of the selected units enter the record; any that changed meanwhile are told instead.
import type { FiguresAnswer } from '#api/actions';
import { roundToolWords } from '#words/tools/toolsRounds';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import type { Reported } from './ReviewTable.tsx';

interface AcceptQuestionProps {
  readonly reported: readonly Reported[];
  readonly onConflicts: (conflicts: FiguresAnswer['conflicts']) => void;
  readonly onClose: () => void;
}

export function AcceptQuestion({ reported, onConflicts, onClose }: AcceptQuestionProps) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const accepting = useAction('accept-submissions');
  const finish = ({ conflicts, counts }: FiguresAnswer): void => {
    onConflicts(conflicts);
    if (conflicts.length === 0) announce(words.accepted(counts.added, counts.revised, counts.unchanged));
    onClose();
  };
  const accept = (reason: string): void =>
    accepting.mutate(
      { submissions: reported.map(({ submission }) => submission), ...(reason === '' ? {} : { reason }) },
      { onSuccess: finish },
    );
  return (
    <Question
      title={words.acceptAsk(reported.length)}
      confirm={words.accept(0)}
      reason="optional"
      reasonHint={words.acceptReasonHint}
      isBusy={accepting.isPending}
      error={accepting.error}
      onClose={onClose}
      onConfirm={accept}
    >
      <p>{reported.map(({ name }) => name).join(words.separator)}</p>
      <p>{words.acceptMeaning}</p>
    </Question>
  );
}
