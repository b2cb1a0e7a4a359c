// How much a figure in words says, reckoned without the product's own units: 1.56万亿元, over 25,000 enterprises, 10.5 %.
import { Decimal } from '#kernel/decimal';

/** Powers of ten by the word that follows a number; 万亿 begins with 万. */
const POWERS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
  ['10,000 ', 4],
];

const PRINTED = /[−-]?\d[\d,]*(?:\.\d+)?/;

/** The first number times its word of scale; undefined where a text has none. */
export function amountOf(text: string): Decimal | undefined {
  const [number] = PRINTED.exec(text) ?? [];
  if (number === undefined) return undefined;
  const rest = text.slice(text.indexOf(number) + number.length).trimStart();
  const [, power = 0] = POWERS.find(([word]) => rest.startsWith(word)) ?? [];
  return Decimal.from(number.replaceAll(',', '').replace('−', '-')).shifted(power);
}

const UNIT_POWERS: Readonly<Record<string, number>> = { 'billion-yuan': 9, 'ten-thousand-vehicles': 4 };

/** A plain decimal times what the id of its unit says. */
export function exactAmount(value: string, unit: string): Decimal {
  return Decimal.from(value).shifted(UNIT_POWERS[unit] ?? 0);
}
