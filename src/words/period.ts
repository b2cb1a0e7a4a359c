// Periods and dates in words of a language.
import type { Language } from '#kernel/language';
import type { Period } from '#kernel/period';
import { dateParts, type PlainDate } from '#kernel/plainDate';
import { MONTHS } from './months.ts';

export { readPeriod } from './readPeriod.ts';

const QUARTERS = [
  { zh: '一', en: 'first' },
  { zh: '二', en: 'second' },
  { zh: '三', en: 'third' },
  { zh: '四', en: 'fourth' },
] as const;

const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

/** 2025年12月31日 / 31 December 2025. */
export function formatDate(date: PlainDate, language: Language): string {
  const { year, month, day } = dateParts(date);
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${monthName(month)} ${year}`;
}

function inChinese(period: Exclude<Period, { kind: 'day' }>): string {
  switch (period.kind) {
    case 'year':
      return `${period.year}年`;
    case 'half':
      return `${period.year}年${period.half === 1 ? '上' : '下'}半年`;
    case 'quarter':
      return `${period.year}年第${QUARTERS[period.quarter - 1]?.zh}季度`;
    case 'month':
      return `${period.year}年${period.month}月`;
    case 'months':
      return `${period.year}年${period.from}—${period.to}月`;
    case 'span':
      return `${period.from}—${period.to}年`;
  }
}

function inEnglish(period: Exclude<Period, { kind: 'day' }>): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'half':
      return `${period.half === 1 ? 'first' : 'second'} half of ${period.year}`;
    case 'quarter':
      return `${QUARTERS[period.quarter - 1]?.en} quarter of ${period.year}`;
    case 'month':
      return `${monthName(period.month)} ${period.year}`;
    case 'months':
      return `${monthName(period.from)}–${monthName(period.to)} ${period.year}`;
    case 'span':
      return `${period.from}–${period.to}`;
  }
}

/**
 * 2025年 · 2025年上半年 · 2025年第三季度 · 2025年3月 · 2018年1—5月 · 2021—2025年 · 2025年12月31日;
 * 2025 · first half of 2025 · third quarter of 2025 · March 2025 · January–May 2018 · 2021–2025 · 31 December 2025.
 */
export function formatPeriod(period: Period, language: Language): string {
  if (period.kind === 'day') return formatDate(period.date, language);
  return language === 'zh' ? inChinese(period) : inEnglish(period);
}
