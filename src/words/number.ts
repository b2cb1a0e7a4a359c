// Numbers in words of a language: digits as the source has them, never more.
import type { Decimal } from '#kernel/decimal';
import type { Language } from '#kernel/language';

/** Sign of a negative number in display texts (U+2212); exports carry the plain decimal with a hyphen. */
export const MINUS = '−';

function grouped(digits: string): string {
  let text = digits;
  for (let at = digits.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
}

/**
 * The number with exactly the digits it has: English groups thousands by commas (25,000), Chinese writes them plain (25000).
 * A negative number carries U+2212.
 */
export function formatDecimal(value: Decimal, language: Language): string {
  const plain = value.toString();
  const negative = plain.startsWith('-');
  const [whole = '0', fraction] = (negative ? plain.slice(1) : plain).split('.');
  const shown = language === 'en' ? grouped(whole) : whole;
  return `${negative ? MINUS : ''}${shown}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** As `formatDecimal`, rounded half away from zero to at most `digits` decimals; a number with fewer keeps what it has. */
export function formatRounded(value: Decimal, digits: number, language: Language): string {
  return formatDecimal(value.rounded(digits), language);
}

/** A percentage with its sign: "14.6 %" in English, "14.6%" in Chinese. `value` is in per cent. */
export function withPercentSign(value: Decimal, language: Language): string {
  return `${formatDecimal(value, language)}${language === 'en' ? ' %' : '%'}`;
}

/** A fraction (0.146) as a percentage with at most `digits` decimals: "14.6 %" in English, "14.6%" in Chinese. */
export function formatPercent(fraction: Decimal, language: Language, digits: number): string {
  return withPercentSign(fraction.shifted(2).rounded(digits), language);
}
