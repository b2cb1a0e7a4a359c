// Texts of the diagnostics of cells of a returned workbook.
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';

const LEFT_OUT_ZH = '该行未予采用，该指标按未报处理。';
const LEFT_OUT_EN = 'The row was left out, and the indicator counts as not reported.';
const TAKEN_ZH = '数值已采用，须确认所读无误。';
const TAKEN_EN = 'The figure was taken; make sure it was read as meant.';

const cellText = (
  zh: {
    readonly title: string;
    readonly what: (args: TextArgs) => string;
    readonly why?: string;
    readonly todo: string;
  },
  en: {
    readonly title: string;
    readonly what: (args: TextArgs) => string;
    readonly why?: string;
    readonly todo: string;
  },
): DiagnosticText => ({
  zh: { why: LEFT_OUT_ZH, ...zh, todo: () => zh.todo },
  en: { why: LEFT_OUT_EN, ...en, todo: () => en.todo },
});

const refusedTexts: Readonly<Record<string, DiagnosticText>> = {
  'returned-value-and-reason': cellText(
    {
      title: '既填数值又填缺数原因',
      what: ({ cell, item, value, reason }) => `${cell}：“${item}”填有数值“${value}”，同时又选择缺数原因“${reason}”。`,
      todo: '请删去数值或缺数原因。',
    },
    {
      title: 'Figure and reason for its absence',
      what: ({ cell, item, value, reason }) =>
        `${cell}: “${item}” has the figure “${value}” and the reason “${reason}” why there is none.`,
      todo: 'Remove one of the two.',
    },
  ),
  'returned-unknown-reason': cellText(
    {
      title: '缺数原因不在列表中',
      what: ({ cell, item, reason }) => `${cell}：“${item}”的缺数原因“${reason}”不在列表中。`,
      todo: '请从下拉列表中选择原因，补充说明写入备注。',
    },
    {
      title: 'Reason that is not on the list',
      what: ({ cell, item, reason }) => `${cell}: the reason “${reason}” given for “${item}” is not on the list.`,
      todo: 'Choose a reason from the list; say more under “Note”.',
    },
  ),
  'returned-not-a-number': cellText(
    {
      title: '本期数不是数字',
      what: ({ cell, item, value }) => `${cell}：“${item}”的本期数“${value}”不是可以确认的数字。`,
      todo: '请只填数字和小数点，不写“万”“亿”等字样；被自动变为日期的，请重新输入；没有数据的，请留空并选择缺数原因。',
    },
    {
      title: 'Figure is not a number',
      what: ({ cell, item, value }) => `${cell}: “${value}”, given for “${item}”, is no number that is beyond doubt.`,
      todo: 'Write digits and a point only; type again what was turned into a date; where there is no figure, leave the cell empty and choose a reason.',
    },
  ),
  'returned-formula-not-taken': cellText(
    {
      title: '公式的结果不能采用',
      what: ({ cell, item, fault }) =>
        `${cell}：“${item}”的本期数是公式，${fault === 'external' ? '引用了其他文件' : '没有保存计算结果'}。`,
      todo: '请将公式粘贴为数值后重新提交。',
    },
    {
      title: 'Formula that cannot be taken',
      what: ({ cell, item, fault }) =>
        `${cell}: the figure of “${item}” is a formula ${fault === 'external' ? 'that refers to another file' : 'saved without its result'}.`,
      todo: 'Paste its result as a value and hand the file in again.',
    },
  ),
  'returned-unit-unknown': cellText(
    {
      title: '计量单位不符',
      what: ({ cell, item, unit, stated }) =>
        `${cell}：“${item}”的计量单位应为“${unit}”，表中写作“${stated}”，无法换算。`,
      todo: '请恢复原有的计量单位，并按该单位填报。',
    },
    {
      title: 'Unit that does not fit',
      what: ({ cell, item, unit, stated }) =>
        `${cell}: “${item}” is reported in “${unit}”; “${stated}” cannot be converted to it.`,
      todo: 'Give the row its unit back and report in it.',
    },
  ),
};

/** The two bounds, of which one may be open, and their unit. */
function rangeZh({ from = '', to = '', unit = '' }: TextArgs): string {
  const range = from === '' ? `不超过${to}` : to === '' ? `不低于${from}` : `${from}至${to}`;
  return unit === '' ? range : `${range}，单位：${unit}`;
}

function rangeEn({ from = '', to = '', unit = '' }: TextArgs): string {
  const range = from === '' ? `at most ${to}` : to === '' ? `at least ${from}` : `${from} to ${to}`;
  return unit === '' ? range : `${range}; unit: ${unit}`;
}

const takenTexts: Readonly<Record<string, DiagnosticText>> = {
  'returned-out-of-range': cellText(
    {
      title: '数值超出允许范围',
      what: (args) => `${args.cell}：“${args.item}”为${args.taken}，超出允许范围（${rangeZh(args)}）。`,
      why: '超出范围的数值多为单位或小数点错误；数值已保留，待审核确认。',
      todo: '请核对单位和小数点；确属实情的，请在备注中写明理由。',
    },
    {
      title: 'Figure outside its range',
      what: (args) => `${args.cell}: “${args.item}” is ${args.taken}, outside the allowed range (${rangeEn(args)}).`,
      why: 'Such figures mostly have a wrong unit or point; the figure is kept for review.',
      todo: 'Check unit and point; give the reason under “Note” if it is true.',
    },
  ),
  'returned-unit-changed': cellText(
    {
      title: '数值按另一计量单位填报',
      what: ({ cell, item, unit, stated, taken }) =>
        `${cell}：“${item}”的计量单位应为“${unit}”，表中写作“${stated}”，已按后者换算，读作${taken}。`,
      why: TAKEN_ZH,
      todo: '请核对换算后的数值；有误的，请按原有计量单位重新填报。',
    },
    {
      title: 'Figure in another unit',
      what: ({ cell, item, unit, stated, taken }) =>
        `${cell}: “${item}” is asked in “${unit}” and given in “${stated}”; it was converted and read as ${taken}.`,
      why: TAKEN_EN,
      todo: 'Check the converted figure; if it is wrong, report again in the unit asked for.',
    },
  ),
  'returned-number-as-text': cellText(
    {
      title: '数字以文本填写',
      what: ({ cell, item, value, taken }) => `${cell}：“${item}”的本期数写作文本“${value}”，读作${taken}。`,
      why: TAKEN_ZH,
      todo: '读数无误的，无需处理；下次请直接填写半角数字。',
    },
    {
      title: 'Number written as text',
      what: ({ cell, item, value, taken }) =>
        `${cell}: the figure of “${item}” is the text “${value}”, read as ${taken}.`,
      why: TAKEN_EN,
      todo: 'Nothing has to be done if it is right; type plain digits next time.',
    },
  ),
  'returned-formula': cellText(
    {
      title: '本期数是公式',
      what: ({ cell, item, taken }) => `${cell}：“${item}”的本期数是公式，采用了文件中保存的计算结果${taken}。`,
      why: TAKEN_ZH,
      todo: '请核对该数值；下次请将公式粘贴为数值。',
    },
    {
      title: 'Figure is a formula',
      what: ({ cell, item, taken }) =>
        `${cell}: the figure of “${item}” is a formula; its saved result, ${taken}, was taken.`,
      why: TAKEN_EN,
      todo: 'Check the figure; paste it as a value next time.',
    },
  ),
  'returned-note-cut': cellText(
    {
      title: '备注过长',
      what: ({ cell, item, limit }) => `${cell}：“${item}”的备注超过${limit}个字符，只保留前${limit}个。`,
      why: '备注用于简要说明，原文件仍完整保存。',
      todo: '请缩短备注，详细说明另附文件。',
    },
    {
      title: 'Note is too long',
      what: ({ cell, item, limit }) =>
        `${cell}: the note on “${item}” has more than ${limit} characters; the first ${limit} are kept.`,
      why: 'Notes are short remarks; the file itself is kept whole.',
      todo: 'Shorten the note and send long explanations apart.',
    },
  ),
};

export const returnedCellTexts: Readonly<Record<string, DiagnosticText>> = { ...refusedTexts, ...takenTexts };
