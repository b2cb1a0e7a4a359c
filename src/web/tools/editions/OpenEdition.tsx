// Opens an edition: as of which day, compared with which; then its drafting page.
import { useState } from 'react';
import { editionToolWords } from '#words/tools/toolsEditions';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { linkHref } from '../../routing/linkHref.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { FormFrame } from '../form/FormFrame.tsx';
import { Unfold } from '../form/Unfold.tsx';
import type { ToolProps } from '../toolProps.ts';

type Tool = ToolProps<'open-edition'>['tool'];

function OpenForm({ tool, fold }: { readonly tool: Tool; readonly fold: () => void }) {
  const { language, go } = useAddress();
  const words = editionToolWords(language).open;
  const [asOf, chooseAsOf] = useState(tool.choices[0]?.asOf ?? '');
  const [previous, choosePrevious] = useState(tool.previous[0]?.id ?? '');
  const opening = useAction('open-edition');
  const chosen = tool.choices.find((choice) => choice.asOf === asOf);
  const open = (): void => {
    if (chosen === undefined) return;
    opening.mutate(
      { id: chosen.id, asOf: chosen.asOf, ...(previous === '' ? {} : { previous }) },
      // The dates of the address are those of other pages: the edition has its own.
      { onSuccess: ({ edition }) => go(linkHref({ page: 'drafting', id: edition }, language, {})) },
    );
  };
  return (
    <FormFrame
      name={words.button}
      faults={chosen === undefined ? 1 : 0}
      submit={words.submit}
      isBusy={opening.isPending}
      error={opening.error}
      fold={words.fold}
      onFold={fold}
      onSend={open}
    >
      {() => (
        <>
          <ChoiceField
            label={words.asOf}
            hint={words.asOfHint}
            choices={tool.choices.map((choice) => ({ id: choice.asOf, text: choice.text }))}
            value={asOf}
            onChange={chooseAsOf}
          />
          <ChoiceField
            label={words.previous}
            choices={[...tool.previous, { id: '', text: words.none }]}
            value={previous}
            onChange={choosePrevious}
          />
        </>
      )}
    </FormFrame>
  );
}

export default function OpenEdition({ tool }: ToolProps<'open-edition'>) {
  const { language } = useAddress();
  return (
    <Unfold label={editionToolWords(language).open.button}>{(fold) => <OpenForm tool={tool} fold={fold} />}</Unfold>
  );
}
