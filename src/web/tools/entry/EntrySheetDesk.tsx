// An opened entry sheet: grid, draft, what is said of all figures, check, record, conflicts.
import { useMemo, useReducer, useState } from 'react';
import type { EntrySheet } from '#model/entrySheet';
import { entryWords } from '#words/tools/toolsEntry';
import type { HeadingLevel } from '../../blocks/headingLevel.ts';
import { act } from '../../data/acting.ts';
import { useQuery } from '../../data/querying.ts';
import { LoadingText } from '../../pages/LoadingText.tsx';
import { useAddress } from '../../routing/address.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import { EMPTY_DRAFT } from './draftContent.ts';
import { DraftLine } from './DraftLine.tsx';
import { EntryChoice, type ChosenSheet } from './EntryChoice.tsx';
import { NO_FIELDS, type EntryFields } from './entryFields.ts';
import { EntryGrid } from './EntryGrid.tsx';
import { EntryRecord } from './EntryRecord.tsx';
import { startTyping, typingAfter } from './typing.ts';
import { useEntryDraft, type StoredDraft } from './useEntryDraft.ts';

interface EntrySheetDeskProps {
  readonly draftKey: string;
  readonly place: string;
  readonly stored: StoredDraft;
  readonly clusters: readonly { readonly id: string; readonly name: string }[];
  readonly level: HeadingLevel;
}

function useSheet(place: string, chosen: ChosenSheet) {
  const { language } = useAddress();
  const { periods, cluster } = chosen;
  return useQuery<EntrySheet>({
    queryKey: ['entry-sheet', place, language, periods, cluster],
    queryFn: () =>
      act('read-sheet', {
        language,
        place,
        ...(cluster === undefined ? {} : { cluster }),
        ...(periods === undefined ? {} : { periods: [...periods] }),
      }),
    placeholderData: (before) => before,
  });
}

/** What is typed, of which sheet, and what is said of it: all of it in the draft. */
function useEntry(draftKey: string, stored: StoredDraft) {
  const { content } = stored;
  const [typing, dispatch] = useReducer(typingAfter, content.cells, startTyping);
  const [fields, setFields] = useState<EntryFields>(content.fields);
  const [chosen, choose] = useState<ChosenSheet>({ periods: content.periods, cluster: content.cluster });
  const draft = useEntryDraft(draftKey, { cells: typing.cells, fields, ...chosen }, stored);
  const take = (taken: StoredDraft['content']): void => {
    dispatch({ do: 'start', cells: taken.cells });
    setFields(taken.fields);
    choose({ periods: taken.periods, cluster: taken.cluster });
  };
  const resolve = async (keepsThis: boolean): Promise<void> => {
    const other = await draft.resolve(keepsThis);
    if (other !== undefined) take(other);
  };
  return { typing, dispatch, fields, setFields, chosen, choose, draft: draft.state, resolve, take };
}

function fittingRows(sheet: EntrySheet | undefined, filter: string): EntrySheet['rows'] {
  const wanted = filter.trim().toLowerCase();
  return (sheet?.rows ?? []).filter((row) => row.name.toLowerCase().includes(wanted));
}

export function EntrySheetDesk({ draftKey, place, stored, clusters, level }: EntrySheetDeskProps) {
  const { language } = useAddress();
  const words = entryWords[language];
  const entry = useEntry(draftKey, stored);
  const [filter, setFilter] = useState('');
  const [said, say] = useState('');
  const answer = useSheet(place, entry.chosen);
  const sheet = answer.data;
  const rows = useMemo(() => fittingRows(sheet, filter), [sheet, filter]);
  const { cells } = entry.typing;
  if (sheet === undefined) return answer.error === null ? <LoadingText /> : <ProblemNote error={answer.error} />;
  return (
    <>
      <EntryChoice
        clusters={clusters}
        chosen={entry.chosen}
        choose={entry.choose}
        shown={sheet.periods.map(({ period }) => period)}
        filter={filter}
        onFilter={setFilter}
      />
      <ProblemNote error={answer.error} />
      {rows.length === 0 ? (
        <p className="muted">{sheet.rows.length === 0 ? words.noRows : words.noneFits}</p>
      ) : (
        <EntryGrid sheet={sheet} rows={rows} cells={cells} dispatch={entry.dispatch} say={say} />
      )}
      <p className="tool-status" role="status">
        {said}
      </p>
      <p className="field-hint">{words.keys}</p>
      <DraftLine
        draft={entry.draft}
        typed={Object.keys(cells).length}
        onResolve={(keepsThis) => void entry.resolve(keepsThis)}
        onDiscard={() => entry.take({ ...EMPTY_DRAFT, ...entry.chosen })}
      />
      <EntryRecord
        sheet={sheet}
        cells={cells}
        dispatch={entry.dispatch}
        fields={entry.fields}
        onFields={entry.setFields}
        onRecorded={() => entry.setFields({ ...entry.fields, reason: NO_FIELDS.reason })}
        level={level}
      />
    </>
  );
}
