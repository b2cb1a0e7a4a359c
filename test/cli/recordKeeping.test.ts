// The record kept and moved from the command line: backup, restore, to a PostgreSQL server and back, examined.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SERVER_PROGRAMS, startServer, type TestServer } from '../../src/store/testing/serverOfTests.ts';
import { edit, marshall, type Ran } from '../runMarshall.ts';

// A database is made and opened for many of the commands.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let scratch: string;
let city: string;
let backup: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-keeping-'));
  city = join(scratch, 'city');
  backup = join(scratch, 'kept.marshall-backup');
  await marshall(['init', city, '--as-of', '2026-06-30']);
  process.env['MARSHALL_RECORD'] = '';
  expect(await run('load')).toMatchObject({ code: 0 });
});
afterAll(() => {
  process.env['MARSHALL_RECORD'] = 'none';
  rmSync(scratch, { recursive: true, force: true });
});

const run = (command: string, ...options: readonly string[]): Promise<Ran> => marshall([command, city, ...options]);
const verdicts = async (folder = city): Promise<unknown> => {
  const { out } = await marshall(['status', folder, '--json']);
  return (JSON.parse(out) as { readonly verdicts: unknown }).verdicts;
};

describe('backup and restore', () => {
  it('writes one file and never over another', async () => {
    expect(await run('backup', '--out', backup)).toMatchObject({ code: 0, out: expect.stringContaining(backup) });
    const again = await run('backup', '--out', backup, '--lang', 'zh');
    expect(again).toMatchObject({ code: 3, err: expect.stringContaining('未覆盖') });
  });

  it('restores into an empty folder what was backed up, beside files that differ by nothing', async () => {
    const other = join(scratch, 'other');
    await marshall(['init', other, '--as-of', '2026-06-30']);
    const { code, out } = await marshall(['restore', other, '--file', backup, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: expect.any(Number) });
    expect((await marshall(['load', other])).out).toContain('plan version 1 (unchanged)');
  });

  it('puts back the figures of that day only where told to, and moves the others aside', async () => {
    const before = await verdicts();
    edit(join(city, 'data/observations.csv'), ',800,', ',80,');
    expect(await run('load', '--reason', 'slip')).toMatchObject({ code: 0 });
    expect(await verdicts()).not.toEqual(before);
    const refused = await run('restore', '--file', backup);
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining('--replace') });
    const { code, out } = await run('restore', '--file', backup, '--replace');
    expect(code).toBe(0);
    const aside = /The record that was there is now (\S+)\.$/.exec(out)?.[1] ?? '';
    expect(existsSync(aside)).toBe(true);
    expect(await verdicts()).toEqual(before);
  });

  it('changes nothing by a file that is damaged or none', async () => {
    const damaged = join(scratch, 'damaged.marshall-backup');
    writeFileSync(damaged, 'not a backup');
    for (const file of [damaged, join(scratch, 'none')])
      expect(await run('restore', '--file', file, '--replace')).toMatchObject({
        code: 3,
        err: expect.stringContaining('was not changed'),
      });
    expect(await run('restore')).toMatchObject({ code: 2 });
  });
});

describe('doctor', () => {
  it('exits 0 where nothing is wrong, and tells what is worth knowing in both languages', async () => {
    const zh = await run('doctor', '--lang', 'zh');
    expect(zh).toMatchObject({ code: 0, out: expect.stringContaining('record-backup-missing') });
    expect(zh.out).toContain('marshall backup');
    const { out } = await run('doctor', '--json');
    expect((JSON.parse(out) as { code: string }[]).map(({ code }) => code)).toContain('record-backup-missing');
  });
});

describe('move', () => {
  it('is refused where the record is already, and to an address that is none', async () => {
    expect(await run('move', '--to', 'embedded')).toMatchObject({ code: 3, err: expect.stringContaining('already') });
    expect(await run('move', '--to', 'mysql://x')).toMatchObject({
      code: 3,
      err: expect.stringContaining('postgres://'),
    });
  });

  describe.skipIf(SERVER_PROGRAMS === undefined)('to a PostgreSQL server', () => {
    let server: TestServer;
    let address: string;
    beforeAll(async () => {
      server = await startServer();
      address = await server.createDatabase();
    });
    afterAll(() => {
      process.env['MARSHALL_RECORD'] = '';
      server?.stop();
    });

    it('takes the record there, where the same commands work, and back again', async () => {
      const before = await verdicts();
      expect(await run('move', '--to', address)).toMatchObject({ code: 0, out: expect.stringContaining('Moved') });
      process.env['MARSHALL_RECORD'] = address;
      expect(await verdicts()).toEqual(before);
      expect(await run('load', '--reason', 'recount')).toMatchObject({
        code: 0,
        out: expect.stringContaining('1 revised'),
      });
      const after = await verdicts();
      expect(after).not.toEqual(before);
      // The server of tests does not wait for its disk, which is a fault of a record.
      const examined = await run('doctor');
      expect(examined).toMatchObject({ code: 1, out: expect.stringContaining('record-without-fsync') });

      const served = await marshall(['serve', city], {
        servePages: async (open) => {
          const { digest } = await open.head();
          await open.close();
          return { address: digest, closed: Promise.resolve() };
        },
      });
      expect(served).toMatchObject({ code: 0, out: expect.stringMatching(/pages: [0-9a-f]+/) });

      const home = join(scratch, 'home');
      await marshall(['init', home, '--as-of', '2026-06-30']);
      expect(await marshall(['move', home, '--to', 'embedded'])).toMatchObject({ code: 0 });
      process.env['MARSHALL_RECORD'] = '';
      expect(await verdicts(home)).toEqual(after);
      expect(await verdicts()).toEqual(before);
    });

    it('says that a server has no record yet, or does not answer', async () => {
      process.env['MARSHALL_RECORD'] = await server.createDatabase();
      expect(await run('status')).toMatchObject({ code: 3, err: expect.stringContaining('Run npx marshall load') });
      process.env['MARSHALL_RECORD'] = 'postgres://marshall@127.0.0.1:1/none';
      const gone = await run('status');
      expect(gone).toMatchObject({ code: 3, err: expect.stringContaining('cannot be read or written') });
    });
  });
});
