// Serves a workspace on the loopback address until the process is told to stop.
import type { ServePages } from '#cli/servePages';

export function servePages(webRoot: string): ServePages {
  return async (marshall, port) => {
    const { createServer } = await import('#server/createServer');
    const server = createServer(marshall, { webRoot });
    try {
      await server.listen({ host: '127.0.0.1', port });
    } catch (error) {
      return { failure: 'conflict', what: 'port', detail: error instanceof Error ? error.message : String(port) };
    }
    const closed = new Promise<void>((resolve) => {
      const stop = (): void => void server.close().then(resolve);
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    });
    const address = server.server.address();
    const actual = typeof address === 'object' && address !== null ? address.port : port;
    return { address: `http://127.0.0.1:${actual}`, closed };
  };
}
