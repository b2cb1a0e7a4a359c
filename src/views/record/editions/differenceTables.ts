// The three tables of a comparison: statuses, figures, words, each row with its cause; what did not change is counted.
import type { StatedTarget } from '#model/edition/editionContent';
import type {
  EditionDifferences,
  FigureDifference,
  StatusDifference,
  WordsDifference,
} from '#model/edition/editionDifference';
import { textCell } from '../../cells.ts';
import type { CellView, TableView } from '../../description.ts';
import { slotLabel } from '../../edition/editionSlots.ts';
import { foldedTable } from '../../foldedTable.ts';
import { seriesName, sourcePiece, targetPiece } from '../../names.ts';
import { column } from '../../pageFrame.ts';
import { pieceCell } from '../../cells.ts';
import { compose, textOf } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';
import { absentCell, causesCell, citedCell, statedCell, type Side } from './differenceCells.ts';
import { excerpts } from './excerpts.ts';
import { slotParts } from './slotParts.ts';

const footOf = (template: string, count: number): string => textOf(compose(template, { count: String(count) }));

function statusCells(context: ViewContext, { target, before, after, causes }: StatusDifference): readonly CellView[] {
  const { promiseChanged } = context.words.editionDifferences;
  const isOther = before !== undefined && after !== undefined && before.promise !== after.promise;
  const cell = statedCell(context, after, 'after');
  return [
    pieceCell(targetPiece(context, target)),
    statedCell(context, before, 'before'),
    isOther ? { ...cell, note: promiseChanged } : cell,
    causesCell(context, causes),
  ];
}

function sameCells(context: ViewContext, stated: StatedTarget): readonly CellView[] {
  const { same } = context.words.editionDifferences;
  const sides = [statedCell(context, stated, 'before'), statedCell(context, stated, 'after')];
  return [pieceCell(targetPiece(context, stated.target)), ...sides, textCell(same)];
}

/** Every target of either edition: those that changed first. */
export function statusTable(context: ViewContext, { statuses, sameStatuses }: EditionDifferences): TableView {
  const { editionDifferences: words } = context.words;
  const { columns } = words;
  return {
    id: 'statuses',
    title: words.statuses,
    columns: [
      column('target', columns.target),
      column('before', columns.before, 'mark', 'filter'),
      column('after', columns.after, 'mark', 'filter'),
      column('cause', columns.cause, 'text', 'filter'),
    ],
    rows: [
      ...statuses.map((one) => ({ id: one.target, cells: statusCells(context, one) })),
      ...sameStatuses.map((one) => ({ id: one.target, cells: sameCells(context, one) })),
    ],
    foot: footOf(words.statusesFoot, sameStatuses.length),
    empty: words.statusesEmpty,
  };
}

/** Of a series' key, with or without a period: indicator, place and cluster as one name. */
function nameOfSeries(context: ViewContext, key: string): string {
  const [indicator = '', place = '', cluster] = key.split('|');
  return seriesName(context, { indicator, place, cluster: cluster === '' ? undefined : cluster });
}

function figureCells(context: ViewContext, difference: FigureDifference): readonly CellView[] {
  const { series, before, after, causes, reason } = difference;
  const source = (after ?? before)?.source;
  return [
    textCell(nameOfSeries(context, series)),
    citedCell(context, before, 'before'),
    citedCell(context, after, 'after'),
    causesCell(context, causes),
    textCell(reason ?? ''),
    source === undefined ? textCell('') : pieceCell(sourcePiece(context, source)),
  ];
}

export function figureTable(context: ViewContext, { figures, unchangedFigures }: EditionDifferences): TableView {
  const { editionDifferences: words } = context.words;
  const { columns } = words;
  return foldedTable(context, {
    id: 'figures',
    title: words.figures,
    columns: [
      column('name', columns.name),
      column('before', columns.before, 'number'),
      column('after', columns.after, 'number'),
      column('cause', columns.cause, 'text', 'filter'),
      column('reason', columns.reason),
      column('source', columns.source, 'text', 'secondary'),
    ],
    rows: figures.map((one, at) => ({ id: `${one.series} ${at + 1}`, cells: figureCells(context, one) })),
    foot: footOf(words.figuresFoot, unchangedFigures),
    empty: words.figuresEmpty,
  });
}

function wordsCells(context: ViewContext, difference: WordsDifference): readonly CellView[] {
  const { slot, language, before, after, causes } = difference;
  const { subject, heading } = slotParts(slot);
  const shown = excerpts(before?.text ?? '', after?.text ?? '');
  const cell = (side: Side): CellView =>
    difference[side] === undefined ? absentCell(context, side) : textCell(shown[side]);
  return [
    textCell(slotLabel(context, subject, heading)),
    textCell(context.words.editionLife.languages[language]),
    cell('before'),
    cell('after'),
    causesCell(context, causes),
    textCell((after ?? before)?.author ?? ''),
  ];
}

export function wordsTable(context: ViewContext, { words: changed }: EditionDifferences): TableView {
  const { editionDifferences: words } = context.words;
  const { columns } = words;
  return {
    id: 'words',
    title: words.words,
    columns: [
      column('slot', columns.slot),
      column('language', columns.language, 'text', 'filter'),
      column('before', columns.before),
      column('after', columns.after),
      column('cause', columns.cause, 'text', 'secondary'),
      column('author', columns.author, 'text', 'filter'),
    ],
    rows: changed.map((one) => ({ id: `${one.slot} ${one.language}`, cells: wordsCells(context, one) })),
    ...(changed.length === 0 ? {} : { foot: words.wordsFoot }),
    empty: words.wordsEmpty,
  };
}
