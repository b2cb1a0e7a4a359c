// Units as tables name them: in a title (单位：万元), in brackets behind a header, in a cell; and which of them fits an indicator.
import { dimensionOf, isUnitId, type UnitId, UNIT_IDS, UNITS } from '#kernel/unit';
import { readQuantity } from '#words/quantity';
import { UNIT_WORDS } from '#words/unit';

/** One of a unit as written is 10^shift of `unit`: 千元 is 1,000 yuan. */
export interface TableUnit {
  readonly unit: UnitId;
  readonly shift: number;
}

const wordKey = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

const WORDS: ReadonlyMap<string, UnitId> = new Map(
  UNIT_IDS.toReversed().flatMap((unit) =>
    [UNIT_WORDS[unit].zh, UNIT_WORDS[unit].en]
      .filter((word) => word !== '')
      .map((word) => [wordKey(word), unit] as const),
  ),
);

/** The unit that `text` as a whole names. */
export function readUnit(text: string): TableUnit | undefined {
  const word = text.trim();
  if (word === '' || word.length > 40) return undefined;
  if (isUnitId(word)) return { unit: word, shift: 0 };
  const known = WORDS.get(wordKey(word));
  if (known !== undefined) return { unit: known, shift: 0 };
  const read = /^[\d第前]/.test(word) ? undefined : readQuantity(`1${/^[a-z]/i.test(word) ? ' ' : ''}${word}`);
  if (read === undefined || read.comparator !== '=' || read.quantity.unit === 'none') return undefined;
  const { coefficient, exponent } = read.quantity.value.trimmed();
  const digits = coefficient.toString();
  return /^10*$/.test(digits) ? { unit: read.quantity.unit, shift: exponent + digits.length - 1 } : undefined;
}

/** 亿元、% names two. */
export function readUnits(text: string): readonly TableUnit[] {
  const whole = readUnit(text);
  if (whole !== undefined) return [whole];
  return text
    .slice(0, 100)
    .split(/[、，,;；和及]/)
    .map(readUnit)
    .filter((unit) => unit !== undefined);
}

const STATEMENT =
  /(?:^|[^报制送算])(?:计量)?单位\s*[:：]\s*([^）)】\]\s]+(?:\s*[、,，;；]\s*[^）)】\]\s]+)*)|\bunits?\s*[:：]\s*([^)）]+)/i;

/** The unit that a title line states, as printed: 单位：万元, (unit: 10,000 yuan). */
export function statedUnit(text: string): string | undefined {
  const match = STATEMENT.exec(text.slice(0, 300));
  const printed = (match?.[1] ?? match?.[2])?.trim();
  return printed === undefined || printed === '' ? undefined : printed;
}

/** Counting words of things go by turns: firms are counted in 家, 户 or 个. */
const COUNTED = new Set(['firm', 'item']);

/** `unit` as figures of an indicator measured in `own` bear it; undefined where it measures something else. */
export function fittingUnit(unit: TableUnit, own: UnitId): TableUnit | undefined {
  const [a, b] = [dimensionOf(unit.unit), dimensionOf(own)];
  if (a === b) return isSameFactor(unit.unit, own) ? { unit: own, shift: unit.shift } : unit;
  return COUNTED.has(a) && COUNTED.has(b) ? { unit: own, shift: unit.shift } : undefined;
}

function isSameFactor(a: UnitId, b: UnitId): boolean {
  return UNITS[a].numerator.times(UNITS[b].denominator).equals(UNITS[b].numerator.times(UNITS[a].denominator));
}

const ONLY_SCALES: ReadonlySet<UnitId> = new Set(
  UNIT_IDS.filter((own) =>
    UNIT_IDS.filter((unit) => dimensionOf(unit) === dimensionOf(own)).every((unit) => isSameFactor(unit, own)),
  ),
);

/** Whether a bare number of this unit can only be meant in one way: of money, areas or shares it cannot. */
export function isOnlyScale(own: UnitId): boolean {
  return ONLY_SCALES.has(own);
}
