// Table of the groups that the clusters of the list belong to: value added of the latest year published, and its growth as published for that year.
import { samePeriod } from '#kernel/period';
import type { Located } from '#model/located';
import type { Cluster } from '#model/cluster';
import { editionBodyWords } from '#words/editionBody';
import { figureCell, missingCell, periodCell, pieceCell } from '../cells.ts';
import type { CellView, TableView } from '../description.ts';
import type { SeriesOf } from '../figures.ts';
import { clusterPiece, nameOf } from '../names.ts';
import { column } from '../pageFrame.ts';
import type { ViewContext } from '../viewContext.ts';
import { editionClusters } from './editionSubjects.ts';
import { growthOf, type Growth } from './growth.ts';

const VALUE_ADDED = 'value-added';

function cellsOf(context: ViewContext, of: SeriesOf): readonly CellView[] | undefined {
  const said = growthOf(context, of);
  const levels = said.filter(
    (one): one is Growth & { readonly level: NonNullable<Growth['level']> } => one.level !== undefined,
  );
  const last = levels.at(-1);
  if (last === undefined) return undefined;
  const growth =
    last.kind === 'published' && samePeriod(last.growth.period, last.level.period) ? last.growth : undefined;
  return [
    periodCell(context, last.level.period),
    figureCell(context, last.level),
    growth === undefined ? missingCell(context, 'not-observed') : figureCell(context, growth),
  ];
}

function rowOf(context: ViewContext, cluster: Located<Cluster>): TableView['rows'] {
  const of = { indicator: VALUE_ADDED, place: context.book.workspace.city, cluster: cluster.id };
  const cells = cellsOf(context, of);
  return cells === undefined
    ? []
    : [{ id: cluster.id, cells: [pieceCell(clusterPiece(context, cluster.id)), ...cells] }];
}

/** Undefined where no group has a figure. */
export function groupTable(context: ViewContext): TableView | undefined {
  const { language, book, index } = context;
  const words = editionBodyWords(language);
  const { columns } = context.words;
  const parents = new Set(editionClusters(context).map((id) => index.clusters.get(id)?.parent));
  const rows = book.clusters
    .filter(({ id, level }) => level === 'group' && parents.has(id))
    .flatMap((cluster) => rowOf(context, cluster));
  if (rows.length === 0) return undefined;
  return {
    id: 'groups',
    title: words.groupsTitle,
    columns: [
      column('cluster', words.group),
      column('period', columns.period, 'period'),
      column('value', nameOf(context, 'indicators', VALUE_ADDED), 'number'),
      column('growth', words.growth, 'number'),
    ],
    rows,
    foot: words.groupsOfPeriod,
    empty: words.noData,
  };
}
