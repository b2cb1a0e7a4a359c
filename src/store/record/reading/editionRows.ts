// Rows of the tables of editions with who wrote them and when, in the order they are told in.
import type { Known } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { type Selectable, sql } from '../sql.ts';
import type { Tables } from '../tables.ts';

const ORDER = {
  edition_move: 'number',
  edition_paragraph: 'change, slot, language, version',
  edition_request: 'slot, number',
  opinion: 'number',
  opinion_answer: 'number',
  edition_draft: 'number',
  edition_issue: 'edition',
  edition_file: 'path',
} as const;
type EditionTable = keyof typeof ORDER;

interface Made {
  readonly at: string;
  readonly actor: string;
  readonly change: number;
}

/** Rows of one edition, or of all, that were written by `known`. */
export async function editionRows<T extends EditionTable>(
  session: Session,
  table: T,
  edition?: string,
  known?: Known,
): Promise<readonly (Selectable<Tables[T]> & Made)[]> {
  const { rows } = await sql<Selectable<Tables[T]> & { at: string | null; actor: string | null; change: number }>`
    select t.*, c.at, c.actor
    from ${sql.table(table)} t left join change c on c.seq = t.change
    where (${edition ?? null}::text is null or t.edition = ${edition ?? null})
      and (${known ?? null}::bigint is null or t.change <= ${known ?? null})
    order by ${sql.raw(ORDER[table])}`.execute(session.db);
  return rows.map((row) => ({
    ...row,
    at: row.at ?? session.pending?.at ?? '',
    actor: row.actor ?? session.pending?.actor ?? '',
  }));
}

export const madeOf = ({ at, actor, change }: Made): Made => ({ at, actor, change });
