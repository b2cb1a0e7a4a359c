// A cell of the entry grid: what is there or typed, its mark; the cell in use holds the one input of the grid.
import { memo, type ChangeEvent } from 'react';
import { entryWords } from '#words/tools/toolsEntry';
import { useAddress } from '../../routing/address.tsx';
import type { CellStanding } from './cellStanding.ts';
import { plainText, shownText } from './cellTexts.ts';

type CellMark = 'changed' | 'fault' | 'outside' | 'locked' | 'stale';

/** The one thing that matters most about the cell. */
function markOf({ cell, reading, isChanged, isOutside, isStale }: CellStanding): CellMark | undefined {
  if (reading?.kind === 'fault') return 'fault';
  if (isStale) return 'stale';
  if (isOutside) return 'outside';
  if (isChanged) return 'changed';
  return cell.locked === undefined ? undefined : 'locked';
}

const SIGNS: Readonly<Record<CellMark, string>> = { changed: '', fault: '✕', outside: '△', locked: '▪', stale: '↻' };

interface EntryCellProps {
  readonly standing: CellStanding;
  readonly place: string;
  readonly column: number;
  readonly isSelected: boolean;
  /** Of the cell in use. */
  readonly input?:
    | {
        readonly label: string;
        readonly describedBy: string;
        /** Text being typed; undefined while keys move. */
        readonly buffer: string | undefined;
        readonly onType: (text: string) => void;
      }
    | undefined;
}

function CellInput({
  standing,
  input,
}: {
  readonly standing: CellStanding;
  readonly input: NonNullable<EntryCellProps['input']>;
}) {
  const { language } = useAddress();
  const type = (event: ChangeEvent<HTMLInputElement>): void => input.onType(event.target.value);
  return (
    <input
      type="text"
      size={1}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      aria-label={input.label}
      aria-describedby={input.describedBy}
      aria-invalid={standing.reading?.kind === 'fault' || standing.isOutside ? true : undefined}
      readOnly={standing.cell.locked !== undefined}
      value={input.buffer ?? plainText(standing, language)}
      onChange={type}
      onFocus={(event) => {
        if (input.buffer === undefined) event.target.select();
      }}
    />
  );
}

export const EntryCell = memo(function EntryCell({ standing, place, column, isSelected, input }: EntryCellProps) {
  const { language } = useAddress();
  const mark = markOf(standing);
  const isMissing = standing.typed === undefined && standing.cell.missing !== undefined;
  return (
    <td
      role="gridcell"
      data-cell={place}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-readonly={standing.cell.locked === undefined ? undefined : true}
      className={[
        'entry-cell',
        mark === undefined ? '' : `entry-${mark}`,
        input === undefined ? '' : 'entry-active',
      ].join(' ')}
    >
      {mark !== undefined && SIGNS[mark] !== '' && (
        <span className="entry-sign" aria-hidden="true">
          {SIGNS[mark]}
        </span>
      )}
      {input === undefined ? (
        <span className={isMissing ? 'entry-text missing' : 'entry-text'}>{shownText(standing, language)}</span>
      ) : (
        <CellInput standing={standing} input={input} />
      )}
      {mark !== undefined && <span className="sr-only">{entryWords[language].marks[mark]}</span>}
    </td>
  );
});
