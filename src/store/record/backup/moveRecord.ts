// Moving a record between the embedded database and a server: backup, restore, and the same digest of every table.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Failure, isFailure } from '#kernel/failure';
import type { Database } from '../connection.ts';
import { backupRecord } from './backupRecord.ts';
import { differingTables, digestTables } from './digestTables.ts';
import { type RecordPlace, type Restored, restoreRecord } from './restoreRecord.ts';

/**
 * Copies the record that is open as `from` to `to`, which must be empty. Where somebody wrote to the record in the meantime the copy
 * stands but lacks that write: a `changed-while-moving` conflict. The record itself stays as it is.
 */
export async function moveRecord(from: Database, to: RecordPlace, program: string): Promise<Restored | Failure> {
  const scratch = await mkdtemp(join(tmpdir(), 'marshall-move-'));
  try {
    const file = join(scratch, 'record.marshall-backup');
    const backup = await backupRecord(from, file, program);
    if (isFailure(backup)) return backup;
    const restored = await restoreRecord(file, to);
    if (isFailure(restored)) return restored;
    const missed = differingTables(backup.tables, await digestTables(from));
    return missed.length === 0
      ? restored
      : { failure: 'conflict', what: 'record', detail: `changed-while-moving ${missed.join(' ')}` };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
