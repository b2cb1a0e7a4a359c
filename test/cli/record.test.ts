// Commands of the record as a user meets them: load, export, import, rounds, and what they answer where the record says no.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { roundDefinitionSchema } from '#model/round';
import { holdRecord } from '#services/record/holdRecord';
import { openMarshall } from '#services/openMarshall';
import { edit, marshall, type Ran } from '../runMarshall.ts';
import { Office } from '../rounds/office.ts';

let scratch: string;
let city: string;
/** The record stays open between the commands, as a server has it: opening it takes longer than they do. */
let held: { readonly release: () => Promise<void> } | undefined;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-commands-'));
  city = join(scratch, 'city');
  await marshall(['init', city, '--as-of', '2026-06-30']);
  process.env['MARSHALL_RECORD'] = '';
});
afterAll(async () => {
  await held?.release();
  process.env['MARSHALL_RECORD'] = 'none';
  rmSync(scratch, { recursive: true, force: true });
});

const run = (command: string, ...options: readonly string[]): Promise<Ran> => marshall([command, city, ...options]);
const json = async (command: string, ...options: readonly string[]): Promise<{ readonly code: number } & Json> => {
  const { code, out } = await run(command, '--json', ...options);
  return { code, ...(JSON.parse(out) as Json) };
};
type Json = Readonly<Record<string, unknown>>;
const at = (...path: readonly string[]): string => join(scratch, ...path);
const table = (): string => join(city, 'data/observations.csv');

describe('without a record', () => {
  it('says what is missing and what to do, in both languages, and exits 3', async () => {
    for (const command of ['doctor', 'backup', 'round']) {
      expect(await run(command)).toMatchObject({ code: 3, err: expect.stringContaining('Run npx marshall load') });
    }
    const known = await run('status', '--known-on', '2026-01-01', '--lang', 'zh');
    expect(known).toMatchObject({ code: 3, err: expect.stringContaining('请先运行 npx marshall load') });
    const none = await marshall(['doctor', at('nowhere')]);
    expect(none).toMatchObject({ code: 3, err: expect.stringContaining('is no workspace') });
    expect(existsSync(join(city, '.marshall'))).toBe(false);
  });

  it('makes none where the environment says that files alone are read', async () => {
    process.env['MARSHALL_RECORD'] = 'none';
    const { code, err } = await run('load');
    process.env['MARSHALL_RECORD'] = '';
    expect([code, err]).toEqual([3, expect.stringContaining('MARSHALL_RECORD=none')]);
    expect(existsSync(join(city, '.marshall'))).toBe(false);
  });
});

describe('load', () => {
  it('makes a plan version and figures of the files; the second time nothing', async () => {
    const first = await run('load');
    expect(first.out.split('\n')).toEqual([
      'loaded: plan version 1',
      'loaded: data/observations.csv, 3 rows: 3 added, 0 revised, 0 unchanged',
    ]);
    const holding = await holdRecord(city);
    if (isFailure(holding)) throw new Error(JSON.stringify(holding));
    held = holding;
    expect((await run('load')).out).toContain('plan version 1 (unchanged)');
    expect(await json('load')).toMatchObject({ code: 0, isNew: false, tables: [{ stale: 0 }] });
  });

  it('needs a reason for revised figures; until then the files are told to differ', async () => {
    edit(table(), '410.2', '411.5');
    const refused = await run('load');
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining('needs a reason') });
    const status = await run('status');
    expect(status.err).toContain('one file is not what the record has: data/observations.csv');
    expect(await json('status')).toMatchObject({ differing: ['data/observations.csv'] });
    const loaded = await run('load', '--reason', 'final account');
    expect(loaded.out).toContain('3 rows: 0 added, 1 revised, 2 unchanged');
    expect((await run('status')).err).not.toContain('the record has');
  });

  it('keeps what is newer in the record than in the file, and tells it', async () => {
    edit(table(), '411.5', '410.2');
    edit(table(), ',800,', ',810,');
    const { out } = await run('load', '--reason', 'recount');
    expect(out).toContain('1 revised, 1 unchanged, 1 newer in the record');
  });

  it('loads nothing of a table with a bad row, and names the place', async () => {
    const good = readFileSync(table(), 'utf8');
    edit(table(), '35.3', 'thirty-five');
    edit(table(), '410.2', '500');
    const { code, err } = await run('load', '--reason', 'try');
    expect(code).toBe(3);
    expect(err).toMatch(/data\/observations\.csv:2:\d+ .*nothing was loaded/);
    writeFileSync(table(), good);
    expect((await run('load')).out).toContain('was loaded before');
  });
});

describe('export --plan', () => {
  it('writes back only files that differ, byte for byte', async () => {
    const file = join(city, 'plan/tasks.yaml');
    const before = readFileSync(file);
    expect(await json('export', '--plan')).toMatchObject({ code: 0, version: 1, written: [] });
    writeFileSync(file, 'tasks: []\n');
    expect(await json('export', '--plan')).toMatchObject({ written: ['plan/tasks.yaml'] });
    expect(readFileSync(file)).toEqual(before);
  });

  it('writes the whole version into another folder', async () => {
    const { out } = await run('export', '--plan', '--out', at('written'));
    expect(out).toMatch(/^Plan version 1: (\d+) files, \1 written, in /);
    for (const name of readdirSync(join(city, 'plan')))
      expect(readFileSync(at('written/plan', name))).toEqual(readFileSync(join(city, 'plan', name)));
    expect(existsSync(at('written/data/observations.csv'))).toBe(false);
  });
});

const MAPPING = `layout: long
columns: { place: 地区, indicator: 指标, period: 年份, value: 数值（亿元） }
constants: { unit: hundred-million-yuan }
source: bulletin-2025
`;
const ROWS = '地区,指标,年份,数值（亿元）\nmy-city,地区生产总值,2024年,4000.5\nmy-city,地区生产总值,2023年,3890\n';

const file = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

describe('import', () => {
  it('previews, and stores by a mapping file; the same file adds nothing', async () => {
    const options = ['--file', file('rows.csv', ROWS), '--mapping', file('mapping.yaml', MAPPING)];
    const preview = await run('import', ...options, '--preview');
    expect(preview).toMatchObject({ code: 0, out: expect.stringContaining('2 rows, 2 accepted, 0 refused; 2 new') });
    expect((await run('import', ...options)).out).toContain('2 rows, 2 added, 0 revised');
    expect((await run('import', ...options)).out).toMatch(/imported before by the same mapping .* nothing was added/);
    expect(await json('import', ...options)).toMatchObject({ code: 0, isKnown: true, run: { added: 2 } });
    expect((await run('import', ...options, '--preview')).out).toContain('0 new, 0 revised, 2 unchanged');
  });

  it('refuses rows with reasons: exit 1 on preview, 3 where nothing was stored, 1 where the others were', async () => {
    const bad = ROWS.replace('4000.5', '很多').replace('2023年', '2022年');
    const options = ['--file', file('bad.csv', bad), '--mapping', at('mapping.yaml')];
    const preview = await run('import', ...options, '--preview', '--lang', 'zh');
    expect(preview).toMatchObject({ code: 1, out: expect.stringContaining('第2行') });
    const refused = await run('import', ...options, '--refused', at('refused.xlsx'));
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining('--leave-refused') });
    expect(new Office(readFileSync(at('refused.xlsx'))).part('xl/worksheets/sheet1.xml')).toContain('很多');
    expect(await json('import', ...options, '--leave-refused')).toMatchObject({
      code: 1,
      run: { added: 1, refused: 1 },
    });
  });

  it('says which file cannot be read: the table, or the mapping with its key', async () => {
    expect(await run('import', '--file', at('none.csv'))).toMatchObject({
      code: 3,
      err: expect.stringContaining('none.csv'),
    });
    const mapping = file('wrong.yaml', 'layout: diagonal\n');
    const wrong = await run('import', '--file', at('rows.csv'), '--mapping', mapping);
    expect(wrong).toMatchObject({ code: 3, err: expect.stringContaining('wrong.yaml: layout') });
    expect(await run('import')).toMatchObject({ code: 2, err: expect.stringContaining('--file') });
  });
});

describe('status --known-on', () => {
  it('answers as known at the end of the day, and knows nothing before the first load', async () => {
    expect(await run('status', '--known-on', '2020-01-01')).toMatchObject({
      code: 3,
      err: expect.stringContaining('At the end of 1 January 2020'),
    });
    expect((await json('status', '--known-on', '2099-12-31'))['summary']).toEqual((await json('status'))['summary']);
    expect(await run('status', '--known-on', 'today')).toMatchObject({ code: 2 });
  });
});

describe('round', () => {
  const ROUND = roundDefinitionSchema.parse({
    id: 'year-2025',
    name: '2025年指标',
    period: '2025',
    deadline: '2026-02-10',
    items: [{ indicator: 'gdp', unit: 'billion-yuan', from: '0' }],
    reporters: [{ id: 'city-bureau', name: '统计局', kind: 'bureau', place: 'my-city' }],
  });

  it('lists progress, writes the workbooks, and merges a folder of returned ones', async () => {
    const open = await openMarshall(city);
    if (isFailure(open) || open.acting === undefined) throw new Error('no record');
    expect(await open.acting.openRound(ROUND)).toMatchObject({ round: 'year-2025' });
    await open.close();
    expect((await run('round', '--lang', 'zh')).out).toMatch(/year-2025 .*2026-02-10\n\s+未报\s+统计局/);
    expect(await run('round', '--templates', at('out'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--round'),
    });

    const written = await json('round', '--round', 'year-2025', '--templates', at('out'), '--lang', 'zh');
    expect(written['files']).toEqual(readdirSync(at('out')));
    const [name = ''] = readdirSync(at('out'));
    mkdirSync(at('back'));
    writeFileSync(at('back', name), new Office(readFileSync(at('out', name))).type('H4', 412).bytes());
    const merged = await run('round', '--round', 'year-2025', '--merge', at('back'));
    expect(merged).toMatchObject({ code: 0, out: expect.stringContaining('city-bureau, 1 figures') });
    writeFileSync(at('back', 'other.xlsx'), readFileSync(at('refused.xlsx')));
    const mixed = await run('round', '--round', 'year-2025', '--merge', at('back'));
    expect(mixed).toMatchObject({ code: 1, out: expect.stringMatching(/other\.xlsx: not merged\. .+/) });
    const unknown = await run('round', '--round', 'none', '--lang', 'zh');
    expect(unknown).toMatchObject({ code: 3, err: expect.stringContaining('未找到报送批次“none”') });
  });
});
