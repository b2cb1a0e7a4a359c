// Words of the table of tasks and of the page of one task.
const zh = {
  table: '任务分解表',
  none: '尚未录入工作任务。在规划目录的任务清单中写明任务内容、牵头单位和完成时限后，在此列出。',
  empty: '没有符合筛选条件的任务。',
  lead: (_n: number): string => '共{count}项工作任务。',
  openField: '{field}（{count}项，共{all}项）',
  findings: '相关检查结果',
};

const en: typeof zh = {
  table: 'Table of tasks',
  none: 'No task has been entered yet. Tasks stand here once the list in the plan folder names wording, lead unit and deadline.',
  empty: 'No task matches these filters.',
  lead: (n) => (n === 1 ? '{count} task.' : '{count} tasks.'),
  openField: '{field} ({count} of {all})',
  findings: 'Findings about this task',
};

export const taskWords = { zh, en };
