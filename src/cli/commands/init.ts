// marshall init: makes a workspace for one's own city.
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { initWorkspace } from '#services/initWorkspace';
import { terminalWords } from '#words/terminal';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface InitOptions extends CommonOptions {
  readonly city?: string | undefined;
}

export async function init(folder: string, options: InitOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const words = terminalWords(language);
  const result = await initWorkspace(folder, { city: options.city, asOf: options.asOf, language });
  if (isFailure(result)) return fail(result, invocation, options.json);
  if (options.json === true) terminal.out(JSON.stringify(result, null, 2));
  else {
    terminal.out(words.initialised(result.folder, result.written));
    terminal.out(words.initialisedNext(folder));
  }
  return EXIT.ok;
}
