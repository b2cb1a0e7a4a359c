// The server of one open workspace: security headers, host names, routes; faults answered once, at the edge.
import { bugToProblem } from '#api/failures';
import { notFound } from '#kernel/failure';
import type { Marshall } from '#services/marshall';
import { recordFault } from '#services/record/recordFault';
import { PAGE_POLICY } from './contentPolicy.ts';
import { isAllowedHost, LOOPBACK_NAMES } from './hostNames.ts';
import { helmet, openHttpServer, type HttpServer, type Reply, type Request } from './httpServer.ts';
import { sendFailure, sendProblem } from './respond.ts';
import { commandRoute, type CommandRunner } from './routes/commandRoute.ts';
import { fileRoutes } from './routes/fileRoutes.ts';
import { pageRoutes } from './routes/pageRoutes.ts';
import { recordRoutes } from './routes/recordRoutes.ts';
import { screenRoutes } from './routes/screenRoutes.ts';

export interface ServerOptions {
  /** Folder of the built pages: index.html and assets/. */
  readonly webRoot: string;
  /** Path that everything stands below, behind a proxy: `/marshall`. */
  readonly basePath?: string | undefined;
  /** Host names it may be called by; those of this machine where absent. */
  readonly hosts?: readonly string[] | undefined;
  /** Runs commands beside this server; absent where the workspace has no record of its own. */
  readonly commands?: CommandRunner | undefined;
  /** Receives bugs with their cause; standard error where absent. */
  readonly logFault?: ((fault: unknown, address: string) => void) | undefined;
}

const BASE_PATH = /^(?:\/[A-Za-z0-9_-]+)*$/;

function logToStderr(fault: unknown, address: string): void {
  console.error(`fault at ${address}:`, fault);
}

/** Faults of the request itself (fastify's 4xx) are unreadable input; a record that cannot be read is a Failure; all else is a bug. */
function answerFault(logFault: (fault: unknown, address: string) => void) {
  return (fault: unknown, request: Request, reply: Reply): Reply => {
    const status = (fault as { readonly statusCode?: unknown }).statusCode;
    if (typeof status === 'number' && status >= 400 && status < 500) {
      return sendFailure(request, reply, { failure: 'unreadable', what: 'address', detail: request.url });
    }
    const failure = recordFault(fault);
    if (failure !== undefined) return sendFailure(request, reply, failure);
    logFault(fault, request.url);
    return sendProblem(reply, bugToProblem(request.url));
  };
}

/** Creates the server; it listens only when told to. Throws where `basePath` is no path. */
export function createServer(marshall: Marshall, options: ServerOptions): HttpServer {
  const basePath = options.basePath ?? '';
  if (!BASE_PATH.test(basePath)) throw new Error(`not a base path: ${basePath}`);
  const answer = answerFault(options.logFault ?? logToStderr);
  const server = openHttpServer({
    frameworkErrors: answer,
    routerOptions: { maxParamLength: 400 },
    bodyLimit: 16 * 1024,
  }) as unknown as HttpServer;
  const hosts = (options.hosts ?? LOOPBACK_NAMES).map((name) => name.toLowerCase());

  void server.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: PAGE_POLICY as Record<string, string[]> },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  server.addHook('onRequest', async (request, reply) => {
    if (!isAllowedHost(request.headers.host, hosts)) {
      return sendFailure(request, reply, { failure: 'forbidden', what: 'host' });
    }
    return undefined;
  });
  server.setErrorHandler(answer);
  server.setNotFoundHandler((request, reply) => sendFailure(request, reply, notFound('address', request.url)));
  void server.register(
    async (scope) => {
      pageRoutes(scope, marshall);
      fileRoutes(scope, marshall);
      recordRoutes(scope, marshall);
      if (options.commands !== undefined) commandRoute(scope, options.commands);
      screenRoutes(scope, marshall, { webRoot: options.webRoot, basePath });
    },
    { prefix: basePath },
  );
  return server;
}
