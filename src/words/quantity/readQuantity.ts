// Reads a quantity as plans and tables print it, in Chinese or English.
import type { Decimal } from '#kernel/decimal';
import { convert, quantity, sameDimension, type Comparator, type Quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import { joinComparators, readPrefix, readSuffix } from './comparatorReading.ts';
import { readNumber } from './readNumber.ts';
import { quantityOf, readTail, type TailRead } from './unitReading.ts';

export interface ReadQuantity {
  /** `printed` is the text that was read. */
  readonly quantity: Quantity;
  readonly comparator: Comparator;
  /** Upper end of a range, in the unit of the quantity. */
  readonly upper?: Decimal | undefined;
}

const MAX_LENGTH = 120;

/** What may stand between comparator and number, with the unit it implies. */
const MARKERS: readonly (readonly [string, UnitId])[] = [
  ['百分之', 'percent'],
  ['us$', 'usd'],
  ['$', 'usd'],
  ['¥', 'yuan'],
  ['rmb', 'yuan'],
  ['cny', 'yuan'],
  ['人民币', 'yuan'],
  ['第', 'rank'],
  ['rank', 'rank'],
  ['no.', 'rank'],
  ['top', 'rank'],
  ['前', 'rank'],
];

/** Words for "at most" among the markers of a rank: 前3位 is rank 3 or better. */
const TOP = new Set(['top', '前']);

interface Side {
  readonly value: Decimal;
  readonly tail: TailRead;
  readonly marker: UnitId | undefined;
  /** 多 or 余 behind the number: more than. */
  readonly more: boolean;
  readonly top: boolean;
}

/** `implied`: unit that the marker of a range's lower end gives the upper one (第3—5位). */
function readSide(text: string, implied?: UnitId): Side | undefined {
  const marker = MARKERS.find(([word]) => text.startsWith(word));
  const number = readNumber(marker === undefined ? text : text.slice(marker[0].length).trimStart());
  if (number === undefined) return undefined;
  const unit = marker?.[1] ?? implied;
  const rest = unit === 'rank' ? number.rest.replace(/^[位名]/, '') : number.rest;
  const before = /^[多余]/.test(rest);
  const tail = readTail(before ? rest.slice(1) : rest);
  const between = !before && tail.unit === undefined && /^[多余]/.test(tail.rest);
  const behind = between ? readTail(tail.rest.slice(1)) : undefined;
  if (behind !== undefined && behind.power !== 0) return undefined;
  return {
    value: number.value,
    tail: behind === undefined ? tail : { ...behind, power: tail.power },
    marker: unit,
    more: before || between,
    top: marker !== undefined && TOP.has(marker[0]),
  };
}

function quantityOfSide(side: Side): Quantity | undefined {
  const { unit } = side.tail;
  if (side.marker !== undefined && unit !== undefined && side.marker !== unit) return undefined;
  return quantityOf(side.value, side.tail.power, side.marker ?? unit ?? 'none');
}

/** Half-width, lower case, single blanks, without a full stop at the end. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\s/g, ' ')
    .replace(/[.。;；]$/, '');
}

const SEPARATOR = /^ ?(?:to |至|到|[—–~]|-(?![a-z])) ?/;
const BETWEEN_SEPARATOR = /^ ?and /;

/** Unit and multiplier of the upper end hold for a lower end without them: 5—6万亿元. */
function rangeOf(lower: Side, text: string): Omit<ReadQuantity, 'comparator'> | undefined {
  const upper = readSide(text, lower.marker);
  if (upper === undefined || lower.more || upper.more || readSuffix(upper.tail.rest) !== '=') return undefined;
  const bare = lower.tail.unit === undefined && lower.tail.power === 0;
  const unit = lower.marker ?? lower.tail.unit ?? upper.tail.unit;
  const completed = { ...lower, tail: { ...lower.tail, unit, power: bare ? upper.tail.power : lower.tail.power } };
  const [from, to] = [quantityOfSide(completed), quantityOfSide(upper)];
  if (from === undefined || to === undefined || !sameDimension(from, to)) return undefined;
  return { quantity: from, upper: convert(to, from.unit).value };
}

function withPrinted(q: Quantity, text: string): Quantity {
  return quantity(q.value, q.unit, text);
}

/**
 * The quantity, comparator and upper end that `text` as a whole states: 超过1.5万亿元, "about 300 km²", 5—6万亿元, 百亿级, 前3位.
 * Undefined where it is unreadable or states two comparators. Linear in the text, which may have 120 characters.
 */
export function readQuantity(text: string): ReadQuantity | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const prefix = readPrefix(normalised(text));
  const between = prefix.rest.startsWith('between ');
  const side = readSide(between ? prefix.rest.slice('between '.length) : prefix.rest);
  if (side === undefined) return undefined;
  const suffix = between ? undefined : readSuffix(side.tail.rest);
  if (suffix === undefined) {
    const separator = (between ? BETWEEN_SEPARATOR : SEPARATOR).exec(side.tail.rest);
    if (separator === null || prefix.comparator !== '=') return undefined;
    const range = rangeOf(side, side.tail.rest.slice(separator[0].length));
    return range && { ...range, quantity: withPrinted(range.quantity, text), comparator: 'range' };
  }
  const found = quantityOfSide(side);
  if (found === undefined) return undefined;
  const before = side.more ? joinComparators(prefix.comparator, '>') : prefix.comparator;
  const comparator = before && joinComparators(before, suffix);
  if (comparator === undefined) return undefined;
  return { quantity: withPrinted(found, text), comparator: side.top && comparator === '=' ? '<=' : comparator };
}
