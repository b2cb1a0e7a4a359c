// Texts of the diagnostics of CSV files.
import type { DiagnosticText } from '../diagnosticText.ts';

const FAULTS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'quote-not-closed': { zh: '引号没有闭合', en: 'a quotation mark is not closed' },
  'text-after-quote': { zh: '闭合引号之后还有文字', en: 'text follows a closing quotation mark' },
  'control-character': { zh: '含有空字符（NUL）', en: 'it contains a NUL character' },
};
const OTHER = { zh: '此处不符合CSV格式', en: 'this is not CSV' };

const LIMITS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  rows: { zh: '行数', en: 'rows' },
  columns: { zh: '列数', en: 'columns' },
  cell: { zh: '单元格字符数', en: 'characters in a cell' },
};

export const csvTexts: Readonly<Record<string, DiagnosticText>> = {
  'csv-syntax': {
    zh: {
      title: 'CSV格式错误',
      what: ({ fault = '' }) => `${(FAULTS[fault] ?? OTHER).zh}。`,
      why: '引号有误时，后面的单元格会被并到一起，数据错位。',
      todo: () => '请更正此处的引号；引号内的引号须写两遍（""）。',
    },
    en: {
      title: 'CSV syntax',
      what: ({ fault = '' }) => `The table cannot be read here: ${(FAULTS[fault] ?? OTHER).en}.`,
      why: 'A wrong quotation mark runs the cells behind it together and shifts the data.',
      todo: () => 'Correct the quotation marks; one within a quoted cell is written twice ("").',
    },
  },
  'csv-ragged-row': {
    zh: {
      title: '行的列数与表头不符',
      what: ({ row, cells, columns }) => `第${row}行数据有${cells}个单元格，表头有${columns}列。`,
      why: '列数不符说明单元格可能错位，数值会记到别的栏目下。',
      todo: () => '请补足或删去单元格；含分隔符的文字请加双引号。',
    },
    en: {
      title: 'Row does not fit the header',
      what: ({ row, cells, columns }) => `Data row ${row} has ${cells} cells, the header has ${columns} columns.`,
      why: 'Cells may be shifted, and a value then stands under another heading.',
      todo: () => 'Add or remove cells; quote texts that contain the separator.',
    },
  },
  'csv-duplicate-header': {
    zh: {
      title: '列名重复',
      what: ({ column }) => `列名“${column}”出现两次。`,
      why: '同名的列无法区分，只会采用第一列。',
      todo: () => '请更改其中一列的名称，或删除该列。',
    },
    en: {
      title: 'Two columns of one name',
      what: ({ column }) => `Two columns are called “${column}”.`,
      why: 'They cannot be told apart; only the first one is used.',
      todo: () => 'Rename or remove one of them.',
    },
  },
  'csv-too-large': {
    zh: {
      title: '表格过大',
      what: ({ what = '', limit }) => `${LIMITS[what]?.zh ?? what}超过上限${limit}，此处以后未予读取。`,
      why: '未读取的行不计入数据，结论可能不完整。',
      todo: () => '请拆分表格；单元格过长多为引号未闭合所致。',
    },
    en: {
      title: 'Table too large',
      what: ({ what = '', limit }) => `There are more ${LIMITS[what]?.en ?? what} than ${limit}; reading stopped here.`,
      why: 'Rows that were not read are not part of the data, and verdicts may lack them.',
      todo: () => 'Split the table; an extremely long cell mostly means an open quotation mark.',
    },
  },
};
