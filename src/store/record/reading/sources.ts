// Sources of figures, explanations of findings, and sheets that people are typing in.
import type { Explanation } from '#model/explanation';
import type { Source } from '#model/observation';
import type { Known, RecordReader } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { fromStored } from '../storedJson.ts';

export async function sources(session: Session, known?: Known): Promise<readonly Source[]> {
  const all = session.db.selectFrom('source').distinctOn('id').selectAll().orderBy('id').orderBy('revision', 'desc');
  const rows = await (known === undefined ? all : all.where('change', '<=', known)).execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    ...(row.address === null ? {} : { address: row.address }),
    class: row.class as Source['class'],
  }));
}

/** The last explanation of each finding. */
export async function explanations(session: Session): Promise<readonly Explanation[]> {
  const rows = await session.db
    .selectFrom('explanation as e')
    .distinctOn(['e.code', 'e.subject'])
    .leftJoin('change as c', 'c.seq', 'e.change')
    .select(['e.code', 'e.subject', 'e.text', 'e.change', 'c.at', 'c.actor'])
    .orderBy('e.code')
    .orderBy('e.subject')
    .orderBy('e.change', 'desc')
    .execute();
  return rows.map((row) => ({
    ...row,
    at: row.at ?? session.pending?.at ?? '',
    actor: row.actor ?? session.pending?.actor ?? '',
  }));
}

export async function entryDraft(session: Session, key: string, actor: string): ReturnType<RecordReader['entryDraft']> {
  const row = await session.db
    .selectFrom('entry_draft')
    .select(['content', 'revision', 'saved'])
    .where('key', '=', key)
    .where('actor', '=', actor)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : { content: fromStored(row.content), revision: row.revision, savedAt: row.saved };
}
