// Plan files and tables that the examples of rules on figures have in common.
import type { FigureExample } from './figureRule.ts';

const PLACES = `places:
  - { id: shenzhen, name: { zh: 深圳市, en: Shenzhen }, kind: city }
  - { id: nanshan, name: { zh: 南山区, en: Nanshan }, kind: district, parent: shenzhen, unit: true }
  - { id: longgang, name: { zh: 龙岗区, en: Longgang }, kind: district, parent: shenzhen, unit: true }
  - { id: qianhai, name: { zh: 前海, en: Qianhai }, kind: cooperation-zone, parent: shenzhen, overlaps: [nanshan] }
`;

const CLUSTERS = `clusters:
  - { id: all-sei, name: { zh: 战略性新兴产业, en: all strategic emerging industries }, level: total, kind: strategic-emerging }
  - { id: new-materials, name: { zh: 新材料, en: new materials }, level: group, kind: strategic-emerging, parent: all-sei }
  - { id: marine, name: { zh: 海洋产业, en: marine industries }, level: group, kind: strategic-emerging, parent: all-sei }
`;

const INDICATORS = `indicators:
  - id: gdp
    name: { zh: 地区生产总值, en: gross domestic product }
    measure: value-added
    unit: billion-yuan
    direction: higher
    accrual: flow
    additive: true
  - id: value-added
    name: { zh: 增加值, en: value added }
    measure: value-added
    unit: billion-yuan
    direction: higher
    accrual: flow
    additive: true
    plausible: { from: 0, to: 5000 }
    atMostGdp: 1.0
  - id: value-added-growth
    name: { zh: 增加值增速, en: growth of value added }
    measure: growth-rate
    unit: percent
    direction: higher
    accrual: none
    additive: false
    of: value-added
`;

const HEADER = 'id,indicator,place,cluster,period,value,unit,comparator';

/** A table of figures: id, indicator, place, cluster, period, value, unit, comparator. */
export const table = (...rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

/** Figures that come in, where `rule` is declared (one line of plan/validations.yaml) and `known` is in the record. */
export function figureExample(
  incoming: readonly string[],
  { rule, known }: { readonly rule?: string; readonly known?: readonly string[] } = {},
): FigureExample {
  const plan = { 'plan/places.yaml': PLACES, 'plan/clusters.yaml': CLUSTERS, 'plan/indicators.yaml': INDICATORS };
  const declared = rule === undefined ? {} : { 'plan/validations.yaml': `validations:\n  - ${rule}\n` };
  const files = { ...plan, ...declared, 'data/observations.csv': table(...incoming) };
  return known === undefined ? { files } : { files, known: table(...known) };
}

/** A figure of Shenzhen in billion yuan, identified by cluster and year. */
export const valueAdded = (year: number, value: string, cluster = 'all-sei'): string =>
  `${cluster}-${year},value-added,shenzhen,${cluster},${year},${value},billion-yuan,=`;
