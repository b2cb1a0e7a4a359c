// Serves a workspace on the loopback address until the process is told to stop.
import { randomBytes } from 'node:crypto';
import type { ServePages } from '#cli/servePages';
import type { Composition } from '#cli/program';

type RunProgram = (args: readonly string[], composition: Composition) => Promise<0 | 1 | 2 | 3 | 70>;

/** `run` runs the commands that other processes of the user send, with the record that this process has open. */
export function servePages(webRoot: string, version: string, run: RunProgram): ServePages {
  const serve: ServePages = async (marshall, port) => {
    const { createServer } = await import('#server/createServer');
    const token = randomBytes(24).toString('hex');
    const server = createServer(marshall, {
      webRoot,
      commands: {
        token,
        run: ({ args, cwd, color, environment }, tell) =>
          run(args, {
            cwd,
            version,
            servePages: serve,
            isServer: true,
            terminal: { color, environment, out: (out) => tell({ out }), err: (err) => tell({ err }) },
          }),
      },
    });
    try {
      await server.listen({ host: '127.0.0.1', port });
    } catch (error) {
      return { failure: 'conflict', what: 'port', detail: error instanceof Error ? error.message : String(port) };
    }
    const closed = new Promise<void>((resolve) => {
      let isStopping = false;
      // A terminal, npm and the start script may each pass the signal on: what was begun is not cut off by the second one.
      const stop = (): void => {
        if (isStopping) return;
        isStopping = true;
        void server.close().then(() => marshall.close().then(resolve));
      };
      process.on('SIGINT', stop);
      process.on('SIGTERM', stop);
    });
    const bound = server.server.address();
    const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
    const address = `http://127.0.0.1:${actual}`;
    marshall.announce?.(address, token);
    return { address, closed };
  };
  return serve;
}
