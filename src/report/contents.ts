// Table of contents of an edition: list pages with the pages of their members folded below them.
import type { PageName, PageView } from '#views/description';
import type { ReportWords } from '#words/report';
import { pageAnchor } from './anchors.ts';
import { element, type Markup } from './markup.ts';

/** List page under which the page of a single thing stands. */
const LIST_OF: Readonly<Partial<Record<PageName, PageName>>> = {
  cluster: 'clusters',
  place: 'places',
  target: 'targets',
  task: 'tasks',
  document: 'documents',
  plan: 'documents',
  indicator: 'indicators',
  observation: 'indicators',
  source: 'documents',
};

const entryLink = (page: PageView): Markup => element('a', { href: `#${pageAnchor(page.page, page.id)}` }, page.title);

export function contentsMarkup(pages: readonly PageView[], words: ReportWords): Markup {
  const lists = new Set(pages.filter(({ id }) => id === undefined).map(({ page }) => page));
  const membersOf = (list: PageName): readonly PageView[] =>
    pages.filter((page) => page.id !== undefined && LIST_OF[page.page] === list);
  const isFolded = (page: PageView): boolean => {
    const list = LIST_OF[page.page];
    return page.id !== undefined && list !== undefined && lists.has(list);
  };
  const entries = pages
    .filter((page) => !isFolded(page))
    .map((page) =>
      element('li', {}, entryLink(page), page.id === undefined ? folded(membersOf(page.page), words) : []),
    );
  return element('ul', {}, entries);
}

function folded(members: readonly PageView[], words: ReportWords): Markup | undefined {
  if (members.length === 0) return undefined;
  return element(
    'details',
    {},
    element('summary', {}, words.members(members.length)),
    element(
      'ul',
      {},
      members.map((page) => element('li', {}, entryLink(page))),
    ),
  );
}
