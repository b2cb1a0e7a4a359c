// Texts of the diagnostics of mappings: which table gives which evidence.
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';

const meantZh = ({ nearest = '' }: TextArgs): string => (nearest === '' ? '' : `是否应为“${nearest}”？`);
const meantEn = ({ nearest = '' }: TextArgs): string => (nearest === '' ? '' : ` Did you mean “${nearest}”?`);

const FAULTS: Readonly<Record<string, (args: TextArgs) => { readonly zh: string; readonly en: string }>> = {
  'unknown-key': (a) => ({
    zh: `“${a['key']}”不是映射文件的键或该类数据的字段。${meantZh(a)}`,
    en: `“${a['key']}” is no key of a mapping and no field of this kind of data.${meantEn(a)}`,
  }),
  required: ({ key }) => ({ zh: `映射文件缺少“${key}”。`, en: `The mapping does not say its “${key}”.` }),
  'wrong-value': ({ key }) => ({
    zh: `“${key}”的值不符合要求。`,
    en: `The value of “${key}” is not one that can stand here.`,
  }),
};
const fault = (args: TextArgs): { readonly zh: string; readonly en: string } =>
  FAULTS[args['fault'] ?? '']?.(args) ?? { zh: '映射文件有误。', en: 'The mapping is wrong.' };

export const mappingTexts: Readonly<Record<string, DiagnosticText>> = {
  'mapping-invalid': {
    zh: {
      title: '映射文件有误',
      what: (args) => fault(args).zh,
      why: '映射文件规定表格各列的含义，有误时数据无法采用或会少采。',
      todo: () =>
        '请更正该项。kind可取observations、sources、breaks、unplaced；file为同一目录下的CSV文件名；其余键为columns、constants、values、source。',
    },
    en: {
      title: 'Mapping with a fault',
      what: (args) => fault(args).en,
      why: 'The mapping says what the columns of a table mean; with a fault in it, data is lost.',
      todo: () =>
        'Correct it. kind is observations, sources, breaks or unplaced; file is the name of a CSV in the same folder; the other keys are columns, constants, values and source.',
    },
  },
  'mapping-without-file': {
    zh: {
      title: '映射文件所指的表格不存在',
      what: (args) => `未找到表格${args['file']}。${meantZh(args)}`,
      why: '没有表格，就没有可供判定的数据。',
      todo: () => '请更正file的值，或将CSV文件放入同一目录。',
    },
    en: {
      title: 'Mapping without its table',
      what: (args) => `There is no table ${args['file']}.${meantEn(args)}`,
      why: 'Without the table there is no data to judge by.',
      todo: () => 'Correct the value of file, or put the CSV into the same folder.',
    },
  },
  'mapping-unknown-column': {
    zh: {
      title: '映射的列在表中不存在',
      what: (args) => `字段“${args['field']}”对应的列“${args['column']}”不在表头中。${meantZh(args)}`,
      why: '该字段在每一行都会缺失。',
      todo: () => '请按表头更正列名。',
    },
    en: {
      title: 'Mapped column not in the table',
      what: (args) =>
        `The column “${args['column']}”, mapped to “${args['field']}”, is not in the header.${meantEn(args)}`,
      why: 'The field is then missing in every row.',
      todo: () => 'Write the column as it is named in the header.',
    },
  },
  'data-without-mapping': {
    zh: {
      title: '表格没有映射文件',
      what: ({ file }) => `没有映射文件指明表格${file}的含义，该表未予读取。`,
      why: '各列的含义不作猜测，未读取的数据不参与判定。',
      todo: () => '请在同一目录编写映射文件（*.mapping.yaml），以file指明该表；不需要的表请移出data目录。',
    },
    en: {
      title: 'Table without a mapping',
      what: ({ file }) => `No mapping says what the table ${file} means; it was not read.`,
      why: 'The meaning of columns is not guessed, and data that was not read is not judged by.',
      todo: () => 'Write a *.mapping.yaml beside it that names it as file, or move the table out of data.',
    },
  },
  'data-missing-column': {
    zh: {
      title: '表格缺少必需的列',
      what: ({ field }) => `没有任何列或常量给出必需的字段“${field}”，该表未予采用。`,
      why: '缺少该字段，任何一行都不能成为数据。',
      todo: ({ field }) => `请增加“${field}”列，或在映射文件的columns、constants中指明。`,
    },
    en: {
      title: 'Table without a column it needs',
      what: ({ field }) => `No column and no constant gives the field “${field}”; the table was not used.`,
      why: 'Without this field no row of it can become evidence.',
      todo: ({ field }) =>
        `Add a column “${field}”, or name one under columns or a value under constants in the mapping.`,
    },
  },
  'data-unused-column': {
    zh: {
      title: '列名疑似有误',
      what: ({ column, nearest }) => `列“${column}”未被采用，而字段“${nearest}”没有对应的列。`,
      why: '列名有误时，该列数据会被忽略。',
      todo: ({ column, nearest }) =>
        `如“${column}”即“${nearest}”，请更改列名或在映射文件的columns中指明；否则请更改列名以免混淆。`,
    },
    en: {
      title: 'Column that looks misnamed',
      what: ({ column, nearest }) => `The column “${column}” is not used, while the field “${nearest}” has no column.`,
      why: 'A misspelt column is passed over with all it holds.',
      todo: ({ column, nearest }) =>
        `If “${column}” is the ${nearest}, rename it or name it under columns in the mapping; else give it a name that is not so alike.`,
    },
  },
};
