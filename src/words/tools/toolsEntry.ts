// Words of the entry sheet: choice of place and periods, cells, check and record.
interface EntryWords {
  readonly place: string;
  readonly cluster: string;
  readonly allClusters: string;
  readonly rows: string;
  readonly addPeriod: string;
  readonly periodHint: string;
  readonly add: string;
  readonly periodFault: (text: string) => string;
  readonly periodThere: (text: string) => string;
  readonly periodsFull: string;
  readonly usualPeriods: string;
  readonly grid: (place: string) => string;
  readonly indicator: string;
  readonly unit: string;
  readonly keys: string;
  readonly noRows: string;
  readonly noneFits: string;
  readonly cellLabel: (name: string, period: string, unit: string) => string;
  readonly present: string;
  readonly nothingPresent: string;
  readonly revision: (revision: number) => string;
  readonly range: string;
  readonly between: (from: string, to: string) => string;
  readonly atLeast: (from: string) => string;
  readonly atMost: (to: string) => string;
  readonly noRange: string;
  readonly finality: string;
  readonly source: string;
  readonly missing: string;
  readonly noReason: string;
  readonly back: string;
  readonly marks: Readonly<Record<'changed' | 'fault' | 'outside' | 'locked' | 'stale', string>>;
  readonly faults: Readonly<Record<'not-a-number' | 'with-unit' | 'too-long', (unit: string) => string>>;
  readonly outside: (range: string) => string;
  readonly stale: (present: string) => string;
  readonly locked: (why: string) => string;
  readonly notEmptied: string;
  readonly pasted: (cells: number) => string;
  readonly pasteLeft: (cells: number) => string;
  readonly copied: (cells: number) => string;
  readonly undoneTyping: string;
  readonly redoneTyping: string;
  readonly released: string;
  readonly fieldsTitle: string;
  readonly notSaid: string;
  readonly publication: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<'internal' | 'public', string>>;
  readonly embargo: string;
  readonly embargoHint: string;
  readonly reasonNeeded: (figures: number) => string;
  readonly count: (typed: number, revised: number) => string;
  readonly hidden: (cells: number) => string;
  readonly nothingTyped: string;
  readonly faultsLeft: (cells: number) => string;
  readonly check: string;
  readonly record: string;
  readonly recording: string;
  readonly checked: string;
  readonly noFindings: string;
  readonly findings: (count: number) => string;
  readonly recorded: (counts: {
    readonly added: number;
    readonly revised: number;
    readonly unchanged: number;
  }) => string;
}

const zh: EntryWords = {
  place: '区域',
  cluster: '产业集群',
  allClusters: '全部',
  rows: '筛选指标',
  addPeriod: '增加期间',
  periodHint:
    '例：2025（年）、2025-H1（上半年）、2025-Q3（季）、2025-03（月）、2025-01..05（累计）、2025-12-31（时点）',
  add: '增加',
  periodFault: (text) => `“${text}”不是期间的规范写法，未增加。`,
  periodThere: (text) => `表中已有“${text}”。`,
  periodsFull: '一张表最多40个期间，未增加。',
  usualPeriods: '恢复最近五年',
  grid: (place) => `${place}数据录入表`,
  indicator: '指标',
  unit: '单位',
  keys: '方向键、回车、Tab 移动，F2 修改，Esc 取消，Delete 清除所填内容，Ctrl+C、Ctrl+V 与 Excel 互相复制，Ctrl+Z 撤销输入；按 Esc 后再按 Tab 离开表格。',
  noRows: '该区域尚无可录入的指标。在规划中设定目标或导入数据后，在此列出。',
  noneFits: '没有名称相符的指标。',
  cellLabel: (name, period, unit) => `${name}，${period}${unit === '' ? '' : `，单位：${unit}`}`,
  present: '现有数值',
  nothingPresent: '尚无数据',
  revision: (revision) => `第${revision}次记录`,
  range: '允许范围',
  between: (from, to) => `${from}至${to}`,
  atLeast: (from) => `不小于${from}`,
  atMost: (to) => `不大于${to}`,
  noRange: '未设定',
  finality: '数据性质',
  source: '数据来源',
  missing: '缺失原因',
  noReason: '未选择',
  back: '恢复现有数值',
  marks: { changed: '已修改', fault: '无法识别', outside: '超出允许范围', locked: '已锁定', stale: '现有数值已变' },
  faults: {
    'not-a-number': () => '所填内容不是数字，不会入库。请填数字，或选择缺失原因。',
    'with-unit': (unit) =>
      `请按本行单位${unit === '' ? '' : `“${unit}”`}只填数字，不带“万”“亿”等字样；换算后再填，以免差错。`,
    'too-long': () => '数字过长，不会入库。请核对。',
  },
  outside: (range) => `超出允许范围（${range}）。请核对数值和单位；确属实际的，入库时须说明。`,
  stale: (present) => `填写之后，现有数值已变为${present}。入库时须选择保留哪个数值。`,
  locked: (why) => `不能修改：${why}`,
  notEmptied: '已入库的数值不能清空。没有数值的，请选择缺失原因。',
  pasted: (cells) => `已粘贴${cells}格。`,
  pasteLeft: (cells) => `${cells}格超出表格或已锁定，未粘贴。`,
  copied: (cells) => `已复制${cells}格，可粘贴到 Excel。`,
  undoneTyping: '已撤销一步输入。',
  redoneTyping: '已恢复一步输入。',
  released: '按 Tab 离开表格。',
  fieldsTitle: '本次录入说明',
  notSaid: '不指定',
  publication: '发布日期',
  scope: '公开范围',
  scopes: { internal: '内部', public: '公开' },
  embargo: '公开日期',
  embargoHint: '该日以前仅限内部使用；不填即时公开。',
  reasonNeeded: (figures) => `本次修订已有数据${figures}项，须写明理由。`,
  count: (typed, revised) => (revised === 0 ? `已填${typed}格。` : `已填${typed}格，其中修订已有数据${revised}项。`),
  hidden: (cells) => `另有${cells}格所填内容不在当前表中，仍存于草稿，本次不入库。`,
  nothingTyped: '尚未填写。点选单元格即可填写，也可从 Excel 粘贴。',
  faultsLeft: (cells) => `${cells}格无法识别，改正或清除后方可入库。`,
  check: '检查',
  record: '入库',
  recording: '正在入库……',
  checked: '检查结果',
  noFindings: '检查未发现问题。',
  findings: (count) => `检查发现${count}个问题。`,
  recorded: ({ added, revised, unchanged }) => `已入库：新增${added}项，修订${revised}项，未变${unchanged}项。`,
};

const en: EntryWords = {
  place: 'Place',
  cluster: 'Cluster',
  allClusters: 'All',
  rows: 'Filter series',
  addPeriod: 'Add a period',
  periodHint:
    'such as 2025 (year), 2025-H1 (half), 2025-Q3 (quarter), 2025-03 (month), 2025-01..05 (months together), 2025-12-31 (day)',
  add: 'Add',
  periodFault: (text) => `“${text}” is not a period in canonical form; nothing was added.`,
  periodThere: (text) => `“${text}” is in the table already.`,
  periodsFull: 'A sheet holds at most 40 periods; nothing was added.',
  usualPeriods: 'Last five years',
  grid: (place) => `Entry sheet of ${place}`,
  indicator: 'Series',
  unit: 'Unit',
  keys: 'Arrows, Enter and Tab move, F2 edits, Esc cancels, Delete clears what you typed, Ctrl+C and Ctrl+V exchange with Excel, Ctrl+Z undoes typing; Esc, then Tab leaves the table.',
  noRows: 'This place has no series to enter yet. They stand here once the plan sets a target or figures are imported.',
  noneFits: 'No series has such a name.',
  cellLabel: (name, period, unit) => `${name}, ${period}${unit === '' ? '' : `, in ${unit}`}`,
  present: 'Present value',
  nothingPresent: 'no figure yet',
  revision: (revision) => `revision ${revision}`,
  range: 'Allowed range',
  between: (from, to) => `${from} to ${to}`,
  atLeast: (from) => `at least ${from}`,
  atMost: (to) => `at most ${to}`,
  noRange: 'none set',
  finality: 'Finality',
  source: 'Source',
  missing: 'Missing because',
  noReason: 'none chosen',
  back: 'Back to the present value',
  marks: {
    changed: 'changed',
    fault: 'cannot be read',
    outside: 'outside the allowed range',
    locked: 'locked',
    stale: 'present value has changed',
  },
  faults: {
    'not-a-number': () => 'This is no number and will not be recorded. Type a number, or choose why it is missing.',
    'with-unit': (unit) =>
      `Type the number alone${unit === '' ? '' : `, in this row’s unit (${unit})`}, without 万 or 亿 or a unit; convert it first, so that nothing is off by a factor.`,
    'too-long': () => 'This number is too long and will not be recorded. Check it.',
  },
  outside: (range) =>
    `Outside the allowed range (${range}). Check value and unit; if it is so, explain it when recording.`,
  stale: (present) =>
    `Since you typed this, the present value became ${present}. On recording you choose which to keep.`,
  locked: (why) => `Cannot be changed: ${why}`,
  notEmptied: 'A recorded figure is not emptied. If there is none, choose why it is missing.',
  pasted: (cells) => `${cells} ${cells === 1 ? 'cell' : 'cells'} pasted.`,
  pasteLeft: (cells) => `${cells} beyond the table or locked ${cells === 1 ? 'was' : 'were'} left out.`,
  copied: (cells) => `${cells} ${cells === 1 ? 'cell' : 'cells'} copied, ready to paste into Excel.`,
  undoneTyping: 'One step of typing undone.',
  redoneTyping: 'One step of typing done again.',
  released: 'Tab now leaves the table.',
  fieldsTitle: 'About this entry',
  notSaid: 'not stated',
  publication: 'Date of publication',
  scope: 'Release',
  scopes: { internal: 'internal', public: 'public' },
  embargo: 'Public from',
  embargoHint: 'Internal until then; public at once where empty.',
  reasonNeeded: (figures) =>
    `${figures} recorded ${figures === 1 ? 'figure is' : 'figures are'} changed; a reason is needed.`,
  count: (typed, revised) =>
    `${typed} ${typed === 1 ? 'cell' : 'cells'} filled in${revised === 0 ? '' : `, ${revised} of them changing recorded figures`}.`,
  hidden: (cells) =>
    `${cells} more typed ${cells === 1 ? 'cell is' : 'cells are'} not in this table; the draft keeps ${cells === 1 ? 'it' : 'them'}, and ${cells === 1 ? 'it is' : 'they are'} not recorded now.`,
  nothingTyped: 'Nothing typed yet. Choose a cell and type, or paste from Excel.',
  faultsLeft: (cells) =>
    `${cells} ${cells === 1 ? 'cell' : 'cells'} cannot be read; mend or clear ${cells === 1 ? 'it' : 'them'} before recording.`,
  check: 'Check',
  record: 'Record',
  recording: 'Recording …',
  checked: 'Result of the check',
  noFindings: 'The check found nothing.',
  findings: (count) => `The check found ${count} ${count === 1 ? 'point' : 'points'}.`,
  recorded: ({ added, revised, unchanged }) => `Recorded: ${added} new, ${revised} revised, ${unchanged} unchanged.`,
};

export const entryWords = { zh, en };
