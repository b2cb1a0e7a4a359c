// Databases of every schema there has been: each opens, is brought up to date and holds what it held.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { examineTables } from '#store/record/backup/examineTables';
import { SCHEMA } from '#store/record/migrate';
import { openAt } from '../../src/store/testing/recordPlaces.ts';

const FOLDER = 'test/store/databases';
const scratch = mkdtempSync(join(tmpdir(), 'marshall-old-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('the present schema has its database', () => {
  expect(existsSync(join(FOLDER, `schema-${SCHEMA}.tar.gz`))).toBe(true);
});

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.tar.gz')))('%s', (name) => {
  it('opens and holds what it held', async () => {
    const folder = mkdtempSync(join(scratch, 'city-'));
    execFileSync('tar', ['-xzf', join(FOLDER, name), '-C', folder]);
    const record = await openAt({ folder });
    const head = await record.head();
    expect(head).toMatchObject({ schema: SCHEMA, planVersion: { number: 1, files: 2 }, figures: 3, vintages: 6 });
    expect((await record.vintages('a')).map(({ value }) => 'printed' in value && value.printed)).toEqual([
      '1448.9670',
      '1450',
    ]);
    const [file] = await record.planFiles(1);
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('city: 深圳\n');
    expect((await record.changes({ limit: 99 })).map(({ action }) => action)).toEqual(
      ['load', 'import', 'enter', 'retract', 'edit-draft', 'open-round'].toReversed(),
    );
    expect(await examineTables(record.database)).toEqual([]);
    await record.close();
  }, 120_000);
});
