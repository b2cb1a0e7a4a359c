// Address of a page on the screen: language first, filters in the query, the as-of date carried along.
import { queryText } from '#api/addresses';
import { pagePath } from '#api/pagePath';
import type { Language } from '#kernel/language';
import type { Link } from '#views/description';

export type Query = Readonly<Record<string, string>>;

/** Path and query of `link` below the base path; of the present `query` only the as-of date is kept. */
export function linkHref(link: Link, language: Language, query: Query): string {
  const { asOf } = query;
  return pagePath(link, language) + queryText({ ...(asOf === undefined ? {} : { asOf }), ...link.query });
}

/** The query as the URL holds it; of a repeated key the last one counts. */
export function parseQuery(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** What the page's content depends on: keys with a point are the tables' own and stay with the reader. */
export function contentQuery(query: Query): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([key]) => !key.includes('.')));
}

export function withoutKey(query: Query, key: string): Query {
  return Object.fromEntries(Object.entries(query).filter(([each]) => each !== key));
}
