// Backup, restore and move: the same record afterwards, on either database; nothing half restored, nothing overwritten.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { batchOf, figureOf } from '../../testing/figureOf.ts';
import { openAt, RECORD_KINDS, recordPlaces } from '../../testing/recordPlaces.ts';
import { confirmed, fillSample } from '../../testing/sampleRecord.ts';
import { backupRecord } from './backupRecord.ts';
import { differingTables, digestTables } from './digestTables.ts';
import { moveRecord } from './moveRecord.ts';
import { restoreRecord } from './restoreRecord.ts';

let scratch: string;
let files = 0;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-backup-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const newFile = (): string => join(scratch, `${(files += 1)}.marshall-backup`);

describe('backup and restore', { timeout: 120_000 }, () => {
  describe.each(RECORD_KINDS)('$kind', ({ kind, runs }) => {
    const places = recordPlaces(kind);
    const others = recordPlaces(RECORD_KINDS.find((other) => other.kind !== kind && other.runs)?.kind ?? kind);
    const [here, other] = [() => places.next(), () => others.next()];
    afterAll(() => {
      places.clear();
      others.clear();
    });

    it.skipIf(!runs)('restores the same record, here and on the other database, and goes on counting', async () => {
      const file = newFile();
      const from = await openAt(await here());
      await fillSample(from);
      const manifest = await backupRecord(from.database, file, '0.0.0');
      if (isFailure(manifest)) throw new Error(manifest.failure);
      const empty = Object.keys(manifest.tables).filter((name) => manifest.tables[name]?.rows === 0);
      expect(empty).toEqual(['meta']);
      const [vintages, changes, digests] = [
        await from.vintages('a'),
        await from.changes({ limit: 99 }),
        await digestTables(from.database),
      ];
      await from.close();
      for (const place of [await here(), await other()]) {
        expect(await restoreRecord(file, place)).toEqual({ manifest, movedAside: undefined });
        const to = await openAt(place);
        expect(differingTables(await digestTables(to.database), digests)).toEqual([]);
        expect(await to.vintages('a')).toEqual(vintages);
        expect(await to.changes({ limit: 99 })).toEqual(changes);
        await confirmed(to, { action: 'enter', subject: { kind: 'observation', id: 'n' } }, (writer) =>
          writer.addFigures(batchOf(figureOf('n', '1', { place: 'longhua' }))),
        );
        const connection = await to.database.connect();
        await expect(connection.query('update observation set value = 0', [])).rejects.toThrow('append-only');
        connection.release();
        await to.close();
      }
    });

    it.skipIf(!runs)(
      'refuses a record in which something was confirmed, and keeps it aside where told to replace it',
      async () => {
        const [file, place] = [newFile(), await here()];
        const record = await openAt(place);
        await fillSample(record);
        await backupRecord(record.database, file, '0.0.0');
        await confirmed(record, { action: 'explain', subject: { kind: 'finding', id: 'later' } }, (writer) =>
          writer.addExplanation('later', 'a', 'written after the backup'),
        );
        const later = await digestTables(record.database);
        await record.close();
        expect(await restoreRecord(file, place)).toEqual({ failure: 'conflict', what: 'record', detail: 'not-empty' });
        const untouched = await openAt(place);
        expect(await digestTables(untouched.database)).toEqual(later);
        await untouched.close();
        const restored = await restoreRecord(file, place, { replace: true });
        const replaced = await openAt(place);
        expect((await replaced.explanations()).map(({ code }) => code)).toEqual(['level-growth']);
        await replaced.close();
        expect(restored).toMatchObject({ movedAside: expect.stringMatching(/record[._]before[-_]/) as string });
      },
    );

    it.skipIf(!runs)('moves to the other database with the same digest of every table', async () => {
      const from = await openAt(await here());
      await fillSample(from);
      const place = await other();
      const moved = await moveRecord(from.database, place, '0.0.0');
      expect(isFailure(moved)).toBe(false);
      const to = await openAt(place);
      expect(await digestTables(to.database)).toEqual(await digestTables(from.database));
      await Promise.all([from.close(), to.close()]);
    });
  });

  describe('the file', () => {
    let whole: Buffer;
    let file: string;
    beforeAll(async () => {
      file = newFile();
      const record = await openAt({ folder: mkdtempSync(join(scratch, 'city-')) });
      await fillSample(record);
      await backupRecord(record.database, file, '0.0.0');
      await record.close();
      whole = readFileSync(file);
    });
    const restoring = async (bytes: Uint8Array): Promise<{ result: unknown; left: string[] }> => {
      const [damaged, folder] = [newFile(), mkdtempSync(join(scratch, 'city-'))];
      writeFileSync(damaged, bytes);
      const result = await restoreRecord(damaged, { folder });
      const own = join(folder, '.marshall');
      return { result, left: existsSync(own) ? readdirSync(own) : [] };
    };
    const unreadable = { failure: 'unreadable', what: 'backup' };

    it('is refused where it is cut off, damaged or none, before anything is made of it', async () => {
      const plain = gunzipSync(whole);
      const changed = Buffer.from(plain);
      changed[changed.indexOf('1450')] = 50;
      const cases = {
        nothing: Buffer.alloc(0),
        'other text': Buffer.from('not a backup'),
        'half of it': whole.subarray(0, whole.length / 2),
        'without its manifest': gzipSync(
          Buffer.concat([plain.subarray(0, plain.indexOf('manifest.json')), Buffer.alloc(1024)]),
        ),
        'one figure changed': gzipSync(changed),
      };
      for (const [name, bytes] of Object.entries(cases))
        expect(await restoring(bytes), name).toMatchObject({ result: unreadable, left: [] });
    });

    it('of a newer program is refused', async () => {
      const plain = gunzipSync(whole).toString('latin1');
      const newer = Buffer.from(plain.replace(/"schema": \d/, '"schema": 9'), 'latin1');
      expect(await restoring(gzipSync(newer))).toMatchObject({
        result: { failure: 'unreadable', detail: expect.stringContaining('9 >') as string },
        left: [],
      });
    });

    it('is not overwritten, and what an interrupted backup leaves has another name', async () => {
      const record = await openAt({ folder: mkdtempSync(join(scratch, 'city-')) });
      expect(await backupRecord(record.database, file, '0.0.0')).toMatchObject({ failure: 'conflict', what: 'backup' });
      const folder = join(scratch, 'is-a-folder');
      mkdirSync(folder);
      expect(await backupRecord(record.database, join(folder, 'missing', 'a.marshall-backup'), '0.0.0')).toMatchObject(
        unreadable,
      );
      const cut = backupRecord(
        { ...record.database, connect: async () => Promise.reject(new Error('timeout')) },
        newFile(),
        '0.0.0',
      );
      expect(await cut).toMatchObject({ failure: 'unreadable', what: 'record' });
      expect(readdirSync(scratch).filter((name) => name.endsWith('.part'))).toEqual([]);
      expect(readFileSync(file).equals(whole)).toBe(true);
      await record.close();
    });
  });
});
