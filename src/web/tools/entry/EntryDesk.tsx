// The entry sheet of a place: the place is chosen, its draft read, then its sheet opened.
import { useState } from 'react';
import { entryWords } from '#words/tools/toolsEntry';
import { useQuery } from '../../data/querying.ts';
import { LoadingText } from '../../pages/LoadingText.tsx';
import { useAddress } from '../../routing/address.tsx';
import { FormField } from '../form/FormField.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import type { ToolProps } from '../toolProps.ts';
import { EntrySheetDesk } from './EntrySheetDesk.tsx';
import { readDraft } from './useEntryDraft.ts';

type EntryTool = ToolProps<'entry-sheet'>['tool'];

/** The chosen place, in the address too; another address brings its own. */
function usePlace(tool: EntryTool): readonly [string, (place: string) => void] {
  const { replaceQuery } = useAddress();
  const [state, setState] = useState({ asked: tool.place, place: tool.place });
  const place = state.asked === tool.place ? state.place : tool.place;
  if (state.asked !== tool.place) setState({ asked: tool.place, place });
  const choose = (next: string): void => {
    setState({ asked: tool.place, place: next });
    replaceQuery((query) => ({ ...query, place: next }));
  };
  return [place, choose];
}

function OpenedSheet({ place, tool, level }: ToolProps<'entry-sheet'> & { readonly place: string }) {
  const key = `entry:${place}`;
  // Read once when the sheet opens; from then on the sheet itself holds what is typed.
  const draft = useQuery({
    queryKey: ['entry-draft', key],
    queryFn: () => readDraft(key),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  if (draft.data !== undefined) {
    return (
      <EntrySheetDesk draftKey={key} place={place} stored={draft.data} clusters={tool.clusters ?? []} level={level} />
    );
  }
  return draft.error === null ? <LoadingText /> : <ProblemNote error={draft.error} />;
}

export default function EntryDesk({ tool, level }: ToolProps<'entry-sheet'>) {
  const { language } = useAddress();
  const [place, choose] = usePlace(tool);
  return (
    <div className="entry-desk">
      <FormField label={entryWords[language].place}>
        {(names) => (
          <select {...names} value={place} onChange={(event) => choose(event.target.value)}>
            {tool.places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <OpenedSheet key={place} place={place} tool={tool} level={level} />
    </div>
  );
}
