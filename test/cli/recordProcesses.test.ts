// Several processes on one workspace: commands beside a server are run by it, a second server is refused, a killed one leaves nothing in the way.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { edit, marshall, type Ran } from '../runMarshall.ts';

const PROGRAM = resolve('bin/marshall.js');
const canRun = existsSync('build/main/program.js');

// A database is made and opened for many of the commands.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let scratch: string;
let city: string;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-processes-'));
  city = join(scratch, 'city');
  await marshall(['init', city, '--as-of', '2026-06-30']);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const started = (args: readonly string[], cwd = scratch): ChildProcess =>
  spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, MARSHALL_RECORD: '', LANG: 'en_GB.UTF-8', LC_ALL: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** One command of the built program from start to end. */
async function command(args: readonly string[], cwd?: string): Promise<Ran> {
  const child = started(args, cwd);
  const said = { out: '', err: '' };
  child.stdout?.on('data', (data) => (said.out += String(data)));
  child.stderr?.on('data', (data) => (said.err += String(data)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...said };
}

interface Server {
  readonly address: string;
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

async function serve(name: 'serve' | 'start' = 'serve'): Promise<Server> {
  const child = started([name, city, '--port', '0']);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let said = '';
  for await (const data of child.stdout ?? []) {
    said += String(data);
    const address = /pages: (http:\S+)/.exec(said)?.[1];
    if (address === undefined) continue;
    return {
      address,
      end: async (signal) => {
        child.kill(signal);
        return (await ended)[0];
      },
    };
  }
  throw new Error(said);
}

const lock = (): string => join(city, '.marshall', 'record.lock');

describe.skipIf(!canRun)('several processes', () => {
  it('of two that load at once one loads, the other waits its turn or is refused in words', async () => {
    const both = await Promise.all([command(['load', city]), command(['load', city])]);
    const codes = both.map(({ code }) => code);
    expect(codes).toContain(0);
    for (const { code, err } of both.filter((one) => one.code !== 0))
      expect([code, err]).toEqual([3, expect.stringContaining('Another process has the record')]);
    const { out } = await command(['load', city]);
    expect(out).toContain('plan version 1 (unchanged)');
    expect(existsSync(lock())).toBe(false);
  });

  describe('beside a server', () => {
    let server: Server;
    beforeAll(async () => {
      server = await serve('start');
    });

    it('commands are run by it, with their words, their folder and their exit code', async () => {
      edit(join(city, 'data/observations.csv'), ',800,', ',810,');
      const refused = await command(['load', 'city', '--lang', 'zh']);
      expect(refused).toMatchObject({ code: 3, err: expect.stringContaining('须说明原因') });
      const loaded = await command(['load', 'city', '--reason', 'recount', '--json']);
      expect(loaded.err).toContain(`Run by the server at ${server.address}`);
      expect(JSON.parse(loaded.out)).toMatchObject({ tables: [{ run: { revised: 1 } }] });
      const answer = await fetch(`${server.address}/api/pages/en/observation/high-tech-enterprises-2025`);
      expect(await answer.text()).toContain('recount');

      const elsewhere = join(scratch, 'elsewhere');
      mkdirSync(elsewhere);
      for (const args of [['backup'], ['export', '--plan', '--out', 'plan-files'], ['edition', '--out', 'report']]) {
        const [name = '', ...options] = args;
        expect(await command([name, city, ...options], elsewhere)).toMatchObject({ code: 0 });
      }
      expect(readdirSync(elsewhere)).toEqual([expect.stringMatching(/\.marshall-backup$/), 'plan-files', 'report']);
    });

    it('neither a second server nor a restore is let at the record', async () => {
      for (const args of [
        ['serve', city, '--port', '0'],
        ['start', city, '--port', '0'],
        ['restore', city, '--file', join(scratch, 'elsewhere', readdirSync(join(scratch, 'elsewhere'))[0] ?? '')],
      ]) {
        const { code, err } = await command(args);
        expect([code, err]).toEqual([3, expect.stringMatching(/Another process has the record .*pid \d+/)]);
      }
    });

    it('the token in the lock is for the user alone, and without it no command is run', async () => {
      const { token } = JSON.parse(readFileSync(lock(), 'utf8')) as { readonly token: string };
      const ask = (authorization: string) =>
        fetch(`${server.address}/api/commands`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization },
          body: JSON.stringify({ args: ['doctor', city], cwd: scratch, color: false, environment: {} }),
        });
      expect((await ask(`Bearer ${token.slice(1)}0`)).status).toBe(403);
      expect(await (await ask(`Bearer ${token}`)).text()).toMatch(/\{"exit":0\}\n$/);
    });

    it('SIGTERM ends it with 0 and lets go of the record', async () => {
      expect(await server.end('SIGTERM')).toBe(0);
      expect(existsSync(lock())).toBe(false);
      expect(await command(['status', city])).toMatchObject({ code: 0 });
    });
  });

  it('a killed server leaves a lock that nobody minds', async () => {
    const killed = await serve();
    await killed.end('SIGKILL');
    expect(existsSync(lock())).toBe(true);
    expect(await command(['load', city])).toMatchObject({ code: 0, out: expect.stringContaining('(unchanged)') });
    expect(existsSync(lock())).toBe(false);
  });
});
