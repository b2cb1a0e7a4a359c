// Writes imports and the rows they refused, and sources.
import type { RefusedRow } from '#model/importRun';
import type { Source } from '#model/observation';
import type { RecordWriter } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { sql } from '../sql.ts';
import { toStored } from '../storedJson.ts';
import { copyLine } from './copyText.ts';

/** Rows that are sent to the database at once. */
const BATCH = 20_000;

export async function nextImport(session: Session): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('import', 'id')) as id`.execute(session.db);
  return rows[0]?.id ?? 0;
}

export async function addImport(
  session: Session,
  change: number,
  id: number,
  { rows, mappingSha256, ...run }: Parameters<RecordWriter['addImport']>[1],
): Promise<void> {
  const { file, sha256, bytes, added, revised, unchanged, refused } = run;
  await session.db
    .insertInto('import')
    .values({
      id,
      file,
      sha256,
      mapping_sha256: mappingSha256,
      bytes,
      row_count: rows,
      added,
      revised,
      unchanged,
      refused,
      change,
    })
    .execute();
}

export async function addRefusedRows(session: Session, importId: number, rows: readonly RefusedRow[]): Promise<void> {
  const { last } = await session.db
    .selectFrom('refusal')
    .where('import', '=', importId)
    .select(({ fn }) => fn.max('no').as('last'))
    .executeTakeFirstOrThrow();
  for (let from = 0; from < rows.length; from += BATCH) {
    const text = rows
      .slice(from, from + BATCH)
      .map(({ sheet, row, code, args, cells }, index) =>
        copyLine([
          String(importId),
          String((last ?? 0) + from + index + 1),
          sheet ?? null,
          String(row),
          code,
          toStored(args),
          toStored(cells),
        ]),
      );
    await session.copy(
      'refusal',
      ['import', 'no', 'sheet', 'row_no', 'code', 'args', 'cells'],
      Buffer.from(text.join('')),
    );
  }
}

/** A source that is there as it is changes nothing; one that differs is a new revision of it. */
export async function addSource(session: Session, change: number, source: Source): Promise<void> {
  const present = await session.db
    .selectFrom('source')
    .selectAll()
    .where('id', '=', source.id)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  const address = source.address ?? null;
  if (present?.title === source.title && present.address === address && present.class === source.class) return;
  const { id, title, class: kind } = source;
  await session.db
    .insertInto('source')
    .values({ id, revision: (present?.revision ?? 0) + 1, title, address, class: kind, change })
    .execute();
}
