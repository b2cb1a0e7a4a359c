// An open workspace served until the process is told to stop; what differs between folder and record is told before.
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import type { Marshall } from '#services/marshall';
import { differingIn } from '#services/record/differingFiles';
import { terminalWords } from '#words/terminal';
import { terminalRecordWords } from '#words/terminalRecord';
import { fail, type Invocation } from './command.ts';
import type { ServePages } from './servePages.ts';

export interface Serving {
  readonly folder: string;
  readonly port: number;
  readonly servePages: ServePages;
  /** Told with the address, where JSON is asked for. */
  readonly json?: object | undefined;
}

export async function serveOpen(
  marshall: Marshall,
  { folder, port, servePages, json }: Serving,
  invocation: Invocation,
): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const words = terminalWords(language);
  const differing = await differingIn(folder);
  if (isFailure(differing)) {
    await marshall.close();
    return fail(differing, invocation, json !== undefined);
  }
  if (differing.length > 0) terminal.err(terminalRecordWords(language).differing(differing));
  const served = await servePages(marshall, port);
  if (isFailure(served)) {
    await marshall.close();
    terminal.err(words.failures.portTaken(port));
    return EXIT.failure;
  }
  const { address } = served;
  terminal.out(json === undefined ? words.serving(address) : JSON.stringify({ ...json, address }));
  terminal.err(words.stopHint);
  await served.closed;
  return EXIT.ok;
}
