// Facts of document 003 (Beijing, 2019) in small, for the examples of rules about cardinality.
const WORKSPACE = `marshall: 1
id: beijing
name: { zh: 北京市, en: Beijing }
city: beijing
timeZone: Asia/Shanghai
currency: CNY
languages: [zh, en]
`;
const PLACES = `places:
  - { id: beijing, name: { zh: 北京市, en: Beijing }, kind: city }
  - { id: bda, name: { zh: 北京经济技术开发区, en: Beijing Economic and Technological Development Zone }, kind: development-zone, parent: beijing, unit: 'true' }
  - { id: shunyi, name: { zh: 顺义区, en: Shunyi }, kind: district, parent: beijing, unit: 'true' }
  - { id: haidian, name: { zh: 海淀区, en: Haidian }, kind: district, parent: beijing, unit: 'true' }
  - { id: chaoyang, name: { zh: 朝阳区, en: Chaoyang }, kind: district, parent: beijing, unit: 'true' }
`;
const CLUSTERS = `clusters:
  - { id: integrated-circuits, name: { zh: 集成电路, en: integrated circuits }, level: industry, kind: other }
  - { id: ic-design, name: { zh: 集成电路设计, en: integrated circuit design }, level: segment, kind: other, parent: integrated-circuits }
  - { id: ic-manufacturing, name: { zh: 集成电路制造, en: integrated circuit manufacturing }, level: segment, kind: other, parent: integrated-circuits }
`;

export interface CardinalityExample {
  readonly level: 'segment' | 'industry';
  /** Ids of rules in force. */
  readonly inForce?: readonly string[];
  /** Further keys of the allocation of integrated circuit design. */
  readonly design?: string;
  readonly designPlaces?: readonly string[];
}

/** Files with a rule of three at `level` and the areas of the two segments of integrated circuits. */
export function cardinalityFiles(example: CardinalityExample): Readonly<Record<string, string>> {
  const {
    level,
    inForce = ['three-by-three'],
    design = "open: 'false'",
    designPlaces = ['bda', 'haidian', 'chaoyang'],
  } = example;
  const places = (ids: readonly string[]): string => `[${ids.map((id) => `{ place: ${id} }`).join(', ')}]`;
  return {
    'marshall.yaml': inForce.length === 0 ? WORKSPACE : `${WORKSPACE}rulesInForce: [${inForce.join(', ')}]\n`,
    'plan/places.yaml': PLACES,
    'plan/clusters.yaml': CLUSTERS,
    'plan/rules.yaml': `rules:
  - id: three-by-three
    name: { zh: 每区不超过三个主导产业、每个产业不超过三个区, en: three industries a district and three districts an industry }
    bounds:
      - { level: ${level}, count: places-per-cluster, atMost: 3 }
      - { level: ${level}, count: clusters-per-place, atMost: 3 }
`,
    'plan/allocations.yaml': `allocations:
  - { id: design, cluster: ic-design, standing: present, places: ${places(designPlaces)}, ${design} }
  - { id: manufacturing, cluster: ic-manufacturing, standing: present, places: ${places(['bda', 'shunyi', 'haidian'])}, open: 'false' }
`,
  };
}
