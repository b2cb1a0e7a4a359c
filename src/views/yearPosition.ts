// Place of a date on the axis of years, without a time zone.
import { dateParts, daysBetween, parseDate, plainDate } from '#kernel/plainDate';

/**
 * 31 December of a year stands at the year itself, so that a year's figure stands over its number; other days stand at the
 * year before + days since its end ÷ days of the year. Undefined where the text is no date.
 */
export function yearPosition(text: string): number | undefined {
  const date = parseDate(text);
  if (date === undefined) return undefined;
  const { year } = dateParts(date);
  const opening = plainDate(year, 1, 1);
  const days = daysBetween(opening, plainDate(year, 12, 31)) + 1;
  return Math.round((year - 1 + (daysBetween(opening, date) + 1) / days) * 1e6) / 1e6;
}
