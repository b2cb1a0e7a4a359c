// Words of the annexed workbook and of the data files of an edition.
import type { Language } from '#kernel/language';

export interface EditionDataWords {
  readonly summary: string;
  readonly status: string;
  readonly count: string;
  readonly total: string;
  /** Below the table of targets: which columns the spreadsheet computes. */
  readonly computed: string;
  readonly gap: string;
  readonly withMore: (column: string) => string;
  readonly withUnit: (column: string, unit: string) => string;
  readonly revised: (text: string) => string;
}

const zh: EditionDataWords = {
  summary: '汇总',
  status: '状态',
  count: '目标数（项）',
  total: '合计',
  computed: '“完成进度”“缺口”由表中数据按公式计算，修改数据后自动更新。',
  gap: '缺口（目标值－最新数据）',
  withMore: (column) => `${column}（说明）`,
  withUnit: (column, unit) => `${column}（${unit}）`,
  revised: (text) => (text === '' ? '已修订' : `${text}；已修订`),
};

const en: EditionDataWords = {
  summary: 'Summary',
  status: 'Status',
  count: 'Targets',
  total: 'Total',
  computed: 'Progress and gap are formulas over the figures of the table; they follow when a figure is changed.',
  gap: 'Gap (target − latest)',
  withMore: (column) => `${column} (note)`,
  withUnit: (column, unit) => `${column} (${unit})`,
  revised: (text) => (text === '' ? 'revised' : `${text}; revised`),
};

const WORDS: Readonly<Record<Language, EditionDataWords>> = { zh, en };

export function editionDataWords(language: Language): EditionDataWords {
  return WORDS[language];
}
