// Routes of what the pages show: the workspace's head, pages, search.
import type { HeadAnswer, SearchAnswer } from '#api/answers';
import { ROUTES, searchParamsSchema, searchQuerySchema } from '#api/contracts';
import { isFailure } from '#kernel/failure';
import type { Marshall } from '#services/marshall';
import type { HttpServer, Reply, Request } from '../httpServer.ts';
import { readBy, readPageRequest } from '../readRequest.ts';
import { sendFailure, sendJson } from '../respond.ts';

export function pageRoutes(server: HttpServer, marshall: Marshall): void {
  server.get(ROUTES.head, async (request, reply) => {
    const head = await marshall.head();
    const { id, name, asOf, languages, program, digest, actor } = head;
    const answer: HeadAnswer = { id, name, asOf, languages, program, digest, actor };
    return sendJson(request, reply, head, () => answer);
  });

  const sendPage = async (request: Request, reply: Reply): Promise<Reply> => {
    const asked = readPageRequest(request);
    if (isFailure(asked)) return sendFailure(request, reply, asked);
    return sendJson(request, reply, await marshall.head(), () => marshall.page(asked.request, asked.time));
  };
  server.get(ROUTES.page, sendPage);
  server.get(ROUTES.pageOf, sendPage);

  server.get(ROUTES.search, async (request, reply) => {
    const params = readBy(searchParamsSchema, request.params);
    if (isFailure(params)) return sendFailure(request, reply, params);
    const query = readBy(searchQuerySchema, request.query);
    if (isFailure(query)) return sendFailure(request, reply, query);
    const text = query.q.trim();
    const answer = async (): Promise<SearchAnswer> => ({
      hits: text === '' ? [] : await marshall.search(text, params.language),
    });
    return sendJson(request, reply, await marshall.head(), answer);
  });
}
