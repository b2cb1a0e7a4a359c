// Opens a workspace as it stands: from its record where it has one, else from its files.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import { openWorkspace, type OpenWorkspace } from './openWorkspace.ts';
import { differingFindings } from './record/differingFinding.ts';
import { hasRecord, withRecord } from './record/recordPlace.ts';

/** `knownOn`: the end of the day as of which the record is asked; files know no earlier day, so that without a record it is refused. */
export async function openPresent(folder: string, knownOn?: string): Promise<OpenWorkspace | Failure> {
  if (!(await hasRecord(folder))) return knownOn === undefined ? openWorkspace(folder) : notFound('record', folder);
  return withRecord(folder, false, async (store) => {
    const { RecordState } = await import('./workspaceState.ts');
    const state = await new RecordState(store, folder).at({ knownOn });
    if (isFailure(state)) return state;
    const { open, record } = state;
    return { ...open, diagnostics: [...differingFindings(record?.differing ?? []), ...open.diagnostics] };
  });
}
