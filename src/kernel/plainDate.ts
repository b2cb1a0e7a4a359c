// Calendar date without a zone, written YYYY-MM-DD; dates of this form sort as text.
export type PlainDate = string & { readonly __date: unique symbol };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The date of its parts; the caller guarantees that they form one. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as PlainDate;
}

/** The date written in `text`, or undefined where it is none (2025-02-30 is none). */
export function parseDate(text: string): PlainDate | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? (text as PlainDate) : undefined;
}

/** Year, month and day of a date. */
export function dateParts(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days from 1 January of year 0 in the Gregorian calendar; years are counted from March so that a leap day ends them. */
function dayNumber({ year, month, day }: { year: number; month: number; day: number }): number {
  const y = month > 2 ? year : year - 1;
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + daysBeforeMonth + day + 59;
}

/** Whole days from `a` to `b`; negative where b is earlier. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return dayNumber(dateParts(b)) - dayNumber(dateParts(a));
}

/** Years from `a` to `b` as a fraction: whole years by the calendar, the rest as days over the days of that year. */
export function yearsBetween(a: PlainDate, b: PlainDate): number {
  if (b < a) return -yearsBetween(b, a);
  const from = dateParts(a);
  const to = dateParts(b);
  const anniversaryIn = (year: number): number =>
    dayNumber({ year, month: from.month, day: Math.min(from.day, daysInMonth(year, from.month)) });
  const end = dayNumber(to);
  const whole = to.year - from.year - (anniversaryIn(to.year) > end ? 1 : 0);
  const last = anniversaryIn(from.year + whole);
  return whole + (end - last) / (anniversaryIn(from.year + whole + 1) - last);
}
