// marshall check: the plan's findings, as text, JSON or SARIF.
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { checkWorkspace } from '#services/checkWorkspace';
import { terminalWords } from '#words/terminal';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface CheckOptions extends CommonOptions {
  readonly sarif?: boolean | undefined;
  readonly withRule?: readonly string[] | undefined;
  readonly documents?: string | undefined;
}

export async function check(folder: string, options: CheckOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const words = terminalWords(language);
  const result = await checkWorkspace(folder, {
    asOf: options.asOf,
    withRules: options.withRule,
    documents: options.documents,
  });
  if (isFailure(result)) return fail(result, invocation, options.json);
  if (options.sarif === true) terminal.out(JSON.stringify(result.sarif(language), null, 2));
  else if (options.json === true) terminal.out(JSON.stringify(result.json(language), null, 2));
  else {
    for (const text of result.texts(language, terminal.color)) terminal.out(`${text}\n`);
    terminal.out(result.count === 0 ? words.noFindings : words.findings(result.findings));
    terminal.err(words.checked(result.files));
  }
  return result.findings.error > 0 ? EXIT.findings : EXIT.ok;
}
