// marshall doctor: whether the record is sound, with what to do where it is not.
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { examine } from '#services/record/keeping/examine';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export async function doctor(folder: string, options: CommonOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const result = await examine(folder);
  if (isFailure(result)) return fail(result, invocation, options.json);
  if (options.json === true) terminal.out(JSON.stringify(result.findings, null, 2));
  else {
    for (const text of result.texts(language, terminal.color)) terminal.out(`${text}\n`);
    if (result.findings.length === 0) terminal.out(terminalRecordWords(language).healthy);
  }
  return result.findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.ok;
}
