// marshall serve: serves the pages of a workspace on this machine.
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import { openMarshall } from '#services/openMarshall';
import { terminalWords } from '#words/terminal';
import { fail, type CommonOptions, type Invocation } from '../command.ts';
import type { ServePages } from '../servePages.ts';
import { tellDiffering } from '../tellDiffering.ts';

export interface ServeOptions extends CommonOptions {
  readonly port: string;
  readonly withRule?: readonly string[] | undefined;
}

export async function serve(
  folder: string,
  options: ServeOptions,
  invocation: Invocation,
  servePages: ServePages,
): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const words = terminalWords(language);
  const marshall = await openMarshall(folder, { asOf: options.asOf, withRules: options.withRule });
  if (isFailure(marshall)) return fail(marshall, invocation, options.json);
  await tellDiffering(folder, invocation);
  const served = await servePages(marshall, Number(options.port));
  if (isFailure(served)) {
    await marshall.close();
    terminal.err(words.failures.portTaken(Number(options.port)));
    return EXIT.failure;
  }
  if (options.json === true) terminal.out(JSON.stringify({ address: served.address }));
  else terminal.out(words.serving(served.address));
  terminal.err(words.stopHint);
  await served.closed;
  return EXIT.ok;
}
