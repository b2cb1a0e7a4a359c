// Texts of the diagnostics of reading workbooks, and of the encoding of tables.
import type { DiagnosticText } from '../diagnosticText.ts';
import type { Word } from '../wordTable.ts';

const FAULTS: Readonly<Record<string, Word>> = {
  'not-a-zip': { zh: '文件不是XLSX工作簿', en: 'The file is no XLSX workbook.' },
  'old-format': {
    zh: '文件是旧版XLS格式，或者设有打开密码',
    en: 'The file is in the old XLS format, or opens with a password only.',
  },
  protected: { zh: '文件设有打开密码', en: 'The file opens with a password only.' },
  'part-missing': { zh: '工作簿缺少必需的部分', en: 'A part that every workbook needs is missing.' },
};
const OTHER: Word = { zh: '文件无法作为工作簿打开', en: 'The file cannot be opened as a workbook.' };

const LIMITS: Readonly<Record<string, Word>> = {
  entries: { zh: '压缩包内文件数', en: 'parts in the archive' },
  inflated: { zh: '解压后字节数', en: 'bytes when unpacked' },
  ratio: { zh: '压缩倍数', en: 'bytes unpacked from each packed one' },
  sheets: { zh: '工作表数', en: 'sheets' },
  rows: { zh: '行数', en: 'rows' },
  columns: { zh: '列数', en: 'columns' },
  'filled-columns': { zh: '有内容的列数', en: 'columns with contents' },
  cells: { zh: '有内容的单元格数', en: 'cells with contents' },
  texts: { zh: '文字条数', en: 'texts' },
  merges: { zh: '合并单元格数', en: 'merged ranges' },
  depth: { zh: '嵌套层数', en: 'nested levels' },
  cell: { zh: '单元格字符数', en: 'characters in a cell' },
};

export const xlsxTexts: Readonly<Record<string, DiagnosticText>> = {
  'xlsx-not-a-workbook': {
    zh: {
      title: '文件不是可读取的工作簿',
      what: ({ fault = '' }) => `${(FAULTS[fault] ?? OTHER).zh}。`,
      why: '文件未予读取，其中的数据没有采用。',
      todo: () => '请在表格软件中打开该文件，取消打开密码，另存为“Excel工作簿（.xlsx）”后重新上传。',
    },
    en: {
      title: 'File that is no readable workbook',
      what: ({ fault = '' }) => (FAULTS[fault] ?? OTHER).en,
      why: 'It was not read, and nothing in it was used.',
      todo: () =>
        'Open it in a spreadsheet, remove the password, save it as an Excel workbook (.xlsx) and send it again.',
    },
  },
  'xlsx-damaged': {
    zh: {
      title: '工作簿已损坏',
      what: ({ part }) => `工作簿的“${part}”部分不完整或者有误，此处以后未予读取。`,
      why: '未读取的行不计入数据，结论可能不完整。',
      todo: () => '请在表格软件中打开并另存该文件；不能打开的，请向报送单位重新索取。',
    },
    en: {
      title: 'Damaged workbook',
      what: ({ part }) => `The part “${part}” of the workbook is incomplete or wrong; reading stopped there.`,
      why: 'Rows that were not read are not part of the data, and verdicts may lack them.',
      todo: () =>
        'Open the file in a spreadsheet and save it anew; where it does not open, ask the sender for it again.',
    },
  },
  'xlsx-entities': {
    zh: {
      title: '工作簿含有不允许的定义',
      what: ({ part }) => `工作簿的“${part}”部分含有文档类型或者实体定义，未予读取。`,
      why: '表格软件不写入此类定义，而它可以使少量内容膨胀至占满内存。',
      todo: () => '请核实文件来源；确属正常数据的，请在表格软件中打开并另存。',
    },
    en: {
      title: 'Workbook with forbidden definitions',
      what: ({ part }) => `The part “${part}” of the workbook defines a document type or entities; it was not read.`,
      why: 'No spreadsheet writes such definitions, and they can blow up a few bytes until memory is full.',
      todo: () => 'Find out where the file comes from; if it is honest, open it in a spreadsheet and save it anew.',
    },
  },
  'xlsx-too-large': {
    zh: {
      title: '工作簿过大',
      what: ({ what = '', limit }) => `${LIMITS[what]?.zh ?? what}超过上限${limit}，此处以后未予读取。`,
      why: '过大的工作簿会占满内存；未读取的行不计入数据。',
      todo: () => '请删去多余的工作表、空行和空列，或者拆分为若干文件；数据量大的请用CSV格式。',
    },
    en: {
      title: 'Workbook too large',
      what: ({ what = '', limit }) => `There are more ${LIMITS[what]?.en ?? what} than ${limit}; reading stopped here.`,
      why: 'A workbook of that size would fill the memory; rows that were not read are not part of the data.',
      todo: () => 'Remove sheets, rows and columns that are not needed, or split the file; keep long tables as CSV.',
    },
  },
  'csv-encoding': {
    zh: {
      title: '文件编码无法识别',
      what: () => '文件的编码不是UTF-8、带标记的UTF-16或者GB 18030，未予读取。',
      why: '编码不明的文字可能被误读，名称因此对不上。',
      todo: () => '请在表格软件中将文件另存为“CSV UTF-8（逗号分隔）”或者XLSX工作簿。',
    },
    en: {
      title: 'Unknown encoding',
      what: () => 'The file is neither UTF-8, nor UTF-16 with its mark, nor GB 18030; it was not read.',
      why: 'Text in an unknown encoding may be read wrongly; names then fail to match.',
      todo: () => 'Save it from a spreadsheet as CSV UTF-8 or as an XLSX workbook.',
    },
  },
};
