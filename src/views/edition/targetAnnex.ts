// Annexed table of targets 指标表: each in its own unit, with base, promise, latest figure, scheduled value, progress and status.
import { isMissing } from '#kernel/missing';
import { quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import type { Located } from '#model/located';
import { comparatorOf, targetValue, type Target } from '#model/target';
import type { Verdict } from '#model/verdict';
import { annexWords } from '#words/editionAnnexes';
import { kindWord } from '#words/kinds';
import { formatPeriod } from '#words/period';
import { missingCell, notEnteredCell, pieceCell, statusCell, textCell } from '../cells.ts';
import type { CellView, ColumnView, TableView } from '../description.ts';
import { toShownDigits } from '../displayUnit.ts';
import { isFigure, isRevised, latestFigure, type Figure } from '../figures.ts';
import { isInWords, placePiece, promiseText } from '../names.ts';
import { column } from '../pageFrame.ts';
import { linkTo } from '../sentence.ts';
import { dueOf } from '../targetSelection.ts';
import { optional, printedNote, progressCell, subjectCell } from '../targetTable.ts';
import { reasonText } from '../verdictSentences.ts';
import { named, type ViewContext } from '../viewContext.ts';
import { bareCell, rowUnit, rowUnitCell } from './bareCell.ts';
import type { EditionInput } from './editionInput.ts';
import { filledColumns } from './filledColumns.ts';

function columnsOf(context: ViewContext): readonly ColumnView[] {
  const { columns } = context.words;
  return [
    column('number', columns.number, 'number'),
    column('subject', columns.indicator),
    column('place', columns.place),
    column('unit', columns.unit),
    column('binding', columns.binding),
    column('base', columns.base, 'number'),
    column('target', columns.target, 'number'),
    column('latest', columns.latest, 'number'),
    column('scheduled', columns.scheduled, 'number'),
    column('progress', columns.progress, 'number'),
    column('status', columns.status, 'mark'),
    column('responsible', columns.responsible),
  ];
}

/** A cell with a further line below its own. */
export const lined = (cell: CellView, line: string | undefined): CellView =>
  line === undefined ? cell : { ...cell, more: [{ text: line }, ...(cell.more ?? [])] };

function figureCell(context: ViewContext, figure: Figure, unit: UnitId): CellView {
  const cell = bareCell(context, figure.value, rowUnit(context, unit), figure.comparator);
  const revised = isRevised(context, figure) ? { revised: true } : {};
  const shown = { ...cell, ...revised, link: linkTo('observation', figure.id) };
  return lined(shown, formatPeriod(figure.period, context.language));
}

/** The base that the document states, else the figure that the path starts from. */
function baseCell(context: ViewContext, { base, unit }: Target, verdict: Verdict | undefined): CellView {
  if (unit === undefined) return missingCell(context, 'not-stated');
  const start = verdict?.start === undefined ? undefined : context.index.observations.get(verdict.start);
  if (base === undefined && start !== undefined && isFigure(start)) return figureCell(context, start, unit);
  if (base === undefined) return missingCell(context, 'not-stated');
  const cell = bareCell(context, quantity(base.value, unit), rowUnit(context, unit));
  return lined(cell, formatPeriod(base.period, context.language));
}

/** A growth rate, sum or increment says in words what its number is, so that it is not read as a level. */
function promiseCell(context: ViewContext, target: Target): CellView {
  const value = targetValue(target);
  const due = dueOf(context, target);
  const year = due === undefined ? undefined : formatPeriod(due, context.language);
  if (isInWords(target)) return lined(textCell(context.words.targets.noValue), year);
  if (isMissing(value)) return lined(missingCell(context, value), year);
  const upper = target.upper;
  const bare = bareCell(context, value, rowUnit(context, value.unit), comparatorOf(target), upper);
  const isLevel = !Object.hasOwn(context.words.common.promises, target.type);
  const cell = { ...bare, ...(isLevel ? {} : { text: promiseText(context, target) }), ...printedNote(context, target) };
  return lined(cell, year);
}

function latestCell(context: ViewContext, target: Target, unit: UnitId | undefined): CellView {
  const figure = latestFigure(context, target);
  if (figure === undefined) return missingCell(context, 'not-observed');
  return figureCell(context, figure, unit ?? figure.value.unit);
}

function scheduledCell(context: ViewContext, unit: UnitId | undefined, verdict: Verdict | undefined): CellView {
  const path = verdict?.paths[0];
  if (path === undefined || unit === undefined) return missingCell(context, 'not-applicable');
  return bareCell(context, toShownDigits(quantity(path.scheduled, unit)), rowUnit(context, unit));
}

/** Status, and below it why it cannot be judged. */
export function standingCell(context: ViewContext, target: Target, verdict: Verdict | undefined): CellView {
  if (verdict === undefined) return missingCell(context, 'not-applicable');
  const reason = verdict.reason === undefined ? undefined : reasonText(context, target, verdict);
  return lined(statusCell(context, verdict.status), reason);
}

function cellsOf(context: ViewContext, target: Located<Target>): readonly CellView[] {
  const { index, language } = context;
  const verdict = index.verdicts.get(target.id);
  const number = String(index.numbers.get(target.id) ?? 0);
  const unit = target.unit;
  return [
    textCell(number, number),
    textCell(subjectCell(context, target).text),
    pieceCell(placePiece(context, target.place)),
    optional(unit, (known) => rowUnitCell(context, known), missingCell(context, 'not-applicable')),
    optional(
      target.binding,
      (binding) => textCell(kindWord('binding', binding, language)),
      missingCell(context, 'not-stated'),
    ),
    baseCell(context, target, verdict),
    promiseCell(context, target),
    latestCell(context, target, unit),
    scheduledCell(context, unit, verdict),
    progressCell(context, verdict),
    standingCell(context, target, verdict),
    optional(target.responsible, (name) => textCell(named(context, name)), notEnteredCell(context)),
  ];
}

/** Of running targets a public edition knows no verdict; the columns that then stand empty are left out without a word. */
const OF_VERDICTS = ['scheduled', 'progress', 'status'] as const;

export function targetAnnex(context: ViewContext, { scope }: Pick<EditionInput, 'scope'>): TableView {
  const { words, language, book } = context;
  const table = filledColumns(
    context,
    {
      id: 'targets',
      title: words.targets.table,
      columns: columnsOf(context),
      rows: book.targets.map((target) => ({ id: target.id, cells: cellsOf(context, target) })),
      empty: words.overview.noTargets,
    },
    scope === 'public' ? OF_VERDICTS : [],
  );
  const method = annexWords[language].progressMethod;
  const foot = table.columns.some(({ id }) => id === 'progress') ? [method] : [];
  return { ...table, foot: [...foot, table.foot ?? ''].filter((text) => text !== '').join(words.common.wordSpace) };
}
