// Runs one command line of the product in this process, and copies examples to try changes on.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runProgram } from '#cli/program';
import type { ServePages } from '#cli/servePages';

export const noServer: ServePages = async (_, port) => ({ failure: 'conflict', what: 'port', detail: String(port) });

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Exit code and what was printed; in English and without colour where nothing else is asked. */
export async function marshall(
  args: readonly string[],
  { servePages = noServer, color = false }: { readonly servePages?: ServePages; readonly color?: boolean } = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runProgram(args, {
    cwd: process.cwd(),
    version: '0.0.0',
    servePages,
    terminal: {
      color,
      environment: { LANG: 'en_GB.UTF-8' },
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A finding as `check --json` gives it. */
export interface Found {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly message: string;
  readonly scenario?: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly subjects: readonly string[];
}

/** The findings of a workspace, with the exit code of the check. */
export async function findingsOf(
  folder: string,
  ...options: readonly string[]
): Promise<{ readonly code: number; readonly found: readonly Found[] }> {
  const { code, out } = await marshall(['check', folder, '--json', ...options]);
  return { code, found: (JSON.parse(out) as { diagnostics: readonly Found[] }).diagnostics };
}

/** Copies plan and data of an example to `to`; editions stay behind. */
export function copyExample(example: string, to: string): string {
  const skipped = new Set(['editions', '.marshall']);
  cpSync(join('examples', example), to, { recursive: true, filter: (from) => !skipped.has(basename(from)) });
  return to;
}

/** Replaces one passage of a file; a passage that is not there is an error of the test. */
export function edit(file: string, passage: string | RegExp, by: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(passage, () => by);
  if (changed === text) throw new Error(`${file} does not hold ${String(passage)}`);
  writeFileSync(file, changed);
}
