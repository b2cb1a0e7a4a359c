// Tasks in the report: done and under way, behind, due within a year with what comes next.
import { expect, it } from 'vitest';
import { taskSchema } from '#model/task';
import { plainDate } from '#kernel/plainDate';
import { sampleAssessment } from '../testing/sampleAssessment.ts';
import { textOf } from '../sentence.ts';
import { viewContext } from '../viewContext.ts';
import type { EditionBlock } from './editionDocument.ts';
import { openTaskBlocks, taskProblemBlocks, taskProgressBlocks, tasksDueSoonBlocks } from './taskBlocks.ts';

const context = viewContext({ ...sampleAssessment(), asOf: plainDate(2025, 6, 30) }, 'zh');

const task = (id: string, more: object) => ({
  ...taskSchema.parse({ id, wording: { zh: `任务${id}` }, ...more }),
  ref: { file: 'plan/tasks.yaml', path: [id] },
});

const TASKS = [
  task('a', { status: 'done', deadline: '2025' }),
  task('b', { status: 'behind', deadline: '2025-Q3', lead: [{ zh: '市工业和信息化局' }], next: { zh: '完成选址' } }),
  task('c', { deadline: '2027' }),
];

const said = (blocks: readonly EditionBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'sentence' ? [textOf(block.sentence)] : []));

it('tells counts and what is done or under way', () => {
  expect(said(taskProgressBlocks(context, TASKS))).toEqual([
    '工作任务3项，其中欠进度1项，已完成1项。',
    '已完成和推进中的工作任务1项：任务a（2025年完成，已完成）。',
  ]);
});

it('tells what is behind and how many have no entry', () => {
  expect(said(taskProblemBlocks(context, TASKS))).toEqual([
    '欠进度工作任务1项：任务b（市工业和信息化局牵头，2025年第三季度完成，欠进度）。',
  ]);
  expect(said(openTaskBlocks(context, TASKS))).toEqual(['1项工作任务未录入进展。']);
});

it('tells what is to be done within a year, but for what is done, with the next step', () => {
  expect(said(tasksDueSoonBlocks(context, TASKS))).toEqual([
    '未来一年（至2026年6月30日）应完成的工作任务1项：任务b（市工业和信息化局牵头，2025年第三季度完成，欠进度，下一步：完成选址）。',
  ]);
});

it('says nothing of tasks that there are not', () => {
  expect([taskProgressBlocks, taskProblemBlocks, tasksDueSoonBlocks].flatMap((blocks) => blocks(context, []))).toEqual(
    [],
  );
});
