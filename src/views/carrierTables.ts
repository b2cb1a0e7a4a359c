// Tables of parks with phases and four separate quantities, funds, platforms, projects and titles of firms.
import { quantity } from '#kernel/quantity';
import {
  PARK_PHASES,
  type Fund,
  type Park,
  type Platform,
  type Project,
  type StatedAmount,
  type Title,
} from '#model/carrier';
import type { Anchor } from '#model/anchor';
import type { Name } from '#kernel/language';
import { kindWord } from '#words/kinds';
import { formatPeriod } from '#words/period';
import { missingCell, periodCell, pieceCell, piecesCell, quantityCell, textCell } from './cells.ts';
import type { CellView, ColumnView, TableView, TextPiece } from './description.ts';
import { foldedTable } from './foldedTable.ts';
import { clusterPiece, indicatorPiece, placePiece } from './names.ts';
import { column } from './pageFrame.ts';
import { statedIn } from './quotes.ts';
import { piece } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

interface Carrier {
  readonly id: string;
  readonly name: Name;
  readonly place?: string | undefined;
  readonly places?: readonly string[] | undefined;
  readonly clusters?: readonly string[] | undefined;
  readonly anchor?: Anchor | undefined;
  readonly source?: string | undefined;
  readonly note?: Name | undefined;
}

interface OwnColumn<T> {
  readonly column: ColumnView;
  readonly cell: (item: T) => CellView;
}

/** A stated amount with its period and where it is stated; "not stated" where no text gives it. */
export function amountCell(context: ViewContext, amount: StatedAmount | undefined): CellView {
  if (amount === undefined) return missingCell(context, 'not-stated');
  const cell = quantityCell(context, quantity(amount.value, amount.unit), amount.comparator);
  const more: TextPiece[] = [];
  if (amount.period !== undefined) more.push(piece(formatPeriod(amount.period, context.language)));
  const stated = statedIn(context, amount);
  if (stated !== undefined) more.push(stated);
  return more.length === 0 ? cell : { ...cell, more };
}

function carrierCells(context: ViewContext, item: Carrier): readonly CellView[] {
  const places = item.places ?? (item.place === undefined ? [] : [item.place]);
  const pieces = (list: readonly TextPiece[]): CellView =>
    list.length === 0 ? missingCell(context, 'not-stated') : piecesCell(context, list);
  return [
    textCell(named(context, item.name), item.id),
    pieces(places.map((id) => placePiece(context, id))),
    pieces((item.clusters ?? []).map((id) => clusterPiece(context, id))),
  ];
}

function carrierTable<T extends Carrier>(
  context: ViewContext,
  kind: 'parks' | 'funds' | 'platforms' | 'projects' | 'titles',
  items: readonly T[],
  own: readonly OwnColumn<T>[],
): TableView {
  const { columns, carriers } = context.words;
  const rows = items.map((item) => {
    const stated = statedIn(context, item);
    const source = stated === undefined ? missingCell(context, 'not-stated') : pieceCell(stated);
    const note = textCell(item.note === undefined ? '' : named(context, item.note));
    return { id: item.id, cells: [...carrierCells(context, item), ...own.map(({ cell }) => cell(item)), source, note] };
  });
  return foldedTable(context, {
    id: kind,
    title: carriers[kind].title,
    columns: [
      column('name', columns.name),
      column('place', columns.place, 'text', 'filter'),
      column('clusters', columns.clusters),
      ...own.map((item) => item.column),
      column('source', columns.source),
      column('note', columns.note),
    ],
    rows,
    empty: carriers[kind].empty,
  });
}

function phasesCell(context: ViewContext, park: Park): CellView {
  const phases = [...(park.phases ?? [])].toSorted(
    (a, b) => PARK_PHASES.indexOf(a.phase) - PARK_PHASES.indexOf(b.phase),
  );
  if (phases.length === 0) return missingCell(context, 'not-stated');
  return piecesCell(
    context,
    phases.map(({ phase, area }) => {
      const word = kindWord('parkPhase', phase, context.language);
      const text =
        area === undefined
          ? word
          : `${word} ${quantityCell(context, quantity(area.value, area.unit), area.comparator).text}`;
      return piece(text);
    }),
  );
}

export function parkTable(context: ViewContext, parks: readonly Park[]): TableView {
  const { columns } = context.words;
  const amount = (key: 'plannedArea' | 'industrialLand' | 'available' | 'supplied'): OwnColumn<Park> => ({
    column: column(key, columns[key], 'number'),
    cell: (park) => amountCell(context, park[key]),
  });
  const phases = { column: column('phases', columns.phases), cell: (park: Park) => phasesCell(context, park) };
  const own = [amount('plannedArea'), amount('industrialLand'), amount('available'), amount('supplied'), phases];
  return carrierTable(context, 'parks', parks, own);
}

export function fundTable(context: ViewContext, funds: readonly Fund[]): TableView {
  const { columns } = context.words;
  const amount = (key: 'size' | 'committed' | 'paidIn' | 'invested'): OwnColumn<Fund> => ({
    column: column(key, columns[key], 'number'),
    cell: (fund) => amountCell(context, fund[key]),
  });
  const shares = (fund: Fund): CellView => {
    const stated = fund.shares ?? [];
    if (stated.length === 0) return missingCell(context, 'not-stated');
    const pieces = stated.map((share) =>
      piece(`${named(context, share.partner)} ${amountCell(context, share.amount).text}`),
    );
    return piecesCell(context, pieces);
  };
  const own = [amount('size'), amount('committed'), amount('paidIn'), amount('invested')];
  return carrierTable(context, 'funds', funds, [...own, { column: column('shares', columns.shares), cell: shares }]);
}

export function platformTable(context: ViewContext, platforms: readonly Platform[]): TableView {
  const { columns } = context.words;
  const { language } = context;
  const notStated = missingCell(context, 'not-stated');
  return carrierTable(context, 'platforms', platforms, [
    {
      column: column('kind', columns.kind, 'text', 'filter'),
      cell: ({ kind }) => textCell(kindWord('platformKind', kind, language)),
    },
    {
      column: column('stage', columns.stage, 'text', 'filter'),
      cell: ({ stage }) => (stage === undefined ? notStated : textCell(kindWord('platformStage', stage, language))),
    },
  ]);
}

export function projectTable(context: ViewContext, projects: readonly Project[]): TableView {
  const { columns } = context.words;
  const notStated = missingCell(context, 'not-stated');
  return carrierTable(context, 'projects', projects, [
    {
      column: column('stage', columns.stage, 'text', 'filter'),
      cell: ({ stage }) =>
        stage === undefined ? notStated : textCell(kindWord('projectStage', stage, context.language)),
    },
    {
      column: column('investment', columns.investment, 'number'),
      cell: (item) => amountCell(context, item.investment),
    },
    { column: column('start', columns.start, 'period'), cell: (item) => periodCell(context, item.start) },
    {
      column: column('production', columns.production, 'period'),
      cell: (item) => periodCell(context, item.production),
    },
  ]);
}

export function titleTable(context: ViewContext, titles: readonly Title[]): TableView {
  const { columns } = context.words;
  const notStated = missingCell(context, 'not-stated');
  return carrierTable(context, 'titles', titles, [
    {
      column: column('kind', columns.kind, 'text', 'filter'),
      cell: ({ kind }) => textCell(kindWord('titleKind', kind, context.language)),
    },
    {
      column: column('indicator', columns.indicator),
      cell: ({ indicator }) => (indicator === undefined ? notStated : pieceCell(indicatorPiece(context, indicator))),
    },
    {
      column: column('validYears', columns.validYears, 'number'),
      cell: ({ validYears }) =>
        validYears === undefined ? notStated : textCell(String(validYears), String(validYears)),
    },
  ]);
}
