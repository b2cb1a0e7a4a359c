// Which two drafts or editions are compared; the choice stands in the address.
import { editionToolWords } from '#words/tools/toolsEditions';
import { useAddress } from '../../routing/address.tsx';
import { ChoiceField } from '../form/ChoiceField.tsx';
import type { ToolProps } from '../toolProps.ts';

export default function ChooseComparison({ tool: { before, after, choices } }: ToolProps<'choose-comparison'>) {
  const { language, replaceQuery } = useAddress();
  const words = editionToolWords(language).comparison;
  const choose = (chosen: Readonly<Record<string, string>>): void => replaceQuery((query) => ({ ...query, ...chosen }));
  return (
    <div className="comparison">
      <ChoiceField
        label={words.before}
        choices={choices}
        value={before}
        onChange={(id) => choose({ before: id, after })}
      />
      <ChoiceField
        label={words.after}
        choices={choices}
        value={after}
        onChange={(id) => choose({ before, after: id })}
      />
      <button type="button" onClick={() => choose({ before: after, after: before })}>
        {words.swap}
      </button>
    </div>
  );
}
