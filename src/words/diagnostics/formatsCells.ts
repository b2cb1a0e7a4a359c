// Texts of the diagnostics of rows and cells of the data.
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';

const LEFT_OUT_ZH = '该行未予采用，相关指标可能因此无法判定。';
const LEFT_OUT_EN = 'The row was left out, and what it should show may not be judged.';

const cellText = (
  zh: { readonly title: string; readonly what: (args: TextArgs) => string; readonly todo: string },
  en: { readonly title: string; readonly what: (args: TextArgs) => string; readonly todo: string },
): DiagnosticText => ({
  zh: { ...zh, why: LEFT_OUT_ZH, todo: () => zh.todo },
  en: { ...en, why: LEFT_OUT_EN, todo: () => en.todo },
});

const rowTexts: Readonly<Record<string, DiagnosticText>> = {
  'cell-required': cellText(
    {
      title: '必填单元格为空',
      what: ({ field }) => `“${field}”为空。`,
      todo: '请填写该单元格；没有数值时，请在missing列写明原因；各行相同的值可写入映射文件的constants。',
    },
    {
      title: 'Cell that must be filled',
      what: ({ field }) => `“${field}” is empty.`,
      todo: 'Fill it in; where there is no value, give the reason under missing; a value that all rows share may go under constants in the mapping.',
    },
  ),
  'value-and-missing': cellText(
    {
      title: '既有数值又有缺失原因',
      what: ({ value }) => `该行给出数值“${value}”，同时又写明数值缺失的原因。`,
      todo: '请删去数值或缺失原因。',
    },
    {
      title: 'Value and reason for its absence',
      what: ({ value }) => `The row gives the value “${value}” and a reason why there is none.`,
      todo: 'Remove one of the two.',
    },
  ),
  'duplicate-observation-id': cellText(
    {
      title: '观测值编号重复',
      what: ({ id }) => `观测值编号“${id}”已被使用，以先出现的一行为准。`,
      todo: '请为该行另取编号；如系重复录入，请删除该行。',
    },
    {
      title: 'Observation id used twice',
      what: ({ id }) => `The observation id “${id}” is already taken; the first row counts.`,
      todo: 'Give the row an id of its own, or remove it if it repeats the first one.',
    },
  ),
  'duplicate-evidence-id': cellText(
    {
      title: '数据编号重复',
      what: ({ id }) => `编号“${id}”在同类数据中已被使用，以先出现的一行为准。`,
      todo: '请为该行另取编号；如系重复录入，请删除该行。',
    },
    {
      title: 'Id used twice',
      what: ({ id }) => `The id “${id}” is already taken by a row of the same kind; the first row counts.`,
      todo: 'Give the row an id of its own, or remove it if it repeats the first one.',
    },
  ),
};

const formTexts: Readonly<Record<string, DiagnosticText>> = {
  'cell-not-a-number': cellText(
    {
      title: '单元格不是数字',
      what: ({ field, cell }) => `“${field}”的内容“${cell}”不是数字。`,
      todo: '请只写数字和小数点（如1234.5），不加千分位、单位和“约”等字样；单位写入unit列，限定词写入comparator列。',
    },
    {
      title: 'Cell is not a number',
      what: ({ field, cell }) => `“${cell}” under “${field}” is no number.`,
      todo: 'Write digits and a point only (1234.5), without grouping, unit or words such as “about”; these go under unit and comparator.',
    },
  ),
  'cell-not-a-period': cellText(
    {
      title: '单元格不是期间',
      what: ({ field, cell }) => `“${field}”的内容“${cell}”不是期间。`,
      todo: '请写作2025（年）、2025-H1（半年）、2025-Q3（季度）、2025-03（月）、2025-01..05（1—5月累计）、2021..2025（规划期）或2025-12-31（时点）。',
    },
    {
      title: 'Cell is not a period',
      what: ({ field, cell }) => `“${cell}” under “${field}” is no period.`,
      todo: 'Write 2025 (year), 2025-H1 (half), 2025-Q3 (quarter), 2025-03 (month), 2025-01..05 (cumulative months), 2021..2025 (plan period) or 2025-12-31 (point in time).',
    },
  ),
  'cell-not-a-date': cellText(
    {
      title: '单元格不是日期',
      what: ({ field, cell }) => `“${field}”的内容“${cell}”不是日期。`,
      todo: '请写作2025-12-31；日期不详时留空。',
    },
    {
      title: 'Cell is not a date',
      what: ({ field, cell }) => `“${cell}” under “${field}” is no date.`,
      todo: 'Write it as 2025-12-31; leave the cell empty where the date is not known.',
    },
  ),
  'cell-not-an-id': cellText(
    {
      title: '单元格不是编号',
      what: ({ field, cell }) => `“${field}”的内容“${cell}”不是编号。`,
      todo: '编号由小写字母、数字和连字符组成（如luohu-2024），不超过80个字符；名称可在映射文件的values中对应到编号。',
    },
    {
      title: 'Cell is not an id',
      what: ({ field, cell }) => `“${cell}” under “${field}” is no id.`,
      todo: 'An id is made of small letters, digits and hyphens (luohu-2024), at most 80 characters; names can be led to ids under values in the mapping.',
    },
  ),
  'cell-unknown-value': cellText(
    {
      title: '单元格的值不在可选范围内',
      what: ({ field, cell, nearest = '' }) =>
        `“${field}”不能取“${cell}”。${nearest === '' ? '' : `是否应为“${nearest}”？`}`,
      todo: '请改为规定的值，或在映射文件的values中写明该词对应的值。',
    },
    {
      title: 'Value that is not on the list',
      what: ({ field, cell, nearest = '' }) =>
        `“${field}” cannot be “${cell}”.${nearest === '' ? '' : ` Did you mean “${nearest}”?`}`,
      todo: 'Use one of the listed values, or lead the word to one under values in the mapping.',
    },
  ),
  'cell-not-an-anchor': cellText(
    {
      title: '出处定位不完整或有误',
      what: ({ field }) => `出处定位中的“${field}”缺失或有误。`,
      todo: '出处定位须同时写明文件编号、文件摘要、起止位置、引文摘要和引文片段；无法写全时请全部留空。',
    },
    {
      title: 'Anchor that is not whole',
      what: ({ field }) => `“${field}” of the anchor is missing or wrong.`,
      todo: 'An anchor needs document, SHA-256 of the file, start, end, SHA-256 of the quote and fragment; leave all of them empty where they are not known.',
    },
  ),
};

export const cellTexts: Readonly<Record<string, DiagnosticText>> = { ...rowTexts, ...formTexts };
