// Routes of files: tables as CSV and XLSX, and the files of editions.
import { editionPathSchema, ROUTES, tableParamsSchema } from '#api/contracts';
import { isFailure, notFound } from '#kernel/failure';
import type { Marshall } from '#services/marshall';
import { EDITION_POLICY, PDF_POLICY } from '../contentPolicy.ts';
import type { HttpServer, Reply, Request } from '../httpServer.ts';
import { readBy, readPageRequest } from '../readRequest.ts';
import { attachment, mediaType, sendFailure } from '../respond.ts';

/** Forms of edition files that a browser shows; others are saved. */
const SHOWN = /\.(?:html|pdf|css|svg|png|woff2|txt|json)$/;

export function fileRoutes(server: HttpServer, marshall: Marshall): void {
  const sendTable = async (request: Request, reply: Reply): Promise<Reply> => {
    const params = readBy(tableParamsSchema, request.params);
    if (isFailure(params)) return sendFailure(request, reply, params);
    const { file, ...place } = params;
    const asked = readPageRequest(request, place);
    if (isFailure(asked)) return sendFailure(request, reply, asked);
    const table = await marshall.table(asked.request, file.table, file.format, asked.time);
    if (isFailure(table)) return sendFailure(request, reply, table);
    return reply
      .type(mediaType(table.path))
      .header('content-disposition', attachment(table.path))
      .header('cache-control', 'no-cache')
      .send(Buffer.from(table.bytes));
  };
  server.get(ROUTES.table, sendTable);
  server.get(ROUTES.tableOf, sendTable);

  server.get(ROUTES.edition, async (request, reply) => {
    const asked = (request.params as Readonly<Record<string, string>>)['*'] ?? '';
    const path = readBy(editionPathSchema, asked);
    const file = isFailure(path) ? notFound('edition', asked) : await marshall.editionFile(path);
    if (isFailure(file)) return sendFailure(request, reply, file);
    if (!SHOWN.test(file.path)) void reply.header('content-disposition', attachment(file.path));
    return reply
      .type(mediaType(file.path))
      .header('content-security-policy', file.path.endsWith('.pdf') ? PDF_POLICY : EDITION_POLICY)
      .header('cache-control', 'no-cache')
      .send(Buffer.from(file.bytes));
  });
}
