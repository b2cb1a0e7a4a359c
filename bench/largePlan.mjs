// Writes a workspace with many targets, as YAML or as CSV: seeded, marked synthetic, every id resolvable.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = 100;
const CLUSTERS = 100;
const SERIES = PLACES * CLUSTERS;

const numbers = (n) => Array.from({ length: n }, (_, i) => i);

/** Targets of one series (place and cluster) rise from year to year, so that the plan is without fault. */
function targetOf(i) {
  const year = Math.floor(i / SERIES);
  return {
    id: `synthetic-target-${i}`,
    indicator: 'value-added',
    place: `district-${i % PLACES}`,
    cluster: `cluster-${Math.floor(i / PLACES) % CLUSTERS}`,
    type: 'level',
    comparator: '>=',
    value: `${10 + (i % 7) + year * 3}.${i % 10}`,
    unit: 'billion-yuan',
    due: `${2026 + year}`,
    source: 'synthetic',
  };
}

/** The workspace of city, districts and clusters in `folder`, without targets; gives the function that writes its files. */
export function writeSyntheticCity(folder, places, clusterCount) {
  mkdirSync(join(folder, 'plan'), { recursive: true });
  mkdirSync(join(folder, 'data'), { recursive: true });
  const put = (path, text) => writeFileSync(join(folder, path), text);
  put(
    'marshall.yaml',
    'marshall: 1\nid: synthetic\nname: { zh: 合成数据, en: Synthetic }\ncity: city\ntimeZone: Asia/Shanghai\ncurrency: CNY\nlanguages: [zh, en]\nasOf: 2025-12-31\n',
  );
  const districts = numbers(places).map(
    (i) =>
      `  - { id: district-${i}, name: { en: Synthetic district ${i} }, kind: district, parent: city, unit: true }\n`,
  );
  put('plan/places.yaml', `places:\n  - { id: city, name: { en: Synthetic city }, kind: city }\n${districts.join('')}`);
  const clusters = numbers(clusterCount).map(
    (i) => `  - { id: cluster-${i}, name: { en: Synthetic cluster ${i} }, level: cluster, kind: other, place: city }\n`,
  );
  put('plan/clusters.yaml', `clusters:\n${clusters.join('')}`);
  put('data/sources.mapping.yaml', 'kind: sources\nfile: sources.csv\n');
  put('data/sources.csv', 'id,title,address,class\nsynthetic,Synthetic data for measurements,,research\n');
  return put;
}

/** A workspace of `count` targets in `folder`; `form` is yaml or csv. */
export function writeLargePlan(folder, count, form) {
  const put = writeSyntheticCity(folder, PLACES, CLUSTERS);
  const targets = numbers(count).map(targetOf);
  if (form === 'csv') {
    const keys = Object.keys(targets[0]);
    put(
      'plan/targets.csv',
      `${keys.join(',')}\n${targets.map((t) => keys.map((key) => t[key]).join(',')).join('\n')}\n`,
    );
  } else {
    const entry = (t) =>
      Object.entries(t)
        .map(
          ([key, value], i) => `${i === 0 ? '  - ' : '    '}${key}: ${key === 'comparator' ? `'${value}'` : value}\n`,
        )
        .join('');
    put('plan/targets.yaml', `targets:\n${targets.map(entry).join('')}`);
  }
}
