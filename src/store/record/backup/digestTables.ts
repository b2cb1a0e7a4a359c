// Digest of every table of a record: equal content has equal digests, on the embedded database and on a server.
import { createHash } from 'node:crypto';
import type { Database } from '../connection.ts';
import { transact } from '../session.ts';
import type { Kysely } from '../sql.ts';
import type { Tables } from '../tables.ts';
import { canonicalLines } from './canonicalRows.ts';
import { readTableShapes } from './tableShape.ts';

export interface TableDigest {
  readonly rows: number;
  /** SHA-256 over the canonical lines, hex. */
  readonly sha256: string;
}
export type TableDigests = Readonly<Record<string, TableDigest>>;

/** Digests of all tables within a transaction that is open already. */
export async function digestTablesWithin(db: Kysely<Tables>): Promise<TableDigests> {
  const digests: Record<string, TableDigest> = {};
  for (const table of await readTableShapes(db)) {
    const hash = createHash('sha256');
    let rows = 0;
    for await (const lines of canonicalLines(db, table)) {
      rows += lines.length;
      for (const line of lines) hash.update(line);
    }
    digests[table.name] = { rows, sha256: hash.digest('hex') };
  }
  return digests;
}

/** Digests of all tables in one state of the record. */
export function digestTables(database: Database): Promise<TableDigests> {
  return transact(database, 'reading', ({ db }) => digestTablesWithin(db));
}

/** Names of the tables that are not alike. */
export function differingTables(a: TableDigests, b: TableDigests): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => a[name]?.sha256 !== b[name]?.sha256 || a[name]?.rows !== b[name]?.rows)
    .toSorted();
}
