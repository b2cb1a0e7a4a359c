// Query library of the record: builder, raw SQL and migrations; the same for both databases.
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import type { Connection } from './connection.ts';
import type { Tables } from './tables.ts';

export { type ColumnType, type Generated, type Kysely, Migrator, type RawBuilder, type Selectable, sql } from 'kysely';

/** A query builder whose sessions come from `connect`. */
export function builderOn(connect: () => Promise<Pick<Connection, 'query' | 'release'>>): Kysely<Tables> {
  const pool = { connect, end: () => Promise.resolve() } as unknown as PostgresPool;
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
