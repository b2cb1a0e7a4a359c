// Takes figures back: a last vintage that says so, with the reason; nothing is deleted.
import { notFound } from '#kernel/failure';
import { Refusal } from '../failures.ts';
import type { Session } from '../session.ts';
import { sql } from '../sql.ts';
import type { Tally } from './tally.ts';

export async function retractFigures(
  session: Session,
  tally: Tally,
  change: number,
  ids: readonly string[],
  reason: string,
): Promise<void> {
  const { rows } = await sql<{ id: string; indicator: string }>`
    with written as (
      insert into observation (id, revision, series, period, period_end, value, missing, missing_detail, unit, comparator,
        printed, published, finality, source, note, anchor, scope, embargo, retracted, reason, change)
      select id, revision + 1, series, period, period_end, value, missing, missing_detail, unit, comparator,
        printed, published, finality, source, note, anchor, scope, embargo, true, ${reason}::text, ${change}::bigint
      from (select distinct on (id) * from observation where id = any(${ids}::text[]) order by id, revision desc) latest
      where not retracted
      returning id, series)
    select written.id, indicator from written join series on series.id = written.series`.execute(session.db);
  const done = new Set(rows.map((row) => row.id));
  const unknown = ids.find((id) => !done.has(id));
  if (unknown !== undefined) throw new Refusal(notFound('observation', unknown));
  for (const { indicator } of rows) tally.add(indicator, -1, 1);
}
