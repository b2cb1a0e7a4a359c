// Options and exit codes that every command shares: --json, --as-of, colour, and 70 for a bug.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServePages } from '#cli/servePages';
import { marshall } from '../runMarshall.ts';

let scratch: string;
let city: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-options-'));
  city = join(scratch, 'city');
  await marshall(['init', city, '--as-of', '2026-06-30']);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const served: ServePages = async () => ({ address: 'http://127.0.0.1:1', closed: Promise.resolve() });

const ESCAPE = '\u001b[';

// script(1) gives the program a terminal.
const onTerminal = (environment: Readonly<Record<string, string>>): string =>
  execFileSync('script', ['-qec', 'node bin/marshall.js check examples/beijing || true', '/dev/null'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', TERM: 'xterm', ...environment },
  });

const broken: ServePages = async () => {
  throw new Error('the pages fell over');
};

const statusAt = async (...options: string[]) =>
  JSON.parse((await marshall(['status', 'examples/shenzhen', '--json', ...options])).out) as {
    asOf: string;
    summary: unknown;
  };

describe('--json', () => {
  const COMMANDS: readonly (readonly [string, () => readonly string[], readonly string[]])[] = [
    ['init', () => [join(scratch, 'second')], ['folder', 'written']],
    ['check', () => [city], ['asOf', 'diagnostics', 'digest', 'findings', 'program', 'size']],
    ['status', () => [city], ['asOf', 'summary', 'verdicts']],
    ['edition', () => [city, '--format', 'html'], ['bytes', 'edition', 'files', 'folder', 'written']],
    ['export', () => [city], ['files', 'folder']],
    ['serve', () => [city], ['address']],
    ['start', () => [city], ['address', 'asOf', 'edition', 'evidence', 'summary', 'unchanged']],
  ];

  it.each(COMMANDS)('of %s is one JSON value and nothing else on stdout', async (command, folder, keys) => {
    const { code, out } = await marshall([command, ...folder(), '--json'], { servePages: served });
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out) as object)).toEqual(expect.arrayContaining([...keys]));
  });

  it('carries decimals as texts', async () => {
    const { out } = await marshall([
      'status',
      'examples/shenzhen',
      '--json',
      '--target',
      'luohu-high-tech-enterprises-2025',
    ]);
    expect(out).toMatch(/"perYear": "79",\s+"rate": "0\.1458"/);
    expect(out).not.toMatch(/"(?:value|scheduled|perYear|rate)": -?\d/);
  });
});

describe('--as-of', () => {
  it('judges at the date asked for instead of the date of the workspace', async () => {
    const [fixed, earlier] = [await statusAt(), await statusAt('--as-of', '2024-06-30')];
    expect([fixed.asOf, earlier.asOf]).toEqual(['2025-12-31', '2024-06-30']);
    expect(earlier.summary).not.toEqual(fixed.summary);
  });

  it('names the edition after the half-year', async () => {
    const { out } = await marshall(['edition', city, '--json', '--format', 'html', '--as-of', '2027-12-31']);
    expect(JSON.parse(out)).toMatchObject({ edition: '2027-h2' });
  });

  it('is refused where it is no date, by every command', async () => {
    for (const command of ['init', 'check', 'status', 'edition', 'serve', 'export'])
      expect(await marshall([command, city, '--as-of', '2025-13-01'])).toMatchObject({ code: 2 });
  });
});

describe('exit codes', () => {
  it('is 70 for a bug, with the error and where it arose', async () => {
    const { code, err } = await marshall(['serve', city], { servePages: broken });
    expect(code).toBe(70);
    expect(err).toContain('the pages fell over');
    expect(err).toMatch(/\n\s+at /);
  });

  it('is 3 for a target, a place to write and a folder that cannot be used', async () => {
    expect(await marshall(['status', city, '--target', 'no-such-target'])).toMatchObject({ code: 3 });
    expect(await marshall(['init', city])).toMatchObject({ code: 3 });
    expect(await marshall(['export', join(scratch, 'nowhere')])).toMatchObject({ code: 3 });
  });

  it('is 2 for a port that is none and a language that is not spoken', async () => {
    expect(await marshall(['serve', city, '--port', '99999'])).toMatchObject({ code: 2 });
    expect(await marshall(['check', city, '--lang', 'fr'])).toMatchObject({ code: 2 });
  });
});

describe('colour', () => {
  it('is used on a terminal alone', async () => {
    expect((await marshall(['check', 'examples/beijing'], { color: true })).out).toContain(ESCAPE);
    expect((await marshall(['check', 'examples/beijing'])).out).not.toContain(ESCAPE);
  });

  const canTry = existsSync('/usr/bin/script') && existsSync('build/main/program.js');
  it.skipIf(!canTry)('is left out where NO_COLOR is set, on a terminal too', () => {
    expect(onTerminal({})).toContain(ESCAPE);
    expect(onTerminal({ NO_COLOR: '1' })).not.toContain(ESCAPE);
  });
});
