// The lock of an embedded record: one process at a time, whatever became of the last one.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openElsewhere } from '../testing/otherProcess.ts';
import { openAt } from '../testing/recordPlaces.ts';
import { readLock, type RecordLock, takeLock } from './lock.ts';
import { openRecord } from './openRecord.ts';

const lockOf = (folder: string): string => join(folder, '.marshall', 'record.lock');

describe('the lock of a record', () => {
  const root = mkdtempSync(join(tmpdir(), 'marshall-lock-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const emptyFolder = (): string => {
    const folder = mkdtempSync(join(root, 'workspace-'));
    mkdirSync(join(folder, '.marshall'));
    return folder;
  };

  it('refuses a second process, which learns who has it and where to reach it', { timeout: 120_000 }, async () => {
    const folder = emptyFolder();
    const other = await openElsewhere(folder);
    expect(other.said).toBe('open');
    const refused = await openRecord(folder, { create: false });
    expect(refused).toMatchObject({ failure: 'conflict', what: 'record' });
    expect((refused as { detail: string }).detail).toContain(`pid ${other.pid} `);
    expect(readLock(folder)).toMatchObject({ pid: other.pid, address: 'http://127.0.0.1:1', token: 'word' });
    await other.kill();
    expect(readLock(folder)).toBeUndefined();
    const record = await openAt({ folder });
    expect(readLock(folder)?.pid).toBe(process.pid);
    expect(await openElsewhere(folder)).toMatchObject({ said: expect.stringContaining(`pid ${process.pid} `) });
    expect(await openRecord(folder, { create: true })).toMatchObject({ failure: 'conflict', what: 'record' });
    await record.close();
    expect(existsSync(lockOf(folder))).toBe(false);
  });

  it('can be read by its user alone, and leaves no other file', () => {
    const folder = emptyFolder();
    const lock = takeLock(folder);
    if ('holder' in lock) throw new Error('held');
    lock.announce('http://127.0.0.1:2', 'word');
    expect(statSync(lockOf(folder)).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, '.marshall')).filter((name) => name.startsWith('record.lock'))).toEqual([
      'record.lock',
    ]);
    lock.release();
    expect(existsSync(lockOf(folder))).toBe(false);
  });

  const planted = (folder: string, other: Partial<RecordLock>): void => {
    const held = takeLock(folder);
    if ('holder' in held) throw new Error('held');
    const lock = JSON.parse(readFileSync(lockOf(folder), 'utf8')) as RecordLock;
    writeFileSync(lockOf(folder), JSON.stringify({ ...lock, id: 'planted-by-a-test', ...other }));
  };

  it.skipIf(!existsSync('/proc/self/stat'))(
    'is not kept by another process that got the pid of a dead one',
    async () => {
      const folder = emptyFolder();
      planted(folder, { process: 'an-earlier-start/1' });
      expect(takeLock(folder)).not.toHaveProperty('holder');
    },
  );

  it('is never taken from another machine, of which nothing is known', () => {
    const folder = emptyFolder();
    planted(folder, { host: 'elsewhere', pid: 2 ** 22 + 1 });
    expect(takeLock(folder)).toMatchObject({ holder: { host: 'elsewhere' } });
  });

  it('of a dead process is taken over once, though the one who tried before died doing so', () => {
    const folder = emptyFolder();
    const dead = { pid: 2 ** 22 + 1 };
    planted(folder, dead);
    const right = `${lockOf(folder)}.planted-`;
    writeFileSync(right, JSON.stringify({ ...readFileLock(folder), id: 'second-dead' }));
    expect(takeLock(folder)).not.toHaveProperty('holder');
    expect(readFileLock(folder).pid).toBe(process.pid);
    expect(existsSync(right)).toBe(false);
    expect(takeLock(folder)).toMatchObject({ holder: { pid: process.pid } });
  });
});

function readFileLock(folder: string): RecordLock {
  return JSON.parse(readFileSync(lockOf(folder), 'utf8')) as RecordLock;
}
