// Number formats of a spreadsheet: which show a number as a date, as a percentage or scaled.

/** month: year and month alone. scaled: shown divided by thousands or with a shifted point, so that the eye sees another number. */
export type Shown = 'number' | 'date' | 'month' | 'percent' | 'scaled';

/** Formats that every reader knows by number (ECMA-376 part 1, 18.8.30), those of Chinese systems with them. */
const MONTHS = new Set([17, 27, 36, 50, 52, 57]);
const DATES = new Set([14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58]);
const PERCENT = new Set([9, 10]);

/** What format number `id`, with its code where the workbook declares one, makes of a number. */
export function shownAs(id: number, code: string | undefined): Shown {
  if (code !== undefined) return shownByCode(code);
  if (MONTHS.has(id)) return 'month';
  if (DATES.has(id)) return 'date';
  return PERCENT.has(id) ? 'percent' : 'number';
}

/** Literals, colours, locales and padding aside; the section of positive numbers decides. */
function shownByCode(code: string): Shown {
  const [section = ''] = code
    .slice(0, 1_000)
    .replace(/"[^"]*"|\[[^\]]*\]|[_*]./g, '')
    .split(';');
  if (/\d*[!\\][.．]/.test(section) || /[0#?],+(?:[^0#?,]|$)/.test(section)) return 'scaled';
  const marks = section.replace(/[\\!]./g, '').toLowerCase();
  if (marks.includes('general')) return 'number';
  if (/[ymde]/.test(marks.replace(/e[+-]/g, ''))) return shownDate(marks);
  return marks.includes('%') ? 'percent' : 'number';
}

/** Minutes are no months: m beside hours or seconds alone is a time, which stays a number. */
function shownDate(marks: string): Shown {
  if (marks.includes('d')) return 'date';
  if (/[ye]/.test(marks)) return marks.includes('m') ? 'month' : 'date';
  return /[hs]/.test(marks) ? 'number' : 'date';
}
