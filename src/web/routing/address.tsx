// The reader's present address: language, page, id, query; and the ways to another one.
import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { queryText } from '#api/addresses';
import { isLanguage, pageAt } from '#api/pagePath';
import type { Language } from '#kernel/language';
import type { PageName } from '#views/description';
import { interfaceWords, type InterfaceWords } from '#words/interface';
import { basePath } from './basePath.ts';
import type { Query } from './linkHref.ts';
import { useParams, useRouter, useRouterState } from './navigation.ts';

export interface Address {
  readonly language: Language;
  readonly words: InterfaceWords;
  readonly segment: string;
  readonly page: PageName | undefined;
  readonly id: string | undefined;
  readonly query: Query;
  /** Goes to a path below the base path. */
  readonly go: (href: string) => void;
  /** Replaces the query of this page without a step in the history. */
  readonly replaceQuery: (change: (query: Query) => Query) => void;
}

const AddressContext = createContext<Address | undefined>(undefined);

interface Params {
  readonly language?: string;
  readonly segment?: string;
  readonly id?: string;
}

function usePresentAddress(): Address {
  const router = useRouter();
  const params = useParams({ strict: false }) as Params;
  const search: Query = useRouterState({ select: (state) => state.location.search as Query });
  const language: Language = params.language !== undefined && isLanguage(params.language) ? params.language : 'zh';
  const known = params.language === undefined || isLanguage(params.language);
  const { segment = '', id } = params;
  const go = useCallback((href: string) => router.history.push(basePath() + href), [router]);
  const replaceQuery = useCallback(
    (change: (query: Query) => Query) => {
      const { pathname, search: present } = window.location;
      const next = change(Object.fromEntries(new URLSearchParams(present)));
      router.history.replace(pathname + queryText(next), { keepsPlace: true });
    },
    [router],
  );
  return useMemo(
    () => ({
      language,
      words: interfaceWords(language),
      segment,
      page: known ? pageAt(segment, id) : undefined,
      id,
      query: search,
      go,
      replaceQuery,
    }),
    [language, known, segment, id, search, go, replaceQuery],
  );
}

export function AddressProvider({ children }: { readonly children: ReactNode }) {
  const address = usePresentAddress();
  return <AddressContext value={address}>{children}</AddressContext>;
}

/** The present address. Throws outside the shell. */
export function useAddress(): Address {
  const address = useContext(AddressContext);
  if (address === undefined) throw new Error('no address outside the shell');
  return address;
}
