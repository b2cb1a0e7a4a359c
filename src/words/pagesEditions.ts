// Words of the page of editions: what an edition is, the list of them, opening one, and files where there is no record.
const zh = {
  what: '报告每半年一期：数据、判定和图表按规划与数据自动生成，主要举措和成效、存在问题、下一步工作由各单位撰写；经起草、征求意见、送审后印发，印发的文件不再变动，可长期引用。',
  holds: [
    '全市、各集群和各区的情况，指标表、任务分解表、资料来源和数据附表。',
    '中文和英文、内部版和公开版，均有网页、Word和PDF三种格式；各表另附电子表格。',
    '每个数字都可查到数据、来源和发布日期。',
  ],
  table: '各期报告',
  empty: '尚无报告。新建报告后，可布置各单位撰写、征求意见、送审和印发；各期进展在此列出。',
  open: '新建报告',
  openNone: '截至所示日期，没有已经结束的半年可供新建报告。',
  columns: {
    edition: '报告',
    asOf: '数据截至',
    state: '状态',
    drafts: '已存稿次',
    issuedOn: '印发日期',
    files: '印发文件',
    opened: '新建时间（UTC）',
    openedBy: '新建人',
  },
  name: '{half}报告',
  nameAgain: '{half}报告（第{number}次）',
  choice: '{name}（数据截至{date}）',
  half: (year: string, half: string): string => `${year}年${half === 'h1' ? '上半年' : '下半年'}`,
  withoutRecord:
    '本工作区没有记录库，报告用命令“marshall edition 工作区目录”由文件直接生成，不保留文稿、意见和历次印发的文件。要在本页起草和印发，请先用命令“npx marshall load 工作区目录”建立记录库。',
  current: '按数据截至日期，本期为{half}（编号{id}）。文件生成后由下列链接打开；未生成的，链接打不开。',
  files: '本期报告文件',
  basis: '计算依据',
  digest: '工作区文件摘要（SHA-256）',
  program: '程序版本',
  title: '{city}产业集群规划监测报告',
};

const en: typeof zh = {
  what: 'There is an edition every half-year. Figures, verdicts and charts come by themselves from plan and data; measures and results, problems and next steps are written by people. It is drafted, sent round for opinions, put up for approval and issued; what is issued stays as it is and can be quoted for years.',
  holds: [
    'It holds the city, every cluster and district, the table of targets, the table of tasks, sources and figures.',
    'Chinese and English, internal and public, each as a page for the browser, for Word and as PDF; every table also as a spreadsheet.',
    'Every number leads to its figure, source and date of publication.',
  ],
  table: 'Editions',
  empty:
    'There is no edition yet. Open one, ask departments for their paragraphs, send it round for opinions, put it up for approval and issue it; editions stand here with their progress.',
  open: 'Open an edition',
  openNone: 'By the date shown no half-year has ended of which an edition could be opened.',
  columns: {
    edition: 'Edition',
    asOf: 'As of',
    state: 'State',
    drafts: 'Drafts saved',
    issuedOn: 'Issued on',
    files: 'Files issued',
    opened: 'Opened (UTC)',
    openedBy: 'Opened by',
  },
  name: 'Edition of the {half}',
  nameAgain: 'Edition of the {half} (no. {number})',
  choice: '{name} (as of {date})',
  half: (year, half) => `${half === 'h1' ? 'first' : 'second'} half of ${year}`,
  withoutRecord:
    'This workspace has no record. Editions are written from its files by the command line: marshall edition <workspace folder>; drafts, opinions and issued files are not kept. To draft and issue them here, make a record first: npx marshall load <workspace folder>.',
  current:
    'By the as-of date this is the edition of the {half} ({id}). The links below open its files once they are written; before that they lead to nothing.',
  files: 'Files of this edition',
  basis: 'Computed from',
  digest: 'SHA-256 of the files of the workspace',
  program: 'Version of the program',
  title: 'Industrial clusters of {city}: monitoring report',
};

export const editionWords = { zh, en };
