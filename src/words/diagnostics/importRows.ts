// Texts of the diagnostics of bringing tables into the record: rows that are refused.
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';
import { importFileTexts } from './importFiles.ts';

type Part = { readonly title: string; readonly what: (args: TextArgs) => string; readonly todo: string };

const REFUSED_ZH = '该行未予采用，其余各行不受影响。';
const REFUSED_EN = 'The row was refused; the others are not affected.';
const refused = (zh: Part, en: Part): DiagnosticText => ({
  zh: { ...zh, why: REFUSED_ZH, todo: () => zh.todo },
  en: { ...en, why: REFUSED_EN, todo: () => en.todo },
});

const meantZh = ({ nearest = '' }: TextArgs): string => (nearest === '' ? '' : `是否应为“${nearest}”？`);
const meantEn = ({ nearest = '' }: TextArgs): string => (nearest === '' ? '' : ` Did you mean “${nearest}”?`);

const nameTexts: Readonly<Record<string, DiagnosticText>> = {
  'row-unknown-name': refused(
    {
      title: '名称不在规划之内',
      what: (a) => `“${a['field']}”的内容“${a['cell']}”不是已知的名称、别名或者编号。${meantZh(a)}`,
      todo: '请按规划文件中的名称填写，或者在导入设置中指明该词对应的编号；新的名称须先写入规划文件。',
    },
    {
      title: 'Name that the plan does not know',
      what: (a) => `“${a['cell']}” under “${a['field']}” is no known name, alias or id.${meantEn(a)}`,
      todo: 'Write the name as the plan has it, or say in the mapping which id the word stands for; a new name first goes into the plan.',
    },
  ),
  'row-ambiguous-name': refused(
    {
      title: '名称对应多个编号',
      what: ({ field, cell, ids }) => `“${field}”的内容“${cell}”可以是${ids}。`,
      todo: '请改填编号，或者在导入设置中指明该词对应的编号。',
    },
    {
      title: 'Name that stands for several ids',
      what: ({ field, cell, ids }) => `“${cell}” under “${field}” may be ${ids}.`,
      todo: 'Write the id instead, or say in the mapping which one the word stands for.',
    },
  ),
  'row-is-a-total': refused(
    {
      title: '合计行未指明范围',
      what: ({ field, cell }) => `“${field}”的内容为“${cell}”，未指明是哪些项目的合计。`,
      todo: '合计数确需采用的，请在导入设置中指明“合计”对应的地区或者集群；不需要的可以不予处理。',
    },
    {
      title: 'Total that does not say of what',
      what: ({ field, cell }) => `“${field}” says “${cell}”, but not what it is the total of.`,
      todo: 'If the total is wanted, say in the mapping which place or cluster the word stands for; otherwise leave it.',
    },
  ),
  'row-duplicate-in-file': refused(
    {
      title: '同一数据在文件中出现两次',
      what: ({ id, row = '0' }) =>
        row === '0' ? `该行中有两列表示同一数据“${id}”。` : `数据“${id}”已见于第${row}行，以先出现的为准。`,
      todo: '请删除重复的行；如所指不同，请补充地区、集群、时期或者来源以示区别。',
    },
    {
      title: 'Figure stated twice in a file',
      what: ({ id, row = '0' }) =>
        row === '0'
          ? `Two columns of the row state the figure “${id}”.`
          : `The figure “${id}” is already stated in row ${row}; the first one counts.`,
      todo: 'Remove one of the two; if they differ in place, cluster, period or source, say so in a column.',
    },
  ),
};

const unitTexts: Readonly<Record<string, DiagnosticText>> = {
  'row-unit-unknown': refused(
    {
      title: '单位无法识别',
      what: ({ cell }) => `“${cell}”不是已知的单位。`,
      todo: '请按常用写法填写单位（如亿元、万元、%、家、万人），或者在导入设置中指明该词对应的单位。',
    },
    {
      title: 'Unknown unit',
      what: ({ cell }) => `“${cell}” is no known unit.`,
      todo: 'Write the unit as usual (100 million yuan, %, enterprises), or say in the mapping what the word stands for.',
    },
  ),
  'row-unit-missing': refused(
    {
      title: '未注明单位',
      what: () => '表题、表头和该行均未注明单位，而该指标可以用不同单位计量。',
      todo: '请在表题写明“单位：亿元”等字样，或者在表头、单位列、导入设置中注明。',
    },
    {
      title: 'No unit stated',
      what: () => 'Neither title, header nor row states the unit, and the indicator may be measured in several.',
      todo: 'State the unit in the title (unit: 100 million yuan), in the header, in a column or in the mapping.',
    },
  ),
  'row-unit-mismatch': refused(
    {
      title: '单位与指标不符',
      what: ({ unit, own }) => `所注单位“${unit}”与该指标的单位“${own}”不属于同一类，不能换算。`,
      todo: '请核对指标和单位；增速、比重与总量应分列不同指标。',
    },
    {
      title: 'Unit that does not fit the indicator',
      what: ({ unit, own }) => `The unit stated, “${unit}”, cannot be converted to that of the indicator, “${own}”.`,
      todo: 'Check indicator and unit; growth rates and shares are indicators of their own.',
    },
  ),
  'period-without-year': refused(
    {
      title: '时期没有年份',
      what: ({ cell }) => `时期“${cell}”没有写明年份，表题和上级表头中也没有。`,
      todo: '请在该单元格或者表题中写明年份（如2025年1—2月）。',
    },
    {
      title: 'Period without its year',
      what: ({ cell }) => `The period “${cell}” does not name its year, nor do title and upper headers.`,
      todo: 'Write the year into the cell or the title (January–February 2025).',
    },
  ),
};

const contentTexts: Readonly<Record<string, DiagnosticText>> = {
  'cell-is-an-error': refused(
    {
      title: '单元格为错误值',
      what: ({ column, cell }) => `“${column}”列的内容是错误值${cell}。`,
      todo: '请更正公式，或者改填数值；没有数值的请填“—”。',
    },
    {
      title: 'Cell with an error',
      what: ({ column, cell }) => `The cell under “${column}” holds the error ${cell}.`,
      todo: 'Correct the formula or write the value; where there is none, write “—”.',
    },
  ),
  'cell-formula-without-value': refused(
    {
      title: '公式未经计算',
      what: ({ column }) => `“${column}”列的公式没有保存计算结果。`,
      todo: '请在表格软件中打开文件，待计算完成后保存，重新上传。',
    },
    {
      title: 'Formula without its value',
      what: ({ column }) => `The formula under “${column}” was saved without its result.`,
      todo: 'Open the file in a spreadsheet, let it compute, save it and send it again.',
    },
  ),
  'cell-formula-external': refused(
    {
      title: '公式引用外部数据',
      what: ({ column }) => `“${column}”列的公式引用其他文件或者程序，其结果无从核对。`,
      todo: '请将该单元格“选择性粘贴”为数值后重新上传。',
    },
    {
      title: 'Formula that asks elsewhere',
      what: ({ column }) =>
        `The formula under “${column}” refers to another file or program; its result cannot be verified.`,
      todo: 'Paste the cell as a value and send the file again.',
    },
  ),
  'cell-scaled-format': refused(
    {
      title: '单元格格式改变了显示的数量级',
      what: ({ column, cell }) => `“${column}”列的单元格存储的是${cell}，按缩小后的数值显示，无法确定以何者为准。`,
      todo: '请将单元格格式改为“常规”，使显示的数值与单位一致。',
    },
    {
      title: 'Number format that scales what is shown',
      what: ({ column, cell }) =>
        `The cell under “${column}” stores ${cell} but shows a scaled number; which one is meant cannot be known.`,
      todo: 'Set the number format to General, so that the number shown agrees with the unit.',
    },
  ),
};

export const importTexts: Readonly<Record<string, DiagnosticText>> = {
  ...nameTexts,
  ...unitTexts,
  ...contentTexts,
  ...importFileTexts,
};
