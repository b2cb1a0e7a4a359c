// Ends a collection round, after telling who is not accepted yet.
import { roundToolWords } from '#words/tools/toolsRounds';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import { useQuestion } from '../form/useQuestion.ts';
import type { RoundDeskTool } from './ReviewTable.tsx';

export function CloseRound({ tool: { round, reporters } }: { readonly tool: RoundDeskTool }) {
  const { language } = useAddress();
  const words = roundToolWords(language).desk;
  const closing = useAction('close-round');
  const { about, ask, close } = useQuestion<true>();
  const open = reporters.filter(({ state }) => state !== 'accepted').map(({ name }) => name);
  const end = (reason: string): void =>
    closing.mutate(
      { round, ...(reason === '' ? {} : { reason }) },
      {
        onSuccess: () => {
          announce(words.closed);
          close();
        },
      },
    );
  return (
    <div className="desk-part">
      <p className="form-ways">
        <button type="button" onClick={() => ask(true)}>
          {words.close}
        </button>
      </p>
      {about !== undefined && (
        <Question
          title={words.closeAsk}
          confirm={words.close}
          reason="optional"
          isBusy={closing.isPending}
          error={closing.error}
          onClose={close}
          onConfirm={end}
        >
          {open.length > 0 && <p className="callout callout-warning">{words.closeOpen(open.join(words.separator))}</p>}
          <p>{words.closeMeaning}</p>
        </Question>
      )}
    </div>
  );
}
