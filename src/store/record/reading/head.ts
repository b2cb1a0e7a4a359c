// Head of the record: what it holds now, in a few numbers; and what was known at the end of a day.
import type { PlainDate } from '#kernel/plainDate';
import type { RecordHead } from '#model/recordFacts';
import { endOfDay } from '../endOfDay.ts';
import { SCHEMA } from '../migrate.ts';
import { type Session, StaleReading, transact, WRITERS_LOCK } from '../session.ts';
import { sql } from '../sql.ts';
import { planVersionAt } from './planVersions.ts';

export async function head(session: Session): Promise<RecordHead> {
  const planVersion = await planVersionAt(session);
  const last = await session.db
    .selectFrom('change')
    .select(['seq', 'at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { rows } = await sql<{ figures: number; vintages: number }>`
    select coalesce(sum(figures), 0)::bigint as figures, coalesce(sum(vintages), 0)::bigint as vintages from tally`.execute(
    session.db,
  );
  return {
    kind: session.database.kind,
    schema: SCHEMA,
    ...(planVersion === undefined ? {} : { planVersion }),
    ...(last === undefined ? {} : { lastChange: last }),
    figures: rows[0]?.figures ?? 0,
    vintages: rows[0]?.vintages ?? 0,
  };
}

async function lastBefore(session: Session, instant: string): Promise<number> {
  const { rows } = await sql<{ seq: number }>`
    select coalesce(max(seq), 0) as seq from change where at < ${instant}::timestamptz`.execute(session.db);
  return rows[0]?.seq ?? 0;
}

/**
 * A writer that took its time before the end of the day may confirm after it: the question waits for it. On a server that is done
 * in a session of its own, and where this reading began before that writer confirmed, it has to begin again.
 */
export async function knownBy(session: Session, date: PlainDate, timeZone: string): Promise<number> {
  const end = endOfDay(date, timeZone);
  const seq = await lastBefore(session, end);
  if (session.pending !== undefined || session.database.kind === 'embedded') return seq;
  const settled = await transact(session.database, 'waiting', async (own) => {
    await sql`select pg_advisory_xact_lock_shared(${WRITERS_LOCK})`.execute(own.db);
    return lastBefore(own, end);
  });
  if (settled !== seq) throw new StaleReading();
  return seq;
}
