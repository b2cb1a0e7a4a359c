// Plan versions and their files.
import type { PlanVersion } from '#model/planVersion';
import type { Known, StoredFile } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { sql } from '../sql.ts';

interface Row {
  readonly number: number;
  readonly digest: string;
  readonly origin: PlanVersion['origin'];
  readonly base: number | null;
  readonly change: number;
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly files: number;
}

const versionOf = ({ base, reason, ...row }: Row): PlanVersion => ({
  ...row,
  ...(base === null ? {} : { base }),
  ...(reason === null ? {} : { reason }),
});

/** The last first where `limit` is given, else all in order. */
async function select(session: Session, known: Known, order: 'asc' | 'desc', limit: number | null) {
  const { rows } = await sql<Row>`
    select v.*, c.at, c.actor, c.reason, (select count(*) from plan_file f where f.version = v.number) as files
    from plan_version v join change c on c.seq = v.change
    where ${known ?? null}::bigint is null or v.change <= ${known ?? null}::bigint
    order by v.number ${sql.raw(order)} limit ${limit}`.execute(session.db);
  return rows.map(versionOf);
}

export function planVersions(session: Session): Promise<readonly PlanVersion[]> {
  return select(session, undefined, 'asc', null);
}

export async function planVersionAt(session: Session, known?: Known): Promise<PlanVersion | undefined> {
  return (await select(session, known, 'desc', 1))[0];
}

export function planFiles(session: Session, version: number): Promise<readonly StoredFile[]> {
  return session.db
    .selectFrom('plan_file')
    .innerJoin('blob', 'blob.sha256', 'plan_file.sha256')
    .where('version', '=', version)
    .orderBy('path')
    .select(['path', 'bytes'])
    .execute();
}
