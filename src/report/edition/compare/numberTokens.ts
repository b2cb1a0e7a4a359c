// A text as numbers with their units, words and signs: what an edit of a sentence is told by.
import { readTail } from '#words/quantity/unitReading';

export interface TextToken {
  /** Equal for tokens that say the same. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

const NUMBER = /^[-−+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/;
const WORD = /^(?:\p{Script=Han}|[\p{L}\p{M}_](?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_])*)/u;
/** Longest tail of a number that is looked at: "substrates a month". */
const TAIL = 48;
/** Full-width digits, point, comma and per cent sign as their half-width forms, one for one. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９．，％＋－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

export function tokensOf(text: string): readonly TextToken[] {
  const plain = halfWidth(text);
  const tokens: TextToken[] = [];
  let at = 0;
  while (at < plain.length) {
    const rest = plain.slice(at, at + 256);
    const end = at + (numberLength(plain, at, rest) ?? WORD.exec(rest)?.[0].length ?? codePointLength(rest));
    const isNumber = /\d/.test(rest[0] ?? '') || (end - at > 1 && /^[-−+]\d/.test(rest));
    const key = isNumber ? plain.slice(at, end).replaceAll(/[\s,]/g, '') : plain.slice(at, end);
    if (key.trim() !== '') tokens.push({ key, start: at, end, isNumber });
    at = end;
  }
  return tokens;
}

const codePointLength = (text: string): number => ((text.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);

/** Number, multiplier and unit: 1.56万亿元, 1,027.272 billion yuan. A sign after a digit or a letter joins a range or a word and is none. */
function numberLength(text: string, at: number, rest: string): number | undefined {
  if (/^[-−+]/.test(rest) && /[\p{Script=Latin}\p{N}%]/u.test(text[at - 1] ?? '')) return undefined;
  const number = NUMBER.exec(rest)?.[0];
  if (number === undefined) return undefined;
  const tail = rest.slice(number.length, number.length + TAIL).toLowerCase();
  const { rest: after } = readTail(tail);
  return number.length + tail.slice(0, tail.length - after.length).trimEnd().length;
}
