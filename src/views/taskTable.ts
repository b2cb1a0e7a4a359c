// Table of tasks 任务分解表: wording, units, deadline, progress, status and next step of each task.
import type { Name } from '#kernel/language';
import type { Located } from '#model/located';
import type { Task } from '#model/task';
import { taskStatusWord } from '#words/status';
import { dateCell, dueCell, missingCell, notEnteredCell, pieceCell, piecesCell, textCell } from './cells.ts';
import type { CellView, TableView } from './description.ts';
import { foldedTable } from './foldedTable.ts';
import { clusterPiece, listNames, placePiece, planPiece, taskName } from './names.ts';
import { column } from './pageFrame.ts';
import { statedIn } from './quotes.ts';
import { linkTo } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

export function taskStatusCell(context: ViewContext, task: Task): CellView {
  if (task.status === undefined) return notEnteredCell(context);
  return { text: taskStatusWord(task.status, context.language), mark: task.status, value: task.status };
}

function taskCells(context: ViewContext, task: Located<Task>): readonly CellView[] {
  const number = String(context.index.numbers.get(task.id) ?? 0);
  const notStated = missingCell(context, 'not-stated');
  const name = (value: Name | undefined): CellView =>
    value === undefined ? notEnteredCell(context) : textCell(named(context, value));
  const names = (value: readonly Name[] | undefined): CellView =>
    value === undefined || value.length === 0 ? notEnteredCell(context) : textCell(listNames(context, value));
  const stated = statedIn(context, task);
  const clusters = (task.clusters ?? []).map((id) => clusterPiece(context, id));
  return [
    { text: number, value: number, link: linkTo('task', task.id) },
    { text: taskName(context, task), link: linkTo('task', task.id) },
    task.clause === undefined ? notStated : textCell(named(context, task.clause)),
    names(task.lead),
    names(task.supporting),
    dueCell(context, task.deadline),
    name(task.progress),
    taskStatusCell(context, task),
    name(task.next),
    task.place === undefined ? notStated : pieceCell(placePiece(context, task.place)),
    clusters.length === 0 ? missingCell(context, 'not-applicable') : piecesCell(context, clusters),
    task.updated === undefined ? notEnteredCell(context) : dateCell(context, task.updated),
    task.plan === undefined ? notStated : pieceCell(planPiece(context, task.plan)),
    stated === undefined ? notStated : pieceCell(stated),
    textCell(task.id),
  ];
}

/** The table with all of its columns. */
export function wholeTaskTable(context: ViewContext, tasks: readonly Located<Task>[]): TableView {
  const { columns, tasks: words } = context.words;
  return {
    id: 'tasks',
    title: words.table,
    columns: [
      column('number', columns.number, 'number'),
      column('wording', columns.wording),
      column('clause', columns.clause),
      column('lead', columns.lead, 'text', 'filter'),
      column('supporting', columns.supporting),
      column('deadline', columns.deadline, 'date'),
      column('progress', columns.taskProgress),
      column('status', columns.status, 'mark', 'filter'),
      column('next', columns.next),
      column('place', columns.place, 'text', 'filter'),
      column('clusters', columns.clusters),
      column('updated', columns.updated, 'date', 'secondary'),
      column('plan', columns.plan, 'text', 'secondary'),
      column('document', columns.document, 'text', 'secondary'),
      column('id', columns.id, 'text', 'secondary'),
    ],
    rows: tasks.map((task) => ({ id: task.id, cells: taskCells(context, task) })),
    empty: context.book.tasks.length === 0 ? words.none : words.empty,
  };
}

export function taskTable(context: ViewContext, tasks: readonly Located<Task>[]): TableView {
  return foldedTable(context, wholeTaskTable(context, tasks));
}
