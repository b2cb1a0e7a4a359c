// Section of single months: computed from cumulative figures of one vintage, each with both figures it comes from.
import { isMissing } from '#kernel/missing';
import { derivedMonths, type DerivedMonth } from '#model/derivedMonths';
import type { Indicator } from '#model/indicator';
import { figureCell, missingCell, periodCell, pieceCell, quantityCell } from './cells.ts';
import type { CellView, SectionView } from './description.ts';
import { foldedTable } from './foldedTable.ts';
import { clusterPiece, placePiece } from './names.ts';
import { column, noteBlock, section } from './pageFrame.ts';
import { piece } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

export function derivedMonthsSection(context: ViewContext, indicator: Indicator): SectionView | undefined {
  const { words, evidence } = context;
  const { columns, totals } = words;
  const months = derivedMonths(evidence.observations, indicator);
  if (months.length === 0) return undefined;
  const table = foldedTable(context, {
    id: 'derived-months',
    title: totals.months,
    columns: [
      column('place', columns.place),
      column('cluster', columns.cluster),
      column('period', columns.period, 'period'),
      column('value', totals.monthValue, 'number'),
      column('upTo', totals.upTo, 'number'),
      column('before', totals.before, 'number'),
    ],
    rows: months.map((month) => ({ id: `${month.upTo.id} ${month.before.id}`, cells: monthCells(context, month) })),
    empty: '',
  });
  return section('derived-months', totals.months, noteBlock([piece(totals.monthsNote)]), { kind: 'table', table });
}

function monthCells(context: ViewContext, { period, value, upTo, before }: DerivedMonth): readonly CellView[] {
  const { totals } = context.words;
  const { place, cluster } = upTo;
  const cell = quantityCell(context, value);
  return [
    pieceCell(placePiece(context, place)),
    cluster === undefined ? missingCell(context, 'not-applicable') : pieceCell(clusterPiece(context, cluster)),
    periodCell(context, period),
    { ...cell, note: isMissing(value) ? totals.otherVintage : totals.derived },
    figureCell(context, upTo),
    figureCell(context, before),
  ];
}
