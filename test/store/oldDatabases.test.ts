// Databases of every schema there has been: each opens, is brought up to date, holds what it held and takes what is new; so does a backup of it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import type { PlainDate } from '#kernel/plainDate';
import { backupRecord } from '#store/record/backup/backupRecord';
import { digestTables, type TableDigests } from '#store/record/backup/digestTables';
import { examineTables } from '#store/record/backup/examineTables';
import { restoreRecord } from '#store/record/backup/restoreRecord';
import { openEmbedded } from '#store/record/embedded/embeddedDatabase';
import { SCHEMA } from '#store/record/migrate';
import type { OpenRecord } from '#store/record/openRecord';
import { basisOf, contentOf, editionOf, frozenFile, paragraphOf } from '../../src/store/testing/editionOf.ts';
import { openAt, RECORD_KINDS, recordPlaces } from '../../src/store/testing/recordPlaces.ts';
import { confirmed } from '../../src/store/testing/sampleRecord.ts';

const FOLDER = 'test/store/databases';
const scratch = mkdtempSync(join(tmpdir(), 'marshall-old-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('the present schema has its database', () => {
  expect(existsSync(join(FOLDER, `schema-${SCHEMA}.tar.gz`))).toBe(true);
});

/** Changes of the sample by the schema that came with them. */
const ACTIONS: Readonly<Record<number, readonly string[]>> = {
  1: ['load', 'import', 'enter', 'retract', 'edit-draft', 'open-round'],
  2: ['open-edition', 'write-paragraphs', 'answer-opinion', 'issue-edition'],
};

function unpacked(name: string): string {
  const folder = mkdtempSync(join(scratch, 'city-'));
  execFileSync('tar', ['-xzf', join(FOLDER, name), '-C', folder]);
  return folder;
}

/** The database as it is, without bringing it up to date. */
async function asItIs<T>(folder: string, work: (database: OpenRecord['database']) => Promise<T>): Promise<T> {
  const database = await openEmbedded(join(folder, '.marshall', 'record'));
  return work(database).finally(() => database.close());
}

async function expectEditionsUsable(record: OpenRecord): Promise<void> {
  const [id, file] = ['2030-h1', frozenFile('public/edition.zh.pdf')];
  const issue = { issuedOn: '2030-08-15' as PlainDate, basis: basisOf(), content: contentOf(id) };
  await confirmed(record, { action: 'issue-edition', subject: { kind: 'edition', id } }, async (writer) => {
    await writer.addEdition(editionOf(id));
    await writer.addParagraphs(id, paragraphOf('总体平稳'), 0);
    await writer.moveEdition(id, 'approval');
    await writer.issueEdition(id, issue, [file]);
    return {};
  });
  expect((await record.editions())[0]).toMatchObject({ state: 'issued', definition: { id } });
  expect(await record.editionFile(id, file.path)).toEqual(file);
  expect((await record.editionTexts(id)).paragraphs).toMatchObject([{ text: '总体平稳', author: '王芳' }]);
}

async function expectKept(record: OpenRecord, schema: number, before: TableDigests): Promise<void> {
  const head = await record.head();
  expect(head).toMatchObject({ schema: SCHEMA, planVersion: { number: 1, files: 2 }, figures: 3, vintages: 6 });
  expect((await record.vintages('a')).map(({ value }) => 'printed' in value && value.printed)).toEqual([
    '1448.9670',
    '1450',
  ]);
  const [file] = await record.planFiles(1);
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe('city: 深圳\n');
  const actions = Object.entries(ACTIONS).flatMap(([since, those]) => (Number(since) <= schema ? those : []));
  expect((await record.changes({ limit: 99 })).map(({ action }) => action)).toEqual(actions.toReversed());
  expect((await record.editions()).map(({ state }) => state)).toEqual(schema < 2 ? [] : ['issued']);
  expect(await digestTables(record.database)).toMatchObject(before);
  const found = await examineTables(record.database);
  // The server of the tests runs without fsync, on purpose.
  expect(found.filter(({ code }) => code !== 'record-without-fsync')).toEqual([]);
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.tar.gz')))('%s', (name) => {
  const schema = Number(/\d+/.exec(name)?.[0]);

  it('opens and holds what it held, and editions', async () => {
    const folder = unpacked(name);
    const before = await asItIs(folder, digestTables);
    expect(Object.keys(before).includes('edition')).toBe(schema >= 2);
    const record = await openAt({ folder });
    await expectKept(record, schema, before);
    await expectEditionsUsable(record);
    await record.close();
  }, 120_000);

  it.each(RECORD_KINDS.filter(({ runs }) => runs))(
    'a backup of it is restored, $kind',
    async ({ kind }) => {
      const file = join(scratch, `${name}-${kind}.marshall-backup`);
      const manifest = await asItIs(unpacked(name), (database) => backupRecord(database, file, '0.0.0'));
      if (isFailure(manifest)) throw new Error(JSON.stringify(manifest));
      expect(manifest.schema).toBe(schema);
      const places = recordPlaces(kind);
      const place = await places.next();
      expect(await restoreRecord(file, place)).toEqual({ manifest, movedAside: undefined });
      const record = await openAt(place);
      const before = Object.entries(manifest.tables).map(([table, { rows, sha256 }]) => [table, { rows, sha256 }]);
      await expectKept(record, schema, Object.fromEntries(before) as TableDigests);
      await expectEditionsUsable(record);
      await record.close();
      places.clear();
    },
    120_000,
  );
});
