// The table behind a chart: every point with its series, date, value and, for an observed one, the figure it opens.
import { Decimal } from '#kernel/decimal';
import { parseDate } from '#kernel/plainDate';
import { formatDecimal } from '#words/number';
import { dateCell, pieceCell, textCell } from './cells.ts';
import type { ChartSeries, TableView } from './description.ts';
import { documentPiece, sourcePiece } from './names.ts';
import { column } from './pageFrame.ts';
import { linkTo, piece } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

export function chartTable(
  context: ViewContext,
  chart: string,
  series: readonly ChartSeries[],
  unit: string,
): TableView {
  const { words } = context;
  const rows = series.flatMap((line) =>
    line.points.map((point, at) => {
      const observation =
        point.observation === undefined ? undefined : context.index.observations.get(point.observation);
      const value = Decimal.from(point.value);
      const link = observation === undefined ? undefined : linkTo('observation', observation.id);
      const source =
        observation?.source === undefined
          ? observation?.anchor === undefined
            ? piece(line.role === 'target' ? '' : words.charts.computed)
            : documentPiece(context, observation.anchor.document)
          : sourcePiece(context, observation.source);
      const shown = point.bound === true ? point.label : formatDecimal(value, context.language);
      return {
        id: `${line.id}-${at + 1}`,
        cells: [
          textCell(line.name),
          dateCell(context, parseDate(point.date)),
          { text: shown, value: point.value, link },
          pieceCell(source),
        ],
      };
    }),
  );
  const value = { ...column('value', words.columns.value, 'number'), ...(unit === '' ? {} : { unit }) };
  return {
    id: `${chart}-data`,
    title: words.charts.table,
    columns: [
      column('series', words.columns.series, 'text', 'filter'),
      column('date', words.columns.date, 'date'),
      value,
      column('source', words.columns.source),
    ],
    rows,
    empty: words.charts.empty,
  };
}
