// Loads the files of a workspace folder into its record, which is made where there is none.
import type { Failure } from '#kernel/failure';
import { isFailure } from '#kernel/failure';
import { readWorkspace } from '../readWorkspace.ts';
import { localActor } from './actor.ts';
import { type Loaded, loadWorkspace } from './loadWorkspace.ts';
import { withRecord } from './recordPlace.ts';

export async function loadFolder(folder: string, reason?: string): Promise<Loaded | Failure> {
  const read = await readWorkspace(folder);
  if (isFailure(read)) return read;
  return withRecord(read.folder, true, (store) => loadWorkspace(store, read.folder, { actor: localActor(), reason }));
}
