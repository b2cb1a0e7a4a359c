// The table of tasks 任务分解表 with counts by status and one line on what nobody entered; the page of one task.
import { notFound, type Failure } from '#kernel/failure';
import { nearest } from '#kernel/nearest';
import { TASK_STATUSES, type Task } from '#model/task';
import type { Located } from '#model/located';
import { formatDate, formatPeriod } from '#words/period';
import { taskStatusWord } from '#words/status';
import type { PageView, Sentence } from './description.ts';
import { findingsAbout, findingsBlock } from './findingViews.ts';
import { clusterPiece, listNames, listPieces, placePiece, planPiece, taskName } from './names.ts';
import { countsBlock, fact, factsBlock, noteBlock, pageFrame, section, sentenceBlock } from './pageFrame.ts';
import { quoteBlock, statedIn } from './quotes.ts';
import { taskForm } from './record/planForms.ts';
import { compose, joinWith, linkTo, piece } from './sentence.ts';
import { taskTable } from './taskTable.ts';
import { filterOf, named, type ViewContext } from './viewContext.ts';

const OPTIONAL = ['lead', 'supporting', 'deadline', 'progress', 'status', 'next'] as const;
type OptionalField = (typeof OPTIONAL)[number];

const isEntered = (task: Task, field: OptionalField): boolean => {
  const value = task[field];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
};

function fieldTitle(context: ViewContext, field: OptionalField): string {
  const { columns } = context.words;
  return field === 'progress' ? columns.taskProgress : columns[field];
}

/** Tasks that pass the filters status, place, cluster and plan. */
function selectTasks(context: ViewContext): readonly Located<Task>[] {
  const status = filterOf(context, 'status')?.split(',');
  const [place, cluster, plan] = [filterOf(context, 'place'), filterOf(context, 'cluster'), filterOf(context, 'plan')];
  return context.book.tasks.filter(
    (task) =>
      (status === undefined || status.includes(task.status ?? 'not-entered')) &&
      (place === undefined || task.place === place) &&
      (cluster === undefined || task.clusters?.includes(cluster) === true) &&
      (plan === undefined || task.plan === plan),
  );
}

/** "Not entered: status (40 of 40), next step (38 of 40)". */
function notEnteredSentence(context: ViewContext, tasks: readonly Task[]): Sentence {
  const { words } = context;
  const open = OPTIONAL.flatMap((field) => {
    const count = tasks.filter((task) => !isEntered(task, field)).length;
    if (count === 0) return [];
    const parts = { field: fieldTitle(context, field), count: String(count), all: String(tasks.length) };
    return [compose(words.tasks.openField, parts)];
  });
  return open.length === 0 ? [] : compose(words.targets.notEntered, { items: joinWith(open, words.common.separator) });
}

export function tasksPage(context: ViewContext): PageView {
  const { words, book, language } = context;
  const tasks = selectTasks(context);
  const counts = [...TASK_STATUSES, 'not-entered' as const].map((status) => ({
    text: taskStatusWord(status, language),
    count: book.tasks.filter((task) => (task.status ?? 'not-entered') === status).length,
    link: linkTo('tasks', undefined, { status }),
    mark: status,
  }));
  const filtered = tasks.length < book.tasks.length;
  const open = notEnteredSentence(context, tasks);
  const lead = compose(words.tasks.lead(tasks.length), { count: String(tasks.length) });
  return pageFrame(context, {
    page: 'tasks',
    title: words.common.pages.tasks,
    sections: [
      section(
        'counts',
        undefined,
        book.tasks.length === 0 ? undefined : sentenceBlock(lead, true),
        countsBlock(book.tasks.length === 0 ? [] : counts),
        filtered ? sentenceBlock([piece(words.common.showAll, linkTo('tasks'))]) : undefined,
        open.length === 0 ? undefined : noteBlock(open),
      ),
      section('tasks', undefined, { kind: 'table', table: taskTable(context, tasks) }),
    ],
  });
}

export function taskPage(context: ViewContext, id: string): PageView | Failure {
  const task = context.index.tasks.get(id);
  if (task === undefined) return notFound('task', id, nearest(id, context.index.tasks.keys()));
  const { words, language } = context;
  const { columns } = words;
  const clusters = (task.clusters ?? []).map((cluster) => clusterPiece(context, cluster));
  const status =
    task.status === undefined ? undefined : piece(taskStatusWord(task.status, language), undefined, task.status);
  const open = OPTIONAL.filter((field) => !isEntered(task, field)).map((field) => fieldTitle(context, field));
  return pageFrame(context, {
    page: 'task',
    id,
    title: taskName(context, task),
    kicker: `${words.common.pages.task} ${context.index.numbers.get(id) ?? ''}`.trim(),
    under: 'tasks',
    sections: [
      section(
        'facts',
        undefined,
        factsBlock([
          fact(columns.status, status),
          fact(columns.taskProgress, task.progress && named(context, task.progress)),
          fact(columns.next, task.next && named(context, task.next)),
          fact(columns.lead, listNames(context, task.lead ?? [])),
          fact(columns.supporting, listNames(context, task.supporting ?? [])),
          fact(columns.deadline, task.deadline && formatPeriod(task.deadline, language)),
          fact(columns.place, task.place === undefined ? undefined : placePiece(context, task.place)),
          fact(columns.clusters, ...listPieces(context, clusters)),
          fact(columns.clause, task.clause && named(context, task.clause)),
          fact(columns.plan, task.plan === undefined ? undefined : planPiece(context, task.plan)),
          fact(columns.source, statedIn(context, task)),
          fact(columns.updated, task.updated && formatDate(task.updated, language)),
          fact(columns.note, task.note && named(context, task.note)),
        ]),
        open.length === 0
          ? undefined
          : noteBlock(compose(words.targets.notEntered, { items: open.join(words.common.separator) })),
        taskForm(context, task),
      ),
      section('words', words.targets.words, quoteBlock(context, task.anchor)),
      section('findings', words.tasks.findings, findingsBlock(context, findingsAbout(context, id))),
    ],
  });
}
