// Times pages of a workspace with a large record, as their data are ready: each after a new change, and once more without one.
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { openMarshall } = await import(pathToFileURL(join(ROOT, 'build/services/openMarshall.js')).href);
const RUNS = 5;
const WARMING = 3;
const DAY_MS = 86_400_000;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const opened = await openMarshall(process.argv[2], {});
if ('failure' in opened) throw new Error(JSON.stringify(opened));

async function seconds(request, time) {
  const begin = performance.now();
  const page = await opened.page({ ...request, language: 'en' }, time);
  if ('failure' in page) throw new Error(JSON.stringify(page));
  return (performance.now() - begin) / 1000;
}

let changes = 0;
/** A change of the figures, so that all that was read of them before is read anew. */
async function change() {
  const ids = [`district-${changes % 100}-cluster-99-little-giants-2013-synthetic`];
  changes += 1;
  const done = await opened.acting.retractFigures({ ids, reason: 'Synthetic change for measurements' });
  if ('failure' in done) throw new Error(JSON.stringify(done));
}

/** Medians in seconds: `changed` with everything read anew, `again` with what the first call has kept. */
async function times(request, time) {
  const [changed, again] = [[], []];
  for (let run = -WARMING; run < RUNS; run += 1) {
    await change();
    const one = [await seconds(request, time), await seconds(request, time)];
    if (run < 0) continue;
    changed.push(one[0]);
    again.push(one[1]);
  }
  return { changed: median(changed), again: median(again) };
}

// The workspace's day may have begun already: tomorrow is never behind what was known.
const knownOn = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
const indicator = { page: 'indicator', id: 'value-added' };

/** Median seconds in which the record gives what a page lists of an indicator, right after a change. */
async function indicatorData() {
  const { openRecordOf } = await import(pathToFileURL(join(ROOT, 'build/services/record/recordPlace.js')).href);
  const store = await openRecordOf(process.argv[2], false);
  const taken = [];
  for (let run = -WARMING; run < RUNS; run += 1) {
    await change();
    const begin = performance.now();
    await store.figures({ indicators: [indicator.id], limit: 500 });
    if (run >= 0) taken.push((performance.now() - begin) / 1000);
  }
  await store.close();
  return median(taken);
}

const result = {
  data: await indicatorData(),
  overview: await times({ page: 'overview' }),
  indicator: await times(indicator),
  'overview as known on a day': await times({ page: 'overview' }, { knownOn }),
  'indicator as known on a day': await times(indicator, { knownOn }),
  cluster: await times({ page: 'cluster', id: 'cluster-7' }),
  place: await times({ page: 'place', id: 'district-7' }),
};
await opened.close();
console.log(JSON.stringify(result));
