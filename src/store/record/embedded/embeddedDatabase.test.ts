// The embedded database: begun ones are made anew, broken ones start again, one session serves many.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { batchOf, figureOf, noteOf } from '../../testing/figureOf.ts';
import { openAt } from '../../testing/recordPlaces.ts';
import type { Connection } from '../connection.ts';
import { SCHEMA } from '../migrate.ts';
import { openRecord } from '../openRecord.ts';
import { storeOver } from '../store.ts';

describe('an embedded record', { timeout: 120_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), 'marshall-embedded-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('is not there until it is made', async () => {
    const folder = join(root, 'nothing');
    mkdirSync(folder);
    expect(await openRecord(folder, { create: false })).toEqual({ failure: 'not-found', what: 'record', id: folder });
    expect(existsSync(join(folder, '.marshall'))).toBe(false);
  });

  const folder = join(root, 'workspace');
  const begun = join(folder, '.marshall', 'record.new');

  it('that was only begun is made anew, and keeps what is confirmed over a new start of its engine', async () => {
    mkdirSync(join(begun, 'base'), { recursive: true });
    writeFileSync(join(begun, 'base', 'half'), 'half');
    expect(await openRecord(folder, { create: false })).toMatchObject({ failure: 'not-found' });
    const record = await openAt({ folder });
    expect(existsSync(begun)).toBe(false);
    await record.write(noteOf(), (writer) => writer.addFigures(batchOf(figureOf('kept', '1'))));
    const connection = await record.database.connect();
    connection.release(true);
    expect(await record.countFigures({})).toBe(1);
    await record.close();
  });

  it('answers many at once, each with its own', async () => {
    const record = await openAt({ folder });
    const ids = Array.from({ length: 200 }, (_, index) => `many-${index}`);
    await record.write(noteOf(), (writer) => writer.addFigures(batchOf(...ids.map((id) => figureOf(id, '1')))));
    const answers = await Promise.all(ids.map((id) => record.figures({ ids: [id] })));
    expect(answers.map(([figure]) => figure?.id)).toEqual(ids);
    await record.close();
  });

  it('gives a Failure where the engine stops in the middle of a change, and nothing is half written', async () => {
    const record = await openAt({ folder });
    const before = await record.head();
    let held: Connection | undefined;
    const connect = async (): Promise<Connection> => (held = await record.database.connect());
    const watched = storeOver({ kind: 'embedded', connect, close: () => record.close() }, () => undefined);
    const answer = await watched.write(noteOf(), async (writer) => {
      await writer.addFigures(batchOf(figureOf('half', '1')));
      held?.release(true);
      return writer.addFigures(batchOf(figureOf('other-half', '1')));
    });
    expect(answer).toMatchObject({ failure: 'unreadable', what: 'record' });
    expect(await record.head()).toEqual(before);
    await record.close();
  });

  it('that was written by a newer program is refused', async () => {
    const record = await openAt({ folder });
    const connection = await record.database.connect();
    await connection.script(`insert into kysely_migration values ('9999-later', '2099-01-01')`);
    connection.release();
    await record.close();
    const refused = await openRecord(folder, { create: false });
    expect(refused).toMatchObject({
      failure: 'unreadable',
      what: 'record',
      detail: `schema ${SCHEMA + 1} > ${SCHEMA}`,
    });
  });

  it.skipIf(process.getuid?.() === 0)('in a folder that cannot be written is a Failure', async () => {
    const locked = join(root, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    expect(isFailure(await openRecord(locked, { create: true }))).toBe(true);
  });
});
