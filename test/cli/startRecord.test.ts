// marshall start with a record: made and loaded the first time, read the second, and files that differ are told.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServePages } from '#cli/servePages';
import { edit, marshall, type Ran } from '../runMarshall.ts';

let scratch: string;
let city: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-start-'));
  city = join(scratch, 'city');
  await marshall(['init', city, '--as-of', '2026-06-30']);
  process.env['MARSHALL_RECORD'] = '';
});
afterAll(() => {
  process.env['MARSHALL_RECORD'] = 'none';
  rmSync(scratch, { recursive: true, force: true });
});

/** Serves until it is asked to stop, which is at once. */
const served: ServePages = async (open) => {
  await open.close();
  return { address: 'http://127.0.0.1:1', closed: Promise.resolve() };
};
const start = (...options: readonly string[]): Promise<Ran> =>
  marshall(['start', city, ...options], { servePages: served });

describe('start', () => {
  it('loads the files into the record the first time', async () => {
    const { code, out } = await start();
    expect(code).toBe(0);
    expect(out.split('\n').slice(1, 4)).toEqual([
      'loaded: plan version 1',
      'loaded: data/observations.csv, 3 rows: 3 added, 0 revised, 0 unchanged',
      'record: plan version 1, 3 figures, 3 vintages',
    ]);
    expect(out).not.toContain('unchanged]');
  });

  it('does nothing again the second time, and tells the same', async () => {
    const { out, err } = await start('--lang', 'zh');
    expect(out.match(/\[未变化\]/g)).toHaveLength(5);
    expect(out).toContain('数据库：规划第1版，数据3个');
    expect(out).not.toContain('载入');
    expect(err).not.toContain('不同');
    expect(JSON.parse((await start('--json')).out)).toMatchObject({ unchanged: true, record: { figures: 3 } });
  });

  it('reads the record, not files that differ, and says so; a load takes them', async () => {
    const tasks = join(city, 'plan/tasks.yaml');
    const before = readFileSync(tasks);
    writeFileSync(tasks, 'tasks: []\n');
    edit(join(city, 'data/observations.csv'), ',800,', ',801,');
    const differing = await start();
    expect(differing.err).toContain('2 files are not what the record has: data/observations.csv, plan/tasks.yaml');
    expect(differing.out).not.toContain('0 tasks');
    const serve = await marshall(['serve', city], { servePages: served });
    expect(serve.err).toContain('2 files are not what the record has');

    expect(await marshall(['load', city, '--reason', 'replanned'])).toMatchObject({ code: 0 });
    const loaded = await start();
    expect(loaded.out).toContain('0 tasks');
    expect(loaded.out).toContain('record: plan version 2, 3 figures, 4 vintages');
    expect(loaded.err).not.toContain('the record has');
    writeFileSync(tasks, before);
    expect((await start()).err).toContain('one file is not what the record has: plan/tasks.yaml');
  });

  it('gives the record back where the port is taken', async () => {
    const { code, err } = await marshall(['start', city]);
    expect([code, err]).toEqual([3, expect.stringContaining('is in use')]);
    expect(await marshall(['doctor', city])).toMatchObject({ code: 0 });
  });
});
