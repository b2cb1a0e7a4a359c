// The route by which commands beside this server are run by it: for the user who can read the lock of the record, nobody else.
import { timingSafeEqual } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { type Command, type CommandEvent, COMMAND_ROUTE, commandSchema } from '#api/commandContract';
import type { ExitCode } from '#api/exitCodes';
import { isFailure } from '#kernel/failure';
import type { HttpServer, Request } from '../httpServer.ts';
import { readInput } from '../readRequest.ts';
import { sendFailure } from '../respond.ts';

export interface CommandRunner {
  readonly token: string;
  readonly run: (command: Command, tell: (event: CommandEvent) => void) => Promise<ExitCode>;
}

function isAllowed({ headers }: Request, token: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

export function commandRoute(server: HttpServer, { token, run }: CommandRunner): void {
  server.post(COMMAND_ROUTE, async (request, reply) => {
    if (!isAllowed(request, token)) return sendFailure(request, reply, { failure: 'forbidden', what: 'token' });
    const command = readInput(commandSchema, request.body);
    if (isFailure(command)) return sendFailure(request, reply, command);
    const events = new PassThrough();
    const tell = (event: CommandEvent): void => void events.write(`${JSON.stringify(event)}\n`);
    void run(command, tell)
      .then((exit) => tell({ exit }))
      .finally(() => events.end());
    return reply.type('application/x-ndjson').header('cache-control', 'no-store').send(events);
  });
}
