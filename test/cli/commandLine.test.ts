// The command line as a user meets it: results, exit codes, help, did you mean, JSON, both languages.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServePages } from '#cli/servePages';
import { marshall } from '../runMarshall.ts';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-cli-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('usage', () => {
  it('lists every command, and prints help with an example for each, in both languages', async () => {
    const { out: list } = await marshall(['--help']);
    const commands = [...list.matchAll(/^ {2}(\w+) \[options\]/gm)].map(([, name = '']) => name);
    expect(commands).toEqual(expect.arrayContaining(['init', 'check', 'load', 'import', 'round', 'restore', 'doctor']));
    for (const command of commands) {
      const { code, out } = await marshall([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Example:\\n\\s+npx marshall ${command}`));
      expect(out).toContain('--json');
      expect(out).toContain('--as-of');
      const { out: zh } = await marshall([command, '--lang', 'zh', '--help']);
      expect(zh).toMatch(new RegExp(`示例:\\n\\s+npx marshall ${command}`));
      const told = [...zh.matchAll(/^ {2}--?\S.*? {2,}(.+)$/gm)].filter(([line]) => !line.includes('--help'));
      for (const [line] of told) expect(line).toMatch(/\p{Script=Han}/u);
    }
  });

  it('suggests the command and the option that was meant, and exits 2', async () => {
    expect(await marshall(['chekc'])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean check?') });
    expect(await marshall(['check', '--jsno'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean --json?'),
    });
    expect(await marshall(['status', '--as-of', '2025-02-30'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('YYYY-MM-DD'),
    });
  });

  it('says in both languages that a folder is no workspace, and exits 3', async () => {
    expect(await marshall(['check', scratch])).toMatchObject({
      code: 3,
      err: expect.stringContaining('npx marshall init'),
    });
    const zh = await marshall(['status', scratch, '--lang', 'zh', '--json']);
    expect(zh).toMatchObject({ code: 3, err: expect.stringContaining('不是工作区') });
    expect(JSON.parse(zh.out)).toMatchObject({ failure: { failure: 'not-found', what: 'workspace' } });
  });
});

describe.each(['zh', 'en'])('a new workspace in %s', (lang) => {
  it('is made, is checked without an error, judged, exported and published; nothing is overwritten', async () => {
    const folder = join(scratch, `city-${lang}`);
    expect(await marshall(['init', folder, '--lang', lang, '--as-of', '2026-06-30'])).toMatchObject({ code: 0 });
    expect(await marshall(['init', folder, '--lang', lang])).toMatchObject({ code: 3 });
    const check = await marshall(['check', folder, '--json', '--lang', lang]);
    expect(JSON.parse(check.out).findings.error, check.out).toBe(0);
    expect(check.code).toBe(0);
    const status = JSON.parse((await marshall(['status', folder, '--json'])).out);
    expect(status.verdicts).toHaveLength(2);
    expect(await marshall(['edition', folder, '--scope', 'internal', '--format', 'html'])).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'editions/2026-h1/internal'))).toContain(`edition.${lang}.html`);
    expect(await marshall(['export', folder, '--lang', lang])).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'export'), { recursive: true }).length).toBeGreaterThan(2);
  });
});

describe('check', () => {
  it('exits 1 where a finding is an error, and prints place, source line and caret', async () => {
    const folder = join(scratch, 'broken');
    await marshall(['init', folder, '--as-of', '2026-06-30']);
    const file = join(folder, 'plan/targets.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('unit: enterprise', 'unit: enterprize'));
    const { code, out } = await marshall(['check', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/plan\/targets\.yaml:\d+:\d+/);
    expect(out).toContain('^');
    expect(out).toContain('enterprise');
    const sarif = JSON.parse((await marshall(['check', folder, '--sarif'])).out);
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('invalid-unit');
  });
});

describe('start', () => {
  const folder = () => join(scratch, 'started');
  const served: ServePages = async () => ({ address: 'http://127.0.0.1:1', closed: Promise.resolve() });

  it('tells one line a step, and repeats nothing where nothing changed', async () => {
    await marshall(['init', folder(), '--as-of', '2026-06-30']);
    const first = await marshall(['start', folder()], { servePages: served });
    expect(first).toMatchObject({ code: 0 });
    expect(first.out.split('\n')).toHaveLength(6);
    expect(first.out).not.toContain('unchanged');
    const second = await marshall(['start', folder()], { servePages: served });
    expect(second.out.match(/\[unchanged\]/g)).toHaveLength(5);
    rmSync(join(folder(), 'editions'), { recursive: true });
    expect((await marshall(['start', folder()], { servePages: served })).out).not.toContain('unchanged');
  });

  it('does the work again where a file changed', async () => {
    const copy = join(scratch, 'changed');
    cpSync(folder(), copy, { recursive: true });
    writeFileSync(join(copy, 'plan/tasks.yaml'), 'tasks: []\n');
    const { out } = await marshall(['start', copy], { servePages: served });
    expect(out).not.toContain('unchanged');
    expect(out).toContain('0 tasks');
  });

  it('names a port in use and exits 3', async () => {
    expect(await marshall(['serve', folder(), '--port', '4680'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('Port 4680 is in use'),
    });
  });
});
