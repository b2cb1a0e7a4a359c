// Editions: where each stands, its drafts, and what was frozen when it was issued.
import type { PlainDate } from '#kernel/plainDate';
import type { Edition, EditionBasis, EditionDefinition, EditionMove, EditionState } from '#model/edition/edition';
import type { EditionContent } from '#model/edition/editionContent';
import { ISSUED_CONTENT } from '../editionStore.ts';
import type { StoredFile } from '../recordStore.ts';
import type { Session } from '../session.ts';
import { fromStored } from '../storedJson.ts';
import { editionRows, madeOf } from './editionRows.ts';

type Rows = {
  readonly [T in 'edition_move' | 'edition_draft' | 'edition_issue' | 'edition_file']: Awaited<
    ReturnType<typeof editionRows<T>>
  >;
};

function moveOf({ state, reason, ...row }: Rows['edition_move'][number]): EditionMove {
  return { to: state as EditionState, ...madeOf(row), ...(reason === null ? {} : { reason }) };
}

function issueOf(id: string, { edition_issue: issues, edition_file: files }: Rows): Edition['issue'] {
  const row = issues.find(({ edition }) => edition === id);
  if (row === undefined) return undefined;
  return {
    issuedOn: row.issued_on as PlainDate,
    basis: fromStored<EditionBasis>(row.basis),
    ...madeOf(row),
    files: files.filter(({ edition }) => edition === id).map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
  };
}

function editionOf(definition: EditionDefinition, rows: Rows): Edition {
  const { id } = definition;
  const moves = rows.edition_move.filter(({ edition }) => edition === id).map(moveOf);
  const last = moves.at(-1);
  if (last === undefined) throw new Error(`the edition ${id} was never opened`);
  const issue = issueOf(id, rows);
  return {
    definition,
    state: last.to,
    moves,
    drafts: rows.edition_draft
      .filter(({ edition }) => edition === id)
      .map(({ number, basis, note, ...row }) => ({
        number,
        basis: fromStored<EditionBasis>(basis),
        ...madeOf(row),
        ...(note === null ? {} : { note }),
      })),
    ...(issue === undefined ? {} : { issue }),
  };
}

async function select(session: Session, id: string | undefined): Promise<readonly Edition[]> {
  const all = session.db.selectFrom('edition').select('definition').orderBy('change', 'desc').orderBy('id', 'desc');
  const definitions = await (id === undefined ? all : all.where('id', '=', id)).execute();
  const rows: Rows = {
    edition_move: await editionRows(session, 'edition_move', id),
    edition_draft: await editionRows(session, 'edition_draft', id),
    edition_issue: await editionRows(session, 'edition_issue', id),
    edition_file: await editionRows(session, 'edition_file', id),
  };
  return definitions.map(({ definition }) => editionOf(fromStored<EditionDefinition>(definition), rows));
}

export function editions(session: Session): Promise<readonly Edition[]> {
  return select(session, undefined);
}

export async function edition(session: Session, id: string): Promise<Edition | undefined> {
  return (await select(session, id))[0];
}

export async function editionDraft(session: Session, id: string, number: number): Promise<EditionContent | undefined> {
  const ofBlob = session.db.selectFrom('blob').select('bytes');
  const stored =
    number === ISSUED_CONTENT
      ? ofBlob.innerJoin('edition_issue', 'content', 'blob.sha256').where('edition', '=', id)
      : ofBlob
          .innerJoin('edition_draft', 'content', 'blob.sha256')
          .where('edition', '=', id)
          .where('number', '=', number);
  const row = await stored.executeTakeFirst();
  return row === undefined
    ? undefined
    : fromStored<EditionContent>(JSON.parse(Buffer.from(row.bytes).toString('utf8')));
}

export function editionFile(session: Session, id: string, path: string): Promise<StoredFile | undefined> {
  return session.db
    .selectFrom('edition_file as f')
    .innerJoin('blob as b', 'b.sha256', 'f.sha256')
    .where('f.edition', '=', id)
    .where('f.path', '=', path)
    .select(['f.path', 'b.bytes'])
    .executeTakeFirst();
}
