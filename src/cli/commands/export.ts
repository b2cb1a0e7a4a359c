// marshall export: writes the tables of a workspace as CSV and XLSX.
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { exportTables } from '#services/exportTables';
import { terminalWords } from '#words/terminal';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface ExportOptions extends CommonOptions {
  readonly out?: string | undefined;
}

export async function exportCommand(folder: string, options: ExportOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const result = await exportTables(folder, { asOf: options.asOf, out: options.out, language });
  if (isFailure(result)) return fail(result, invocation, options.json);
  if (options.json === true) terminal.out(JSON.stringify(result, null, 2));
  else terminal.out(terminalWords(language).exported(result.files.length, result.folder));
  return EXIT.ok;
}
