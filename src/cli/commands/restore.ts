// marshall restore: a record from its backup; what was there before is moved aside, never deleted.
import { resolve } from 'node:path';
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { restore } from '#services/record/keeping/keepRecord';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface RestoreOptions extends CommonOptions {
  readonly file: string;
  readonly replace?: boolean | undefined;
}

export async function restoreCommand(
  folder: string,
  options: RestoreOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const file = resolve(invocation.cwd, options.file);
  const result = await restore(folder, file, options.replace === true);
  if (isFailure(result)) return fail(result, invocation, options.json);
  const words = terminalRecordWords(invocation.language);
  const text = words.restored(result.rows, result.movedAside);
  invocation.terminal.out(options.json === true ? JSON.stringify(result, null, 2) : text);
  return EXIT.ok;
}
