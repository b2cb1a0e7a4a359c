// Loading a verified backup into an empty record of the same schema: in one transaction, whole or not at all.
import type { Database } from '../connection.ts';
import { Refusal } from '../failures.ts';
import { type Session, transact } from '../session.ts';
import { sql } from '../sql.ts';
import type { BackupManifest } from './backupManifest.ts';
import { toCopyText } from './canonicalRows.ts';
import { differingTables, digestTablesWithin } from './digestTables.ts';
import { readParts } from './readBackup.ts';
import { readTableShapes, type TableShape } from './tableShape.ts';
import { BrokenArchive } from './tar.ts';

/** Filled when a record is made; not part of what was confirmed in it. */
const FILLED_WHEN_MADE = 'meta';

async function makeRoom({ db }: Session, shapes: readonly TableShape[]): Promise<void> {
  for (const { name } of shapes) {
    if (name === FILLED_WHEN_MADE) await db.deleteFrom(FILLED_WHEN_MADE).execute();
    const { rows } = await sql.raw<{ filled: boolean }>(`select exists (select from "${name}") as filled`).execute(db);
    if (rows[0]?.filled === true) throw new Refusal({ failure: 'conflict', what: 'record', detail: 'not-empty' });
  }
}

/** Counters go on after the highest number that was loaded. */
async function setCounters({ db }: Session, shapes: readonly TableShape[]): Promise<void> {
  for (const { name, columns } of shapes)
    for (const column of columns.filter(({ counted }) => counted))
      await sql
        .raw(
          `select setval(pg_get_serial_sequence('"${name}"', '${column.name}'), coalesce(max("${column.name}"), 0) + 1, false) from "${name}"`,
        )
        .execute(db);
}

/** Whether nothing was ever confirmed in the record. */
export async function isEmptyRecord(database: Database): Promise<boolean> {
  return transact(database, 'reading', async ({ db }) => {
    const there = await sql.raw<{ there: boolean }>(`select to_regclass('change') is not null as there`).execute(db);
    if (there.rows[0]?.there !== true) return true;
    return (await db.selectFrom('change').select('seq').limit(1).execute()).length === 0;
  });
}

/**
 * Loads `file`, whose manifest `verifyBackup` gave, and compares the digests of what was loaded before it is confirmed. Throws
 * Refusal where the record is not empty, BrokenArchive where the tables are not as the manifest says.
 */
export async function loadBackup(database: Database, file: string, manifest: BackupManifest): Promise<void> {
  await transact(database, 'writing', async (session) => {
    const shapes = await readTableShapes(session.db);
    await makeRoom(session, shapes);
    const columnsOf = new Map<string, TableShape['columns']>();
    for (const { name, columns } of shapes) {
      const stated = manifest.tables[name]?.columns;
      if (stated?.join() !== columns.map((column) => column.name).join())
        throw new BrokenArchive(`table ${name} has other columns than its schema`);
      columnsOf.set(name, columns);
    }
    for await (const { table, bytes } of readParts(file)) {
      const columns = columnsOf.get(table);
      if (columns === undefined) throw new BrokenArchive(`table ${table} is not in the schema`);
      const rows = Buffer.from(toCopyText(Buffer.from(bytes).toString('utf8'), columns));
      await session.copy(
        table,
        columns.map(({ name }) => name),
        rows,
      );
    }
    await setCounters(session, shapes);
    const differing = differingTables(manifest.tables, await digestTablesWithin(session.db));
    if (differing.length > 0)
      throw new BrokenArchive(`tables read back otherwise than written: ${differing.join(', ')}`);
  });
}
