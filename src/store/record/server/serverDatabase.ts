// The record on a PostgreSQL server: one database a workspace, its tables in the schema `public`; a pool of sessions.
import pg from 'pg';
import type { Connection, Database } from '../connection.ts';
import { VALUE_PARSERS } from '../valueParsers.ts';

const SESSIONS = 8;
/** As long as a user waits for a server that does not answer, milliseconds. */
const CONNECT_WITHIN = 10_000;

interface CopyTarget {
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
}

/** COPY … FROM STDIN with everything it sends at hand. */
class CopyIn extends pg.Query {
  readonly #rows: Uint8Array;

  constructor(text: string, rows: Uint8Array, done: (error: Error | null | undefined) => void) {
    super({ text }, done);
    this.#rows = rows;
  }

  handleCopyInResponse(target: CopyTarget): void {
    target.sendCopyFromChunk(this.#rows);
    target.endCopyFrom();
  }
}

function lend(client: pg.PoolClient): Connection {
  return {
    query: async (text, parameters) => {
      const { command, rowCount, rows } = await client.query<Record<string, unknown>>(text, [...parameters]);
      return { command, rowCount: rowCount ?? 0, rows };
    },
    script: async (text) => void (await client.query(text)),
    copy: (table, columns, rows) =>
      new Promise((resolve, reject) => {
        const text = `copy ${table} (${columns.join(', ')}) from stdin`;
        client.query(new CopyIn(text, rows, (error) => (error ? reject(error) : resolve())));
      }),
    release: (broken) => client.release(broken),
  };
}

/** Connects to the database that `address` (postgres://…) names; throws where it cannot. */
export async function openServer(address: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: address,
    max: SESSIONS,
    connectionTimeoutMillis: CONNECT_WITHIN,
    application_name: 'marshall',
    options: '-c timezone=UTC -c datestyle=ISO,YMD -c search_path=public',
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        VALUE_PARSERS[oid] ?? pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
    },
  });
  // A session that breaks is replaced by the pool; whoever holds it sees the failure in the answer it waits for. The event that says
  // so once more would end the program if nobody listened.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { kind: 'server', connect: async () => lend(await pool.connect()), close: () => pool.end() };
}
