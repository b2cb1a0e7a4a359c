// A command of the command line run by the server that has the record open: what is sent, and the events that come back.
import { z } from '#kernel/schema';
import type { ExitCode } from './exitCodes.ts';

export const COMMAND_ROUTE = '/api/commands';

const line = z.string().max(4_000);

export const commandSchema = z.strictObject({
  args: z.array(line).max(100),
  cwd: line,
  color: z.boolean(),
  environment: z.record(z.string().max(40), line),
});
export type Command = z.output<typeof commandSchema>;

/** Lines of JSON: what the command says on its two streams, and its exit code last. */
export type CommandEvent = { readonly out: string } | { readonly err: string } | { readonly exit: ExitCode };
