// Writes a workspace ten times as large as the example city, of which an edition is made: seeded, marked synthetic, every id resolvable.
import { writeSyntheticCity } from './largePlan.mjs';

const PLACES = 120;
const CLUSTERS = 280;
const YEARS = [2021, 2022, 2023, 2024, 2025];
const OF_CLUSTERS = [
  ['value-added', 'billion-yuan'],
  ['above-scale-industrial-output', 'billion-yuan'],
  ['national-high-tech-enterprises', 'enterprise'],
];
const OF_PLACES = [
  ['value-added', 'billion-yuan'],
  ['operating-revenue', 'billion-yuan'],
  ['little-giants', 'enterprise'],
];

const numbers = (n) => Array.from({ length: n }, (_, i) => i);

/** Indicator, unit, place and cluster of each series: 1,200 of them, each with a target. */
const SERIES = [
  ...numbers(CLUSTERS).flatMap((i) => OF_CLUSTERS.map(([id, unit]) => [id, unit, 'city', `cluster-${i}`])),
  ...numbers(PLACES).flatMap((i) =>
    OF_PLACES.map(([id, unit]) => [id, unit, `district-${i}`, `cluster-${(i * 7) % CLUSTERS}`]),
  ),
];

/** In the units of the series; some reach their target, some do not. */
const figure = (series, year) => 20 + (series % 37) + (year - YEARS[0]) * (1 + (series % 5));
const targetOf = (series) => figure(series, 2024) + 3;

/** A workspace of 280 clusters, 120 districts, 1,200 targets, and figures of five years for each. */
export function writeLargeEdition(folder) {
  const put = writeSyntheticCity(folder, PLACES, CLUSTERS);
  const targets = SERIES.map(
    ([indicator, unit, place, cluster], i) =>
      `target-${i},${indicator},${place},${cluster},level,>=,${targetOf(i)},${unit},2025,synthetic\n`,
  );
  put('plan/targets.csv', `id,indicator,place,cluster,type,comparator,value,unit,due,source\n${targets.join('')}`);
  const figures = SERIES.flatMap(([indicator, unit, place, cluster], i) =>
    YEARS.map(
      (year) =>
        `figure-${i}-${year},${indicator},${place},${cluster},${year},${figure(i, year)},${unit},${year + 1}-03-01,synthetic\n`,
    ),
  );
  put('data/observations.csv', `id,indicator,place,cluster,period,value,unit,vintage,source\n${figures.join('')}`);
  put(
    'data/observations.mapping.yaml',
    'kind: observations\nfile: observations.csv\nconstants: { nature: actual, origin: official, release: public }\n',
  );
}
