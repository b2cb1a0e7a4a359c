// Table of observations: value with period, place, cluster, vintage, finality, price basis and source of each figure.
import { isMissing } from '#kernel/missing';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import { kindWord } from '#words/kinds';
import { dateCell, figureCell, missingCell, periodCell, pieceCell, textCell, unitCell } from './cells.ts';
import type { CellView, ColumnView, TableView } from './description.ts';
import { foldedTable } from './foldedTable.ts';
import { isRevised } from './figures.ts';
import { clusterPiece, indicatorPiece, placePiece } from './names.ts';
import { column } from './pageFrame.ts';
import { statedIn } from './quotes.ts';
import { linkTo } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

function observationColumns(context: ViewContext, withIndicator: boolean): readonly ColumnView[] {
  const { columns } = context.words;
  const indicator = column('indicator', columns.indicator, 'text', 'filter');
  return [
    withIndicator ? indicator : { ...indicator, secondary: true },
    column('place', columns.place, 'text', 'filter'),
    column('cluster', columns.cluster, 'text', 'filter'),
    column('period', columns.period, 'period'),
    column('value', columns.value, 'number'),
    column('unit', columns.unit, 'text', 'secondary'),
    column('nature', columns.nature, 'text', 'filter'),
    column('vintage', columns.vintage, 'date'),
    column('finality', columns.finality),
    column('priceBasis', columns.priceBasis, 'text', 'secondary'),
    column('origin', columns.origin, 'text', 'secondary'),
    column('source', columns.source),
    column('note', columns.note, 'text', 'secondary'),
    column('id', columns.id, 'text', 'secondary'),
  ];
}

function observationCells(context: ViewContext, observation: Located<Observation>): readonly CellView[] {
  const { language } = context;
  const { finality, priceBasis, cluster, note } = observation;
  const figure = figureCell(context, observation);
  const stated = statedIn(context, observation);
  return [
    pieceCell(indicatorPiece(context, observation.indicator)),
    pieceCell(placePiece(context, observation.place)),
    cluster === undefined ? missingCell(context, 'not-applicable') : pieceCell(clusterPiece(context, cluster)),
    { ...periodCell(context, observation.period), link: linkTo('observation', observation.id) },
    isRevised(context, observation) ? { ...figure, revised: true } : figure,
    unitCell(context, observation.value),
    textCell(kindWord('nature', observation.nature, language)),
    dateCell(context, observation.vintage),
    isMissing(finality) ? missingCell(context, finality) : textCell(kindWord('finality', finality, language)),
    isMissing(priceBasis) ? missingCell(context, priceBasis) : textCell(kindWord('priceBasis', priceBasis, language)),
    textCell(kindWord('origin', observation.origin, language)),
    stated === undefined ? missingCell(context, 'not-stated') : pieceCell(stated),
    textCell(note === undefined ? '' : named(context, note)),
    textCell(observation.id),
  ];
}

export function observationTable(
  context: ViewContext,
  observations: readonly Located<Observation>[],
  empty: string,
  options: { readonly id?: string; readonly title?: string; readonly withIndicator?: boolean } = {},
): TableView {
  return foldedTable(context, {
    id: options.id ?? 'observations',
    title: options.title ?? context.words.targets.observations,
    columns: observationColumns(context, options.withIndicator === true),
    rows: observations.map((observation) => ({ id: observation.id, cells: observationCells(context, observation) })),
    empty,
  });
}
