// The open record: readings that see one state, changes in line, sheets being typed in.
import { type Failure, isFailure } from '#kernel/failure';
import type { Database } from './connection.ts';
import { failureOf, RecordUnreadable, Refusal } from './failures.ts';
import { entryDraft } from './reading/sources.ts';
import { readerIn } from './reading/reader.ts';
import type { RecordStore } from './recordStore.ts';
import { type Session, StaleReading, transact } from './session.ts';
import { toStored } from './storedJson.ts';
import { beginChange } from './writing/writer.ts';

/** A reading that meets a writer's confirmation at the wrong moment begins again, so often. */
const TRIES = 5;

async function reading<T>(database: Database, ask: (session: Session) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transact(database, 'reading', ask);
    } catch (error) {
      if (error instanceof StaleReading && tries < TRIES) continue;
      const failure = failureOf(error);
      throw failure?.failure === 'unreadable' ? new RecordUnreadable(failure.detail) : error;
    }
  }
}

/** Work that confirms all or nothing; what the database or the machine refuses is a Failure. */
async function writing<T>(database: Database, work: (session: Session) => Promise<T | Failure>): Promise<T | Failure> {
  try {
    return await transact(database, 'writing', async (session) => {
      const result = await work(session);
      if (isFailure(result)) throw new Refusal(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') {
      return { failure: 'conflict', what: 'cancelled', detail: error.message };
    }
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    return failure;
  }
}

async function saveEntryDraft(
  session: Session,
  ...[key, actor, content, seen]: Parameters<RecordStore['saveEntryDraft']>
): Promise<{ readonly revision: number } | Failure> {
  const present = await entryDraft(session, key, actor);
  if (present?.revision !== seen) {
    return { failure: 'conflict', what: 'entry-draft', detail: String(present?.revision ?? 0) };
  }
  const row = { content: toStored(content), revision: (seen ?? 0) + 1, saved: new Date().toISOString() };
  await session.db
    .insertInto('entry_draft')
    .values({ key, actor, ...row })
    .onConflict((conflict) => conflict.columns(['key', 'actor']).doUpdateSet(row))
    .execute();
  return { revision: row.revision };
}

/** The record over an open database. `closed` runs after the database is closed. */
export function storeOver(database: Database, closed: () => void): RecordStore {
  return {
    ...readerIn((ask) => reading(database, ask)),
    kind: database.kind,
    read: (work) => reading(database, (session) => work(readerIn((ask) => ask(session)))),
    write: (note, work) =>
      writing(database, async (session) => {
        const change = await beginChange(session, note);
        const result = await work(change.writer);
        if (isFailure(result)) return result;
        return (await change.finish()) ?? result;
      }),
    saveEntryDraft: (...args) => writing(database, (session) => saveEntryDraft(session, ...args)),
    deleteEntryDraft: async (key, actor) => {
      const done = await writing(database, async (session) => {
        await session.db.deleteFrom('entry_draft').where('key', '=', key).where('actor', '=', actor).execute();
        return true;
      });
      if (isFailure(done)) throw new Refusal(done);
    },
    close: async () => {
      try {
        await database.close();
      } finally {
        closed();
      }
    },
  };
}
