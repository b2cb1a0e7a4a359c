// Tasks of a subject in sentences: done and under way, behind, without an entry, due within a year.
import { endOf } from '#kernel/period';
import type { SlotSubject } from '#model/edition/editionText';
import type { Located } from '#model/located';
import { TASK_STATUSES, type Task, type TaskStatus } from '#model/task';
import { editionBodyWords } from '#words/editionBody';
import { formatDate, formatPeriod } from '#words/period';
import { taskStatusWord } from '#words/status';
import type { Sentence, TextPiece } from '../description.ts';
import { listNames, taskName } from '../names.ts';
import { compose, joinWith, linkTo, piece } from '../sentence.ts';
import { named, type ViewContext } from '../viewContext.ts';
import type { EditionBlock } from './editionDocument.ts';
import { enumeration } from './enumeration.ts';
import { yearAfter } from './targetBlocks.ts';

const MOST = 6;
const REST = linkTo('tasks');

/** Tasks of the city, of a cluster, of a place. */
export function tasksOf({ book }: ViewContext, subject: SlotSubject): readonly Located<Task>[] {
  switch (subject.of) {
    case 'world':
      return [];
    case 'city':
      return book.tasks;
    case 'cluster':
      return book.tasks.filter(({ clusters }) => (clusters ?? []).includes(subject.id));
    case 'place':
      return book.tasks.filter(({ place }) => place === subject.id);
  }
}

/** "Build parks (led by the planning bureau, by 2025, on schedule)". */
function taskClause(context: ViewContext, task: Located<Task>, isNextTold: boolean): Sentence {
  const { language } = context;
  const words = editionBodyWords(language).tasks;
  const lead = task.lead ?? [];
  const details: readonly Sentence[] = [
    ...(lead.length === 0 ? [] : [compose(words.lead, { lead: listNames(context, lead) })]),
    ...(task.deadline === undefined
      ? []
      : [compose(words.deadline, { deadline: formatPeriod(task.deadline, language) })]),
    ...(task.status === undefined ? [] : [[piece(taskStatusWord(task.status, language), undefined, task.status)]]),
    ...(task.progress === undefined ? [] : [[piece(named(context, task.progress))]]),
    ...(task.next === undefined || !isNextTold ? [] : [compose(words.next, { next: named(context, task.next) })]),
  ];
  const name = piece(taskName(context, task), linkTo('task', task.id));
  if (details.length === 0) return [name];
  const text = joinWith(details, context.words.common.clauseSeparator);
  return [name, ...compose(editionBodyWords(language).bracket, { text })];
}

const countPiece = (count: number): TextPiece => piece(String(count), REST);

function clauses(
  context: ViewContext,
  lead: Sentence,
  tasks: readonly Located<Task>[],
  isNextTold = false,
): readonly EditionBlock[] {
  const items = tasks.map((task) => taskClause(context, task, isNextTold));
  return enumeration(context, lead, items, { most: MOST, rest: REST });
}

const withStatus = (tasks: readonly Located<Task>[], ...statuses: readonly TaskStatus[]): readonly Located<Task>[] =>
  tasks.filter(({ status }) => status !== undefined && statuses.includes(status));

/** How many tasks stand where; nothing where no status is entered. */
function countsBlock(context: ViewContext, tasks: readonly Located<Task>[]): readonly EditionBlock[] {
  const { language, words } = context;
  const { counted, count } = editionBodyWords(language).tasks;
  const counts = TASK_STATUSES.flatMap((status) => {
    const found = withStatus(tasks, status).length;
    if (found === 0) return [];
    return [
      compose(count, { status: piece(taskStatusWord(status, language), undefined, status), count: countPiece(found) }),
    ];
  });
  if (counts.length === 0) return [];
  const parts = { all: countPiece(tasks.length), counts: joinWith(counts, words.common.clauseSeparator) };
  return [{ kind: 'sentence', sentence: compose(counted, parts) }];
}

/** Tasks done or under way. */
export function taskProgressBlocks(context: ViewContext, tasks: readonly Located<Task>[]): readonly EditionBlock[] {
  const words = editionBodyWords(context.language).tasks;
  const going = withStatus(tasks, 'done', 'ahead', 'on-schedule', 'other');
  const lead = compose(words.underWay(going.length), { count: countPiece(going.length) });
  const counts = tasks.length > going.length ? countsBlock(context, tasks) : [];
  return [...counts, ...clauses(context, lead, going)];
}

export function taskProblemBlocks(context: ViewContext, tasks: readonly Located<Task>[]): readonly EditionBlock[] {
  const behind = withStatus(tasks, 'behind');
  const template = editionBodyWords(context.language).tasks.behind(behind.length);
  return clauses(context, compose(template, { count: countPiece(behind.length) }), behind);
}

/** How many tasks nobody has entered a status for. */
export function openTaskBlocks({ language }: ViewContext, tasks: readonly Located<Task>[]): readonly EditionBlock[] {
  const open = tasks.filter(({ status }) => status === undefined).length;
  const template = editionBodyWords(language).tasks.notEntered(open);
  return open === 0 ? [] : [{ kind: 'sentence', sentence: compose(template, { count: countPiece(open) }) }];
}

/** Tasks that are to be done within 12 months after the as-of date. */
export function tasksDueSoonBlocks(context: ViewContext, tasks: readonly Located<Task>[]): readonly EditionBlock[] {
  const words = editionBodyWords(context.language).tasks;
  const { asOf } = context.assessment;
  const until = yearAfter(asOf);
  const due = tasks
    .filter(({ status }) => status !== 'done')
    .filter(({ deadline }) => deadline !== undefined && endOf(deadline) > asOf && endOf(deadline) <= until);
  const parts = { count: countPiece(due.length), until: formatDate(until, context.language) };
  return clauses(context, compose(words.dueSoon(due.length), parts), due, true);
}
