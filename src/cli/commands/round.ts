// marshall round: progress of collection rounds, their workbooks written, returned ones merged.
import { resolve } from 'node:path';
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { listRounds, mergeFolder, writeTemplates } from '#services/record/keeping/roundOnDisk';
import { reportStateWord } from '#words/status';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface RoundOptions extends CommonOptions {
  readonly round?: string | undefined;
  readonly templates?: string | undefined;
  readonly merge?: string | undefined;
}

export async function round(folder: string, options: RoundOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language, cwd } = invocation;
  const words = terminalRecordWords(language);
  if (options.round === undefined && (options.templates ?? options.merge) !== undefined) {
    terminal.err(words.roundNeeded);
    return EXIT.usage;
  }
  if (options.round !== undefined && options.templates !== undefined) {
    const to = resolve(cwd, options.templates);
    const written = await writeTemplates(folder, { round: options.round, language, to });
    if (isFailure(written)) return fail(written, invocation, options.json);
    terminal.out(
      options.json === true ? JSON.stringify(written, null, 2) : words.templatesWritten(written.files.length, to),
    );
    return EXIT.ok;
  }
  if (options.round !== undefined && options.merge !== undefined) {
    const merged = await mergeFolder(folder, { round: options.round, language, from: resolve(cwd, options.merge) });
    if (isFailure(merged)) return fail(merged, invocation, options.json);
    if (options.json === true) terminal.out(JSON.stringify(merged, null, 2));
    else for (const one of merged.returns) terminal.out(words.merged(one.file, one.reporter, one.figures, one.fault));
    return merged.returns.some(({ fault }) => fault !== undefined) ? EXIT.findings : EXIT.ok;
  }
  const rounds = await listRounds(folder, options.round);
  if (isFailure(rounds)) return fail(rounds, invocation, options.json);
  if (options.json === true) terminal.out(JSON.stringify(rounds, null, 2));
  else {
    for (const { definition, progress } of rounds) {
      terminal.out(`${definition.id}  ${definition.name}  ${definition.deadline}`);
      for (const { reporter, state } of progress)
        terminal.out(`  ${words.roundLine(reporter.name, reportStateWord(state, language))}`);
    }
  }
  return EXIT.ok;
}
