// Address of a page on the screen: language first, filters in the query, the dates of what is due and of what is known carried along.
import { queryText } from '#api/addresses';
import { pagePath } from '#api/pagePath';
import type { Language } from '#kernel/language';
import type { Link } from '#views/description';

export type Query = Readonly<Record<string, string>>;

/** Dates that hold for all pages: what is due by, and what was known on. */
export const DATE_KEYS = ['asOf', 'knownOn'] as const;
export type DateKey = (typeof DATE_KEYS)[number];

const isDateKey = (key: string): boolean => (DATE_KEYS as readonly string[]).includes(key);

/** Path and query of `link` below the base path; of the present `query` only the dates that hold for all pages are kept. */
export function linkHref(link: Link, language: Language, query: Query): string {
  const dates = Object.fromEntries(Object.entries(query).filter(([key]) => isDateKey(key)));
  return pagePath(link, language) + queryText({ ...dates, ...link.query });
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
