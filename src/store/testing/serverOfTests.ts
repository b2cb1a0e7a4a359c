// A PostgreSQL server for tests: Debian's binaries, a free loopback port, a folder that goes with it.
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const INSTALLED = '/usr/lib/postgresql';

/** Folder of the newest server's programs; undefined where none is installed. */
export const SERVER_PROGRAMS = existsSync(INSTALLED)
  ? readdirSync(INSTALLED)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(INSTALLED, version, 'bin'))
      .find((folder) => existsSync(join(folder, 'initdb')))
  : undefined;

export interface TestServer {
  /** Makes an empty database and answers with its address. */
  createDatabase(): Promise<string>;
  /** Breaks every connection and starts again, as a server does that was killed. */
  restart(): void;
  /** SIGKILL to the server itself, which then starts again and recovers. */
  kill(): void;
  stop(): void;
}

/** PostgreSQL refuses to run as root: then it runs as `postgres`, or as nobody. */
function otherUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return { uid: Number(user?.[2]), gid: Number(user?.[3]) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export async function startServer(): Promise<TestServer> {
  if (SERVER_PROGRAMS === undefined) throw new Error('PostgreSQL is not installed');
  const programs = SERVER_PROGRAMS;
  const folder = mkdtempSync(join(tmpdir(), 'marshall-server-'));
  const user = otherUser();
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const run = (program: string, args: readonly string[]): void => {
    // The server keeps the standard streams it is given: it gets none.
    const done = spawnSync(join(programs, program), args, { ...user, cwd: folder, stdio: 'ignore' });
    if (done.status !== 0) throw new Error(`${program}: ${done.status ?? done.error?.message}`);
  };
  const port = await freePort();
  const settings = `-p ${port} -h 127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  run('initdb', ['-D', data, '-U', 'marshall', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N']);
  const start = (): void => run('pg_ctl', ['-D', data, '-w', '-o', settings, '-l', join(folder, 'log'), 'start']);
  start();
  const address = (database: string): string => `postgres://marshall@127.0.0.1:${port}/${database}`;
  let databases = 0;
  return {
    createDatabase: async () => {
      databases += 1;
      const client = new pg.Client({ connectionString: address('postgres') });
      await client.connect();
      await client.query(`create database record_${databases}`);
      await client.end();
      return address(`record_${databases}`);
    },
    restart: () => {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      start();
    },
    kill: () => {
      const file = join(data, 'postmaster.pid');
      process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGKILL');
      // The sessions notice that their server is gone; until the last has ended no other may start.
      for (let tries = 1; ; tries += 1) {
        try {
          start();
          return;
        } catch (error) {
          if (tries === 20) throw error;
          spawnSync('sleep', ['0.2']);
        }
      }
    },
    stop: () => {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
