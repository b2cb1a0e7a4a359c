// marshall move: the record between the embedded database and a PostgreSQL server.
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { moveTo } from '#services/record/keeping/keepRecord';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface MoveOptions extends CommonOptions {
  readonly to: string;
}

export async function move(folder: string, options: MoveOptions, invocation: Invocation): Promise<ExitCode> {
  const result = await moveTo(folder, options.to);
  if (isFailure(result)) return fail(result, invocation, options.json);
  const words = terminalRecordWords(invocation.language);
  invocation.terminal.out(options.json === true ? JSON.stringify(result, null, 2) : words.moved(result.rows));
  return EXIT.ok;
}
