// Words of the import: choosing a file, what was found in it, what each row would do, confirming, progress, result.
interface ImportWords {
  readonly drop: string;
  readonly browse: string;
  readonly kinds: string;
  readonly notReadable: (name: string) => string;
  readonly onlyOne: string;
  readonly uploading: (name: string) => string;
  readonly reading: string;
  readonly another: string;
  readonly takeBack: string;
  readonly file: string;
  readonly size: (kilobytes: number) => string;
  readonly fingerprint: string;
  readonly known: (at: string, who: string) => string;
  readonly detected: string;
  readonly declared: string;
  readonly counts: Readonly<Record<'rows' | 'revised' | 'new' | 'unchanged' | 'refused', string>>;
  readonly tabs: string;
  readonly none: Readonly<Record<'revised' | 'new' | 'unchanged' | 'refused', string>>;
  readonly figure: string;
  readonly period: string;
  readonly present: string;
  readonly incoming: string;
  readonly row: string;
  readonly cells: string;
  readonly why: string;
  readonly more: (shown: number, all: number) => string;
  readonly downloadRefused: string;
  readonly findings: string;
  readonly confirmTitle: string;
  readonly leaveRefused: (rows: number) => string;
  readonly leaveNeeded: string;
  readonly reasonNeeded: (figures: number) => string;
  readonly nothing: string;
  readonly noneAccepted: string;
  readonly commit: (figures: number) => string;
  readonly progress: (done: number, total: number | undefined) => string;
  readonly cancelJob: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly done: (counts: { readonly added: number; readonly revised: number; readonly unchanged: number }) => string;
  readonly doneRefused: (rows: number) => string;
  readonly toData: string;
  readonly toChanges: string;
}

const zh: ImportWords = {
  drop: '将 CSV 或 XLSX 文件拖到此处',
  browse: '选择文件',
  kinds: '先预览，确认后才入库。文件原样留存备查。',
  notReadable: (name) => `“${name}”不是 CSV 或 XLSX 文件，未读取。旧版 XLS 请另存为 XLSX。`,
  onlyOne: '一次只能导入一个文件，已取第一个。',
  uploading: (name) => `正在上传“${name}”……`,
  reading: '正在读取文件……',
  another: '换一个文件',
  takeBack: '撤回对应关系的上一步修改',
  file: '文件',
  size: (kilobytes) => `${kilobytes} KB`,
  fingerprint: '文件摘要（SHA-256）',
  known: (at, who) => `此文件已于${at}由${who}按同一对应关系导入，再次导入不会增加数据。`,
  detected: '对应关系由程序识别，请核对。',
  declared: '已按所设对应关系读取。',
  counts: { rows: '读出行数', revised: '修订', new: '新增', unchanged: '未变', refused: '退回' },
  tabs: '各行结果',
  none: {
    revised: '没有修订现有数据的行。',
    new: '没有新增数据的行。',
    unchanged: '没有与现有数据相同的行。',
    refused: '各行均可采用。',
  },
  figure: '数据',
  period: '期间',
  present: '现有数值',
  incoming: '文件数值',
  row: '行',
  cells: '原文',
  why: '原因和处理',
  more: (shown, all) => `共${all}项，此处列出前${shown}项。`,
  downloadRefused: '下载退回的行（XLSX）',
  findings: '检查发现的问题',
  confirmTitle: '确认导入',
  leaveRefused: (rows) => `其余各行入库，退回的${rows}行不入库`,
  leaveNeeded: '有退回的行。请改正文件后重新导入，或勾选上一项。',
  reasonNeeded: (figures) => `导入将修订已有数据${figures}项，须写明理由。`,
  nothing: '文件中的数据均与现有数据相同，无需导入。',
  noneAccepted: '没有可以入库的行。请调整对应关系，或改正文件后重新导入。',
  commit: (figures) => `导入${figures}项数据`,
  progress: (done, total) => (total === undefined ? `已处理${done}行` : `已处理${done}行，共${total}行`),
  cancelJob: '取消导入',
  cancelled: '导入已取消，没有数据入库。',
  failed: '导入未完成，没有数据入库。',
  done: ({ added, revised, unchanged }) => `已入库：新增${added}项，修订${revised}项，未变${unchanged}项。`,
  doneRefused: (rows) => `${rows}行未入库。`,
  toData: '查看数据',
  toChanges: '查看变更记录',
};

const en: ImportWords = {
  drop: 'Drop a CSV or XLSX file here',
  browse: 'Choose a file',
  kinds: 'It is shown first and stored only when you confirm. The file itself is kept.',
  notReadable: (name) => `“${name}” is no CSV or XLSX file and was not read. Save an old XLS file as XLSX first.`,
  onlyOne: 'One file at a time: the first was taken.',
  uploading: (name) => `Sending “${name}” …`,
  reading: 'Reading the file …',
  another: 'Another file',
  takeBack: 'Take back the last change of the mapping',
  file: 'File',
  size: (kilobytes) => `${kilobytes} kB`,
  fingerprint: 'Hash of the file (SHA-256)',
  known: (at, who) =>
    `This file was imported at ${at} by ${who} in the same way; importing it again would add nothing.`,
  detected: 'The mapping was detected; check it.',
  declared: 'Read by the mapping you set.',
  counts: { rows: 'rows read', revised: 'changed', new: 'new', unchanged: 'unchanged', refused: 'refused' },
  tabs: 'What each row does',
  none: {
    revised: 'No row changes a recorded figure.',
    new: 'No row adds a figure.',
    unchanged: 'No row says what is recorded already.',
    refused: 'No row is refused.',
  },
  figure: 'Figure',
  period: 'Period',
  present: 'Now there',
  incoming: 'In the file',
  row: 'Row',
  cells: 'As it stands',
  why: 'Why, and what to do',
  more: (shown, all) => `The first ${shown} of ${all}.`,
  downloadRefused: 'Download the refused rows (XLSX)',
  findings: 'Findings of the check',
  confirmTitle: 'Confirm the import',
  leaveRefused: (rows) => `Import the others and leave the ${rows === 1 ? 'refused row' : `${rows} refused rows`} out`,
  leaveNeeded: 'Some rows are refused. Mend the file and import it again, or tick the box above.',
  reasonNeeded: (figures) =>
    `${figures} recorded ${figures === 1 ? 'figure is' : 'figures are'} changed; a reason is needed.`,
  nothing: 'Everything in the file is recorded already; there is nothing to import.',
  noneAccepted: 'No row can be imported. Adjust the mapping, or mend the file and import it again.',
  commit: (figures) => `Import ${figures} ${figures === 1 ? 'figure' : 'figures'}`,
  progress: (done, total) => (total === undefined ? `${done} rows done` : `${done} of ${total} rows done`),
  cancelJob: 'Cancel the import',
  cancelled: 'The import was cancelled; nothing was stored.',
  failed: 'The import did not finish; nothing was stored.',
  done: ({ added, revised, unchanged }) => `Imported: ${added} new, ${revised} revised, ${unchanged} unchanged.`,
  doneRefused: (rows) => `${rows} ${rows === 1 ? 'row was' : 'rows were'} left out.`,
  toData: 'See the data',
  toChanges: 'See the changes',
};

export const importWords = { zh, en };
