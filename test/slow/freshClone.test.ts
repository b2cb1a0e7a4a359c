// A fresh clone with nothing installed: the two commands do everything; a second start repeats nothing.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let clone: string;
beforeAll(() => {
  const scratch = mkdtempSync(join(tmpdir(), 'marshall-clone-'));
  clone = join(scratch, 'marshall');
  execFileSync('git', ['clone', '--quiet', process.cwd(), clone]);
});
afterAll(() => rmSync(join(clone, '..'), { recursive: true, force: true }));

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

async function startAndFetch(port: number): Promise<{ page: string; output: string }> {
  const child: ChildProcess = spawn('npm', ['start', '--', '--port', `${port}`], {
    cwd: clone,
    env: { ...process.env, MARSHALL_RECORD: '', LANG: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/zh/`).catch(() => undefined);
      if (answer?.ok) return { page: await answer.text(), output };
      if (child.exitCode !== null) throw new Error(output);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    if (child.exitCode === null && child.signalCode === null)
      await new Promise((resolve) => child.once('exit', resolve));
  }
}

describe('a fresh clone', () => {
  it('npm start installs, builds, loads the record, checks, judges, writes the edition and serves; the second time nothing is repeated', async () => {
    const port = await freePort();
    const first = await startAndFetch(port);
    expect(first.page).toContain('<html lang="zh');
    expect(first.output).toMatch(/installing packages: done/);
    expect(first.output).not.toContain('[unchanged]');
    expect(first.output).toContain('loaded: plan version 1\n');
    expect(existsSync(join(clone, 'examples/shenzhen/.marshall/record/PG_VERSION'))).toBe(true);
    // npm ends before the program that it started; the lock tells when the record is closed.
    await expect
      .poll(() => existsSync(join(clone, 'examples/shenzhen/.marshall/record.lock')), { timeout: 30_000 })
      .toBe(false);
    const second = await startAndFetch(port);
    expect(second.output).not.toContain('loaded:');
    expect(second.output).toMatch(/record: plan version 1, \d+ figures/);
    expect(second.output).not.toMatch(/installing|building/);
    expect(second.output.match(/\[unchanged\]/g)?.length).toBe(5);
  }, 600_000);

  it('npm test runs the tests', () => {
    const output = execFileSync('npm', ['test', '--', 'src/kernel'], { cwd: clone, encoding: 'utf8', stdio: 'pipe' });
    expect(output.trimEnd()).toMatch(/\n\d+ passed, 0 failed$/);
  }, 600_000);
});
