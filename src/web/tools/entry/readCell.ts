// Reads what stands typed or pasted in a cell: a number in the row's unit, a reason why there is none, or a fault.
import { Decimal } from '#kernel/decimal';
import { LANGUAGES } from '#kernel/language';
import { MISSING_REASONS, type MissingReason } from '#kernel/missing';
import type { UnitId } from '#kernel/unit';
import { missingWord } from '#words/status';

export type CellFault = 'not-a-number' | 'with-unit' | 'too-long';

export type CellReading =
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'fault'; readonly fault: CellFault };

/** Numbers of statistics have far fewer digits; longer ones are slips of pasting. */
const MAX_DIGITS = 40;
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(?:[, ]\d{3})+(?:\.\d*)?$/;
const NUMBER_THEN_WORD = /^[+-]?[\d., ]*\d[\d., ]*[^\d., ]/;

const REASONS: ReadonlyMap<string, MissingReason> = new Map(
  MISSING_REASONS.flatMap((reason) =>
    [reason, ...LANGUAGES.map((language) => missingWord(reason, language))].map(
      (word) => [word.normalize('NFKC').toLowerCase(), reason] as const,
    ),
  ),
);

/** Full-width digits and signs as half-width, one kind of minus. */
function halfWidth(text: string): string {
  return text.normalize('NFKC').replace(/[−–]/g, '-').replace(/^['’]/, '').trim();
}

/** Zeros and points that a decimal may not start or end with: ".5" is 0.5, "3." is 3. */
function decimalText(digits: string): string {
  return digits.replace(/^([+-]?)\./, (_, sign: string) => `${sign}0.`).replace(/\.$/, '');
}

/**
 * Reading of `text` in a row of `unit`; undefined where nothing is typed. Thousands separators and full-width digits are read;
 * 万, 亿 and units are refused, since the value stands in the row's unit; a per cent sign is read in rows of per cent.
 */
export function readCell(text: string, unit: UnitId): CellReading | undefined {
  const plain = halfWidth(text);
  if (plain === '') return undefined;
  const reason = REASONS.get(plain.toLowerCase());
  if (reason !== undefined) return { kind: 'missing', reason };
  if (plain.length > MAX_DIGITS) return { kind: 'fault', fault: 'too-long' };
  const number = unit === 'percent' ? plain.replace(/ ?%$/, '') : plain;
  if (PLAIN.test(number) || GROUPED.test(number)) {
    const value = Decimal.parse(decimalText(number.replace(/[, ]/g, '')));
    if (value !== undefined) return { kind: 'value', value };
  }
  return { kind: 'fault', fault: NUMBER_THEN_WORD.test(plain) ? 'with-unit' : 'not-a-number' };
}
