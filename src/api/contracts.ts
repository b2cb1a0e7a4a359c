// Route contracts: what each address takes and answers. The server parses with these schemas; the pages build addresses from the same templates.
import { LANGUAGES } from '#kernel/language';
import { dateSchema, z } from '#kernel/schema';
import { PAGES } from '#views/description';

const MAX_FILTERS = 40;

/** Id of a plan item as an address may hold it; whether the thing exists is the service's answer. */
const pathIdSchema = z
  .string()
  .min(1)
  .max(120)
  // eslint-disable-next-line no-control-regex
  .regex(/^[^\u0000-\u001f\u007f/\\]+$/, 'id');

const languageSchema = z.enum(LANGUAGES);

export const pageParamsSchema = z.strictObject({
  language: languageSchema,
  page: z.enum(PAGES),
  id: pathIdSchema.optional(),
});

/** `targets.csv`: the table's id and the form of the file. */
const tableFileSchema = z
  .string()
  .max(90)
  .regex(/^[a-z0-9][a-z0-9-]*\.(?:csv|xlsx)$/, 'table file')
  .transform((file) => {
    const dot = file.lastIndexOf('.');
    return { table: file.slice(0, dot), format: file.slice(dot + 1) as 'csv' | 'xlsx' };
  });

export const tableParamsSchema = z.strictObject({
  language: languageSchema,
  page: z.enum(PAGES),
  id: pathIdSchema.optional(),
  file: tableFileSchema,
});

export const pageQuerySchema = z
  .record(z.string().max(60), z.string().max(500))
  .refine((query) => Object.keys(query).length <= MAX_FILTERS, 'filters')
  .transform((query, context) => {
    const { asOf, knownOn, ...filters } = query;
    const time = z.object({ asOf: dateSchema.optional(), knownOn: dateSchema.optional() }).safeParse({ asOf, knownOn });
    if (time.success) return { time: time.data, filters };
    context.addIssue({ code: 'custom', message: 'date', path: [...(time.error.issues[0]?.path ?? [])] });
    return z.NEVER;
  });

export const searchParamsSchema = z.strictObject({ language: languageSchema });
export const searchQuerySchema = z.object({ q: z.string().max(200).default('') });

/** Path below editions/: plain segments, none of which climbs. */
export const editionPathSchema = z
  .string()
  .min(1)
  .max(400)
  .refine((path) => path.split('/').every((part) => /^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u.test(part)), 'path');

/** Every route of the server, by name, as fastify writes paths. */
export const ROUTES = {
  root: '/',
  head: '/api/head',
  page: '/api/pages/:language/:page',
  pageOf: '/api/pages/:language/:page/:id',
  table: '/api/tables/:language/:page/:file',
  tableOf: '/api/tables/:language/:page/:id/:file',
  search: '/api/search/:language',
  edition: '/editions/*',
  asset: '/assets/*',
  list: '/:language',
  screen: '/:language/:segment',
  screenOf: '/:language/:segment/:id',
} as const;
export type RouteName = keyof typeof ROUTES;
