// Words of status: target, task, reason why none can be given, missing figure, severity; and the mark of each.
import type { Severity } from '#kernel/diagnostic';
import type { Language } from '#kernel/language';
import type { MissingReason } from '#kernel/missing';
import { wordIn, type Words } from './wordTable.ts';

/** Running targets: 序时进度; due targets: met or not. */
export const STATUS_WORDS = {
  ahead: { zh: '超序时进度', en: 'ahead' },
  'on-schedule': { zh: '达序时进度', en: 'on schedule' },
  behind: { zh: '欠序时进度', en: 'behind' },
  'met-early': { zh: '提前完成', en: 'met early' },
  met: { zh: '已完成', en: 'met' },
  'not-met': { zh: '未完成', en: 'not met' },
  'cannot-be-judged': { zh: '暂无法判定', en: 'cannot be judged' },
} as const satisfies Words;

/** The officials' five words for a task. */
export const TASK_STATUS_WORDS = {
  ahead: { zh: '超进度', en: 'ahead' },
  'on-schedule': { zh: '达进度', en: 'on schedule' },
  behind: { zh: '欠进度', en: 'behind' },
  done: { zh: '已完成', en: 'done' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Words;

/** How far a reporter of a collection round is. */
export const REPORT_STATE_WORDS = {
  'not-reported': { zh: '未报', en: 'not reported' },
  reported: { zh: '已报', en: 'reported' },
  returned: { zh: '退回', en: 'returned' },
  accepted: { zh: '已审', en: 'accepted' },
} as const satisfies Words;
export type ReportStateKey = keyof typeof REPORT_STATE_WORDS;

const NOT_ENTERED = { 'not-entered': { zh: '未录入', en: 'not entered' } } as const satisfies Words;
const ALL_STATUS_WORDS = { ...TASK_STATUS_WORDS, ...STATUS_WORDS, ...NOT_ENTERED } as const;
const ALL_TASK_STATUS_WORDS = { ...TASK_STATUS_WORDS, ...NOT_ENTERED } as const;

/** Why a target cannot be judged. */
export const REASON_WORDS = {
  'no-observation': { zh: '无数据', en: 'no data' },
  'series-break': { zh: '口径变化', en: 'change of scope' },
  'measure-not-stated': { zh: '指标未明', en: 'measure not stated' },
  'different-measure': { zh: '口径不同', en: 'different measure' },
  'open-list': { zh: '开放式清单', en: 'open list' },
  'target-withdrawn': { zh: '目标已撤销', en: 'target withdrawn' },
  'figure-missing': { zh: '数值缺失待核', en: 'figure missing in the document' },
  qualitative: { zh: '定性目标', en: 'qualitative' },
  'no-due-date': { zh: '未明确期限', en: 'no due date stated' },
  'no-start-value': { zh: '缺少起点数据', en: 'no start value' },
  'sub-year-without-shares': { zh: '年内数据无法折算', en: 'part-year figure cannot be scaled to the year' },
} as const satisfies Words;

export const MISSING_WORDS = {
  'not-observed': { zh: '无数据', en: 'no data' },
  'not-entered': { zh: '未录入', en: 'not entered' },
  'not-stated': { zh: '未载明', en: 'not stated' },
  'figure-missing': { zh: '数值缺失待核', en: 'figure missing in the document' },
  suppressed: { zh: '保密数据不予公布', en: 'withheld for confidentiality' },
  'zero-denominator': { zh: '分母为零，无法计算', en: 'denominator is zero' },
  'series-break': { zh: '口径变化', en: 'change of scope' },
  'too-few': { zh: '样本不足', en: 'too few observations' },
  'different-measure': { zh: '口径不同', en: 'different measure' },
  'not-comparable': { zh: '不可比', en: 'not comparable' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
} as const satisfies Record<MissingReason, { zh: string; en: string }>;

export const SEVERITY_WORDS = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
} as const satisfies Record<Severity, { zh: string; en: string }>;

/** The statuses of a target. */
export type Status = keyof typeof STATUS_WORDS;
export type StatusKey = keyof typeof ALL_STATUS_WORDS;
export type TaskStatusKey = keyof typeof ALL_TASK_STATUS_WORDS;
export type ReasonKey = keyof typeof REASON_WORDS;

/** Word of any status, a target's first (for `ahead`, `on-schedule`, `behind` the 序时进度 words); tasks have `taskStatusWord`. */
export function statusWord(status: StatusKey, language: Language): string {
  return wordIn(ALL_STATUS_WORDS, status, language);
}

/** Word of a task's status: 超进度 · 达进度 · 欠进度 · 已完成 · 其他 · 未录入. */
export function taskStatusWord(status: TaskStatusKey, language: Language): string {
  return wordIn(ALL_TASK_STATUS_WORDS, status, language);
}

export function reasonWord(reason: ReasonKey, language: Language): string {
  return wordIn(REASON_WORDS, reason, language);
}

export function missingWord(reason: MissingReason, language: Language): string {
  return wordIn(MISSING_WORDS, reason, language);
}

export function severityWord(severity: Severity, language: Language): string {
  return wordIn(SEVERITY_WORDS, severity, language);
}

export function reportStateWord(state: ReportStateKey, language: Language): string {
  return wordIn(REPORT_STATE_WORDS, state, language);
}

const MARKS: Readonly<Record<StatusKey | Severity | ReportStateKey, string>> = {
  'met-early': '●',
  met: '●',
  done: '●',
  'not-met': '✕',
  ahead: '▲',
  'on-schedule': '■',
  behind: '▼',
  'cannot-be-judged': '○',
  other: '○',
  'not-entered': '○',
  error: '✕',
  warning: '△',
  note: '◇',
  'not-reported': '○',
  reported: '■',
  returned: '▼',
  accepted: '●',
};

/** Shape that stands for a status beside its colour: ● met, ✕ not met, ▲ ahead, ■ on schedule, ▼ behind, ○ cannot be judged. */
export function markSymbol(mark: StatusKey | Severity | ReportStateKey): string {
  return MARKS[mark];
}
