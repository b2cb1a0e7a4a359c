// Session: one transaction on the record, with the query builder over it.
import type { Connection, Database } from './connection.ts';
import { builderOn, type Kysely } from './sql.ts';
import type { Pending } from './reading/vintageRows.ts';
import type { Tables } from './tables.ts';

export interface Session {
  readonly database: Database;
  readonly db: Kysely<Tables>;
  readonly copy: Connection['copy'];
  /** The change being written, in a write. */
  readonly pending?: Pending | undefined;
}

/** Key of the lock that writers take alone and the question "what was known on a day" takes together. */
export const WRITERS_LOCK = 5_062_851;

/** A reading began before something it has to see was confirmed; it has to begin again. */
export class StaleReading extends Error {}

/** Beginnings of transactions; a server ends a statement that takes longer than its milliseconds. */
const BEGINNINGS = {
  reading: 'begin isolation level repeatable read read only; set local statement_timeout = 60000',
  writing: 'begin isolation level read committed; set local statement_timeout = 600000',
  waiting: 'begin isolation level read committed read only; set local statement_timeout = 600000',
} as const;

/** The connection with its statements in line: a session answers one at a time. */
function inLine(connection: Connection): Connection {
  let line: Promise<unknown> = Promise.resolve();
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const done = line.then(work);
    line = done.catch(() => undefined);
    return done;
  };
  return {
    query: (text, parameters) => next(() => connection.query(text, parameters)),
    script: (text) => next(() => connection.script(text)),
    copy: (table, columns, rows) => next(() => connection.copy(table, columns, rows)),
    release: connection.release,
  };
}

/**
 * Runs `work` in one transaction and confirms it; everything is rolled back where `work` throws. Settings hold for the transaction
 * alone, since the embedded database has one session for all.
 */
export async function transact<T>(
  database: Database,
  kind: keyof typeof BEGINNINGS,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const connection = inLine(await database.connect());
  let broken = false;
  try {
    await connection.script(BEGINNINGS[kind]);
    const db = builderOn(() => Promise.resolve({ ...connection, release: () => undefined }));
    const result = await work({ database, db, copy: connection.copy });
    await connection.script('commit');
    return result;
  } catch (error) {
    await connection.script('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    connection.release(broken);
  }
}
