// The grid of an entry sheet: series down, periods across; what is known of the cell in use stands above.
import { Fragment, useId, useRef } from 'react';
import type { EntrySheet, SheetRow } from '#model/entrySheet';
import { missingWord } from '#words/status';
import { entryWords } from '#words/tools/toolsEntry';
import { useAddress } from '../../routing/address.tsx';
import type { CellPlace } from '../../table/grid.ts';
import { CellPanel } from './CellPanel.tsx';
import { cellStanding, type CellStanding } from './cellStanding.ts';
import { EntryRow } from './EntryRow.tsx';
import { changeOf, copy, drag, leave, paste, point, press, type GridWays } from './gridHandlers.ts';
import type { TypedCells, TypingStep } from './typing.ts';
import { useDrawnRows, type DrawnRows } from './useDrawnRows.ts';
import { useEntryGrid } from './useEntryGrid.ts';

interface EntryGridProps {
  readonly sheet: EntrySheet;
  /** Those of the sheet that fit the filter; at least one. */
  readonly rows: readonly SheetRow[];
  readonly cells: TypedCells;
  readonly dispatch: (step: TypingStep) => void;
  readonly say: (text: string) => void;
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height <= 0 ? null : (
    <tr aria-hidden="true" className="gap">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

function Header({ periods }: Pick<EntrySheet, 'periods'>) {
  const { language } = useAddress();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1}>
          {entryWords[language].indicator}
        </th>
        {periods.map(({ period, text }, column) => (
          <th key={period} scope="col" aria-colindex={column + 2}>
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface EntryTableProps extends Pick<EntryGridProps, 'sheet' | 'rows' | 'cells'> {
  readonly ways: GridWays;
  readonly view: DrawnRows;
  /** Id of the panel that describes the cell in use. */
  readonly panel: string;
}

function EntryTable({ sheet, rows, cells, ways, view, panel }: EntryTableProps) {
  const columns = sheet.periods.length + 1;
  const type = (place: CellPlace, text: string): void => {
    const standing = ways.standingAt(place);
    if (standing !== undefined) ways.dispatch({ do: 'type', change: changeOf(standing, text) });
    ways.grid.type(text);
  };
  return (
    <table
      role="grid"
      aria-label={entryWords[ways.language].grid(sheet.placeName)}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns}
      aria-multiselectable="true"
      className="entry-table"
      onKeyDown={(event) => press(ways, event)}
      onMouseDown={(event) => point(ways, event)}
      onMouseOver={(event) => drag(ways, event)}
      onPaste={(event) => paste(ways, event)}
      onCopy={(event) => copy(ways, event, false)}
      onCut={(event) => copy(ways, event, true)}
      onBlur={(event) => leave(ways, event)}
    >
      <Header periods={sheet.periods} />
      <tbody>
        {view.drawn.map(({ index, gap }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <Fragment key={row.id}>
              <Gap height={gap} columns={columns} />
              <EntryRow
                sheet={sheet}
                row={row}
                index={index}
                cells={cells}
                grid={ways.grid}
                panel={panel}
                onType={type}
                measure={view.measure}
              />
            </Fragment>
          );
        })}
        <Gap height={view.below} columns={columns} />
      </tbody>
    </table>
  );
}

export function EntryGrid({ sheet, rows, cells, dispatch, say }: EntryGridProps) {
  const { language } = useAddress();
  const container = useRef<HTMLDivElement>(null);
  const released = useRef(false);
  const panel = useId();
  const size = { rows: rows.length, columns: sheet.periods.length };
  const grid = useEntryGrid(container, size);
  const view = useDrawnRows(container, rows.length, grid.active.row);
  const standingAt = ({ row, column }: CellPlace): CellStanding | undefined => {
    const at = rows[row];
    const cell = at?.cells[column];
    return at === undefined || cell === undefined ? undefined : cellStanding(at, cell, cells);
  };
  const ways: GridWays = { grid, size, language, standingAt, dispatch, say, reach: view.reach, released };
  const standing = standingAt(grid.active);
  const put = (text: string): void => {
    if (standing !== undefined) dispatch({ do: 'put', changes: [changeOf(standing, text)] });
    grid.rest(false);
  };
  return (
    <div className="entry-sheet">
      {standing !== undefined && (
        <CellPanel
          id={panel}
          standing={standing}
          period={sheet.periods[grid.active.column]?.text ?? ''}
          onMissing={(reason) => put(reason === undefined ? '' : missingWord(reason, language))}
          onBack={() => put('')}
        />
      )}
      <div ref={container} className="table-scroll entry-scroll">
        <EntryTable sheet={sheet} rows={rows} cells={cells} ways={ways} view={view} panel={panel} />
      </div>
    </div>
  );
}
