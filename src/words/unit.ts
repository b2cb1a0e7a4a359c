// Words of units of measurement, as a column header or an axis has them.
import type { Language } from '#kernel/language';
import type { UnitId } from '#kernel/unit';
import { wordIn, type Word } from './wordTable.ts';

export const UNIT_WORDS = {
  yuan: { zh: '元', en: 'yuan' },
  'ten-thousand-yuan': { zh: '万元', en: '10,000 yuan' },
  'million-yuan': { zh: '百万元', en: 'million yuan' },
  'hundred-million-yuan': { zh: '亿元', en: '100 million yuan' },
  'billion-yuan': { zh: '十亿元', en: 'billion yuan' },
  'trillion-yuan': { zh: '万亿元', en: 'trillion yuan' },
  'billion-yuan-class': { zh: '十亿元级', en: 'billion-yuan class' },
  usd: { zh: '美元', en: 'US dollars' },
  'billion-usd': { zh: '十亿美元', en: 'billion US dollars' },
  km2: { zh: '平方公里', en: 'km²' },
  ha: { zh: '公顷', en: 'ha' },
  mu: { zh: '亩', en: 'mu' },
  m2: { zh: '平方米', en: 'm²' },
  'ten-thousand-m2': { zh: '万平方米', en: '10,000 m²' },
  fraction: { zh: '比例（0—1）', en: 'fraction (0–1)' },
  percent: { zh: '%', en: '%' },
  'percentage-point': { zh: '百分点', en: 'percentage points' },
  enterprise: { zh: '家', en: 'enterprises' },
  person: { zh: '人', en: 'persons' },
  'ten-thousand-persons': { zh: '万人', en: '10,000 persons' },
  entity: { zh: '个', en: 'entities' },
  cluster: { zh: '个', en: 'clusters' },
  industry: { zh: '个', en: 'industries' },
  park: { zh: '个', en: 'parks' },
  zone: { zh: '个', en: 'zones' },
  centre: { zh: '个', en: 'centres' },
  fund: { zh: '只', en: 'funds' },
  project: { zh: '个', en: 'projects' },
  'project-or-team': { zh: '个', en: 'projects or teams' },
  district: { zh: '个', en: 'districts' },
  item: { zh: '项', en: 'items' },
  vehicle: { zh: '辆', en: 'vehicles' },
  'ten-thousand-vehicles': { zh: '万辆', en: '10,000 vehicles' },
  station: { zh: '座', en: 'base stations' },
  'ten-thousand-stations': { zh: '万座', en: '10,000 base stations' },
  'substrates-per-month': { zh: '片/月', en: 'substrates a month' },
  'ten-thousand-substrates-per-month': { zh: '万片/月', en: '10,000 substrates a month' },
  'patents-per-ten-thousand-persons': { zh: '件/万人', en: 'patents per 10,000 persons' },
  'enterprises-per-km2': { zh: '家/平方公里', en: 'enterprises per km²' },
  'enterprises-per-day': { zh: '家/日', en: 'enterprises a day' },
  rank: { zh: '位次', en: 'rank' },
  none: { zh: '', en: '' },
} as const satisfies Record<UnitId, Word>;

/** The unit as a column header names it; empty for a number without a unit. */
export function unitWord(unit: UnitId, language: Language): string {
  return wordIn(UNIT_WORDS, unit, language);
}
