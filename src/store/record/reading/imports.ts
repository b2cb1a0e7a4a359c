// Imports and the rows they refused.
import type { ImportRun, RefusedRow } from '#model/importRun';
import type { Session } from '../session.ts';
import { fromStored } from '../storedJson.ts';

const select = (session: Session) =>
  session.db
    .selectFrom('import')
    .innerJoin('change', 'change.seq', 'import.change')
    .select([
      'import.id',
      'file',
      'sha256',
      'bytes',
      'row_count',
      'added',
      'revised',
      'unchanged',
      'refused',
      'change.seq',
    ])
    .select(['change.at', 'change.actor', 'change.reason'])
    .orderBy('import.id', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const runOf = ({ row_count, seq, reason, ...row }: Row): ImportRun => ({
  ...row,
  rows: row_count,
  change: seq,
  ...(reason === null ? {} : { reason }),
});

export async function imports(session: Session, limit: number): Promise<readonly ImportRun[]> {
  return (await select(session).limit(limit).execute()).map(runOf);
}

export async function importOf(
  session: Session,
  sha256: string,
  mappingSha256: string,
): Promise<ImportRun | undefined> {
  const row = await select(session)
    .where('sha256', '=', sha256)
    .where('mapping_sha256', '=', mappingSha256)
    .executeTakeFirst();
  return row === undefined ? undefined : runOf(row);
}

export async function refusedRows(session: Session, importId: number): Promise<readonly RefusedRow[]> {
  const rows = await session.db
    .selectFrom('refusal')
    .selectAll()
    .where('import', '=', importId)
    .orderBy('no')
    .execute();
  return rows.map((row) => ({
    ...(row.sheet === null ? {} : { sheet: row.sheet }),
    row: row.row_no,
    code: row.code,
    args: fromStored<RefusedRow['args']>(row.args),
    cells: fromStored<RefusedRow['cells']>(row.cells),
  }));
}
