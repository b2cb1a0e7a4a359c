// Words of the mapping of an import: sheet, layout, header rows, what each column says, words of the file.
import type { Language } from '#kernel/language';
import type { Words } from '../wordTable.ts';
import { wordIn } from '../wordTable.ts';

const FIELD_WORDS = {
  id: { zh: '数据编号', en: 'id of the figure' },
  indicator: { zh: '指标', en: 'indicator' },
  place: { zh: '区域', en: 'place' },
  cluster: { zh: '产业集群', en: 'cluster' },
  period: { zh: '期间', en: 'period' },
  value: { zh: '数值', en: 'value' },
  missing: { zh: '缺失原因', en: 'missing because' },
  unit: { zh: '单位', en: 'unit' },
  comparator: { zh: '比较符号', en: 'comparator' },
  nature: { zh: '实际数或预测数', en: 'actual or forecast' },
  origin: { zh: '官方数或测算数', en: 'official or computed' },
  vintage: { zh: '发布日期', en: 'date of publication' },
  finality: { zh: '数据性质', en: 'finality' },
  price_basis: { zh: '价格口径', en: 'price basis' },
  source: { zh: '数据来源', en: 'source' },
  note: { zh: '备注', en: 'note' },
  scope: { zh: '公开范围', en: 'release' },
  embargo: { zh: '公开日期', en: 'public from' },
} as const satisfies Words;
export type MappedFieldKey = keyof typeof FIELD_WORDS;

/** Name of what a column can say of a figure. */
export function mappedFieldWord(field: MappedFieldKey, language: Language): string {
  return wordIn(FIELD_WORDS, field, language);
}

interface MappingWords {
  readonly title: string;
  readonly sheet: string;
  readonly sheetText: (name: string, rows: number, columns: number) => string;
  readonly hidden: (names: string) => string;
  readonly heading: (title: string) => string;
  readonly printedUnit: (unit: string) => string;
  readonly layout: string;
  readonly layouts: Readonly<Record<'long' | 'cross', string>>;
  readonly headerFrom: string;
  readonly headerTo: string;
  readonly headerRow: (number: number) => string;
  readonly nothing: string;
  readonly field: string;
  readonly column: string;
  readonly noColumn: string;
  readonly constant: string;
  readonly constantOf: (field: string) => string;
  readonly columnOf: (field: string) => string;
  readonly moreFields: string;
  readonly newSource: Readonly<Record<'add' | 'title' | 'titleMissing' | 'address' | 'class' | 'use', string>>;
  readonly words: string;
  readonly wordsHint: string;
  readonly inRows: (rows: number) => string;
  readonly standsFor: (word: string) => string;
  readonly refuse: string;
  readonly remove: string;
  readonly separator: string;
}

const zh: MappingWords = {
  title: '对应关系',
  sheet: '工作表',
  sheetText: (name, rows, columns) => `${name}（${rows}行，${columns}列）`,
  hidden: (names) => `隐藏的工作表不读取：${names}。`,
  heading: (title) => `表题：${title}`,
  printedUnit: (unit) => `表中注明的单位：${unit}`,
  layout: '表的形式',
  layouts: { long: '一行一项数据', cross: '交叉表（行列表头，中间为数值）' },
  headerFrom: '表头起始行',
  headerTo: '表头结束行',
  headerRow: (number) => `第${number}行表头表示`,
  nothing: '不表示内容',
  field: '内容',
  column: '文件中的列',
  noColumn: '无此列',
  constant: '全表相同的值',
  constantOf: (field) => `${field}，全表相同的值`,
  columnOf: (field) => `${field}所在的列`,
  moreFields: '其他内容',
  newSource: {
    add: '登记新的数据来源',
    title: '来源名称',
    titleMissing: '请填写来源名称。',
    address: '网址（可不填）',
    class: '来源类别',
    use: '采用此来源',
  },
  words: '文件用词',
  wordsHint: '文件中的下列用词无法识别，请指明所指内容。指定后重新读取。',
  inRows: (rows) => `${rows}行`,
  standsFor: (word) => `“${word}”指`,
  refuse: '退回',
  remove: '取消指定',
  separator: '、',
};

const en: MappingWords = {
  title: 'Mapping',
  sheet: 'Sheet',
  sheetText: (name, rows, columns) => `${name} (${rows} rows, ${columns} columns)`,
  hidden: (names) => `Hidden sheets are not read: ${names}.`,
  heading: (title) => `Title: ${title}`,
  printedUnit: (unit) => `Unit printed in the table: ${unit}`,
  layout: 'Layout',
  layouts: { long: 'One figure a row', cross: 'Cross table: headers at the top and left, values within' },
  headerFrom: 'First header row',
  headerTo: 'Last header row',
  headerRow: (number) => `Header row ${number} says`,
  nothing: 'nothing',
  field: 'What',
  column: 'Column of the file',
  noColumn: 'no column',
  constant: 'Same for all rows',
  constantOf: (field) => `${field}, same for all rows`,
  columnOf: (field) => `column of ${field}`,
  moreFields: 'More',
  newSource: {
    add: 'Name a new source',
    title: 'Title of the source',
    titleMissing: 'Give the source a title.',
    address: 'Address (optional)',
    class: 'Class of source',
    use: 'Use this source',
  },
  words: 'Words of the file',
  wordsHint: 'These words of the file name nothing known. Say what each stands for; the file is then read again.',
  inRows: (rows) => `${rows} ${rows === 1 ? 'row' : 'rows'}`,
  standsFor: (word) => `“${word}” stands for`,
  refuse: 'refused',
  remove: 'Forget',
  separator: ', ',
};

export const mappingWords = { zh, en };
