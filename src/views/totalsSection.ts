// Section of totals: gross, unique and overlap of the figures of several clusters or places, with basis and reasons.
import { isMissing, type Missing, type MissingReason } from '#kernel/missing';
import type { Quantity } from '#kernel/quantity';
import type { TotalRow, TotalSet } from '#model/totals/totalsIn';
import { totalsIn } from '#model/totals/totalsIn';
import { listOf } from '#words/name';
import { formatQuantity } from '#words/quantity';
import { figureCell, missingCell, periodCell, pieceCell, quantityCell, textCell } from './cells.ts';
import type { CellView, SectionView, TableView } from './description.ts';
import { foldedTable } from './foldedTable.ts';
import { clusterPiece, indicatorPiece, nameOf, placePiece } from './names.ts';
import { column, noteBlock, section } from './pageFrame.ts';
import { compose, piece, textOf } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

/** Totals of each set that has any; undefined where none has two figures to add. */
export function totalsSection(context: ViewContext, sets: readonly TotalSet[]): SectionView | undefined {
  const { words, evidence, index } = context;
  const tables = sets.flatMap((set, at) => {
    const rows = totalsIn(set, evidence.observations, index.indicators);
    return rows.length === 0 ? [] : [totalTable(context, set, rows, at)];
  });
  if (tables.length === 0) return undefined;
  const blocks = tables.map((table) => ({ kind: 'table', table }) as const);
  return section('totals', words.totals.heading, noteBlock([piece(words.totals.note)]), ...blocks);
}

function totalTable(context: ViewContext, set: TotalSet, rows: readonly TotalRow[], at: number): TableView {
  const { columns, totals: words } = context.words;
  return foldedTable(context, {
    id: at === 0 ? 'totals' : `totals-${at + 1}`,
    title: words.heading,
    columns: [
      column('indicator', columns.indicator),
      set.of === 'clusters' ? column('place', columns.place) : column('cluster', columns.cluster),
      column('period', columns.period, 'period'),
      column('gross', words.gross, 'number'),
      column('unique', words.unique, 'number'),
      column('overlap', words.overlap, 'number'),
      column('published', words.published, 'number'),
      column('basis', words.basis),
      column('remarks', words.remarks),
    ],
    rows: rows.map((row, position) => ({ id: `${position + 1}`, cells: totalCells(context, set, row) })),
    empty: words.empty,
  });
}

function totalCells(context: ViewContext, set: TotalSet, row: TotalRow): readonly CellView[] {
  const { totals: words } = context.words;
  const { union, place, cluster } = row;
  const subject =
    set.of === 'places'
      ? cluster === undefined
        ? textCell(words.wholeEconomy)
        : pieceCell(clusterPiece(context, cluster))
      : place === undefined
        ? missingCell(context, 'not-applicable')
        : pieceCell(placePiece(context, place));
  return [
    pieceCell(indicatorPiece(context, row.indicator)),
    subject,
    periodCell(context, row.period),
    totalCell(context, row.gross),
    row.basis === 'published-union' && union !== undefined
      ? figureCell(context, union.figure)
      : totalCell(context, row.unique),
    totalCell(context, row.overlap),
    union === undefined ? missingCell(context, 'not-observed') : figureCell(context, union.figure),
    isMissing(row.gross) ? textCell('') : textCell(words.bases[row.basis]),
    remarksCell(remarksOf(context, set, row)),
  ];
}

/** What is computed here says so. */
function totalCell(context: ViewContext, value: Quantity | Missing): CellView {
  const cell = quantityCell(context, value);
  return isMissing(value) ? cell : { ...cell, note: context.words.totals.derived };
}

function remarksCell([first, ...more]: readonly string[]): CellView {
  if (first === undefined) return textCell('');
  return more.length === 0 ? textCell(first) : { text: first, more: more.map((text) => piece(text)) };
}

const NAMES_SHOWN = 6;

function remarksOf(context: ViewContext, set: TotalSet, row: TotalRow): readonly string[] {
  const { words, language } = context;
  const { refused, absent, mixed } = row;
  if (refused !== undefined) return [words.totals.refusals[refused]];
  if (absent.length > 0) return absentRemarks(context, set, absent);
  const fields = listOf(
    mixed.map((field) => words.totals.mixtures[field]),
    language,
    mixed.length,
  );
  return [...publishedRemarks(context, row), ...(mixed.length === 0 ? [] : [textWith(words.totals.mixed, { fields })])];
}

/** Members without a figure, and members whose figure does not add. */
function absentRemarks(context: ViewContext, set: TotalSet, absent: TotalRow['absent']): readonly string[] {
  const { words, language } = context;
  const unfit = absent.filter(({ reason }) => UNFIT.has(reason.missing));
  const without = absent.filter((member) => !unfit.includes(member));
  const remark = (template: string, members: TotalRow['absent']): readonly string[] => {
    const names = members.map(({ id }) => nameOf(context, set.of, id));
    const parts = { count: String(members.length), members: listOf(names, language, NAMES_SHOWN) };
    return members.length === 0 ? [] : [textWith(template, parts)];
  };
  return [...remark(words.totals.absent, without), ...remark(words.totals.unfit, unfit)];
}

const UNFIT: ReadonlySet<MissingReason> = new Set(['not-comparable', 'different-measure']);

function publishedRemarks({ words, language }: ViewContext, { union, basis, unique }: TotalRow): readonly string[] {
  const { totals } = words;
  if (union === undefined) return basis === 'unknown' ? [totals.overlapping] : [];
  if (basis === 'published-union') return [];
  if (isMissing(unique)) return [totals.beyond];
  const { value, unit } = union.difference;
  const difference = formatQuantity({ value: value.abs(), unit }, language);
  return value.sign === 0 ? [] : [textWith(union.withinRounding ? totals.within : totals.outside, { difference })];
}

const textWith = (template: string, parts: Readonly<Record<string, string>>): string =>
  textOf(compose(template, parts));
