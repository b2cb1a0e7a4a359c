// Periods as tables write them: 2025年1—6月, 202506, 2025.6, 1-2月 under a year, 本月 and 累计 under a month.
import { endYear, parsePeriod, type Period } from '#kernel/period';
import { readPeriod } from '#words/period';

/** What title and upper headers say of the time of the figures. */
export type PeriodContext = Period | undefined;

/** Other numbers of four digits are figures. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

const two = (n: string): string => n.padStart(2, '0');

/** 1 January 1990 to 31 December 2099 as serial numbers of a spreadsheet that has lost the format of its dates. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;
const DAY = 86_400_000;

const HAN = '〇一二三四五六七八九';

/** Half-width, without blanks, 累计 and the like; digits of a year written 二〇二五. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year].map((sign) => (/[零○]/.test(sign) ? 0 : HAN.indexOf(sign))).join(''),
    )
    .replace(/[（(]?(?:累计数?|快报|预计|cumulative)[）)]?$/i, '')
    .replace(/年度$/, '年');
}

function compact(text: string): Period | undefined {
  const month = /^(\d{4})[./-]?(0[1-9]|1[0-2]|(?<=[./-])[1-9])$/.exec(text);
  if (month !== null) return parsePeriod(`${month[1]}-${two(month[2] ?? '')}`);
  const day = /^(\d{4})(?:[./-](\d{1,2})[./-](\d{1,2})|(\d{2})(\d{2}))$/.exec(text);
  if (day !== null) return parsePeriod(`${day[1]}-${two(day[2] ?? day[4] ?? '')}-${two(day[3] ?? day[5] ?? '')}`);
  if (!/^\d{5}$/.test(text) || Number(text) < FIRST_SERIAL || Number(text) > LAST_SERIAL) return undefined;
  return parsePeriod(new Date(Date.UTC(1899, 11, 30) + Number(text) * DAY).toISOString().slice(0, 10));
}

/** 本月 and 累计 mean what the month of the table says. */
function relative(text: string, context: PeriodContext): Period | undefined {
  if (context === undefined || text === '') return undefined;
  const month = context.kind === 'month' ? context.month : context.kind === 'months' ? context.to : undefined;
  const year = endYear(context);
  if (/^(?:本月|当月|本月数|当月数)$/.test(text))
    return month === undefined ? undefined : { kind: 'month', year, month };
  if (/^(?:本年|自年初|年初至今|本年度)?累计数?$|^1(?:至|-)本月$/.test(text)) {
    if (month === undefined) return undefined;
    return month === 1 ? { kind: 'month', year, month } : { kind: 'months', year, from: 1, to: month };
  }
  if (/^(?:本年|本期|当年|全年)$/.test(text)) return text === '本期' ? context : { kind: 'year', year };
  return /^(?:上年同期|去年同期)$/.test(text) ? undefined : readPeriod(`${year}年${text}`);
}

/** The period that `text` as a whole names, within the year or month of `context` where it names no year itself. */
export function readTablePeriod(text: string, context?: PeriodContext): Period | undefined {
  if (text.length > 60) return undefined;
  const plain = text.trim();
  const spare = plain.normalize('NFKC').replace(/\s/g, '');
  const bare = normalised(plain);
  const period =
    parsePeriod(plain) ?? compact(bare) ?? readPeriod(bare) ?? relative(spare, context) ?? relative(bare, context);
  return period !== undefined && endYear(period) >= FIRST_YEAR && endYear(period) <= LAST_YEAR ? period : undefined;
}

/** Whether `text` names a time of the year without its year: 1-2月, 上半年. */
export function isWithoutYear(text: string): boolean {
  return !/\d{4}/.test(text) && readTablePeriod(text, { kind: 'month', year: 2000, month: 12 }) !== undefined;
}

const START = /(?:19|20)\d{2}/g;
const MAX_WORDS = 14;

/** The first period that a title names somewhere in it: 深圳市2025年1—6月主要指标. */
export function periodWithin(text: string): Period | undefined {
  const plain = text.slice(0, 200).normalize('NFKC').replace(/\s/g, '');
  for (const { index } of plain.matchAll(START)) {
    if (/\d/.test(plain[index - 1] ?? '')) continue;
    for (let length = MAX_WORDS; length >= 4; length -= 1) {
      if (length > 4 && index + length > plain.length) continue;
      const period = readTablePeriod(plain.slice(index, index + length));
      if (period !== undefined && !/^\d$/.test(plain[index + length] ?? '')) return period;
    }
  }
  return undefined;
}
