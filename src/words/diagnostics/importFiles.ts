// Texts of the diagnostics of bringing tables into the record: sheets and columns that are not read, or read though hidden.
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';

const meantZh = ({ nearest = '' }: TextArgs): string => (nearest === '' ? '' : `是否应为“${nearest}”？`);
const meantEn = ({ nearest = '' }: TextArgs): string => (nearest === '' ? '' : ` Did you mean “${nearest}”?`);

export const importFileTexts: Readonly<Record<string, DiagnosticText>> = {
  'table-not-found': {
    zh: {
      title: '未找到数据表',
      what: () => '文件中没有可见的、带表头和数值的表格。',
      why: '没有读取任何数据。',
      todo: () => '请核对文件内容；数据在隐藏的工作表中的，请取消隐藏或者在导入设置中指明工作表。',
    },
    en: {
      title: 'No table found',
      what: () => 'No visible sheet of the file holds a table with headers and figures.',
      why: 'Nothing was read.',
      todo: () => 'Look into the file; where the data stands in a hidden sheet, show it or name it in the mapping.',
    },
  },
  'mapped-sheet-missing': {
    zh: {
      title: '指定的工作表不存在',
      what: (a) => `文件中没有工作表“${a['sheet']}”。${meantZh(a)}`,
      why: '没有读取任何数据。',
      todo: () => '请在导入设置中另选工作表。',
    },
    en: {
      title: 'Sheet that is not there',
      what: (a) => `The file has no sheet “${a['sheet']}”.${meantEn(a)}`,
      why: 'Nothing was read.',
      todo: () => 'Choose another sheet in the mapping.',
    },
  },
  'mapped-column-missing': {
    zh: {
      title: '指定的列不存在',
      what: (a) =>
        `没有列对应字段“${a['field']}”${a['column'] === '' ? '' : `：表头中没有“${a['column']}”`}。${meantZh(a)}`,
      why: '没有读取任何数据。',
      todo: () => '请在导入设置中另选该字段的列。',
    },
    en: {
      title: 'Column that is not there',
      what: (a) =>
        `No column holds the field “${a['field']}”${a['column'] === '' ? '' : `: the header has no “${a['column']}”`}.${meantEn(a)}`,
      why: 'Nothing was read.',
      todo: () => 'Choose another column for the field in the mapping.',
    },
  },
  'column-not-understood': {
    zh: {
      title: '未采用的列',
      what: (a) => `表头“${a['column']}”的含义无法确定，该列未予采用。${meantZh(a)}`,
      why: '该列的数据没有进入记录。',
      todo: () => '该列数据需要采用的，请在导入设置中指明表头各行的含义，或者改用规划文件中的名称。',
    },
    en: {
      title: 'Column that was not read',
      what: (a) => `What the header “${a['column']}” stands for is not clear; the column was not read.${meantEn(a)}`,
      why: 'Its figures are not in the record.',
      todo: () =>
        'If they are wanted, say in the mapping what the header rows stand for, or use the names of the plan.',
    },
  },
  'sheets-hidden-not-read': {
    zh: {
      title: '隐藏的工作表未读取',
      what: ({ sheets }) => `文件含有隐藏的工作表${sheets}，未予读取。`,
      why: '隐藏的工作表多为底稿，是否采用须由人决定。',
      todo: () => '其中数据需要采用的，请取消隐藏后另行导入。',
    },
    en: {
      title: 'Hidden sheets not read',
      what: ({ sheets }) => `The file has hidden sheets that were not read: ${sheets}.`,
      why: 'Hidden sheets are mostly workings; whether they count is for a person to decide.',
      todo: () => 'If their data is wanted, show them and import them on their own.',
    },
  },
  'sheets-not-read': {
    zh: {
      title: '其他工作表未读取',
      what: ({ sheets }) => `一次导入一个工作表，文件中的${sheets}未予读取。`,
      why: '其他工作表的数据没有进入记录。',
      todo: () => '需要采用的，请在导入设置中选择该工作表再次导入。',
    },
    en: {
      title: 'Other sheets not read',
      what: ({ sheets }) => `An import reads one sheet; these were not read: ${sheets}.`,
      why: 'Their figures are not in the record.',
      todo: () => 'If they are wanted, choose the sheet in the mapping and import once more.',
    },
  },
  'rows-hidden-read': {
    zh: {
      title: '读取了隐藏的行',
      what: ({ rows }) => `工作表中有${rows}个隐藏的数据行，已一并读取。`,
      why: '筛选或者隐藏的行肉眼看不到，但属于表格的一部分。',
      todo: () => '请核对这些行是否应当采用；不应采用的，请删除后重新上传。',
    },
    en: {
      title: 'Hidden rows read',
      what: ({ rows }) => `The sheet has hidden rows with figures; they were read too: ${rows}.`,
      why: 'Rows that are filtered or hidden are not seen, yet they belong to the table.',
      todo: () => 'See whether they should count; if not, delete them and send the file again.',
    },
  },
  'columns-hidden-read': {
    zh: {
      title: '读取了隐藏的列',
      what: ({ columns }) => `工作表中的列${columns}是隐藏的，已一并读取。`,
      why: '隐藏的列肉眼看不到，但属于表格的一部分。',
      todo: () => '请核对这些列是否应当采用；不应采用的，请删除后重新上传。',
    },
    en: {
      title: 'Hidden columns read',
      what: ({ columns }) => `The sheet has hidden columns; they were read too: ${columns}.`,
      why: 'Hidden columns are not seen, yet they belong to the table.',
      todo: () => 'See whether they should count; if not, delete them and send the file again.',
    },
  },
};
