// Where a page stands in the URL: /zh/clusters for the list, /zh/clusters/semiconductors for one cluster; filters stay in the query.
import { LANGUAGES, type Language } from '#kernel/language';
import { nearest } from '#kernel/nearest';
import { PAGES, type Link, type PageName } from '#views/description';

interface PagePlace {
  readonly segment: string;
  readonly hasId: boolean;
}

const PLACES: Readonly<Record<PageName, PagePlace>> = {
  overview: { segment: '', hasId: false },
  clusters: { segment: 'clusters', hasId: false },
  cluster: { segment: 'clusters', hasId: true },
  places: { segment: 'places', hasId: false },
  place: { segment: 'places', hasId: true },
  targets: { segment: 'targets', hasId: false },
  target: { segment: 'targets', hasId: true },
  tasks: { segment: 'tasks', hasId: false },
  task: { segment: 'tasks', hasId: true },
  documents: { segment: 'documents', hasId: false },
  document: { segment: 'documents', hasId: true },
  plan: { segment: 'plans', hasId: true },
  findings: { segment: 'findings', hasId: false },
  indicators: { segment: 'indicators', hasId: false },
  indicator: { segment: 'indicators', hasId: true },
  observation: { segment: 'observations', hasId: true },
  source: { segment: 'sources', hasId: true },
  parks: { segment: 'parks', hasId: false },
  editions: { segment: 'editions', hasId: false },
  edition: { segment: 'editions', hasId: true },
  drafting: { segment: 'drafting', hasId: true },
  opinions: { segment: 'opinions', hasId: true },
  differences: { segment: 'differences', hasId: true },
  brief: { segment: 'briefs', hasId: true },
  data: { segment: 'data', hasId: false },
  entry: { segment: 'entry', hasId: false },
  import: { segment: 'import', hasId: false },
  rounds: { segment: 'rounds', hasId: false },
  round: { segment: 'rounds', hasId: true },
  reconciliation: { segment: 'reconciliation', hasId: true },
  changes: { segment: 'changes', hasId: false },
  draft: { segment: 'draft', hasId: false },
};

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** Whether pages of this name are of one thing each and so need its id. */
export function needsId(page: PageName): boolean {
  return PLACES[page].hasId;
}

/** The page at /language/segment/id, or undefined where there is none. */
export function pageAt(segment: string, id: string | undefined): PageName | undefined {
  return PAGES.find((page) => PLACES[page].segment === segment && PLACES[page].hasId === (id !== undefined));
}

/** The list that a mistyped segment was probably meant to be. */
export function nearestPage(segment: string): PageName | undefined {
  const lists = PAGES.filter((page) => !PLACES[page].hasId && page !== 'overview');
  return nearest(segment, lists) as PageName | undefined;
}

/** Path of a page below the base path, without query: /zh/clusters/semiconductors. */
export function pagePath(link: Pick<Link, 'page' | 'id'>, language: Language): string {
  const { segment, hasId } = PLACES[link.page];
  const parts = [language, ...(segment === '' ? [] : [segment]), ...(hasId ? [encodeURIComponent(link.id ?? '')] : [])];
  return `/${parts.join('/')}`;
}
