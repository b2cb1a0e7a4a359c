// marshall serve: serves the pages of a workspace on this machine.
import { isFailure } from '#kernel/failure';
import type { ExitCode } from '#api/exitCodes';
import { openMarshall } from '#services/openMarshall';
import { fail, type CommonOptions, type Invocation } from '../command.ts';
import { serveOpen } from '../serveOpen.ts';
import type { ServePages } from '../servePages.ts';

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
  const marshall = await openMarshall(folder, { asOf: options.asOf, withRules: options.withRule });
  if (isFailure(marshall)) return fail(marshall, invocation, options.json);
  const json = options.json === true ? {} : undefined;
  return serveOpen(marshall, { folder, port: Number(options.port), servePages, json }, invocation);
}
