// Enters an opinion on an edition: who gives it, what part it is about, what it says.
import { editionTextWords } from '#words/tools/toolsEditionTexts';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { announce } from '../../state/announcement.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { FormFrame } from '../form/FormFrame.tsx';
import { TextField } from '../form/TextField.tsx';
import { Unfold } from '../form/Unfold.tsx';
import { useSessionDraft } from '../form/useSessionDraft.ts';
import type { ToolProps } from '../toolProps.ts';

type Tool = ToolProps<'give-opinion'>['tool'];

const NOTHING = { from: '', slot: '', text: '' };
const LONGEST = 10_000;

function OpinionForm({ tool, fold }: { readonly tool: Tool; readonly fold: () => void }) {
  const { language } = useAddress();
  const words = editionTextWords(language).opinion;
  const { draft, change, clear } = useSessionDraft(`edition/${tool.edition}/opinion`, NOTHING);
  const giving = useAction('give-opinion');
  const { slot } = draft;
  const [from, text] = [draft.from.trim(), draft.text.trim()];
  const give = (): void =>
    giving.mutate(
      { edition: tool.edition, opinion: { from, text, ...(slot === '' ? {} : { slot }) } },
      {
        onSuccess: ({ number }) => {
          announce(words.given(number));
          clear();
          fold();
        },
      },
    );
  return (
    <FormFrame
      name={words.button}
      faults={[from, text].filter((each) => each === '').length}
      submit={words.submit}
      isBusy={giving.isPending}
      error={giving.error}
      fold={editionTextWords(language).fold}
      onFold={fold}
      onSend={give}
    >
      {(told) => (
        <>
          <TextField
            label={words.from}
            required
            fault={told && from === '' ? words.fromMissing : undefined}
            value={draft.from}
            onChange={(typed) => change({ ...draft, from: typed })}
          />
          <ChoiceField
            label={words.slot}
            choices={[{ id: '', text: words.whole }, ...tool.slots.map(({ id, label }) => ({ id, text: label }))]}
            value={slot}
            onChange={(chosen) => change({ ...draft, slot: chosen })}
          />
          <TextField
            label={words.text}
            kind="text"
            required
            longest={LONGEST}
            fault={told && text === '' ? words.textMissing : undefined}
            value={draft.text}
            onChange={(typed) => change({ ...draft, text: typed })}
          />
        </>
      )}
    </FormFrame>
  );
}

export default function GiveOpinion({ tool }: ToolProps<'give-opinion'>) {
  const { language } = useAddress();
  return (
    <Unfold label={editionTextWords(language).opinion.button}>
      {(fold) => <OpinionForm tool={tool} fold={fold} />}
    </Unfold>
  );
}
