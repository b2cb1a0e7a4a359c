// Keeps the record of a workspace open over several steps, so that it is opened once.
import { isFailure, type Failure } from '#kernel/failure';
import { readWorkspace } from '../readWorkspace.ts';
import { openRecordOf, wantsRecord } from './recordPlace.ts';

/** Makes the record where there is none; holds nothing where files alone are read. */
export async function holdRecord(folder: string): Promise<{ readonly release: () => Promise<void> } | Failure> {
  const read = await readWorkspace(folder);
  if (isFailure(read)) return read;
  if (!wantsRecord()) return { release: async () => undefined };
  const store = await openRecordOf(read.folder, true);
  return isFailure(store) ? store : { release: () => store.close() };
}
