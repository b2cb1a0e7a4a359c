// Figures on their way in as rows of the table `incoming`.
import { isMissing } from '#kernel/missing';
import { endOf, periodText } from '#kernel/period';
import type { Observation } from '#model/observation';

type Cell = string | null;

const stated = (value: unknown): Cell => (typeof value === 'string' ? value : null);
const json = (value: unknown): Cell => (value === undefined ? null : JSON.stringify(value));

/** Columns in order, with the cell of an observation. A release that is not stated leaves that of the figure as it is. */
const COLUMNS: Readonly<Record<string, (observation: Observation) => Cell>> = {
  id: ({ id }) => id,
  period: ({ period }) => periodText(period),
  period_end: ({ period }) => endOf(period),
  value: ({ value }) => (isMissing(value) ? null : value.value.toString()),
  missing: ({ value }) => (isMissing(value) ? value.missing : null),
  missing_detail: ({ value }) => (isMissing(value) ? (value.detail ?? null) : null),
  unit: ({ value }) => (isMissing(value) ? null : value.unit),
  comparator: ({ comparator }) => comparator,
  printed: ({ value }) => (isMissing(value) ? null : (value.printed ?? null)),
  published: ({ vintage }) => stated(vintage),
  finality: ({ finality }) => stated(finality),
  source: ({ source }) => source ?? null,
  note: ({ note }) => json(note),
  anchor: ({ anchor }) => json(anchor),
  scope: ({ release }) => release?.scope ?? null,
  embargo: ({ release }) => release?.embargo ?? null,
};

const CELLS = Object.values(COLUMNS);

/** The last two are the caller's number of the row and the number of the series, which is known only when others are. */
export const INCOMING_COLUMNS: readonly string[] = [...Object.keys(COLUMNS), 'row_no', 'series'];

/** Every cell but that of the series. */
export function incomingCells(observation: Observation, row: number | undefined): readonly Cell[] {
  return [...CELLS.map((cell) => cell(observation)), numeral(row)];
}

export const seriesCell = (series: number | undefined): Cell => numeral(series);

function numeral(value: number | undefined): Cell {
  return value === undefined ? null : String(value);
}
