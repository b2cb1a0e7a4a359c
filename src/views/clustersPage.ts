// List of clusters: the newest list of the plan, earlier lists by choice, and the groups, industries and segments outside lists.
import type { Cluster, ClusterList } from '#model/cluster';
import type { Located } from '#model/located';
import { listSet } from '#model/totals/totalSets';
import { parsePeriod } from '#kernel/period';
import { kindWord } from '#words/kinds';
import { formatPeriod } from '#words/period';
import { missingCell, pieceCell, textCell } from './cells.ts';
import { allocationsOf } from './allocationSentence.ts';
import type { CellView, ColumnView, PageView, SectionView, Sentence, TableView } from './description.ts';
import { findingsAbout } from './findingViews.ts';
import { foldedTable } from './foldedTable.ts';
import { clusterPiece, placePiece } from './names.ts';
import { column, listBlock, noteBlock, pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { statedIn } from './quotes.ts';
import { newClusterForm, newListForm } from './record/planForms.ts';
import { rulesSection } from './rulesSection.ts';
import { compose, joinWith, linkTo, piece } from './sentence.ts';
import { tallyCells, tallyColumns } from './targetTally.ts';
import { totalsSection } from './totalsSection.ts';
import { filterOf, named, type ViewContext } from './viewContext.ts';

type Member = { readonly id: string; readonly no?: string | undefined; readonly name?: string | undefined };

function clusterColumns(context: ViewContext): readonly ColumnView[] {
  const { columns } = context.words;
  return [
    column('number', columns.number, 'number'),
    column('name', columns.name),
    column('places', columns.places),
    ...tallyColumns(context),
    column('findings', columns.findings, 'number'),
    column('predecessors', columns.predecessors),
    column('level', columns.level, 'text', 'secondary', 'filter'),
    column('place', columns.place, 'text', 'secondary', 'filter'),
    column('id', columns.id, 'text', 'secondary'),
  ];
}

/** How many places the plan names; "at least" where the list is open. */
function placesCell(context: ViewContext, id: string): CellView {
  const { words } = context;
  const allocations = allocationsOf(context, id);
  if (allocations.length === 0) return missingCell(context, 'not-stated');
  const places = new Set(allocations.flatMap((item) => item.places.map((place) => place.place)));
  if (places.size === 0) return { ...missingCell(context, 'not-stated'), note: words.clusters.axisNote };
  const count = String(places.size);
  const open = allocations.some((item) => item.open);
  return { text: open ? words.clusters.atLeast.replace('{count}', count) : count, value: count };
}

function predecessorCell(context: ViewContext, cluster: Cluster | undefined): CellView {
  const [first, ...rest] = (cluster?.predecessors ?? []).map((item) =>
    piece(
      `${clusterPiece(context, item.cluster).text}${context.words.clusters.bracket.replace('{text}', kindWord('predecessorKind', item.kind, context.language))}`,
      clusterPiece(context, item.cluster).link,
    ),
  );
  if (first === undefined) return textCell('');
  return rest.length === 0 ? pieceCell(first) : { ...pieceCell(first), more: rest };
}

function clusterCells(context: ViewContext, member: Member): readonly CellView[] {
  const cluster = context.index.clusters.get(member.id);
  const targets = context.book.targets.filter((target) => target.cluster === member.id);
  const findings = findingsAbout(context, member.id).length;
  const link = clusterPiece(context, member.id).link;
  return [
    member.no === undefined ? missingCell(context, 'not-applicable') : textCell(member.no, member.no),
    { text: member.name ?? clusterPiece(context, member.id).text, link },
    placesCell(context, member.id),
    ...tallyCells(context, targets, { cluster: member.id }),
    {
      text: String(findings),
      value: String(findings),
      ...(findings === 0 ? {} : { link: linkTo('findings', undefined, { subject: member.id }) }),
    },
    predecessorCell(context, cluster),
    cluster === undefined
      ? missingCell(context, 'not-stated')
      : textCell(kindWord('clusterLevel', cluster.level, context.language)),
    cluster?.place === undefined ? missingCell(context, 'not-stated') : pieceCell(placePiece(context, cluster.place)),
    textCell(member.id),
  ];
}

export function clusterTable(context: ViewContext, id: string, title: string, members: readonly Member[]): TableView {
  return foldedTable(context, {
    id,
    title,
    columns: clusterColumns(context),
    rows: members.map((member) => ({ id: member.id, cells: clusterCells(context, member) })),
    empty: context.words.clusters.empty,
  });
}

/**
 * The list asked for by the filter `list`, else the newest: one that no other revises, of the city before others, a revised one
 * before one that stands alone.
 */
export function chosenList(context: ViewContext): Located<ClusterList> | undefined {
  const { clusterLists, workspace } = context.book;
  const asked = filterOf(context, 'list');
  const found = asked === undefined ? undefined : context.index.clusterLists.get(asked);
  if (found !== undefined) return found;
  const revised = new Set(clusterLists.map((list) => list.revises));
  const newest = clusterLists.filter((list) => !revised.has(list.id));
  const ofCity = newest.filter((list) => list.place === workspace.city);
  return ofCity.findLast((list) => list.revises !== undefined) ?? ofCity.at(-1) ?? newest.at(-1) ?? clusterLists.at(-1);
}

function membersOf(context: ViewContext, list: ClusterList, kind: Cluster['kind']): readonly Member[] {
  return list.members
    .filter((member) => (context.index.clusters.get(member.cluster)?.kind ?? 'other') === kind)
    .map((member) => ({
      id: member.cluster,
      no: member.no,
      name: member.name === undefined ? undefined : named(context, member.name),
    }));
}

function listSections(context: ViewContext, list: ClusterList): readonly (SectionView | undefined)[] {
  const kinds = ['strategic-emerging', 'future', 'other'] as const;
  return kinds.map((kind) => {
    const members = membersOf(context, list, kind);
    if (members.length === 0) return undefined;
    const heading = context.words.clusters.kinds[kind];
    return section(kind, heading, {
      kind: 'table',
      table: clusterTable(context, `clusters-${kind}`, heading, members),
    });
  });
}

/** The lists side by side, the one shown without a link. */
function switchSentence(context: ViewContext, shown: ClusterList): Sentence {
  const { words, book } = context;
  if (book.clusterLists.length < 2) return [];
  const lists = book.clusterLists.map((list) => {
    const name = named(context, list.name);
    return list.id === shown.id ? piece(name) : piece(name, linkTo('clusters', undefined, { list: list.id }));
  });
  return compose(words.clusters.lists, { lists: joinWith(lists, words.common.separator) });
}

function listSentence(context: ViewContext, list: ClusterList): Sentence {
  const source = statedIn(context, list);
  const parts = {
    list: named(context, list.name),
    count: String(list.members.length),
    period: periodOf(context, list.period),
  };
  const { words } = context;
  return source === undefined
    ? compose(words.clusters.list, parts)
    : compose(words.clusters.listWithSource, { ...parts, source });
}

function periodOf(context: ViewContext, text: string): string {
  const period = parsePeriod(text);
  return period === undefined ? text : formatPeriod(period, context.language);
}

function outsideSection(context: ViewContext): SectionView | undefined {
  const { book, words } = context;
  const listed = new Set(book.clusterLists.flatMap((list) => list.members.map((member) => member.cluster)));
  const outside = book.clusters.filter((cluster) => !listed.has(cluster.id)).map(({ id }) => ({ id }));
  if (outside.length === 0) return undefined;
  const table = clusterTable(context, 'clusters-outside', words.clusters.outside, outside);
  const columns = table.columns.map((item) =>
    item.id === 'level' || item.id === 'place' ? { ...item, secondary: undefined } : item,
  );
  return section('outside', words.clusters.outside, { kind: 'table', table: { ...table, columns } });
}

export function clustersPage(context: ViewContext): PageView {
  const { words, book } = context;
  const list = chosenList(context);
  const lead =
    list === undefined
      ? section('list', undefined, book.clusters.length === 0 ? noteBlock([piece(words.clusters.empty)]) : undefined)
      : section(
          'list',
          undefined,
          sentenceBlock(listSentence(context, list), true),
          sentenceBlock(switchSentence(context, list)),
          listBlock(list.note === undefined ? [] : [[piece(named(context, list.note))]]),
          sentenceBlock(list.disjoint === true ? [] : [piece(words.clusters.overlapNote)]),
        );
  return pageFrame(context, {
    page: 'clusters',
    title: words.common.pages.clusters,
    sections: [
      lead,
      ...(list === undefined ? [] : listSections(context, list)),
      list === undefined ? undefined : totalsSection(context, [listSet(book, list)]),
      rulesSection(context),
      outsideSection(context),
      section(
        'edit-lists',
        words.drafts.listVersions,
        list === undefined ? undefined : newListForm(context, list),
        newClusterForm(context),
      ),
    ],
  });
}
