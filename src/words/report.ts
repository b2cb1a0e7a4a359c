// Words of the edition: contents, as-of line, data behind charts, annexed files, colophon.
import type { Language } from '#kernel/language';

export interface ReportWords {
  readonly contents: string;
  readonly asOf: (date: string) => string;
  readonly data: string;
  readonly revised: string;
  /** Version of people's paragraphs. */
  readonly version: (number: number) => string;
  readonly value: (column: string) => string;
  readonly address: (column: string) => string;
  readonly headerWithUnit: (column: string, unit: string) => string;
  readonly reason: (text: string, reason: string) => string;
  readonly colophon: string;
  /** Behind the text: the figures that it cites. */
  readonly citations: string;
  readonly citedFigure: string;
  readonly published: string;
  readonly vintage: string;
  readonly citedFrom: (source: string, published: string) => string;
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
  asOf: (date) => `数据截至${date}`,
  data: '图中数据',
  revised: '修订',
  version: (number) => `第${number}版`,
  value: (column) => `${column}（数值）`,
  address: (column) => `${column}（网址）`,
  headerWithUnit: (column, unit) => `${column}（${unit}）`,
  reason: (text, reason) => `${text}（${reason}）`,
  colophon: '编制说明',
  citations: '引用数据',
  citedFigure: '数据名称',
  published: '发布日期',
  vintage: '版次',
  citedFrom: (source, published) => `来源：${source}；发布日期：${published}`,
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
  asOf: (date) => `As of ${date}`,
  data: 'Data of the chart',
  revised: 'revised',
  version: (number) => `Version ${number}`,
  value: (column) => `${column} (value)`,
  address: (column) => `${column} (address)`,
  headerWithUnit: (column, unit) => `${column} (${unit})`,
  reason: (text, reason) => `${text} (${reason})`,
  colophon: 'How this edition was made',
  citations: 'Figures cited',
  citedFigure: 'Figure',
  published: 'Published',
  vintage: 'Version',
  citedFrom: (source, published) => `Source: ${source}; published: ${published}`,
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
