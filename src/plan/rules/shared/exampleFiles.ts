// Plan files that the examples of several rules have in common.

/** Shenzhen, three of its districts and Qianhai, which lies in two of them. */
export const PLACES = `places:
  - { id: shenzhen, name: { zh: 深圳市, en: Shenzhen }, kind: city }
  - { id: nanshan, name: { zh: 南山区, en: Nanshan }, kind: district, parent: shenzhen, unit: 'true' }
  - { id: baoan, name: { zh: 宝安区, en: Bao'an }, kind: district, parent: shenzhen, unit: 'true' }
  - { id: luohu, name: { zh: 罗湖区, en: Luohu }, kind: district, parent: shenzhen, unit: 'true' }
  - { id: longgang, name: { zh: 龙岗区, en: Longgang }, kind: district, parent: shenzhen, unit: 'true' }
  - { id: qianhai, name: { zh: 前海, en: Qianhai }, kind: cooperation-zone, parent: shenzhen, overlaps: [nanshan, baoan] }
`;

const GDP = `  - id: gdp
    name: { zh: 地区生产总值, en: gross domestic product }
    measure: value-added
    unit: billion-yuan
    direction: higher
    accrual: flow
    additive: 'true'
`;

/** An amount, a share, a growth rate and a count. */
export const INDICATORS = `indicators:
  - id: sei-value-added
    name: { zh: 战略性新兴产业增加值, en: value added of strategic emerging industries }
    measure: value-added
    unit: billion-yuan
    direction: higher
    accrual: flow
    additive: 'true'
    atMostGdp: 0.8
  - id: sei-share-of-gdp
    name: { zh: 战略性新兴产业增加值占GDP比重, en: share of strategic emerging industries in GDP }
    measure: share
    unit: percent
    direction: higher
    accrual: none
    additive: 'false'
    plausible: { from: 0, to: 100 }
  - id: sei-growth
    name: { zh: 战略性新兴产业增加值增速, en: growth of strategic emerging industries }
    measure: growth-rate
    unit: percent
    direction: higher
    accrual: none
    additive: 'false'
    of: sei-value-added
${GDP}  - id: high-tech-enterprises
    name: { zh: 国家高新技术企业数, en: national high-tech enterprises }
    measure: count
    unit: enterprise
    direction: higher
    accrual: stock
    additive: 'true'
`;

/** A page of Luohu district in English, as a translation of the issued text. */
export const DOCUMENTS = `documents:
  - id: luohu-no-1
    title: { en: No. 1 document of Luohu on scientific and technological innovation }
    force: in-force
    rank: press-release
    form: original
    language: en
    file: luohu.txt
`;

/** Files of an example with the places and indicators above. */
export function withBasics(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { 'plan/places.yaml': PLACES, 'plan/indicators.yaml': INDICATORS, ...files };
}

/** `withBasics` and one file of targets, each on one line. */
export function targetFiles(...targets: readonly string[]): Readonly<Record<string, string>> {
  return withBasics({ 'plan/targets.yaml': `targets:\n${targets.map((line) => `  - ${line}\n`).join('')}` });
}

/** data/observations.csv: id, indicator, place, cluster, period, value, unit, comparator, source, price basis. */
export function observationFile(...rows: readonly string[]): Readonly<Record<string, string>> {
  const header = 'id,indicator,place,cluster,period,value,unit,comparator,source,price_basis';
  return { 'data/observations.csv': `${[header, ...rows].join('\n')}\n` };
}

/** data/sources.csv with sources of these ids. */
export function sourceFile(...ids: readonly string[]): Readonly<Record<string, string>> {
  return { 'data/sources.csv': `id,title,class\n${ids.map((id) => `${id},${id},press\n`).join('')}` };
}
