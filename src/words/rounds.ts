// Words of the workbook that a unit fills in for a collection round (报送表).
import type { Decimal } from '#kernel/decimal';
import type { Language } from '#kernel/language';
import { formatDecimal } from './number.ts';

/** Columns of the table, in order. `last` is the latest figure before this period. */
export const RETURN_COLUMNS = [
  'number',
  'indicator',
  'cluster',
  'unit',
  'last',
  'lastPeriod',
  'value',
  'range',
  'reason',
  'note',
] as const;
export type ReturnColumn = (typeof RETURN_COLUMNS)[number];

export interface RoundWords {
  readonly sheet: string;
  readonly title: (round: string) => string;
  readonly reporter: string;
  readonly period: string;
  readonly deadline: string;
  readonly guidance: string;
  /** Lines of guidance, without their numbers. */
  readonly lines: (deadline: string) => readonly string[];
  readonly columns: Readonly<Record<ReturnColumn, string>>;
  readonly wholeEconomy: string;
  readonly noUnit: string;
  readonly noLast: string;
  readonly stated: (period: string, finality: string) => string;
  readonly range: (from: string | undefined, to: string | undefined) => string;
  readonly prompt: (unit: string, range: string) => string;
  readonly numberRefused: { readonly title: string; readonly text: (unit: string, range: string) => string };
  readonly reasonRefused: { readonly title: string; readonly text: string };
  readonly filledBy: string;
  readonly checkedBy: string;
  readonly telephone: string;
  readonly foot: string;
  /** Name of the file, without its ending. */
  readonly file: (reporter: string, period: string) => string;
  readonly archive: (round: string) => string;
  /** Title of the source that accepted figures name. */
  readonly source: (reporter: string, period: string) => string;
}

const zh: RoundWords = {
  sheet: '报送表',
  title: (round) => (round.endsWith('表') ? round : `${round}报送表`),
  reporter: '报送单位：',
  period: '所属期：',
  deadline: '截止日期：',
  guidance: '填表说明：',
  lines: (deadline) => [
    `请于${deadline}前填写浅黄色单元格，并将本工作簿以XLSX格式直接发回，无需登录系统。其他单元格已锁定，请勿改动，请勿增删行列或调整顺序。`,
    '“本期数”只填数字，按“计量单位”栏所列单位填写；已有数据的已预先填入，请核对，有变动的直接修改。',
    '没有数据的，“本期数”留空，并在“缺数原因”栏选择原因；两栏均为空的，视为未报。',
    '数值超出“允许范围”的不能录入；确属实情的，请在“备注”栏写明数值和理由。',
  ],
  columns: {
    number: '序号',
    indicator: '指标名称',
    cluster: '产业集群',
    unit: '计量单位',
    last: '最近一期数',
    lastPeriod: '最近一期所属期',
    value: '本期数',
    range: '允许范围',
    reason: '缺数原因',
    note: '备注',
  },
  wholeEconomy: '不分集群',
  noUnit: '无单位',
  noLast: '无',
  stated: (period, finality) => (finality === '' ? period : `${period}（${finality}）`),
  range: (from, to) =>
    from === undefined
      ? to === undefined
        ? '不限'
        : `不超过${to}`
      : to === undefined
        ? `不低于${from}`
        : `${from}至${to}`,
  prompt: (unit, range) => `单位：${unit}。允许范围：${range}。`,
  numberRefused: {
    title: '数值不符合要求',
    text: (unit, range) => `请只填数字，单位为${unit}，允许范围：${range}。没有数据的，请留空并选择缺数原因。`,
  },
  reasonRefused: { title: '原因不在列表中', text: '请从下拉列表中选择缺数原因，补充说明写入备注。' },
  filledBy: '填表人：',
  checkedBy: '审核人：',
  telephone: '联系电话：',
  foot: '第&P页，共&N页',
  file: (reporter, period) => `报送表-${reporter}-${period}`,
  archive: (round) => `报送表-${round}`,
  source: (reporter, period) => `${reporter}报送（${period}）`,
};

const en: RoundWords = {
  sheet: 'Return',
  title: (round) => `${round} (return)`,
  reporter: 'Reporting unit: ',
  period: 'Period: ',
  deadline: 'Due by: ',
  guidance: 'How to fill this in:',
  lines: (deadline) => [
    `Fill in the yellow cells by ${deadline} and send this workbook back as XLSX; no account is needed. All other cells are locked: change nothing in them, and neither add, remove nor reorder rows and columns.`,
    'Under “This period” write digits only, in the unit of the row. Figures that are known already stand there: check them, and write over what has changed.',
    'Where there is no figure, leave “This period” empty and choose a reason; a row with neither counts as not reported.',
    'A figure outside the allowed range cannot be typed in; if it is true, state it with the reason under “Note”.',
  ],
  columns: {
    number: 'No.',
    indicator: 'Indicator',
    cluster: 'Cluster',
    unit: 'Unit',
    last: 'Last figure',
    lastPeriod: 'Period of last figure',
    value: 'This period',
    range: 'Allowed range',
    reason: 'Reason if missing',
    note: 'Note',
  },
  wholeEconomy: 'not by cluster',
  noUnit: 'no unit',
  noLast: 'none',
  stated: (period, finality) => (finality === '' ? period : `${period} (${finality})`),
  range: (from, to) =>
    from === undefined
      ? to === undefined
        ? 'any'
        : `at most ${to}`
      : to === undefined
        ? `at least ${from}`
        : `${from} to ${to}`,
  prompt: (unit, range) => `Unit: ${unit}. Allowed range: ${range}.`,
  numberRefused: {
    title: 'Not a figure of this row',
    text: (unit, range) =>
      `Write digits only; unit: ${unit}, allowed range: ${range}. Where there is no figure, leave the cell empty and choose a reason.`,
  },
  reasonRefused: { title: 'Reason not on the list', text: 'Choose a reason from the list; say more under “Note”.' },
  filledBy: 'Filled in by:',
  checkedBy: 'Checked by:',
  telephone: 'Telephone:',
  foot: 'Page &P of &N',
  file: (reporter, period) => `return-${reporter}-${period}`,
  archive: (round) => `returns-${round}`,
  source: (reporter, period) => `Return of ${reporter} (${period})`,
};

const WORDS: Readonly<Record<Language, RoundWords>> = { zh, en };

export function roundWords(language: Language): RoundWords {
  return WORDS[language];
}

/** The allowed range of a figure in words. */
export function rangeText(
  range: { readonly from?: Decimal | undefined; readonly to?: Decimal | undefined },
  language: Language,
): string {
  const text = (bound: Decimal | undefined): string | undefined => bound && formatDecimal(bound, language);
  return WORDS[language].range(text(range.from), text(range.to));
}
