// Brings a record of any earlier schema up to date; a record of a newer one is refused.
import type { Database } from './connection.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { RecordUnreadable } from './failures.ts';
import { builderOn, type Kysely, Migrator, sql } from './sql.ts';
import type { Tables } from './tables.ts';

const NAMES = Object.keys(MIGRATIONS);

async function runAll(db: Kysely<Tables>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** Whether the database holds a record, of whatever schema. */
export async function isRecord(database: Database): Promise<boolean> {
  const db = builderOn(() => database.connect());
  const { rows } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(
    db,
  );
  return rows[0]?.there === true;
}

/**
 * Brings the record to the schema of this program, or to the earlier one that has had `to` migrations. Throws RecordUnreadable where
 * it was written by a newer program.
 */
export async function migrate(database: Database, to = NAMES.length): Promise<void> {
  const db = builderOn(() => database.connect());
  if (await isRecord(database)) {
    const had = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    const unknown = had.rows.filter(({ name }) => !NAMES.includes(name));
    if (unknown.length > 0) throw new RecordUnreadable(`schema ${had.rows.length} > ${NAMES.length}`);
    if (had.rows.length >= to) return;
  }
  const migrations = Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, statements]) => [
      name,
      { up: (within: Kysely<Tables>) => runAll(within, statements) },
    ]),
  );
  // Named, since a record that was moved aside has tables of the same names in a schema of its own.
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableSchema: 'public',
  });
  const { error } = await migrator.migrateTo(NAMES[to - 1] ?? '');
  if (error !== undefined) throw error;
}

/** Number of migrations that a record of this program has had. */
export const SCHEMA = NAMES.length;
