// The open draft of the next plan version, and its files.
import type { DraftEdit, PlanDraft } from '#model/planEdit';
import type { StoredFile } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { sql } from '../sql.ts';
import { fromStored } from '../storedJson.ts';

async function edits(session: Session, draft: number): Promise<readonly DraftEdit[]> {
  const rows = await session.db
    .selectFrom('draft_edit as e')
    .leftJoin('change as c', 'c.seq', 'e.change')
    .where('draft', '=', draft)
    .orderBy('e.seq')
    .select(['e.seq', 'edit', 'file', 'undone', 'c.at', 'c.actor', 'c.reason'])
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    edit: fromStored<DraftEdit['edit']>(row.edit),
    file: row.file,
    actor: row.actor ?? session.pending?.actor ?? '',
    at: row.at ?? session.pending?.at ?? '',
    reason: row.reason ?? session.pending?.reason ?? '',
    undone: row.undone,
  }));
}

export async function openDraft(session: Session): Promise<PlanDraft | undefined> {
  const row = await session.db
    .selectFrom('draft as d')
    .leftJoin('change as c', 'c.seq', 'd.opened')
    .where('d.state', '=', 'open')
    .select(['d.id', 'd.base', 'd.revision', 'c.at', 'c.actor'])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    id: row.id,
    base: row.base,
    state: 'open',
    openedBy: row.actor ?? session.pending?.actor ?? '',
    openedAt: row.at ?? session.pending?.at ?? '',
    revision: row.revision,
    edits: await edits(session, row.id),
  };
}

/** Path and content hash of the files of a draft: those of its base, with the last edit of each that is not undone. */
export const draftContents = (draft: number) => sql<{ path: string; sha256: string }>`
  select coalesce(e.file, f.path) as path, coalesce(e.after_sha256, f.sha256) as sha256
  from (select f.path, f.sha256 from plan_file f join draft d on d.base = f.version where d.id = ${draft}) f
  full join (
    select distinct on (file) file, after_sha256 from draft_edit where draft = ${draft} and not undone
    order by file, seq desc
  ) e on e.file = f.path`;

export async function draftFiles(session: Session, draft: number): Promise<readonly StoredFile[]> {
  const { rows } = await sql<StoredFile>`
    select d.path, b.bytes from (${draftContents(draft)}) d join blob b on b.sha256 = d.sha256
    order by d.path collate "C"`.execute(session.db);
  return rows;
}
