// The server that has the record of a workspace open, where there is one: commands are run by it.
import { realpath } from 'node:fs/promises';
import { hasRecord, recordServer } from './recordPlace.ts';

export interface RunningServer {
  readonly address: string;
  readonly token: string;
}

export async function runningServer(folder: string): Promise<RunningServer | undefined> {
  if (recordServer() !== undefined || !(await hasRecord(folder))) return undefined;
  const { isAlive, readLock } = await import('#store/record/lock');
  const lock = readLock(await realpath(folder));
  if (lock === undefined || lock.pid === process.pid || !isAlive(lock)) return undefined;
  const { address, token } = lock;
  return address === undefined || token === undefined ? undefined : { address, token };
}
