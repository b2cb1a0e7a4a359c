// Reads what stands behind a number: multiplier (万亿, billion …) and unit, in Chinese or English.
import { Decimal } from '#kernel/decimal';
import { quantity, type Quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import { UNIT_FORMS, type CountedUnit, type UnitForm } from './unitForms.ts';

export interface TailRead {
  readonly power: number;
  /** Undefined where only a number (and a multiplier) is given. */
  readonly unit: UnitId | undefined;
  readonly rest: string;
}

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
  ['thousand', 3],
  ['tn', 12],
  ['bn', 9],
  ['mn', 6],
];

const FURTHER_WORDS: readonly (readonly [string, UnitId])[] = [
  ['人民币', 'yuan'],
  ['元人民币', 'yuan'],
  ['元', 'yuan'],
  ['yuan', 'yuan'],
  ['rmb', 'yuan'],
  ['cny', 'yuan'],
  ['美元', 'usd'],
  ['us dollars', 'usd'],
  ['us dollar', 'usd'],
  ['dollars', 'usd'],
  ['usd', 'usd'],
  ['元级', 'billion-yuan-class'],
  ['级', 'billion-yuan-class'],
  ['yuan class', 'billion-yuan-class'],
  ['yuan level', 'billion-yuan-class'],
  ['class', 'billion-yuan-class'],
  ['level', 'billion-yuan-class'],
  ['%', 'percent'],
  ['percent', 'percent'],
  ['per cent', 'percent'],
  ['百分点', 'percentage-point'],
  ['percentage point', 'percentage-point'],
  ['pp', 'percentage-point'],
  ['km2', 'km2'],
  ['平方千米', 'km2'],
  ['square kilometres', 'km2'],
  ['square kilometers', 'km2'],
  ['square kilometre', 'km2'],
  ['square kilometer', 'km2'],
  ['sq km', 'km2'],
  ['sq. km', 'km2'],
  ['hectares', 'ha'],
  ['hectare', 'ha'],
  ['m2', 'm2'],
  ['square metres', 'm2'],
  ['square meters', 'm2'],
  ['square metre', 'm2'],
  ['square meter', 'm2'],
  ['户', 'enterprise'],
  ['家企业', 'enterprise'],
  ['firms', 'enterprise'],
  ['firm', 'enterprise'],
  ['companies', 'enterprise'],
  ['company', 'enterprise'],
  ['名', 'person'],
  ['people', 'person'],
  ['employees', 'person'],
  ['centers', 'centre'],
  ['center', 'centre'],
  ['台', 'vehicle'],
  ['units', 'item'],
  ['件', 'item'],
  ['个基站', 'station'],
  ['座基站', 'station'],
  ['stations', 'station'],
  ['patents per 10,000 people', 'patents-per-ten-thousand-persons'],
  ['件/万人口', 'patents-per-ten-thousand-persons'],
  ['家/天', 'enterprises-per-day'],
  ['enterprises per day', 'enterprises-per-day'],
  ['firms per day', 'enterprises-per-day'],
  ['firms a day', 'enterprises-per-day'],
  ['firms per km2', 'enterprises-per-km2'],
  ['substrates per month', 'substrates-per-month'],
];

const normalised = (word: string): string => word.normalize('NFKC').toLowerCase();

function formWords(): (readonly [string, UnitId])[] {
  const forms = Object.entries(UNIT_FORMS) as [CountedUnit, UnitForm][];
  return forms
    .filter(([, form]) => form.scale === undefined)
    .flatMap(([unit, form]) => [form.zh, ...form.en].map((word) => [normalised(word), unit] as const));
}

/** Longest words first, so that 家/日 is not read as 家; of equal words the first unit stands. */
const UNIT_WORDS = [...FURTHER_WORDS, ...formWords()].toSorted(([a], [b]) => b.length - a.length);

const isLatin = (text: string): boolean => /^[a-z0-9]/.test(text);

function prefixOf<T>(words: readonly (readonly [string, T])[], text: string): readonly [string, T] | undefined {
  return words.find(([word]) => text.startsWith(word) && !(/[a-z0-9]$/.test(word) && isLatin(text.slice(word.length))));
}

/** Blanks and the hyphens of "100-billion-yuan class". */
const afterJoint = (text: string): string => text.replace(/^(?: ?-?(?=[a-z%])| )/, '');

/** Multiplier and unit at the start of `text`. */
export function readTail(text: string): TailRead {
  const joined = afterJoint(text);
  const multiplier = prefixOf(MULTIPLIERS, joined);
  const afterMultiplier = multiplier === undefined ? joined : afterJoint(joined.slice(multiplier[0].length));
  const unit = prefixOf(UNIT_WORDS, afterMultiplier);
  return {
    power: multiplier?.[1] ?? 0,
    unit: unit?.[1],
    rest: unit === undefined ? afterMultiplier : afterMultiplier.slice(unit[0].length),
  };
}

const WITH_POWER: Partial<Record<UnitId, readonly (readonly [number, UnitId])[]>> = {
  yuan: [
    [12, 'trillion-yuan'],
    [9, 'billion-yuan'],
    [8, 'hundred-million-yuan'],
    [6, 'million-yuan'],
    [4, 'ten-thousand-yuan'],
  ],
  usd: [[9, 'billion-usd']],
  person: [[4, 'ten-thousand-persons']],
  vehicle: [[4, 'ten-thousand-vehicles']],
  station: [[4, 'ten-thousand-stations']],
  m2: [[4, 'ten-thousand-m2']],
  'substrates-per-month': [[4, 'ten-thousand-substrates-per-month']],
};

/** Number, multiplier and unit as a quantity: 1.5 · 万亿 · 元 in trillion yuan; other multipliers move the point. */
export function quantityOf(value: Decimal, power: number, unit: UnitId): Quantity {
  if (unit === 'billion-yuan-class') return quantity(value.shifted(power - 9), unit);
  const exact = WITH_POWER[unit]?.find(([of]) => of === power);
  return exact === undefined ? quantity(value.shifted(power), unit) : quantity(value, exact[1]);
}
