// marshall edition: writes the half-year report of a workspace.
import { resolve } from 'node:path';
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { makeEdition } from '#services/makeEdition';
import { terminalWords } from '#words/terminal';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface EditionOptions extends CommonOptions {
  readonly out?: string | undefined;
  readonly knownOn?: string | undefined;
}

export async function edition(folder: string, options: EditionOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language, cwd } = invocation;
  const out = options.out === undefined ? undefined : resolve(cwd, options.out);
  const result = await makeEdition(folder, { ...options, out });
  if (isFailure(result)) return fail(result, invocation, options.json);
  if (options.json === true) terminal.out(JSON.stringify(result, null, 2));
  else terminal.out(terminalWords(language).edition(result.id, result.files.length, result.written, result.folder));
  return EXIT.ok;
}
