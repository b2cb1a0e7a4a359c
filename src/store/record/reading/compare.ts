// What incoming figures would do to the record, without doing it.
import type { Incoming, IncomingEffect } from '#model/entry';
import type { RecordReader } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { sql } from '../sql.ts';
import { compared } from '../writing/comparison.ts';
import { INCOMING_COLUMNS, incomingCells, seriesCell } from '../writing/incomingRows.ts';
import { SeriesNumbers } from '../writing/seriesNumbers.ts';
import { figures } from './figures.ts';

const BATCH = 10_000;

type Rows = Parameters<RecordReader['compare']>[0];

/** The table `incoming` read from a parameter: reading writes nothing. */
async function effects(session: Session, rows: Rows): Promise<ReadonlyMap<number, IncomingEffect>> {
  const numbers = new SeriesNumbers(session);
  const series = await numbers.of(
    rows.map(({ observation }) => numbers.textOf(observation)),
    false,
  );
  const given = rows.map(({ observation }, index) => {
    const cells = [...incomingCells(observation, index), seriesCell(series[index])];
    return Object.fromEntries(cells.map((cell, column) => [INCOMING_COLUMNS[column], parsed(column, cell)]));
  });
  const incoming = sql`jsonb_populate_recordset(null::incoming, ${JSON.stringify(given)}::jsonb)`;
  const { rows: found } = await sql<{ row_no: number; effect: IncomingEffect }>`
    select row_no, effect from (${compared(incoming)}) compared`.execute(session.db);
  return new Map(found.map((row) => [row.row_no, row.effect]));
}

/** Cells of JSON columns are texts of JSON; within a JSON parameter they have to be values. */
function parsed(column: number, cell: string | null): unknown {
  const isJson = ['note', 'anchor'].includes(INCOMING_COLUMNS[column] ?? '');
  return isJson && cell !== null ? JSON.parse(cell) : cell;
}

export async function compare(session: Session, rows: Rows): Promise<readonly Incoming[]> {
  const result: Incoming[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    const effect = await effects(session, batch);
    const there = await figures(session, { ids: batch.map(({ observation }) => observation.id) });
    const byId = new Map(there.map((figure) => [figure.id, figure]));
    batch.forEach(({ observation, seen }, index) => {
      const present = byId.get(observation.id);
      const missed = seen !== undefined && seen !== (present?.recorded?.revision ?? 0);
      result.push({
        effect: missed ? 'conflict' : (effect.get(index) ?? 'new'),
        incoming: observation,
        ...(present === undefined ? {} : { present }),
      });
    });
  }
  return result;
}
