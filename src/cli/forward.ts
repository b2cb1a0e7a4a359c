// A command run by the server that has the record open: its words come back line by line, its exit code at the end.
import type { ExitCode } from '#api/exitCodes';
import { COMMAND_ROUTE, type CommandEvent } from '#api/commandContract';
import type { RunningServer } from '#services/record/runningServer';
import type { Terminal } from './output.ts';

/** Throws where the server does not answer as it should: it was stopped in between. */
export async function forward(
  server: RunningServer,
  args: readonly string[],
  setting: { readonly cwd: string; readonly terminal: Terminal },
): Promise<ExitCode> {
  const { LANG, LC_ALL, LC_MESSAGES } = setting.terminal.environment;
  const answer = await fetch(server.address + COMMAND_ROUTE, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
    body: JSON.stringify({
      args,
      cwd: setting.cwd,
      color: setting.terminal.color,
      environment: { LANG, LC_ALL, LC_MESSAGES },
    }),
  });
  if (!answer.ok || answer.body === null) throw new Error(`${server.address}: ${answer.status}`);
  const decoder = new TextDecoder();
  let rest = '';
  let code: ExitCode | undefined;
  for await (const piece of answer.body) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = JSON.parse(line) as CommandEvent;
      if ('out' in event) setting.terminal.out(event.out);
      else if ('err' in event) setting.terminal.err(event.err);
      else code = event.exit;
    }
  }
  if (code === undefined) throw new Error(`${server.address}: no end`);
  return code;
}
