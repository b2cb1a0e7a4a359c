// Keeps what the edition says now as a numbered draft.
import { editionToolWords } from '#words/tools/toolsEditions';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { Question } from '../form/Question.tsx';
import { useQuestion } from '../form/useQuestion.ts';

/** Longest note, in characters. */
const NOTE = 500;

export function SaveEditionDraft({ edition }: { readonly edition: string }) {
  const { language } = useAddress();
  const words = editionToolWords(language).life;
  const saving = useAction('save-edition-draft');
  const { about, ask, close } = useQuestion<true>();
  const save = (note: string): void =>
    saving.mutate(
      { edition, ...(note === '' ? {} : { note }) },
      {
        onSuccess: ({ number }) => {
          announce(words.saved(number));
          close();
        },
      },
    );
  return (
    <>
      <button type="button" onClick={() => ask(true)}>
        {words.save}
      </button>
      {about !== undefined && (
        <Question
          title={words.save}
          confirm={words.save}
          reason="optional"
          reasonLabel={words.note}
          reasonHint={words.noteHint}
          longest={NOTE}
          isBusy={saving.isPending}
          error={saving.error}
          onClose={close}
          onConfirm={save}
        >
          <p>{words.saveMeaning}</p>
        </Question>
      )}
    </>
  );
}
