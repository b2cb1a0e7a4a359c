// Keeping of a record: backed up, restored, moved between the embedded database and a server, examined.
import { basename, resolve } from 'node:path';
import { isFailure, type Failure } from '#kernel/failure';
import { PROGRAM_VERSION } from '../../product.ts';
import { localActor } from '../actor.ts';
import { recordServer, withRecord } from '../recordPlace.ts';

export interface BackedUp {
  readonly file: string;
  readonly tables: number;
  readonly rows: number;
}

const EMBEDDED = 'embedded';

type Rows = Readonly<Record<string, { readonly rows: number }>>;
const rowsIn = (tables: Rows): number => Object.values(tables).reduce((sum, { rows }) => sum + rows, 0);

/** Named by the time where no file is named; never overwrites. */
export async function backUp(folder: string, cwd: string, out?: string): Promise<BackedUp | Failure> {
  const name = `marshall-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}.marshall-backup`;
  const file = resolve(cwd, out ?? name);
  const { backupRecord } = await import('#store/record/backup/backupRecord');
  return withRecord(folder, false, async (store) => {
    const manifest = await backupRecord(store.database, file, PROGRAM_VERSION);
    if (isFailure(manifest)) return manifest;
    return { file, tables: Object.keys(manifest.tables).length, rows: rowsIn(manifest.tables) };
  });
}

export interface Restored {
  readonly rows: number;
  readonly movedAside?: string | undefined;
}

/** Into the record of the workspace: on the server that MARSHALL_RECORD names, else embedded. */
export async function restore(folder: string, file: string, replace: boolean): Promise<Restored | Failure> {
  const { restoreRecord } = await import('#store/record/backup/restoreRecord');
  const restored = await restoreRecord(file, placeOf(folder, recordServer() ?? EMBEDDED), { replace });
  if (isFailure(restored)) return restored;
  const noted = await noteRestore(folder, file);
  if (isFailure(noted)) return noted;
  return { rows: rowsIn(restored.manifest.tables), movedAside: restored.movedAside };
}

/** The audit goes on in the restored record: that it was restored, by whom and from what. */
function noteRestore(folder: string, file: string): Promise<number | Failure> {
  return withRecord(folder, false, (store) =>
    store.write({ actor: localActor(), action: 'restore', subject: { kind: 'record', id: '' } }, async (writer) => {
      writer.describe({ file: basename(file) });
      return writer.change;
    }),
  );
}

/** From where the record is to `to`: a postgres:// address, or `embedded`. The old record stays as it is. */
export async function moveTo(folder: string, to: string): Promise<Restored | Failure> {
  if (to !== EMBEDDED && !/^postgres(?:ql)?:\/\//.test(to))
    return { failure: 'unreadable', what: 'address', detail: to };
  if (to === (recordServer() ?? EMBEDDED)) return { failure: 'conflict', what: 'same-place', detail: to };
  const { moveRecord } = await import('#store/record/backup/moveRecord');
  return withRecord(folder, false, async (store) => {
    const moved = await moveRecord(store.database, placeOf(folder, to), PROGRAM_VERSION);
    return isFailure(moved) ? moved : { rows: rowsIn(moved.manifest.tables) };
  });
}

function placeOf(folder: string, to: string): { readonly folder: string; readonly server?: string } {
  return to === EMBEDDED ? { folder } : { folder, server: to };
}
