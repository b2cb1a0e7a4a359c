// Files of the folder that the record does not have as they are: of the plan in force, and tables that were never loaded.
import { isFailure, type Failure } from '#kernel/failure';
import type { RecordReader } from '#store/record/recordStore';
import { readWorkspace } from '../readWorkspace.ts';
import { sha256 } from '../product.ts';
import { hasRecord, withRecord } from './recordPlace.ts';
import { differingPaths, splitFiles } from './versionedFiles.ts';

/** Paths in order; none where the folder cannot be read, which is told elsewhere. */
export async function differingFiles(
  reader: RecordReader,
  folder: string,
  version: number,
): Promise<readonly string[]> {
  const read = await readWorkspace(folder);
  if (isFailure(read)) return [];
  const { versioned, observationTables } = splitFiles(read.files);
  const unloaded: string[] = [];
  for (const { table, mapping } of observationTables) {
    const run = await reader.importOf(sha256(table.bytes), sha256(mapping.bytes));
    if (run === undefined) unloaded.push(table.path);
  }
  return [...differingPaths(versioned, await reader.planFiles(version)), ...unloaded].toSorted();
}

/** The same of a workspace with its record, where it has one. */
export async function differingIn(folder: string): Promise<readonly string[] | Failure> {
  if (!(await hasRecord(folder))) return [];
  return withRecord(folder, false, async (store) => {
    const version = await store.planVersionAt();
    return version === undefined ? [] : differingFiles(store, folder, version.number);
  });
}
