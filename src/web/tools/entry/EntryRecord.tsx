// Check and record: what of the typed figures would be written, what the check finds, what became of it.
import { useState } from 'react';
import type { FiguresAnswer } from '#api/actions';
import type { EntrySheet } from '#model/entrySheet';
import { toolWords } from '#words/tools/toolsCommon';
import { entryWords } from '#words/tools/toolsEntry';
import { entryConflictWords } from '#words/tools/toolsEntryDraft';
import { FindingsBlock } from '../../blocks/FindingsBlock.tsx';
import type { HeadingLevel } from '../../blocks/headingLevel.ts';
import { useAction } from '../../data/acting.ts';
import { useQueryClient } from '../../data/querying.ts';
import { useAddress } from '../../routing/address.tsx';
import { ChangeOutcome } from '../form/ChangeOutcome.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import { typedStandings, type CellStanding } from './cellStanding.ts';
import { chosenChanges, EntryConflicts } from './EntryConflicts.tsx';
import { entriesOf, revisedCount, type EntryFields } from './entryFields.ts';
import { EntryFieldsForm } from './EntryFieldsForm.tsx';
import { typingAfter, startTyping, type TypedCells, type TypingStep } from './typing.ts';

interface EntryRecordProps {
  readonly sheet: EntrySheet;
  readonly cells: TypedCells;
  readonly dispatch: (step: TypingStep) => void;
  readonly fields: EntryFields;
  readonly onFields: (fields: EntryFields) => void;
  readonly onRecorded: () => void;
  readonly level: HeadingLevel;
}

const isFault = ({ reading }: CellStanding): boolean => reading?.kind === 'fault';

/** The two actions, with what was asked and answered last. */
function useRecording({ sheet, dispatch, fields, onRecorded }: EntryRecordProps) {
  const { language } = useAddress();
  const answers = useQueryClient();
  const checking = useAction('check-figures');
  const entering = useAction('enter-figures');
  const reason = fields.reason.trim();
  const enter = (standings: readonly CellStanding[]): void => {
    const entries = entriesOf(standings, sheet.place, fields);
    checking.reset();
    entering.mutate(
      { language, entries, ...(reason === '' ? {} : { reason }) },
      {
        onSuccess: ({ conflicts }) => {
          if (conflicts.length > 0) return;
          onRecorded();
          // What was typed stays until the sheet has it, lest the values of before show for a moment.
          void answers
            .invalidateQueries({ queryKey: ['entry-sheet'] }, { cancelRefetch: false })
            .then(() => dispatch({ do: 'forget', keys: standings.map(({ key }) => key) }));
        },
      },
    );
  };
  const check = (standings: readonly CellStanding[]): void => {
    entering.reset();
    checking.mutate({ language, entries: entriesOf(standings, sheet.place, fields) });
  };
  return { checking, entering, enter, check };
}

function Outcome({ answer, level }: { readonly answer: FiguresAnswer; readonly level: HeadingLevel }) {
  const { language } = useAddress();
  const words = entryWords[language];
  return (
    <>
      <ChangeOutcome change={answer.change}>
        <p>{words.recorded(answer.counts)}</p>
        {answer.findings.length > 0 && <p>{words.findings(answer.findings.length)}</p>}
      </ChangeOutcome>
      {answer.findings.length > 0 && <FindingsBlock findings={answer.findings} empty="" level={level} />}
    </>
  );
}

function Checked({ findings, level }: Pick<FiguresAnswer, 'findings'> & Pick<EntryRecordProps, 'level'>) {
  const { language } = useAddress();
  const words = entryWords[language];
  return (
    <div className="outcome-findings">
      <p role="status">{findings.length === 0 ? words.noFindings : words.findings(findings.length)}</p>
      {findings.length > 0 && <FindingsBlock findings={findings} empty="" level={level} />}
    </div>
  );
}

interface SummaryProps {
  readonly standings: readonly CellStanding[];
  readonly cells: TypedCells;
  readonly revised: number;
}

function Summary({ standings, cells, revised }: SummaryProps) {
  const { language } = useAddress();
  const words = entryWords[language];
  const faults = standings.filter(isFault).length;
  const hidden = Object.keys(cells).length - standings.length;
  return (
    <p>
      {standings.length === 0 ? words.nothingTyped : words.count(standings.length, revised)}
      {faults > 0 && <span className="fault-text"> {words.faultsLeft(faults)}</span>}
      {hidden > 0 && ` ${words.hidden(hidden)}`}
    </p>
  );
}

export function EntryRecord(props: EntryRecordProps) {
  const { sheet, cells, dispatch, fields, onFields, level } = props;
  const { language } = useAddress();
  const words = entryWords[language];
  const { checking, entering, enter, check } = useRecording(props);
  const [isAsked, ask] = useState(false);
  const [allTaken, setAllTaken] = useState(false);
  const standings = typedStandings(sheet.rows, cells);
  const revised = revisedCount(standings, fields);
  const isReady = standings.length > 0 && !standings.some(isFault) && !entering.isPending;
  const conflicts = entering.data?.conflicts ?? [];
  const record = (): void => {
    const isReasonMissing = revised > 0 && fields.reason.trim() === '';
    ask(isReasonMissing);
    setAllTaken(false);
    if (!isReasonMissing) enter(standings);
  };
  const settleConflicts = (choices: Parameters<typeof chosenChanges>[1]): void => {
    const step = { do: 'put', changes: chosenChanges(conflicts, choices, cells) } as const;
    dispatch(step);
    const left = typedStandings(sheet.rows, typingAfter(startTyping(cells), step).cells);
    setAllTaken(left.length === 0);
    if (left.length === 0) entering.reset();
    else enter(left);
  };
  return (
    <div className="entry-record">
      <EntryFieldsForm
        sources={sheet.sources}
        fields={fields}
        onChange={onFields}
        revised={revised}
        isChecked={isAsked}
      />
      <Summary standings={standings} cells={cells} revised={revised} />
      <p className="form-ways">
        <button type="button" className="primary" disabled={!isReady} onClick={record}>
          {entering.isPending ? words.recording : words.record}
        </button>
        <button type="button" disabled={!isReady || checking.isPending} onClick={() => check(standings)}>
          {checking.isPending ? toolWords[language].working : words.check}
        </button>
      </p>
      <ProblemNote error={entering.error ?? checking.error} />
      {conflicts.length > 0 && (
        <EntryConflicts conflicts={conflicts} level={level} isBusy={entering.isPending} onApply={settleConflicts} />
      )}
      {allTaken && <p role="status">{entryConflictWords[language].taken}</p>}
      {entering.data !== undefined && conflicts.length === 0 && <Outcome answer={entering.data} level={level} />}
      {checking.data !== undefined && <Checked findings={checking.data.findings} level={level} />}
    </div>
  );
}
