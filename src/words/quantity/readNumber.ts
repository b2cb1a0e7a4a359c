// Reads the number at the start of a text: digits with separators, Chinese numerals, the few English number words plans use.
import { Decimal } from '#kernel/decimal';

export interface NumberRead {
  readonly value: Decimal;
  readonly rest: string;
}

const SIGN = /^[-−+]/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?/;
const PLAIN = /^\d+(?:\.\d+)?/;
const HAN = /^[〇零一二两三四五六七八九十百千]+/;
const HAN_DIGITS = '零一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const ENGLISH: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  hundred: 100,
};

/**
 * 一千二百 → 1200, 二〇二五 → 2025, 千 → 1000; undefined where the signs form no number below 10,000, and for the colloquial
 * 一百五 (150), which needs 零 to be 105.
 */
function hanValue(text: string): number | undefined {
  const signs = [...text].map((sign) => (sign === '〇' ? '零' : sign === '两' ? '二' : sign));
  if (signs.every((sign) => HAN_DIGITS.includes(sign))) {
    return signs.length > 4 ? undefined : Number(signs.map((sign) => HAN_DIGITS.indexOf(sign)).join(''));
  }
  let [total, digit, last] = [0, 0, Infinity];
  for (const sign of signs) {
    const unit = HAN_UNITS[sign];
    if (unit === undefined) {
      if (digit !== 0) return undefined;
      digit = HAN_DIGITS.indexOf(sign);
      continue;
    }
    if (unit >= last || (digit === 0 && total !== 0)) return undefined;
    total += (digit === 0 ? 1 : digit) * unit;
    [digit, last] = [0, unit];
  }
  const gap = last !== Infinity && last > 10 && signs.at(-2) !== '零';
  return digit !== 0 && gap ? undefined : total + digit;
}

function digitsRead(text: string): NumberRead | undefined {
  const sign = SIGN.exec(text)?.[0] ?? '';
  const body = text.slice(sign.length);
  const digits = (GROUPED.exec(body) ?? PLAIN.exec(body))?.[0];
  if (digits === undefined) return undefined;
  const value = Decimal.parse(digits.replaceAll(',', ''));
  if (value === undefined) return undefined;
  return { value: sign === '' || sign === '+' ? value : value.negated(), rest: body.slice(digits.length) };
}

function hanRead(text: string): NumberRead | undefined {
  const numerals = HAN.exec(text)?.[0];
  if (numerals === undefined) return undefined;
  const value = hanValue(numerals);
  return value === undefined ? undefined : { value: Decimal.of(value), rest: text.slice(numerals.length) };
}

function englishRead(text: string): NumberRead | undefined {
  const word = /^(?:an? )?([a-z]+)(?![a-z])/.exec(text);
  const value = ENGLISH[word?.[1] ?? ''];
  return word === null || value === undefined
    ? undefined
    : { value: Decimal.of(value), rest: text.slice(word[0].length) };
}

/** The number at the start of `text` (lower case, half-width) and what follows; 亿 and 万 alone read as one of them. */
export function readNumber(text: string): NumberRead | undefined {
  const read = digitsRead(text) ?? hanRead(text) ?? englishRead(text);
  if (read !== undefined) return read;
  return /^[万亿]/.test(text) ? { value: Decimal.one, rest: text } : undefined;
}
