// Examination of the record itself: what must hold of it at any time is looked up in its tables, in one state of it.
import type { Database } from '../connection.ts';
import { SCHEMA } from '../migrate.ts';
import { digestOfHashes } from '../planDigest.ts';
import { transact } from '../session.ts';
import { type Kysely, sql } from '../sql.ts';
import type { Tables } from '../tables.ts';
import type { RecordFinding } from './recordFinding.ts';

/** Findings of one kind that are told one by one. */
const TOLD = 20;

async function rowsOf<T>(db: Kysely<Tables>, text: string): Promise<readonly T[]> {
  return (await sql.raw<T>(text).execute(db)).rows;
}

async function examineSettings(db: Kysely<Tables>): Promise<readonly RecordFinding[]> {
  const [setting] = await rowsOf<{ fsync: string }>(db, 'show fsync');
  const [schema] = await rowsOf<{ count: number }>(db, 'select count(*) from kysely_migration');
  const found: RecordFinding[] = [];
  if (setting?.fsync !== 'on') found.push({ code: 'record-without-fsync', severity: 'error', args: {} });
  if (schema?.count !== SCHEMA)
    found.push({
      code: 'record-schema-differs',
      severity: 'error',
      args: { found: schema?.count ?? 0, expected: SCHEMA },
    });
  return found;
}

async function examineBlobs(db: Kysely<Tables>): Promise<readonly RecordFinding[]> {
  const rows = await rowsOf<{ sha256: string }>(
    db,
    `select sha256 from blob where encode(sha256(bytes), 'hex') <> sha256 order by sha256 limit ${TOLD}`,
  );
  return rows.map(({ sha256 }) => ({ code: 'record-blob-damaged', severity: 'error', args: { sha256 } }));
}

async function examinePlans(db: Kysely<Tables>): Promise<readonly RecordFinding[]> {
  const versions = await db.selectFrom('plan_version').select(['number', 'digest']).orderBy('number').execute();
  const found: RecordFinding[] = [];
  for (const { number, digest } of versions) {
    const files = await db.selectFrom('plan_file').select(['path', 'sha256']).where('version', '=', number).execute();
    if (digestOfHashes(files) !== digest)
      found.push({ code: 'record-plan-damaged', severity: 'error', args: { number } });
  }
  return found;
}

async function examineEditions(db: Kysely<Tables>): Promise<readonly RecordFinding[]> {
  const issues = await db.selectFrom('edition_issue').select(['edition', 'digest']).orderBy('edition').execute();
  const found: RecordFinding[] = [];
  for (const { edition, digest } of issues) {
    const files = await db
      .selectFrom('edition_file')
      .select(['path', 'sha256'])
      .where('edition', '=', edition)
      .execute();
    if (digestOfHashes(files) !== digest)
      found.push({ code: 'record-edition-damaged', severity: 'error', args: { edition } });
  }
  return found;
}

async function examineVintages(db: Kysely<Tables>): Promise<readonly RecordFinding[]> {
  const rows = await rowsOf<{ id: string }>(
    db,
    `select id from observation group by id having min(revision) <> 1 or max(revision) <> count(*) order by id limit ${TOLD}`,
  );
  return rows.map(({ id }) => ({ code: 'record-vintage-gap', severity: 'error', args: { id } }));
}

async function examineTimes(db: Kysely<Tables>): Promise<readonly RecordFinding[]> {
  const rows = await rowsOf<{ seq: number }>(
    db,
    `select seq from (select seq, at, lag(at) over (order by seq) as before from change) c where at < before order by seq limit ${TOLD}`,
  );
  return rows.map(({ seq }) => ({ code: 'record-time-backwards', severity: 'error', args: { seq } }));
}

const GUARDED = [
  'blob',
  'change',
  'edition',
  'edition_draft',
  'edition_file',
  'edition_issue',
  'edition_move',
  'edition_paragraph',
  'edition_request',
  'explanation',
  'import',
  'observation',
  'opinion',
  'opinion_answer',
  'plan_file',
  'plan_version',
  'refusal',
  'source',
  'tally',
] as const satisfies readonly (keyof Tables)[];

/** What is confirmed can be neither changed nor deleted, by whoever has the database open. */
async function examineGuards(db: Kysely<Tables>): Promise<readonly RecordFinding[]> {
  const rows = await rowsOf<{ name: string }>(
    db,
    `select name from unnest(array['${GUARDED.join("', '")}']) name
     where not exists (select from pg_trigger where tgrelid = to_regclass(name) and tgname = 'append_only' and tgenabled <> 'D')`,
  );
  return rows.map(({ name }) => ({ code: 'record-guard-missing', severity: 'error', args: { table: name } }));
}

/** Findings about the tables of an open record; of one kind at most 20. Reads every vintage and every stored file once. */
export function examineTables(database: Database): Promise<readonly RecordFinding[]> {
  const examinations = [
    examineSettings,
    examineBlobs,
    examinePlans,
    examineEditions,
    examineVintages,
    examineTimes,
    examineGuards,
  ];
  return transact(database, 'reading', async ({ db }) => {
    const found: RecordFinding[] = [];
    for (const examine of examinations) found.push(...(await examine(db)));
    return found;
  });
}
