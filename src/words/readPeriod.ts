// Reads a period as plans, tables and releases write it, in Chinese or English.
import { endOf, parsePeriod, type Period } from '#kernel/period';
import { MONTHS } from './months.ts';

type Groups = readonly (string | undefined)[];
/** Canonical text of what the groups say; `parsePeriod` refuses what is no period (month 13, 2025 to 2021). */
type Form = readonly [RegExp, (groups: Groups) => string];

const MAX_LENGTH = 60;
const two = (n: number | string): string => String(n).padStart(2, '0');

const HAN_DIGITS = '零一二三四五六七八九';
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** 一 or 1 → 1. */
const digit = (text = ''): number => (HAN_DIGITS.includes(text) ? HAN_DIGITS.indexOf(text) : Number(text));
const quarterOf = (word = ''): number => ORDINALS.indexOf(word) + 1;

/** Number of the month from its name or its first three letters ("sept" too); 0 where it is none. */
function monthOf(name = ''): number {
  const found = MONTHS.findIndex((month) => month.toLowerCase() === name || month.slice(0, 3).toLowerCase() === name);
  return name === 'sept' ? 9 : found + 1;
}

function months(year: string | undefined, from: number, to: number): string {
  return from === to ? `${year}-${two(from)}` : `${year}-${two(from)}..${two(to)}`;
}

const quarters = (year: string | undefined, from: number, to: number): string =>
  from === to ? `${year}-Q${from}` : months(year, from * 3 - 2, to * 3);

const day = (year = '', month = 0, date = ''): string => `${year}-${two(month)}-${two(date)}`;

/** The n-th Five-Year Plan has run from 1951 + 5n since the third (1966); the fourteenth is 2021..2025. */
const fiveYearPlan = (n: number): string => (n < 3 ? '' : `${1951 + 5 * n}..${1955 + 5 * n}`);

/** 十四 → 14, 五 → 5. */
function planNumber(numerals = ''): number {
  if (!numerals.startsWith('十')) return digit(numerals);
  return 10 + (numerals.length === 1 ? 0 : digit(numerals.slice(1)));
}

const CHINESE: readonly Form[] = [
  [/^(\d{4})年(?:全年)?$/, ([y]) => `${y}`],
  [/^(\d{4})年(?:年?[末底])$/, ([y]) => day(y, 12, '31')],
  [/^(\d{4})年上半年$/, ([y]) => `${y}-H1`],
  [/^(\d{4})年下半年$/, ([y]) => `${y}-H2`],
  [/^(\d{4})年第?([一二三四1-4])季度$/, ([y, q]) => `${y}-Q${digit(q)}`],
  [/^(\d{4})年前([二两三2-3])个?季度$/, ([y, q]) => quarters(y, 1, q === '两' ? 2 : digit(q))],
  [/^(\d{4})年第?([一二三四1-4])-第?([一二三四1-4])季度$/, ([y, a, b]) => quarters(y, digit(a), digit(b))],
  [/^(\d{4})年(\d{1,2})月份?$/, ([y, m]) => months(y, Number(m), Number(m))],
  [/^(\d{4})年(\d{1,2})月?-(\d{1,2})月份?$/, ([y, a, b]) => months(y, Number(a), Number(b))],
  [/^(\d{4})年前(\d{1,2})个月$/, ([y, m]) => months(y, 1, Number(m))],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, ([y, m, d]) => day(y, Number(m), d)],
  [/^(\d{4})年?-(\d{4})年?$/, ([a, b]) => `${a}..${b}`],
  [
    /^"?([三四五六七八九十]|十[一二三四五六七八九])五"?(?:时期|期间|规划|规划期)?$/,
    ([n]) => fiveYearPlan(planNumber(n)),
  ],
];

const ENGLISH: readonly Form[] = [
  [/^(?:the )?(?:end of|end-|year-end|the year-end) ?(\d{4})$/, ([y]) => day(y, 12, '31')],
  [/^(?:the )?(first|second) half (?:of )?(\d{4})$/, ([h, y]) => `${y}-H${quarterOf(h)}`],
  [/^h([12]) ?(\d{4})$/, ([h, y]) => `${y}-H${h}`],
  [/^(\d{4}) ?-?h([12])$/, ([y, h]) => `${y}-H${h}`],
  [/^(?:the )?(first|second|third|fourth) quarter (?:of )?(\d{4})$/, ([q, y]) => `${y}-Q${quarterOf(q)}`],
  [/^(?:the )?first (two|three) quarters (?:of )?(\d{4})$/, ([n, y]) => quarters(y, 1, n === 'two' ? 2 : 3)],
  [/^q([1-4]) ?(\d{4})$/, ([q, y]) => `${y}-Q${q}`],
  [/^(\d{4}) ?-?q([1-4])$/, ([y, q]) => `${y}-Q${q}`],
  [/^q([1-4])-q([1-4]) ?(\d{4})$/, ([a, b, y]) => quarters(y, Number(a), Number(b))],
  [/^(\d{4}) ?q([1-4])-q([1-4])$/, ([y, a, b]) => quarters(y, Number(a), Number(b))],
  [/^([a-z]{3,9})\.?,? (\d{4})$/, ([m, y]) => months(y, monthOf(m), monthOf(m))],
  [/^([a-z]{3,9})\.?-([a-z]{3,9})\.?,? (\d{4})$/, ([a, b, y]) => months(y, monthOf(a), monthOf(b))],
  [/^(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4})$/, ([d, m, y]) => day(y, monthOf(m), d)],
  [/^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/, ([m, d, y]) => day(y, monthOf(m), d)],
  [/^(?:the )?(\d{1,2})th five-year plan(?: period)?$/, ([n]) => fiveYearPlan(Number(n))],
];

const END_OF_MONTH = /^(?:(.*月)[末底]|(?:the )?end of ([a-z].*))$/;

/** Half-width, lower case, one kind of dash, Chinese without blanks. */
function normalised(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\s/g, ' ')
    .replace(/[“”「」]/g, '"');
  const led = plain.replace(/^(?:截至|截止|到|by |as of |in |during )/, '');
  const chinese = /[年五]/.test(led);
  const dashed = chinese ? led.replace(/ /g, '').replace(/[至到]/g, '-') : led.replace(/ to /g, '-');
  return dashed.replace(/ ?[—–~−] ?/g, '-');
}

function readForms(text: string): Period | undefined {
  for (const [form, canonical] of text.includes('年') || text.includes('五') ? CHINESE : [...ENGLISH, ...CHINESE]) {
    const match = form.exec(text);
    if (match !== null) return parsePeriod(canonical(match.slice(1)));
  }
  return undefined;
}

/**
 * The period that `text` as a whole names: canonical texts, what `formatPeriod` prints, and common forms (H1 2025, Q1–Q3 2020,
 * Jan–May 2018, 2025年底, end of 2020, 前三季度, 十四五, 14th Five-Year Plan). The end of a year or month is its last day.
 */
export function readPeriod(text: string): Period | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const plain = normalised(text);
  const whole = parsePeriod(plain.toUpperCase()) ?? readForms(plain);
  if (whole !== undefined) return whole;
  const end = END_OF_MONTH.exec(plain);
  const month = readForms(end?.[1] ?? end?.[2] ?? '');
  return month?.kind === 'month' ? { kind: 'day', date: endOf(month) } : undefined;
}
