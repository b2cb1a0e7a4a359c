// Table of targets 指标表: promise, due date, latest figure, scheduled value, progress and status of each target.
import { quantity } from '#kernel/quantity';
import { isMissing } from '#kernel/missing';
import type { Located } from '#model/located';
import { targetValue, type Target } from '#model/target';
import type { Verdict } from '#model/verdict';
import { formatPercent } from '#words/number';
import { kindWord } from '#words/kinds';
import { unitWord } from '#words/unit';
import {
  dueCell,
  exportValue,
  figureCell,
  missingCell,
  notEnteredCell,
  periodCell,
  pieceCell,
  quantityCell,
  reasonCell,
  statusCell,
  textCell,
  unitCell,
} from './cells.ts';
import type { CellView, ColumnView, TableView } from './description.ts';
import { ownUnit, toShownDigits } from './displayUnit.ts';
import { foldedTable } from './foldedTable.ts';
import { isRevised, latestFigure, type Figure } from './figures.ts';
import { clusterPiece, indicatorPiece, isInWords, measuredName, placePiece, planPiece, promiseText } from './names.ts';
import { column } from './pageFrame.ts';
import { statedIn } from './quotes.ts';
import { compose, linkTo, textOf } from './sentence.ts';
import { dueOf } from './targetSelection.ts';
import { named, type ViewContext } from './viewContext.ts';

function targetColumns(context: ViewContext): readonly ColumnView[] {
  const { columns } = context.words;
  return [
    column('number', columns.number, 'number'),
    column('subject', columns.subject),
    column('place', columns.place, 'text', 'filter'),
    column('indicator', columns.indicator, 'text', 'secondary'),
    column('cluster', columns.cluster, 'text', 'secondary', 'filter'),
    column('binding', columns.binding, 'text', 'filter'),
    column('base', columns.base, 'number', 'secondary'),
    column('target', columns.target, 'number'),
    column('unit', columns.unit, 'text', 'secondary'),
    column('due', columns.due, 'date', 'filter'),
    column('status', columns.status, 'mark', 'filter'),
    column('reason', columns.reason, 'text', 'filter'),
    column('latest', columns.latest, 'number'),
    column('period', columns.period, 'period'),
    column('scheduled', columns.scheduled, 'number'),
    column('progress', columns.progress, 'number'),
    column('responsible', columns.responsible),
    column('type', columns.type, 'text', 'secondary'),
    column('force', columns.force, 'text', 'secondary'),
    column('plan', columns.plan, 'text', 'secondary'),
    column('document', columns.document, 'text', 'secondary'),
    column('id', columns.id, 'text', 'secondary'),
  ];
}

/** What is promised: indicator and cluster, or the wording of a goal without a figure. */
export function subjectCell(context: ViewContext, target: Target): CellView {
  const link = linkTo('target', target.id);
  if (!isInWords(target)) return { text: measuredName(context, target), link };
  const what = named(context, target.wording);
  if (target.cluster === undefined) return { text: what, link };
  const cluster = clusterPiece(context, target.cluster).text;
  return { text: textOf(compose(context.words.targets.goalOf, { cluster, what })), link };
}

/** Mark and line of a target whose text prints another value than the accepted one. */
export function printedNote(context: ViewContext, target: Target): Pick<CellView, 'mark' | 'more'> {
  const printed = target.correction === undefined ? undefined : target.printed;
  return printed === undefined ? {} : { mark: 'warning', more: compose(context.words.targets.printedAs, { printed }) };
}

/** The accepted value, with the printed one where the text prints another. */
export function promiseCell(context: ViewContext, target: Target): CellView {
  const value = targetValue(target);
  const text = promiseText(context, target);
  const link = linkTo('target', target.id);
  if (isInWords(target)) return { text: context.words.targets.noValue, link };
  if (isMissing(value)) return { ...missingCell(context, value), link };
  return { text, value: exportValue(context, value), link, ...printedNote(context, target) };
}

function baseCell(context: ViewContext, target: Target): CellView {
  if (target.base === undefined || target.unit === undefined) return missingCell(context, 'not-stated');
  const period = periodCell(context, target.base.period).text;
  return { ...quantityCell(context, quantity(target.base.value, target.unit)), more: [{ text: period }] };
}

/** The figure that was judged, else the latest one, in the unit it was published in; else why there is none. */
export function latestCell(context: ViewContext, figure: Figure | undefined): CellView {
  if (figure === undefined) return missingCell(context, 'not-observed');
  const cell = figureCell(context, figure);
  return isRevised(context, figure) ? { ...cell, revised: true } : cell;
}

function scheduledCell(context: ViewContext, target: Target, verdict: Verdict | undefined): CellView {
  const path = verdict?.paths[0];
  if (path === undefined || target.unit === undefined) return missingCell(context, 'not-applicable');
  return quantityCell(context, toShownDigits(quantity(path.scheduled, target.unit)));
}

export function progressCell(context: ViewContext, verdict: Verdict | undefined): CellView {
  if (verdict?.progress === undefined) return missingCell(context, 'not-observed');
  return { text: formatPercent(verdict.progress, context.language, 0), value: verdict.progress.toString() };
}

export const optional = <T>(value: T | undefined, cell: (value: T) => CellView, empty: CellView): CellView =>
  value === undefined ? empty : cell(value);

function targetCells(context: ViewContext, target: Located<Target>): readonly CellView[] {
  const { index, language } = context;
  const verdict = index.verdicts.get(target.id);
  const figure = latestFigure(context, target);
  const number = index.numbers.get(target.id) ?? 0;
  const notStated = missingCell(context, 'not-stated');
  const notApplicable = missingCell(context, 'not-applicable');
  const stated = statedIn(context, target);
  return [
    { text: String(number), value: String(number), link: linkTo('target', target.id) },
    subjectCell(context, target),
    pieceCell(placePiece(context, target.place)),
    pieceCell(indicatorPiece(context, target.indicator)),
    optional(target.cluster, (id) => pieceCell(clusterPiece(context, id)), notApplicable),
    optional(target.binding, (binding) => textCell(kindWord('binding', binding, language)), notStated),
    baseCell(context, target),
    promiseCell(context, target),
    target.unit === undefined
      ? unitCell(context, targetValue(target))
      : textCell(unitWord(ownUnit(target.unit, language), language)),
    dueCell(context, dueOf(context, target)),
    optional(verdict, (found) => statusCell(context, found.status), notApplicable),
    reasonCell(context, verdict?.reason),
    latestCell(context, figure),
    optional(figure?.period, (period) => periodCell(context, period), missingCell(context, 'not-observed')),
    scheduledCell(context, target, verdict),
    progressCell(context, verdict),
    optional(target.responsible, (name) => textCell(named(context, name)), notEnteredCell(context)),
    textCell(kindWord('targetType', target.type, language)),
    optional(target.force, (force) => textCell(kindWord('force', force, language)), notStated),
    optional(target.plan, (plan) => pieceCell(planPiece(context, plan)), notStated),
    optional(stated, pieceCell, notStated),
    textCell(target.id),
  ];
}

/** Thresholds that the statuses rest on, as the foot of the table. */
export function thresholdsText(context: ViewContext): string {
  const { ahead, behind, about, staleMonths } = context.assessment.thresholds;
  const percent = (value: typeof ahead): string => formatPercent(value, context.language, 2);
  return context.words.targets.thresholds({
    ahead: percent(ahead),
    behind: percent(behind),
    about: percent(about),
    months: String(staleMonths),
  });
}

export function targetTable(
  context: ViewContext,
  targets: readonly Located<Target>[],
  id = 'targets',
  title = context.words.targets.table,
): TableView {
  return foldedTable(context, {
    id,
    title,
    columns: targetColumns(context),
    rows: targets.map((target) => ({ id: target.id, cells: targetCells(context, target) })),
    foot: thresholdsText(context),
    empty: context.book.targets.length === 0 ? context.words.overview.noTargets : context.words.targets.empty,
  });
}

const BRIEF = new Set(['number', 'subject', 'place', 'target', 'due', 'latest', 'period', 'status', 'reason']);

/** The same table with few columns and without the thresholds, for pages on which it is one section among others. */
export function briefTargetTable(
  context: ViewContext,
  targets: readonly Located<Target>[],
  empty: string,
  title = context.words.targets.table,
): TableView {
  return foldedTable(context, {
    id: 'targets-here',
    title,
    columns: targetColumns(context).map((item) => (BRIEF.has(item.id) ? item : { ...item, secondary: true })),
    rows: targets.map((target) => ({ id: target.id, cells: targetCells(context, target) })),
    empty,
  });
}
