// Units of measurement: dimension and exact conversion factor to the base unit of the dimension.
import { Decimal } from './decimal.ts';

export type Dimension =
  | 'money-cny'
  | 'money-usd'
  | 'area'
  | 'ratio'
  | 'points'
  | 'firm'
  | 'person'
  | 'item'
  | 'vehicle'
  | 'station'
  | 'substrate-rate'
  | 'patent-density'
  | 'firm-density'
  | 'rank'
  | 'class-cny'
  | 'day-rate'
  | 'none';

/** value in base unit = value × numerator / denominator. */
export interface Unit {
  readonly dimension: Dimension;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Powers of ten are written 1e…: they only move the point. */
const unit = (dimension: Dimension, numerator = '1', denominator = '1'): Unit => ({
  dimension,
  numerator: Decimal.from(numerator),
  denominator: Decimal.from(denominator),
});

/**
 * Every unit a plan or a table may name. Base units: yuan, US dollar, km², fraction, percentage point, one thing.
 * 1 mu = 1/1,500 km² (15 mu = 1 ha).
 */
export const UNITS = {
  yuan: unit('money-cny'),
  'ten-thousand-yuan': unit('money-cny', '1e4'),
  'million-yuan': unit('money-cny', '1e6'),
  'hundred-million-yuan': unit('money-cny', '1e8'),
  'billion-yuan': unit('money-cny', '1e9'),
  'trillion-yuan': unit('money-cny', '1e12'),
  'billion-yuan-class': unit('class-cny', '1e9'),
  usd: unit('money-usd'),
  'billion-usd': unit('money-usd', '1e9'),
  km2: unit('area'),
  ha: unit('area', '1', '1e2'),
  mu: unit('area', '1', '1500'),
  m2: unit('area', '1', '1e6'),
  'ten-thousand-m2': unit('area', '1', '1e2'),
  fraction: unit('ratio'),
  percent: unit('ratio', '1', '1e2'),
  'percentage-point': unit('points'),
  enterprise: unit('firm'),
  person: unit('person'),
  'ten-thousand-persons': unit('person', '1e4'),
  entity: unit('item'),
  cluster: unit('item'),
  industry: unit('item'),
  park: unit('item'),
  zone: unit('item'),
  centre: unit('item'),
  fund: unit('item'),
  project: unit('item'),
  'project-or-team': unit('item'),
  district: unit('item'),
  item: unit('item'),
  vehicle: unit('vehicle'),
  'ten-thousand-vehicles': unit('vehicle', '1e4'),
  station: unit('station'),
  'ten-thousand-stations': unit('station', '1e4'),
  'substrates-per-month': unit('substrate-rate'),
  'ten-thousand-substrates-per-month': unit('substrate-rate', '1e4'),
  'patents-per-ten-thousand-persons': unit('patent-density'),
  'enterprises-per-km2': unit('firm-density'),
  'enterprises-per-day': unit('day-rate'),
  rank: unit('rank'),
  none: unit('none'),
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof UNITS;
export const UNIT_IDS = Object.keys(UNITS) as readonly UnitId[];

export function isUnitId(text: string): text is UnitId {
  return Object.hasOwn(UNITS, text);
}

export function dimensionOf(id: UnitId): Dimension {
  return UNITS[id].dimension;
}
