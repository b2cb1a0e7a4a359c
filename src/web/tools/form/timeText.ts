// A moment as the reader's clock has it: time of day, with the date where it is another day.
import type { Language } from '#kernel/language';

/** `at` in UTC (ISO 8601), shown in the zone of the reader's system. */
export function timeText(at: string, language: Language): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  return date.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(isToday ? {} : { year: 'numeric', month: language === 'zh' ? 'numeric' : 'long', day: 'numeric' }),
  });
}
