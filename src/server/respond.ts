// Answers of the routes: JSON with its entity tag, files, and failures as problem details.
import { createHash } from 'node:crypto';
import { failureToProblem, PROBLEM_TYPE, type Problem } from '#api/failures';
import { isFailure, type Failure } from '#kernel/failure';
import type { WorkspaceHead } from '#services/marshall';
import type { Reply, Request } from './httpServer.ts';

export function sendProblem(reply: Reply, problem: Problem): Reply {
  return reply
    .code(problem.status)
    .type(PROBLEM_TYPE)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}

export function sendFailure(request: Request, reply: Reply, failure: Failure): Reply {
  return sendProblem(reply, failureToProblem(failure, request.url));
}

/** Tag of the answer at `url`: answers follow from the data, the program, the as-of date and the question alone. */
export function entityTag(head: WorkspaceHead, url: string): string {
  const key = [head.digest, head.program, head.asOf, url].join('\n');
  return `"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`;
}

/** Sends the answer of `make`, or 304 without making it where the reader has it already. */
export async function sendJson<Answer extends object>(
  request: Request,
  reply: Reply,
  head: WorkspaceHead,
  make: () => Answer | Failure | Promise<Answer | Failure>,
): Promise<Reply> {
  const tag = entityTag(head, request.url);
  const known = request.headers['if-none-match'];
  if (known?.split(',').some((each) => each.trim() === tag) === true) return reply.code(304).header('etag', tag).send();
  const answer = await make();
  if (isFailure(answer)) return sendFailure(request, reply, answer);
  return reply
    .type('application/json; charset=utf-8')
    .header('etag', tag)
    .header('cache-control', 'no-cache')
    .send(JSON.stringify(answer));
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Media type by the ending of a path. */
export function mediaType(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Content-Disposition (RFC 6266) that saves under the last part of `path`, whatever its script. */
export function attachment(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const plain = name.replace(/[^A-Za-z0-9._-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
