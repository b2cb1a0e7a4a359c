// marshall load: the files of the workspace become a plan version and figures of its record.
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { loadFolder } from '#services/record/loadFolder';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';
import { loadedLines } from '../loadedLines.ts';

export interface LoadCommandOptions extends CommonOptions {
  readonly reason?: string | undefined;
}

export async function load(folder: string, options: LoadCommandOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const loaded = await loadFolder(folder, options.reason);
  if (isFailure(loaded)) return fail(loaded, invocation, options.json);
  if (options.json === true) terminal.out(JSON.stringify(loaded, null, 2));
  else for (const line of loadedLines(loaded, terminalRecordWords(language))) terminal.out(line);
  return EXIT.ok;
}
