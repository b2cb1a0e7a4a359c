// Words of the edition: contents, as-of line, data behind charts, annexed files, colophon.
import type { Language } from '#kernel/language';

export interface ReportWords {
  readonly contents: string;
  readonly members: (count: number) => string;
  readonly backToContents: string;
  readonly asOf: (date: string) => string;
  readonly data: string;
  readonly revised: string;
  readonly value: (column: string) => string;
  readonly address: (column: string) => string;
  readonly headerWithUnit: (column: string, unit: string) => string;
  readonly reason: (text: string, reason: string) => string;
  readonly why: string;
  readonly todo: string;
  readonly scenario: (rule: string) => string;
  readonly files: string;
  readonly filesNote: string;
  readonly colophon: string;
  readonly program: (version: string) => string;
  readonly digest: (digest: string) => string;
  readonly traceability: string;
  /** Workbook of the rows that an import refused. */
  readonly refused: {
    readonly sheet: string;
    readonly row: string;
    readonly reason: string;
    readonly todo: string;
    readonly place: (sheet: string, row: number) => string;
  };
}

const zh: ReportWords = {
  contents: '目录',
  members: (count) => `分项（${count}）`,
  backToContents: '返回目录',
  asOf: (date) => `数据截至${date}`,
  data: '图中数据',
  revised: '修订',
  value: (column) => `${column}（数值）`,
  address: (column) => `${column}（网址）`,
  headerWithUnit: (column, unit) => `${column}（${unit}）`,
  reason: (text, reason) => `${text}（${reason}）`,
  why: '原因',
  todo: '处理建议',
  scenario: (rule) => `情景：试行规则“${rule}”`,
  files: '附表文件',
  filesNote: '本报告各表另附 CSV 和 XLSX 文件，内容与正文一致。',
  colophon: '编制说明',
  program: (version) => `本报告由产业集群规划监测系统（Marshall）${version}版生成。`,
  digest: (digest) => `所据工作区文件的 SHA-256 校验值：${digest}。`,
  traceability: '文中数据均可点击查看其来源、发布时间和口径。',
  refused: {
    sheet: '未采用的行',
    row: '行号',
    reason: '原因',
    todo: '处理建议',
    place: (sheet, row) => `${sheet}，第${row}行`,
  },
};

const en: ReportWords = {
  contents: 'Contents',
  members: (count) => `One by one (${count})`,
  backToContents: 'Back to contents',
  asOf: (date) => `As of ${date}`,
  data: 'Data of the chart',
  revised: 'revised',
  value: (column) => `${column} (value)`,
  address: (column) => `${column} (address)`,
  headerWithUnit: (column, unit) => `${column} (${unit})`,
  reason: (text, reason) => `${text} (${reason})`,
  why: 'Why',
  todo: 'What to do',
  scenario: (rule) => `Scenario: rule “${rule}” tried`,
  files: 'Table files',
  filesNote: 'The tables of this edition are also given as CSV and XLSX files with the same content.',
  colophon: 'How this edition was made',
  program: (version) => `Made by Marshall ${version}.`,
  digest: (digest) => `SHA-256 of the workspace's files it was computed from: ${digest}.`,
  traceability: 'Every figure in the text opens its source, date of publication and scope.',
  refused: {
    sheet: 'Refused rows',
    row: 'Row',
    reason: 'Reason',
    todo: 'What to do',
    place: (sheet, row) => `${sheet}, row ${row}`,
  },
};

const WORDS: Readonly<Record<Language, ReportWords>> = { zh, en };

export function reportWords(language: Language): ReportWords {
  return WORDS[language];
}
