// Words of the findings of the check.
const zh = {
  none: '未发现问题。修改规划文件或数据后重新检查，结果在此列出。',
  codes: '按类别统计',
  list: '问题清单',
  table: '问题一览表',
  todo: '处理办法',
  why: '为何重要',
  scenario: '情景规则',
  kind: '{title}（{count}条）',
  whyLine: '为何重要：{why}',
  todoLine: '处理办法：{todo}',
  more: '查看该类全部{count}条',
  cut: '共{count}条，此处显示前{shown}条。可按类别查看，或在一览表中查看全部。',
  filters: { severity: '级别', code: '代码', file: '文件', scenario: '情景规则', subject: '涉及事项' },
};

const en: typeof zh = {
  none: 'No findings. They stand here when the plan or the data change and are checked again.',
  codes: 'By kind',
  list: 'Findings',
  table: 'All findings as a table',
  todo: 'What to do',
  why: 'Why it matters',
  scenario: 'Rule tried',
  kind: '{title} ({count})',
  whyLine: 'Why it matters: {why}',
  todoLine: 'What to do: {todo}',
  more: 'All {count} of this kind',
  cut: 'The first {shown} of {count} are shown. Choose a kind, or see all of them in the table.',
  filters: { severity: 'severity', code: 'code', file: 'file', scenario: 'rule tried', subject: 'about' },
};

export const findingWords = { zh, en };
