// Examination of the workspace folder around the record: lock, leftovers, free space, age of the last backup.
import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { readLock } from '../lock.ts';
import type { RecordFinding } from './recordFinding.ts';

/** What an interrupted making, restoring, locking or backup leaves; none of it is ever read. */
const LEFT_BEHIND = /^record\.(?:new|restoring|lock\..+)$|\.part$/;
const KEPT_ASIDE = /^record\.before-/;
const BACKUP = /\.marshall-backup$/;
/** Below this a day's imports may not fit, megabytes. */
const ENOUGH_DISK = 500;
const DAY = 24 * 60 * 60 * 1000;
/** Days after which a backup is called old. */
const BACKUP_EVERY = 7;

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

function examineLock(folder: string): readonly RecordFinding[] {
  const lock = readLock(folder);
  if (lock === undefined || lock.pid === process.pid) return [];
  const args = { pid: lock.pid, host: lock.host, started: lock.started };
  return [{ code: 'record-open-elsewhere', severity: 'note', args }];
}

async function examineLeftovers(folder: string): Promise<readonly RecordFinding[]> {
  const names = (await namesIn(join(folder, '.marshall'))).toSorted();
  return names.flatMap((name): RecordFinding[] => {
    const args = { path: `.marshall/${name}` };
    if (LEFT_BEHIND.test(name)) return [{ code: 'record-left-behind', severity: 'warning', args }];
    return KEPT_ASIDE.test(name) ? [{ code: 'record-kept-aside', severity: 'note', args }] : [];
  });
}

async function examineDisk(folder: string): Promise<readonly RecordFinding[]> {
  const { bavail, bsize } = await statfs(folder);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  if (megabytes >= ENOUGH_DISK) return [];
  return [{ code: 'record-disk-low', severity: 'warning', args: { megabytes, needed: ENOUGH_DISK } }];
}

async function examineBackups(folders: readonly string[], now: Date): Promise<readonly RecordFinding[]> {
  const files = await Promise.all(
    folders.map(async (at) => (await namesIn(at)).filter((name) => BACKUP.test(name)).map((name) => join(at, name))),
  );
  const times = await Promise.all(files.flat().map(async (file) => (await stat(file)).mtimeMs));
  if (times.length === 0) return [{ code: 'record-backup-missing', severity: 'note', args: {} }];
  const days = Math.floor((now.getTime() - Math.max(...times)) / DAY);
  return days <= BACKUP_EVERY ? [] : [{ code: 'record-backup-old', severity: 'note', args: { days } }];
}

/** Findings about `folder`; backups are looked for in it and in its `backups`. */
export async function examineFolder(folder: string, now: Date): Promise<readonly RecordFinding[]> {
  return [
    ...examineLock(folder),
    ...(await examineLeftovers(folder)),
    ...(await examineDisk(folder)),
    ...(await examineBackups([folder, join(folder, 'backups')], now)),
  ];
}
