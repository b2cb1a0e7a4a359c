// Examination of the record: nothing is found in a whole one; each damage is found, on either database.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { eachRecord } from '../../testing/eachRecord.ts';
import { fillSample } from '../../testing/sampleRecord.ts';
import { examineFolder } from './examineFolder.ts';
import { examineRecord } from './examineRecord.ts';
import { examineTables } from './examineTables.ts';

eachRecord('examining the record', (record) => {
  beforeAll(() => fillSample(record()));
  const codes = async (): Promise<readonly string[]> =>
    (await examineTables(record().database)).map(({ code }) => code).filter((code) => code !== 'record-without-fsync');

  it('finds nothing in a whole one', async () => {
    expect(await codes()).toEqual([]);
  });

  // The server of the tests runs without fsync, on purpose; the embedded database never does.
  it('says whether the database writes through to the disk', async () => {
    const found = (await examineTables(record().database)).filter(({ code }) => code === 'record-without-fsync');
    expect(found).toHaveLength(record().kind === 'embedded' ? 0 : 1);
  });

  const damages: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a stored file changed',
      `update blob set bytes = 'x' where sha256 in (select sha256 from plan_file where path = 'marshall.yaml')`,
      ['record-blob-damaged'],
    ],
    ['a file of a plan version gone', `delete from plan_file where path = 'plan/empty.yaml'`, ['record-plan-damaged']],
    [
      'a file of an issued edition gone',
      `delete from edition_file where path = 'public/edition.zh.html'`,
      ['record-edition-damaged'],
    ],
    ['a vintage gone', `delete from observation where id = 'a' and revision = 1`, ['record-vintage-gap']],
    ['a time that goes back', `update change set at = '2020-01-01T00:00:00Z' where seq = 2`, ['record-time-backwards']],
    ['a migration missing', `delete from kysely_migration`, ['record-schema-differs']],
  ];
  it.each(damages)('finds %s', async (_, damage, expected) => {
    const connection = await record().database.connect();
    const { database } = record();
    try {
      await connection.script(`begin; alter table blob disable trigger user; alter table plan_file disable trigger user;
        alter table observation disable trigger user; alter table change disable trigger user;
        alter table edition_file disable trigger user; ${damage}`);
      // The examination sees the damage within the transaction that is then rolled back.
      const within = { ...connection, script: () => Promise.resolve(), release: () => undefined };
      const found = await examineTables({ ...database, connect: () => Promise.resolve(within) });
      const guards = ['blob', 'change', 'edition_file', 'observation', 'plan_file'].map(() => 'record-guard-missing');
      expect(found.map(({ code }) => code).filter((code) => code !== 'record-without-fsync')).toEqual([
        ...expected,
        ...guards,
      ]);
    } finally {
      await connection.script('rollback');
      connection.release();
    }
    expect(await codes()).toEqual([]);
  });
});

describe('examining the folder', () => {
  it('finds leftovers of interrupted work, what was kept aside, and the age of the last backup', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'marshall-doctor-'));
    const now = new Date('2026-06-30T00:00:00Z');
    const found = async (): Promise<string[]> =>
      (await examineFolder(folder, now))
        .filter(({ code }) => code !== 'record-disk-low')
        .map(({ code, args }) => `${code} ${Object.values(args).join()}`.trim());
    try {
      expect(await found()).toEqual(['record-backup-missing']);
      for (const name of ['record', 'record.restoring', 'record.before-20260101T000000Z'])
        mkdirSync(join(folder, '.marshall', name), { recursive: true });
      writeFileSync(join(folder, 'a.marshall-backup'), '');
      utimesSync(join(folder, 'a.marshall-backup'), now, new Date('2026-06-20T00:00:00Z'));
      expect(await found()).toEqual([
        'record-kept-aside .marshall/record.before-20260101T000000Z',
        'record-left-behind .marshall/record.restoring',
        'record-backup-old 10',
      ]);
      utimesSync(join(folder, 'a.marshall-backup'), now, new Date('2026-06-29T00:00:00Z'));
      expect((await found()).at(-1)).toContain('record.restoring');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

eachRecord('an examination', (record) => {
  it('joins what is found of tables and folder, as findings with a place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'marshall-doctor-'));
    try {
      const [found] = (await examineRecord(record().database, folder)).filter(({ code }) =>
        code.startsWith('record-backup'),
      );
      expect(found).toMatchObject({
        code: 'record-backup-missing',
        severity: 'note',
        span: { file: '.marshall/record' },
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
