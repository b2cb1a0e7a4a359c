// The allocations that two documents state, as plan files for tests: Beijing's areas (2019), Shenzhen's clusters (2022).

const workspace = (city: string, inForce: string): string => `marshall: 1
id: ${city}
name: { en: ${city} }
city: ${city}
timeZone: Asia/Shanghai
currency: CNY
languages: [zh, en]
${inForce}`;

const list = (ids: readonly string[], line: (id: string) => string): string =>
  ids.map((id) => `  - ${line(id)}\n`).join('');
const capital = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

const rule = (bounds: readonly string[]): string =>
  `rules:\n  - id: three-by-three\n    name: { en: three by three }\n    bounds:\n${bounds.map((bound) => `      - ${bound}\n`).join('')}`;

const byThree = (level: string): readonly string[] => [
  `{ level: ${level}, count: clusters-per-place, atMost: 3 }`,
  `{ level: ${level}, count: places-per-cluster, atMost: 3 }`,
];

/** Segments of each of the six areas. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  bda: ['ic-design', 'ic-manufacturing', 'new-demonstration'],
  shunyi: ['ic-manufacturing', 'compound-semiconductor', '5g'],
  haidian: ['ic-design', 'ic-manufacturing', 'innovative-applications'],
  chaoyang: ['ic-design', '5g', 'innovative-applications'],
  fangshan: ['medical-equipment', 'intelligent-manufacturing', 'vehicle-development'],
  changping: ['medicine-and-devices', 'energy-saving', 'environmental-protection'],
};

/** Document 003: six areas with three segments each, the rule in force at the levels given. */
export function beijing(levels: readonly ('segment' | 'industry')[]): Readonly<Record<string, string>> {
  const segments = [...new Set(Object.values(AREAS).flat())];
  const parent = (id: string): string => (id.startsWith('ic-') ? ', parent: integrated-circuits' : '');
  const areasOf = (segment: string): string =>
    Object.keys(AREAS)
      .filter((area) => AREAS[area]?.includes(segment))
      .map((area) => `{ place: ${area} }`)
      .join(', ');
  const names: Readonly<Record<string, string>> = { bda: 'Beijing Economic and Technological Development Zone' };
  return {
    'marshall.yaml': workspace('beijing', 'rulesInForce: [three-by-three]\n'),
    'plan/places.yaml': `places:\n  - { id: beijing, name: { en: Beijing }, kind: city }\n${list(
      Object.keys(AREAS),
      (id) => `{ id: ${id}, name: { en: ${names[id] ?? capital(id)} }, kind: area, parent: beijing, unit: 'true' }`,
    )}`,
    'plan/clusters.yaml': `clusters:\n  - { id: integrated-circuits, name: { en: integrated circuits }, level: industry, kind: other }\n${list(
      segments,
      (id) => `{ id: ${id}, name: { en: ${id} }, level: segment, kind: other${parent(id)} }`,
    )}`,
    'plan/rules.yaml': rule(levels.flatMap(byThree)),
    'plan/allocations.yaml': `allocations:\n${list(
      segments,
      (id) => `{ id: at-${id}, cluster: ${id}, standing: present, places: [${areasOf(id)}], open: 'false' }`,
    )}`,
  };
}

const CODES: Readonly<Record<string, string>> = {
  FT: 'futian',
  LuoH: 'luohu',
  YT: 'yantian',
  NS: 'nanshan',
  BA: 'baoan',
  LG: 'longgang',
  LongH: 'longhua',
  PS: 'pingshan',
  GM: 'guangming',
  DP: 'dapeng',
  SS: 'shenshan',
  QH: 'qianhai',
};

/** Districts that each of the twenty clusters names; `+` ends an open list, `?` marks a probable reading. */
const MATRIX: readonly string[] = [
  'NS BA LG LongH +',
  'FT NS BA LG LongH PS',
  'NS BA LG GM',
  'FT LuoH NS BA LG LongH PS',
  'NS LongH GM',
  'FT LuoH NS BA LG',
  'FT LuoH YT NS BA LG +',
  'FT LuoH NS BA LongH QH +',
  'BA LongH +',
  'FT NS BA SS QH',
  'BA LongH PS QH',
  'NS BA LongH GM +',
  'LG LongH',
  'LuoH BA LG LongH GM SS?',
  'NS PS SS',
  'LuoH BA LG GM SS +',
  'NS LongH PS GM',
  'FT NS LG PS GM DP',
  'LuoH YT BA PS DP +',
  '',
];

function wish(cluster: string, row: string): string {
  const codes = row.split(' ').filter((code) => code !== '' && code !== '+');
  const places = codes.map((code) =>
    code.endsWith('?')
      ? `{ place: ${CODES[code.slice(0, -1)]}, printed: Shenzhen, reading: probable }`
      : `{ place: ${CODES[code]} }`,
  );
  const axis = codes.length === 0 ? ', axis: { en: West Coast–East Coast–Shenshan }' : '';
  return `{ id: wish-${cluster}, cluster: ${cluster}, standing: wished, places: [${places.join(', ')}], open: '${row.endsWith('+')}'${axis} }`;
}

/** Document 001: wishes of the twenty clusters, the rule declared and not in force; its bounds are those given. */
export function shenzhen(...bounds: readonly string[]): Readonly<Record<string, string>> {
  const clusters = MATRIX.map((_, i) => `c${i + 1}`);
  const unit = (id: string): string => (id === 'qianhai' ? 'overlaps: [nanshan, baoan]' : "unit: 'true'");
  return {
    'marshall.yaml': workspace('shenzhen', ''),
    'plan/places.yaml': `places:\n  - { id: shenzhen, name: { en: Shenzhen }, kind: city }\n${list(
      Object.values(CODES),
      (id) => `{ id: ${id}, name: { en: ${capital(id)} }, kind: area, parent: shenzhen, ${unit(id)} }`,
    )}`,
    'plan/clusters.yaml': `clusters:\n${list(
      clusters,
      (id) => `{ id: ${id}, name: { en: cluster ${id} }, level: cluster, kind: strategic-emerging }`,
    )}`,
    'plan/rules.yaml': rule(bounds.length === 0 ? byThree('cluster') : bounds),
    'plan/allocations.yaml': `allocations:\n${list(clusters, (id) => wish(id, MATRIX[Number(id.slice(1)) - 1] ?? ''))}`,
  };
}
