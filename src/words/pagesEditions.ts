// Words of the page of editions and of the pages of an edition.
const zh = {
  what: '报告是某一日期判定结果的定稿：文字、图表和数据一并固定，可引用，可由同一工作区重新计算得出。',
  holds: [
    '判定结论、各区和各集群情况、指标表、任务分解表、检查结果、资料来源和数据附表。',
    '中文和英文各一份，网页格式；各表另附电子表格和逗号分隔文本。',
    '每个数字都可查到数据、来源和发布日期。',
  ],
  files: '本期报告文件',
  half: (year: string, half: string): string => `${year}年${half === 'h1' ? '上半年' : '下半年'}`,
  current:
    '按数据截至日期，本期为{half}（编号{id}）。报告文件用命令“marshall edition 工作区目录”生成，生成后由下列链接打开；未生成的，链接打不开。',
  documents: { zh: '报告正文（中文）', en: '报告正文（英文）' },
  manifest: '文件清单及摘要（JSON）',
  table: '{title}（{rows}行）：{files}',
  basis: '计算依据',
  digest: '工作区文件摘要（SHA-256）',
  program: '程序版本',
  title: '{city}产业集群规划监测报告',
  annexSources: '附录一 资料来源',
  annexObservations: '附录二 数据',
  annexLeftOut: '共有{count}条数据，本附录列出其中{shown}条，以评价目标所用的数据为先；其余见各指标页。',
};

const en: typeof zh = {
  what: 'An edition is the verdict at one date, fixed: words, charts and figures together, citable, and computable again from the same workspace.',
  holds: [
    'It holds the verdict, districts, clusters, table of targets, table of tasks, findings, sources and figures.',
    'One in Chinese and one in English as pages for the browser; every table also as a spreadsheet and as comma-separated text.',
    'Every number leads to its figure, source and date of publication.',
  ],
  files: 'Files of this edition',
  half: (year, half) => `${half === 'h1' ? 'first' : 'second'} half of ${year}`,
  current:
    'By the as-of date this is the edition of the {half} ({id}). Its files are written by the command line: marshall edition <workspace folder>. The links below open them once they are written; before that they lead to nothing.',
  documents: { zh: 'The edition in Chinese', en: 'The edition in English' },
  manifest: 'List of the files with their digests (JSON)',
  table: '{title} ({rows} rows): {files}',
  basis: 'Computed from',
  digest: 'SHA-256 of the files of the workspace',
  program: 'Version of the program',
  title: 'Industrial clusters of {city}: monitoring report',
  annexSources: 'Annex 1: sources',
  annexObservations: 'Annex 2: figures',
  annexLeftOut:
    'There are {count} figures. This annex lists {shown} of them, those of the targets first; the others are on the pages of their indicators.',
};

export const editionWords = { zh, en };
