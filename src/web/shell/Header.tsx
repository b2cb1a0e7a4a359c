// Head of every page: city, navigation, search, language, light and dark.
import type { HeadAnswer } from '#api/answers';
import { nameIn } from '#kernel/language';
import type { PageName } from '#views/description';
import { useAddress } from '../routing/address.tsx';
import { PageLink } from '../routing/PageLink.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SearchButton } from './SearchButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const NAVIGATION: readonly PageName[] = [
  'overview',
  'clusters',
  'places',
  'targets',
  'tasks',
  'documents',
  'findings',
  'indicators',
  'parks',
  'editions',
  'data',
];

/** The list that a page of one thing belongs to, as the navigation shows it. */
const LIST_OF: Partial<Record<PageName, PageName>> = {
  cluster: 'clusters',
  brief: 'clusters',
  place: 'places',
  target: 'targets',
  task: 'tasks',
  document: 'documents',
  plan: 'documents',
  source: 'documents',
  indicator: 'indicators',
  observation: 'indicators',
  edition: 'editions',
  drafting: 'editions',
  opinions: 'editions',
  differences: 'editions',
  entry: 'data',
  import: 'data',
  rounds: 'data',
  round: 'data',
  reconciliation: 'data',
  changes: 'data',
  draft: 'data',
};

function Navigation() {
  const { words, page } = useAddress();
  const present = page === undefined ? undefined : (LIST_OF[page] ?? page);
  return (
    <nav aria-label={words.mainNavigation} className="navigation">
      <ul>
        {NAVIGATION.map((each) => (
          <li key={each}>
            <PageLink link={{ page: each }} current={each === present}>
              {words.navigation[each]}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Header({ head }: { readonly head: HeadAnswer | undefined }) {
  const { language } = useAddress();
  return (
    <header className="header">
      <div className="header-line">
        <PageLink link={{ page: 'overview' }} className="city">
          {head === undefined ? 'Marshall' : nameIn(head.name, language)}
        </PageLink>
        <span className="header-tools">
          <SearchButton />
          <LanguageSwitch languages={head?.languages ?? []} />
          <ThemeSwitch />
        </span>
      </div>
      <Navigation />
    </header>
  );
}
