// The disk beneath the record: full, read-only, copied elsewhere; what was confirmed stays and the record is usable afterwards.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { backupRecord } from '#store/record/backup/backupRecord';
import { digestTables } from '#store/record/backup/digestTables';
import { examineTables } from '#store/record/backup/examineTables';
import { openRecord } from '#store/record/openRecord';
import { batchOf, figureOf, noteOf } from '../../src/store/testing/figureOf.ts';
import { openAt } from '../../src/store/testing/recordPlaces.ts';
import { confirmed, fillSample } from '../../src/store/testing/sampleRecord.ts';

const unreadable = (what: string) => ({ failure: 'unreadable', what });
let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-disk-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Whether a small file system of our own may be mounted here. */
const canMount =
  process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;

describe.skipIf(!canMount)('a disk of its own (as root, where tmpfs may be mounted)', () => {
  let disk: string;
  beforeEach(() => {
    disk = mkdtempSync(join(scratch, 'disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', disk]);
  });
  afterEach(() => void execFileSync('umount', ['-l', disk]));

  /** A file that leaves so many bytes. */
  const fill = (name: string, left: number): void => {
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, name), Buffer.alloc(Math.max(0, bavail * bsize - left)));
  };

  it('full: a Failure, nothing confirmed is lost, and writing goes on once there is space', async () => {
    const record = await openAt({ folder: disk });
    await fillSample(record);
    fill('filler', 400_000);
    expect(await backupRecord(record.database, join(disk, 'plenty.marshall-backup'), '0.0.0')).not.toMatchObject(
      unreadable('backup'),
    );
    let written = 0;
    let failed: unknown;
    while (failed === undefined && written < 200) {
      const figures = Array.from({ length: 500 }, (_, at) => figureOf(`w${written}-${at}`, '1', { place: 'longhua' }));
      const result = await record.write(noteOf(), async (writer) => writer.addFigures(batchOf(...figures)));
      if (isFailure(result)) failed = result;
      else written += 1;
    }
    expect(failed).toMatchObject(unreadable('record'));
    fill('rest', 0);
    const backup = await backupRecord(record.database, join(disk, 'none.marshall-backup'), '0.0.0');
    expect(backup).toMatchObject({ failure: 'unreadable' });
    rmSync(join(disk, 'rest'));
    rmSync(join(disk, 'filler'));
    expect(await record.countFigures({ places: ['longhua'] })).toBe(500 * written);
    await confirmed(record, noteOf(), (writer) => writer.addFigures(batchOf(figureOf('after', '1'))));
    expect(await examineTables(record.database)).toEqual([]);
    await record.close();
    const again = await openAt({ folder: disk });
    expect((await again.vintages('after')).length).toBe(1);
    expect(await again.countFigures({ places: ['longhua'] })).toBe(500 * written);
    await again.close();
  }, 120_000);

  it('read-only: a Failure on opening, and the record is as it was when it may be written again', async () => {
    const record = await openAt({ folder: disk });
    await fillSample(record);
    const before = await digestTables(record.database);
    await record.close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expect(await openRecord(disk, { create: true })).toMatchObject(unreadable('record'));
    execFileSync('mount', ['-o', 'remount,rw', disk]);
    const again = await openAt({ folder: disk });
    expect(await digestTables(again.database)).toEqual(before);
    await again.close();
  }, 120_000);

  it('read-only from the start: a Failure, nothing is made', async () => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expect(await openRecord(disk, { create: true })).toMatchObject(unreadable('record'));
  }, 60_000);
});

describe('a workspace folder', () => {
  it('copied while stopped works elsewhere', async () => {
    const [from, to] = [join(scratch, 'here'), join(scratch, 'elsewhere', 'city')];
    mkdirSync(from);
    const record = await openAt({ folder: from });
    await fillSample(record);
    const before = await digestTables(record.database);
    await record.close();
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
    const copied = await openAt({ folder: to });
    expect(await digestTables(copied.database)).toEqual(before);
    await confirmed(copied, noteOf(), (writer) => writer.addFigures(batchOf(figureOf('later', '1'))));
    await copied.close();
  }, 120_000);
});
