// Texts of spreadsheet cells: numbers as they were meant, serial numbers as dates, escapes of control characters.

/** Significant digits that a spreadsheet computes with and shows. */
const DIGITS = 15;
const DAY = 86_400_000;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/**
 * The number of a cell as it was meant. Spreadsheets store 17 digits of a binary fraction: 1.1 is 1.1000000000000001, 0.1 + 0.2
 * is 0.30000000000000004. More than 15 significant digits give the shortest decimal of the same double, cut to the 15
 * digits that the spreadsheet shows; fewer stay as they are written.
 */
export function numberText(written: string): string {
  const digits = written.replace(/[eE].*$|[-+.]/g, '').replace(/^0+/, '');
  if (digits.length <= DIGITS) return written;
  const double = Number(written);
  if (!Number.isFinite(double)) return written;
  const shortest = String(double);
  return shortest.replace(/e.*$|[-.]/g, '').replace(/^0+|0+$/g, '').length <= DIGITS
    ? shortest
    : String(Number(double.toPrecision(DIGITS)));
}

/**
 * Date of a serial number, YYYY-MM-DD; undefined where it is none. The 1900 system counts a 29 February 1900 (serial 60) that
 * never was; the 1904 system counts from 1 January 1904 as 0.
 */
export function serialDate(text: string, from1904: boolean): string | undefined {
  const days = Math.floor(Number(text));
  if (!(days >= (from1904 ? 0 : 1) && days <= LAST_SERIAL) || (days === 60 && !from1904)) return undefined;
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(start + days * DAY).toISOString().slice(0, 10);
}

/** `_x000A_` is the character 10; `_x005F_` the underscore of a text that looks like an escape. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits of a raised run as raised digits: the footnote 1 behind 1234 must not make it 12341. */
export function raised(text: string): string {
  return text.replace(/[0-9]/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}
