// Values as cells of tables write them: full-width digits, thousands separators, blanks, 亿 and 万 behind the number, 约 before it.
import { Decimal } from '#kernel/decimal';
import type { Comparator } from '#kernel/quantity';
import { type Dimension, dimensionOf, type UnitId } from '#kernel/unit';
import { readQuantity } from '#words/quantity';
import type { TableUnit } from './tableUnit.ts';

export interface TableValue {
  readonly value: Decimal;
  readonly comparator: Comparator;
  /** Unit that the cell itself names. */
  readonly unit?: TableUnit | undefined;
}

const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** A raised or circled digit is a footnote; half-width it would become a digit of the number. */
const FOOTNOTE = /\d\s*[¹²³⁰⁴-⁹₀-₉①-⑳]/;
const MULTIPLIER = /[万亿千百]|million|billion|trillion|thousand/i;
/** What a bare 1.2亿 counts. */
const COUNTED: Partial<Record<Dimension, string>> = {
  'money-cny': '元',
  'money-usd': '美元',
  person: '人',
  vehicle: '辆',
  station: '座',
};

/** The value of a cell for an indicator measured in `own`; undefined where it is none, or a range. */
export function readTableValue(cell: string, own: UnitId): TableValue | undefined {
  const plain = Decimal.parse(cell);
  if (plain !== undefined) return { value: plain, comparator: '=' };
  if (cell.length > 120 || FOOTNOTE.test(cell)) return undefined;
  const text = cell
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/(?<=\d)[\s'](?=\d)/g, '')
    .trim();
  const bare = GROUPED.test(text) ? text.replaceAll(',', '') : text;
  const value = Decimal.parse(bare);
  if (value !== undefined) return { value, comparator: '=' };
  return readWorded(bare, own);
}

function readWorded(text: string, own: UnitId): TableValue | undefined {
  const read = readQuantity(text);
  if (read === undefined || read.comparator === 'range' || read.upper !== undefined) return undefined;
  const { comparator, quantity } = read;
  if (quantity.unit !== 'none') return { value: quantity.value, comparator, unit: { unit: quantity.unit, shift: 0 } };
  if (!MULTIPLIER.test(text)) return { value: quantity.value, comparator };
  const counted = COUNTED[dimensionOf(own)];
  const whole = counted === undefined ? undefined : readQuantity(text + counted);
  if (whole !== undefined && whole.quantity.unit !== 'none') {
    return { value: whole.quantity.value, comparator, unit: { unit: whole.quantity.unit, shift: 0 } };
  }
  return { value: quantity.value, comparator, unit: { unit: own, shift: 0 } };
}

/** Whether a cell looks like a figure: a number with or without a unit, no year, month or date. */
export function isFigureLike(cell: string): boolean {
  const text = cell.trim();
  if (!/[\d０-９]/.test(text) || text.length > 40) return false;
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])?$|^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return false;
  if (Decimal.parse(text) !== undefined) return true;
  return !/[年月季]/.test(text) && readTableValue(text, 'none') !== undefined;
}
