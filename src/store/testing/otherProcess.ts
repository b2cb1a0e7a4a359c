// Another process of the built program that opens a record and holds it, for tests of what two processes do to each other.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BUILT = pathToFileURL(join('build', 'store', 'record', 'openRecord.js')).href;

const HOLD = `
  const { openRecord } = await import(${JSON.stringify(BUILT)});
  const record = await openRecord(process.argv[1], { create: true });
  if ('failure' in record) console.log(JSON.stringify(record));
  else {
    record.announce('http://127.0.0.1:1', 'word');
    console.log('open');
    process.stdin.on('end', () => record.close()).resume();
    setInterval(() => {}, 1000);
  }`;

export interface OtherProcess {
  readonly pid: number;
  /** The first line it says: open, or the failure it met. */
  readonly said: string;
  /** SIGKILL. */
  kill(): Promise<void>;
}

/** Starts a process that opens the record of `folder`; answers when it has, or could not. */
export async function openElsewhere(folder: string): Promise<OtherProcess> {
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '-e', HOLD, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [said] = (child.stdout === null ? [''] : await once(child.stdout, 'data')) as [unknown];
  return {
    pid: child.pid ?? 0,
    said: String(said).trim(),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
