// Addresses of the API below the base path, built from page, id and query: the counterpart of the route contracts for whoever asks.
import type { Language } from '#kernel/language';
import type { Link } from '#views/description';

type Query = Readonly<Record<string, string>>;

/** `?a=b` with keys in order, or nothing. */
export function queryText(query: Query): string {
  const entries = Object.entries(query).filter(([, value]) => value !== '');
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const text = entries.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join('&');
  return text === '' ? '' : `?${text}`;
}

function idPart(id: string | undefined): string {
  return id === undefined ? '' : `/${encodeURIComponent(id)}`;
}

export const HEAD_ADDRESS = '/api/head';

export function pageAddress(link: Pick<Link, 'page' | 'id'>, language: Language, query: Query): string {
  return `/api/pages/${language}/${link.page}${idPart(link.id)}${queryText(query)}`;
}

export function tableAddress(
  link: Pick<Link, 'page' | 'id'>,
  language: Language,
  file: { readonly table: string; readonly format: 'csv' | 'xlsx' },
  query: Query,
): string {
  const name = `${encodeURIComponent(file.table)}.${file.format}`;
  return `/api/tables/${language}/${link.page}${idPart(link.id)}/${name}${queryText(query)}`;
}

export function searchAddress(text: string, language: Language): string {
  return `/api/search/${language}${queryText({ q: text })}`;
}
