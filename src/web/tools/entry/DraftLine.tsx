// Whether what is typed is saved as a draft, since when; and the ways to discard it or to settle two drafts.
import type { Language } from '#kernel/language';
import { entryDraftWords } from '#words/tools/toolsEntryDraft';
import { useAddress } from '../../routing/address.tsx';
import { Question } from '../form/Question.tsx';
import { timeText } from '../form/timeText.ts';
import { useQuestion } from '../form/useQuestion.ts';
import type { DraftState } from './useEntryDraft.ts';

function stateText(draft: DraftState, language: Language): string {
  const words = entryDraftWords[language];
  switch (draft.state) {
    case 'none':
      return '';
    case 'waiting':
      return words.saving;
    case 'failed':
      return words.notSaved;
    case 'elsewhere':
      return words.elsewhere;
    case 'saved':
      return words.saved(timeText(draft.at, language));
    case 'restored':
      return words.restored(timeText(draft.at, language));
  }
}

interface DraftLineProps {
  readonly draft: DraftState;
  /** Typed cells that discarding would clear. */
  readonly typed: number;
  readonly onResolve: (keepsThis: boolean) => void;
  readonly onDiscard: () => void;
}

export function DraftLine({ draft, typed, onResolve, onDiscard }: DraftLineProps) {
  const { language } = useAddress();
  const words = entryDraftWords[language];
  const { about, ask, close } = useQuestion<true>();
  const isTrouble = draft.state === 'failed' || draft.state === 'elsewhere';
  return (
    <div className="draft-line">
      <span role={isTrouble ? 'alert' : undefined} className={isTrouble ? 'fault-text' : 'muted'}>
        {stateText(draft, language)}
      </span>
      {draft.state === 'elsewhere' && (
        <>
          <button type="button" onClick={() => onResolve(true)}>
            {words.keepThis}
          </button>
          <button type="button" onClick={() => onResolve(false)}>
            {words.takeSaved}
          </button>
        </>
      )}
      {typed > 0 && (
        <button type="button" className="quiet" onClick={() => ask(true)}>
          {words.discard}
        </button>
      )}
      {about === true && (
        <Question
          title={words.discard}
          confirm={words.discardConfirm}
          isBusy={false}
          error={null}
          onClose={close}
          onConfirm={() => {
            close();
            onDiscard();
          }}
        >
          <p>{words.discardQuestion(typed)}</p>
        </Question>
      )}
    </div>
  );
}
