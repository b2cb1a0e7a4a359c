// marshall export: writes the tables of a workspace as CSV and XLSX; with --plan the plan version in force as its files.
import { resolve } from 'node:path';
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { exportTables } from '#services/exportTables';
import { exportPlan } from '#services/record/keeping/exportPlan';
import { terminalWords } from '#words/terminal';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface ExportOptions extends CommonOptions {
  readonly out?: string | undefined;
  readonly knownOn?: string | undefined;
  readonly plan?: boolean | undefined;
}

export async function exportCommand(folder: string, options: ExportOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language, cwd } = invocation;
  const out = options.out === undefined ? undefined : resolve(cwd, options.out);
  if (options.plan === true) {
    const written = await exportPlan(folder, out);
    if (isFailure(written)) return fail(written, invocation, options.json);
    const { version, files, written: paths, folder: to } = written;
    const text = terminalRecordWords(language).planWritten(version, files, paths, to);
    terminal.out(options.json === true ? JSON.stringify(written, null, 2) : text);
    return EXIT.ok;
  }
  const result = await exportTables(folder, { ...options, out, language });
  if (isFailure(result)) return fail(result, invocation, options.json);
  if (options.json === true) terminal.out(JSON.stringify(result, null, 2));
  else terminal.out(terminalWords(language).exported(result.files.length, result.folder));
  return EXIT.ok;
}
