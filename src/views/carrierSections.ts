// Parks, funds, platforms, projects and titles: the page of all of them, and the sections of those of one place or cluster.
import type { PageView, SectionView, TableView } from './description.ts';
import { fundTable, parkTable, platformTable, projectTable, titleTable } from './carrierTables.ts';
import { pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { piece } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

interface Placed {
  readonly place?: string | undefined;
  readonly places?: readonly string[] | undefined;
  readonly clusters?: readonly string[] | undefined;
}

function tablesWhere(context: ViewContext, wanted: (item: Placed) => boolean): readonly TableView[] {
  const { book } = context;
  return [
    parkTable(context, book.parks.filter(wanted)),
    fundTable(context, book.funds.filter(wanted)),
    platformTable(context, book.platforms.filter(wanted)),
    projectTable(context, book.projects.filter(wanted)),
    titleTable(context, book.titles.filter(wanted)),
  ];
}

function sectionsOf(tables: readonly TableView[]): readonly (SectionView | undefined)[] {
  return tables.map((table) => section(table.id, table.title, { kind: 'table', table }));
}

/** Sections of the carriers of a cluster or place; kinds without any are left out. */
export function carrierSections(
  context: ViewContext,
  of: { readonly cluster?: string; readonly place?: string },
): readonly (SectionView | undefined)[] {
  const { cluster, place } = of;
  const tables = tablesWhere(context, (item) => {
    if (cluster !== undefined) return item.clusters?.includes(cluster) === true;
    return place !== undefined && (item.place === place || item.places?.includes(place) === true);
  });
  return sectionsOf(tables.filter((table) => table.rows.length > 0));
}

export function parksPage(context: ViewContext): PageView {
  const { words } = context;
  return pageFrame(context, {
    page: 'parks',
    title: words.common.pages.parks,
    sections: [
      section('lead', undefined, sentenceBlock([piece(words.carriers.lead)])),
      ...sectionsOf(tablesWhere(context, () => true)),
    ],
  });
}
