// Brings figures into the record batch by batch: staged, compared with what is there, written as vintages.
import { setImmediate } from 'node:timers/promises';
import type { Failure } from '#kernel/failure';
import type { IncomingRow, Staged, StageOptions } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { sql } from '../sql.ts';
import { compared } from './comparison.ts';
import { copyCells, copyLine } from './copyText.ts';
import { INCOMING_COLUMNS, incomingCells, seriesCell } from './incomingRows.ts';
import { readAhead } from './readAhead.ts';
import { SeriesNumbers } from './seriesNumbers.ts';
import type { Tally } from './tally.ts';

/** Figures that are staged at once: large enough for set-based work, small enough for memory. */
const BATCH = 20_000;
/** From so many new vintages on, the database looks at its tables anew to plan its queries. */
const MANY = 5_000;

const TWICE = 'a figure comes twice in one change';

type AddOptions = StageOptions & { readonly change: number };

interface BatchResult {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  /** Figures that this change has written already. */
  readonly again: number;
  readonly tally: readonly { readonly indicator: string; readonly figures: number; readonly vintages: number }[] | null;
}

interface Prepared {
  readonly rows: number;
  /** Text for COPY into `incoming`. */
  readonly lines: Uint8Array;
}

/**
 * Batches of the size that suits the database, whatever size they come in. Figures become text at once, so that of a million of
 * them few are in memory.
 */
async function* prepared(session: Session, batches: AsyncIterable<readonly IncomingRow[]>): AsyncGenerator<Prepared> {
  const series = new SeriesNumbers(session);
  let waiting = new Map<string, { readonly cells: string; readonly series: string }>();
  const take = async (): Promise<Prepared> => {
    const rows = [...waiting.values()];
    waiting = new Map();
    const numbers = await series.of(
      rows.map((row) => row.series),
      true,
    );
    const lines = rows.map(({ cells }, index) => `${cells}\t${copyLine([seriesCell(numbers[index])])}`);
    return { rows: rows.length, lines: Buffer.from(lines.join('')) };
  };
  for await (const batch of batches) {
    for (const { observation, row } of batch) {
      if (waiting.has(observation.id)) throw new Error(TWICE);
      const cells = copyCells(incomingCells(observation, row));
      waiting.set(observation.id, { cells, series: series.textOf(observation) });
      if (waiting.size === BATCH) yield await take();
    }
    // Rows are read without a pause: here the database, which works on the batch before, is given its next statement.
    await setImmediate();
  }
  if (waiting.size > 0) yield await take();
}

async function write(session: Session, options: AddOptions): Promise<BatchResult> {
  const { change } = options;
  const { rows } = await sql<BatchResult>`
    with compared as materialized (${compared(sql`incoming`)}),
    written as (
      insert into observation (id, revision, series, period, period_end, value, missing, missing_detail, unit, comparator,
        printed, published, finality, source, note, anchor, scope, embargo, reason, import, row_no, change)
      select id, coalesce(present_revision, 0) + 1, series, period, period_end, value, missing, missing_detail, unit,
        comparator, printed, published, finality, source, note, anchor,
        coalesce(scope, present_scope, 'internal'), case when scope is null then present_embargo else embargo end,
        case when effect = 'revised' then ${options.reason ?? null}::text end,
        ${options.importId ?? null}::integer, row_no, ${change}::bigint
      from compared where effect <> 'unchanged' order by series, period_end),
    counted as (
      select series, sum(figures) as figures, sum(vintages) as vintages from (
        select series, 1 as figures, 1 as vintages from compared where effect <> 'unchanged'
        union all
        select present_series, -1, 0 from compared where effect <> 'unchanged' and present_counts) each_vintage
      group by series),
    tally as (
      select s.indicator, sum(figures)::integer as figures, sum(vintages)::integer as vintages
      from counted c join series s on s.id = c.series group by s.indicator)
    select count(*) filter (where effect = 'new') as added, count(*) filter (where effect = 'revised') as revised,
      count(*) filter (where effect = 'unchanged') as unchanged,
      count(*) filter (where present_change = ${change}) as again, (select json_agg(tally) from tally) as tally
    from compared`.execute(session.db);
  const [result] = rows;
  if (result === undefined) throw new Error('a count has one row');
  if (result.again > 0) throw new Error(TWICE);
  return result;
}

function reported(rows: number, { progress }: StageOptions): Failure | undefined {
  try {
    progress?.(rows);
    return undefined;
  } catch (error) {
    return { failure: 'conflict', what: 'cancelled', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** See RecordWriter.addFigures. Ids are unique within one change: a figure that comes twice in one file is the caller's to refuse. */
export async function addFigures(
  session: Session,
  tally: Tally,
  batches: AsyncIterable<readonly IncomingRow[]>,
  options: AddOptions,
): Promise<Staged | Failure> {
  const counts = { rows: 0, added: 0, revised: 0, unchanged: 0 };
  for await (const batch of readAhead(prepared(session, batches))) {
    await sql`truncate incoming`.execute(session.db);
    await session.copy('incoming', INCOMING_COLUMNS, batch.lines);
    const done = await write(session, options);
    if (done.revised > 0 && options.reason === undefined) {
      return { failure: 'conflict', what: 'reason-required', detail: String(done.revised) };
    }
    counts.rows += batch.rows;
    counts.added += done.added;
    counts.revised += done.revised;
    counts.unchanged += done.unchanged;
    for (const { indicator, figures, vintages } of done.tally ?? []) tally.add(indicator, figures, vintages);
    const cancelled = reported(counts.rows, options);
    if (cancelled !== undefined) return cancelled;
  }
  await sql`truncate incoming`.execute(session.db);
  if (counts.added + counts.revised >= MANY) await sql`analyze series, observation`.execute(session.db);
  return { counts };
}
