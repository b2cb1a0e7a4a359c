// A request read by its route contract: the page asked for, or the failure that says which part cannot be read.
import { needsId } from '#api/pagePath';
import { pageParamsSchema, pageQuerySchema } from '#api/contracts';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import { LANGUAGES } from '#kernel/language';
import { nearest } from '#kernel/nearest';
import type { z } from '#kernel/schema';
import { PAGES, type PageName } from '#views/description';
import type { PageTime } from '#services/marshall';
import type { PageRequest } from '#views/pageRequest';
import type { Request } from './httpServer.ts';

const CHOICES: Readonly<Record<string, readonly string[]>> = { language: LANGUAGES, page: PAGES };

/** The body of a request as the schema has it; the failure names the part that breaches it. */
export function readInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | Failure {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return { failure: 'unreadable', what: issue?.path.join('.') || 'input', detail: issue?.message ?? '' };
}

/** `value` as the schema has it; a choice that is none is not found, any other breach is unreadable. */
export function readBy<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | Failure {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const part = String(read.error.issues[0]?.path[0] ?? 'query');
  const given = (value as Readonly<Record<string, unknown>> | null)?.[part];
  const text = typeof given === 'string' ? given : '';
  const choices = CHOICES[part];
  return choices === undefined
    ? { failure: 'unreadable', what: part, detail: text }
    : notFound(part, text, nearest(text, choices));
}

export interface AskedPage {
  readonly request: PageRequest;
  readonly time: PageTime;
}

/** Page and id that do not belong together: a list asked with an id, or one thing asked without. */
function misplacedId(page: PageName, id: string | undefined): Failure | undefined {
  if (needsId(page) === (id !== undefined)) return undefined;
  return notFound(needsId(page) ? page : 'page', id === undefined ? '' : `${page}/${id}`);
}

export function readPageRequest(request: Request, params: unknown = request.params): AskedPage | Failure {
  const place = readBy(pageParamsSchema, params);
  if (isFailure(place)) return place;
  const misplaced = misplacedId(place.page, place.id);
  if (misplaced !== undefined) return misplaced;
  const query = readBy(pageQuerySchema, { ...(request.query as object) });
  if (isFailure(query)) return query;
  const { page, language } = place;
  return {
    request: { page, ...(place.id === undefined ? {} : { id: place.id }), language, query: query.filters },
    time: query.time,
  };
}
