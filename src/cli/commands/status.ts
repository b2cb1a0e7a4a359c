// marshall status: where every target stands at a date.
import { isFailure } from '#kernel/failure';
import { nameIn } from '#kernel/language';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { judgeWorkspace } from '#services/judgeWorkspace';
import { formatDate } from '#words/period';
import { markSymbol, reasonWord, statusWord } from '#words/status';
import { terminalWords } from '#words/terminal';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface StatusOptions extends CommonOptions {
  readonly target?: string | undefined;
  readonly knownOn?: string | undefined;
}

export async function status(folder: string, options: StatusOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const result = await judgeWorkspace(folder, options);
  if (isFailure(result)) return fail(result, invocation, options.json);
  if (options.json === true) {
    terminal.out(JSON.stringify(result, null, 2));
    return EXIT.ok;
  }
  for (const { verdict, name, place } of result.verdicts) {
    const reason = verdict.reason === undefined ? '' : ` (${reasonWord(verdict.reason, language)})`;
    terminal.out(
      `${markSymbol(verdict.status)} ${statusWord(verdict.status, language)}${reason}  ${verdict.target}  ${nameIn(place, language)} · ${nameIn(name, language)}`,
    );
  }
  if (result.differing.length > 0) terminal.err(terminalRecordWords(language).differing(result.differing));
  terminal.err(terminalWords(language).statuses(formatDate(result.asOf, language), result.summary.statuses));
  return EXIT.ok;
}
