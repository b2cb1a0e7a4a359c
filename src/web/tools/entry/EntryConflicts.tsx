// Figures that others have changed since they were seen: both values beside each other, and which to keep.
import { useState } from 'react';
import type { PreviewRow } from '#api/actions';
import { entryConflictWords } from '#words/tools/toolsEntryDraft';
import { HEADINGS, type HeadingLevel } from '../../blocks/headingLevel.ts';
import { useAddress } from '../../routing/address.tsx';
import { cellKey, type CellChange, type TypedCells } from './typing.ts';

type Choice = 'mine' | 'theirs';
type Choices = Readonly<Record<string, Choice>>;

const conflictKey = (row: PreviewRow): string => cellKey(row.row, row.at);

/** What the choices make of the typed cells: mine now rests on the vintage that is there, theirs drops what was typed. */
export function chosenChanges(
  conflicts: readonly PreviewRow[],
  choices: Choices,
  cells: TypedCells,
): readonly CellChange[] {
  return conflicts.map((row) => {
    const key = conflictKey(row);
    const text = choices[key] === 'mine' ? (cells[key]?.text ?? '') : '';
    return { key, text, seen: row.revision };
  });
}

interface EntryConflictsProps {
  readonly conflicts: readonly PreviewRow[];
  readonly level: HeadingLevel;
  readonly isBusy: boolean;
  readonly onApply: (choices: Choices) => void;
}

interface ConflictRowProps {
  readonly row: PreviewRow;
  readonly chosen: Choice | undefined;
  readonly choose: (choice: Choice) => void;
}

function ConflictRow({ row, chosen, choose }: ConflictRowProps) {
  const { language } = useAddress();
  const words = entryConflictWords[language];
  const option = (choice: Choice, word: string, value: string) => (
    <label className="conflict-choice">
      <input type="radio" name={conflictKey(row)} checked={chosen === choice} onChange={() => choose(choice)} />
      <span>
        <b>{value}</b> <span className="muted">{word}</span>
      </span>
    </label>
  );
  return (
    <tr>
      <th scope="row">
        {row.name} <span className="muted">{row.period}</span>
      </th>
      <td>{option('mine', words.keep, row.incoming)}</td>
      <td>
        {option('theirs', words.take, row.present ?? '–')}
        {row.presentBy !== undefined && <span className="cell-more">{words.by(row.presentBy)}</span>}
      </td>
    </tr>
  );
}

export function EntryConflicts({ conflicts, level, isBusy, onApply }: EntryConflictsProps) {
  const { language } = useAddress();
  const words = entryConflictWords[language];
  const [choices, setChoices] = useState<Choices>({});
  const chooseAll = (choice: Choice): void =>
    setChoices(Object.fromEntries(conflicts.map((row) => [conflictKey(row), choice])));
  const Heading = HEADINGS[level];
  return (
    <div className="conflicts" role="group" aria-label={words.title(conflicts.length)}>
      <div role="alert">
        <Heading>{words.title(conflicts.length)}</Heading>
        <p>{words.explain}</p>
      </div>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              {[words.figure, words.mine, words.there].map((title) => (
                <th key={title} scope="col" className="plain-header">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {conflicts.map((row) => (
              <ConflictRow
                key={conflictKey(row)}
                row={row}
                chosen={choices[conflictKey(row)]}
                choose={(choice) => setChoices((before) => ({ ...before, [conflictKey(row)]: choice }))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="form-ways">
        <button
          type="button"
          className="primary"
          disabled={isBusy || conflicts.some((row) => choices[conflictKey(row)] === undefined)}
          onClick={() => onApply(choices)}
        >
          {words.apply}
        </button>
        <button type="button" className="quiet" onClick={() => chooseAll('mine')}>
          {words.keepAll}
        </button>
        <button type="button" className="quiet" onClick={() => chooseAll('theirs')}>
          {words.takeAll}
        </button>
      </p>
    </div>
  );
}
