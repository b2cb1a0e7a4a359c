// Places for records of tests, of either kind: an empty record each.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFailure } from '#kernel/failure';
import { type OpenRecord, openRecord } from '../record/openRecord.ts';
import { SERVER_PROGRAMS, startServer, type TestServer } from './serverOfTests.ts';

export interface RecordPlace {
  /** The workspace's folder. */
  readonly folder: string;
  readonly server?: string | undefined;
}

export interface RecordPlaces {
  readonly kind: 'embedded' | 'server';
  /** A place with an empty record, or with none yet. */
  next(): Promise<RecordPlace>;
  /** Present for records on a server. */
  server(): TestServer | undefined;
  clear(): void;
}

/** Both kinds, with whether tests of it can run here. For `describe.each`. */
export const RECORD_KINDS = [
  { kind: 'embedded', runs: true },
  { kind: 'server', runs: SERVER_PROGRAMS !== undefined },
] as const;

export async function openAt({ folder, server }: RecordPlace): Promise<OpenRecord> {
  const record = await openRecord(folder, { server, create: true });
  if (isFailure(record)) throw new Error(JSON.stringify(record));
  return record;
}

export function recordPlaces(kind: 'embedded' | 'server'): RecordPlaces {
  const root = mkdtempSync(join(tmpdir(), 'marshall-records-'));
  let server: TestServer | undefined;
  let made = 0;
  const next = async (): Promise<RecordPlace> => {
    made += 1;
    const folder = join(root, String(made));
    if (kind === 'server') {
      server ??= await startServer();
      return { folder, server: await server.createDatabase() };
    }
    // The first is made where it is opened; from the second on copies of an empty one are faster.
    if (made === 1) return { folder };
    const model = join(root, 'model');
    if (made === 2) await (await openAt({ folder: model })).close();
    cpSync(model, folder, { recursive: true });
    return { folder };
  };
  const clear = (): void => {
    server?.stop();
    rmSync(root, { recursive: true, force: true });
  };
  return { kind, next, server: () => server, clear };
}
