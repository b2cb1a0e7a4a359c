// Moves an edition on, or back with a reason.
import { EDITION_STATES, type EditionState } from '#model/edition/edition';
import { editionToolWords } from '#words/tools/toolsEditions';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import { useQuestion } from '../form/useQuestion.ts';
import type { LifeTool } from './EditionLife.tsx';

type Move = Exclude<EditionState, 'issued'>;

const isMove = (state: EditionState): state is Move => state !== 'issued';

export function MoveEdition({ tool: { edition, state, moves } }: { readonly tool: LifeTool }) {
  const { language } = useAddress();
  const words = editionToolWords(language).life;
  const moving = useAction('move-edition');
  const { about, ask, close } = useQuestion<Move>();
  const isBack = (to: Move): boolean => EDITION_STATES.indexOf(to) < EDITION_STATES.indexOf(state);
  const isNext = (to: Move): boolean => EDITION_STATES.indexOf(to) === EDITION_STATES.indexOf(state) + 1;
  const verb = (to: Move): string => (isBack(to) ? words.back : words.forward)[to];
  const move = (to: Move, reason: string): void =>
    moving.mutate(
      { edition, to, ...(reason === '' ? {} : { reason }) },
      {
        onSuccess: () => {
          announce(words.moved(words.steps[to]));
          close();
        },
      },
    );
  return (
    <>
      {moves.filter(isMove).map((to) => (
        <button key={to} type="button" className={isNext(to) ? 'primary' : undefined} onClick={() => ask(to)}>
          {verb(to)}
        </button>
      ))}
      {about !== undefined && (
        <Question
          title={verb(about)}
          confirm={verb(about)}
          reason={isBack(about) ? 'required' : undefined}
          isBusy={moving.isPending}
          error={moving.error}
          onClose={close}
          onConfirm={(reason) => move(about, reason)}
        >
          <p>{words.meaning[about]}</p>
        </Question>
      )}
    </>
  );
}
