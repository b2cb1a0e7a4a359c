// Runs a command as a process of its own several times: median wall time, processor time and peak memory.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PRELOAD = fileURLToPath(new URL('./peakMemory.cjs', import.meta.url));
const USE = join(tmpdir(), `marshall-bench-use-${process.pid}`);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** {seconds, cpu, megabytes} of `node args…`, medians over `runs`. Any exit code above 1 ends the measurement. */
export function measure(args, runs = 5) {
  const samples = Array.from({ length: runs }, () => {
    const begin = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, {
      env: { ...process.env, NODE_OPTIONS: `--require ${PRELOAD}`, MARSHALL_BENCH_USE: USE },
      maxBuffer: 1 << 30,
      encoding: 'utf8',
    });
    if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} exited ${status}: ${stderr}`);
    const seconds = (performance.now() - begin) / 1000;
    const [kibibytes, cpu] = readFileSync(USE, 'utf8').split(' ').map(Number);
    return { seconds, cpu, megabytes: kibibytes / 1024 };
  });
  const of = (what) => median(samples.map((sample) => sample[what]));
  return { seconds: of('seconds'), cpu: of('cpu'), megabytes: of('megabytes'), runs };
}

/** What `node args…` prints; throws where it fails. */
export function output(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 30, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} exited ${status}: ${stderr}`);
  return stdout;
}

/** Seconds from starting a command until `address` answers 200 with a page; the command is then stopped. */
export async function secondsToPage(command, args, port, options = {}) {
  const begin = performance.now();
  const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/en/`).catch(() => undefined);
      if (answer?.ok) {
        await answer.text();
        return (performance.now() - begin) / 1000;
      }
      if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    process.kill(-child.pid, 'SIGTERM');
    await new Promise((resolve) =>
      child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', resolve),
    );
  }
}
