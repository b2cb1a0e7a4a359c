// Changes: the audit, latest first.
import type { Change, ChangeAction, ChangeSubject } from '#model/change';
import type { RecordReader } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { fromStored } from '../storedJson.ts';

export async function changes(
  session: Session,
  { limit, before, subject }: Parameters<RecordReader['changes']>[0],
): Promise<readonly Change[]> {
  let query = session.db
    .selectFrom('change as c')
    .leftJoin('change as undoing', 'undoing.undoes', 'c.seq')
    .selectAll('c')
    .select('undoing.seq as undone_by')
    .orderBy('c.seq', 'desc')
    .limit(limit);
  if (before !== undefined) query = query.where('c.seq', '<', before);
  if (subject !== undefined) {
    query = query.where('c.subject_kind', '=', subject.kind).where('c.subject_id', '=', subject.id);
  }
  return (await query.execute()).map((row) => ({
    seq: row.seq,
    at: row.at,
    actor: row.actor,
    action: row.action as ChangeAction,
    subject: { kind: row.subject_kind as ChangeSubject['kind'], id: row.subject_id },
    ...(row.reason === null ? {} : { reason: row.reason }),
    details: fromStored<Change['details']>(row.details),
    ...(row.undoes === null ? {} : { undoes: row.undoes }),
    ...(row.undone_by === null ? {} : { undoneBy: row.undone_by }),
  }));
}
