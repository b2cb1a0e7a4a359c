// Writes a workspace and tables of figures for it, to be imported: seeded, marked synthetic, every id resolvable.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { writeSyntheticCity } from './largePlan.mjs';

/** Indicators × places × clusters are series; a year of them is 200,000 figures. */
const INDICATORS = [
  ['value-added', 'billion-yuan'],
  ['value-added-growth', 'percent'],
  ['above-scale-industrial-value-added', 'billion-yuan'],
  ['above-scale-industrial-value-added-growth', 'percent'],
  ['above-scale-industrial-output', 'billion-yuan'],
  ['gross-output', 'billion-yuan'],
  ['operating-revenue', 'billion-yuan'],
  ['main-business-revenue', 'billion-yuan'],
  ['sales-revenue', 'billion-yuan'],
  ['industry-scale', 'billion-yuan'],
  ['industry-scale-growth', 'percent'],
  ['national-high-tech-enterprises', 'none'],
  ['new-national-high-tech-enterprises', 'none'],
  ['strategic-emerging-enterprises', 'none'],
  ['little-giants', 'none'],
  ['new-little-giants', 'none'],
  ['single-champions', 'none'],
  ['listed-companies', 'none'],
  ['unicorns', 'none'],
  ['above-scale-industrial-firms', 'none'],
];
const PLACES = 100;
const CLUSTERS = 100;
const FIRST_YEAR = 2001;
const TARGETS = 200;
const A_YEAR = INDICATORS.length * PLACES * CLUSTERS;
/** Lines that are written at once. */
const LINES = 20_000;

const numbers = (n) => Array.from({ length: n }, (_, i) => i);

/** Mulberry32: equal seeds, equal figures. */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A workspace of 100 districts, 100 clusters and 200 targets in `folder`, without figures; `mapping.yaml` beside it reads the tables. */
export function writeLargeWorkspace(folder) {
  const put = writeSyntheticCity(folder, PLACES, CLUSTERS);
  const targets = numbers(TARGETS).map(
    (i) =>
      `target-${i},value-added,district-${i % PLACES},cluster-${(i * 7) % CLUSTERS},level,>=,${100 + i},billion-yuan,${2026 + (i % 5)},synthetic\n`,
  );
  put('plan/targets.csv', `id,indicator,place,cluster,type,comparator,value,unit,due,source\n${targets.join('')}`);
  const fields = ['indicator', 'place', 'cluster', 'period', 'value', 'unit', 'vintage'];
  writeFileSync(
    `${folder}.mapping.yaml`,
    `layout: long\ncolumns: { ${fields.map((field) => `${field}: ${field}`).join(', ')} }\nsource: synthetic\n`,
  );
}

/**
 * A table of `count` figures, those from number `from` on, of the series of the workspace, year by year; at most five million have
 * a year of their own.
 */
export function writeFigures(file, count, from = 0) {
  const random = seeded(from + 1);
  const handle = openSync(file, 'w');
  writeSync(handle, 'indicator,place,cluster,period,value,unit,vintage\n');
  let lines = [];
  for (let no = from; no < from + count; no += 1) {
    const year = FIRST_YEAR + Math.floor(no / A_YEAR);
    const [indicator, unit] = INDICATORS[no % INDICATORS.length];
    const pair = Math.floor(no / INDICATORS.length);
    const value = (random() * (unit === 'billion-yuan' ? 500 : 90)).toFixed(unit === 'none' ? 0 : 2);
    const place = pair % PLACES;
    const cluster = Math.floor(pair / PLACES) % CLUSTERS;
    lines.push(
      `${indicator},district-${place},cluster-${cluster},${year},${value},${unit === 'none' ? '' : unit},${year + 1}-03-01\n`,
    );
    if (lines.length < LINES && no < from + count - 1) continue;
    writeSync(handle, lines.join(''));
    lines = [];
  }
  closeSync(handle);
}
