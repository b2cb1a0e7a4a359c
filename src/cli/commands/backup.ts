// marshall backup: the record into one file, also while it is running.
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { backUp } from '#services/record/keeping/keepRecord';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface BackupOptions extends CommonOptions {
  readonly out?: string | undefined;
}

export async function backup(folder: string, options: BackupOptions, invocation: Invocation): Promise<ExitCode> {
  const result = await backUp(folder, invocation.cwd, options.out);
  if (isFailure(result)) return fail(result, invocation, options.json);
  const { file, tables, rows } = result;
  const words = terminalRecordWords(invocation.language);
  invocation.terminal.out(options.json === true ? JSON.stringify(result, null, 2) : words.backedUp(file, tables, rows));
  return EXIT.ok;
}
