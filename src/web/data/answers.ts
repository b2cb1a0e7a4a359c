// The answers that the pages ask for: the workspace's head, a page, hits of a search.
import { HEAD_ADDRESS, pageAddress, searchAddress } from '#api/addresses';
import type { HeadAnswer, SearchAnswer } from '#api/answers';
import type { Language } from '#kernel/language';
import type { PageView } from '#views/description';
import type { Address } from '../routing/address.tsx';
import { contentQuery } from '../routing/linkHref.ts';
import { useQuery } from './querying.ts';
import { readJson } from './readJson.ts';

export function useHead() {
  return useQuery<HeadAnswer>({
    queryKey: ['head'],
    queryFn: ({ signal }) => readJson<HeadAnswer>(HEAD_ADDRESS, signal),
  });
}

/** The page at `address`; while a filter or date changes, the page shown before stays. */
export function usePage(address: Address) {
  const { page, id, language, query } = address;
  const url = page === undefined ? '' : pageAddress({ page, id }, language, contentQuery(query));
  return useQuery<PageView>({
    queryKey: ['page', url],
    queryFn: ({ signal }) => readJson<PageView>(url, signal),
    enabled: page !== undefined,
    placeholderData: (before) =>
      before?.page === page && before?.id === id && before?.language === language ? before : undefined,
  });
}

export function useSearch(text: string, language: Language) {
  const wanted = text.trim();
  return useQuery<SearchAnswer>({
    queryKey: ['search', language, wanted],
    queryFn: ({ signal }) => readJson<SearchAnswer>(searchAddress(wanted, language), signal),
    enabled: wanted !== '',
    placeholderData: (before) => before,
  });
}
