// Unit that a chart or a rounded figure is shown in: 亿元 and 万亿元, billion and trillion yuan, per cent.
import { Decimal } from '#kernel/decimal';
import type { Language } from '#kernel/language';
import { convert, inBase, type Quantity } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';

const WHOLE = new Set(['firm', 'person', 'item', 'vehicle', 'station', 'rank']);
const DIGITS = 4;

const MONEY: Readonly<Record<Language, readonly (readonly [string, UnitId])[]>> = {
  zh: [
    ['1e12', 'trillion-yuan'],
    ['1e8', 'hundred-million-yuan'],
    ['1e4', 'ten-thousand-yuan'],
  ],
  en: [
    ['1e12', 'trillion-yuan'],
    ['1e9', 'billion-yuan'],
    ['1e6', 'million-yuan'],
  ],
};

/** The unit in which the largest of `quantities` reads best in `language`. */
export function displayUnit(quantities: readonly Quantity[], unit: UnitId, language: Language): UnitId {
  const dimension = dimensionOf(unit);
  if (dimension === 'ratio') return 'percent';
  if (dimension !== 'money-cny') return unit;
  const largest = quantities
    .filter((q) => dimensionOf(q.unit) === dimension)
    .map((q) => inBase(q).abs())
    .reduce((a, b) => (a.compare(b) >= 0 ? a : b), Decimal.zero);
  const step = MONEY[language].find(([from]) => largest.compare(Decimal.from(from)) >= 0);
  return step?.[1] ?? 'yuan';
}

const OWN_UNITS: Readonly<Record<Language, Partial<Record<UnitId, UnitId>>>> = {
  zh: { 'billion-yuan': 'hundred-million-yuan', 'million-yuan': 'ten-thousand-yuan' },
  en: { 'hundred-million-yuan': 'billion-yuan', 'ten-thousand-yuan': 'million-yuan' },
};

/** The unit of money that a language counts in, for columns of plain values: 亿元 and 万元, billion and million yuan. */
export function ownUnit(unit: UnitId, language: Language): UnitId {
  return OWN_UNITS[language][unit] ?? unit;
}

export function shownIn(q: Quantity, unit: UnitId): Decimal {
  return convert({ value: q.value, unit: q.unit }, unit).value.trimmed();
}

/** A computed quantity to four significant digits, things that are counted to whole ones: no more than a plan's figures carry. */
export function toShownDigits(q: Quantity): Quantity {
  if (WHOLE.has(dimensionOf(q.unit))) return { value: q.value.rounded(0), unit: q.unit };
  const digits = q.value.abs().coefficient.toString().length;
  const drop = digits - DIGITS;
  if (q.value.sign === 0 || drop <= 0) return { value: q.value, unit: q.unit };
  return { value: q.value.rounded(-q.value.exponent - drop).trimmed(), unit: q.unit };
}
