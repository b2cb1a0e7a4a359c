// npm run bench: wall time and memory of the work a user waits for, medians of several runs, beside the bound each must keep.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeEdition } from '../bench/edition.mjs';
import { writeLargePlan } from '../bench/largePlan.mjs';
import { writeFigures, writeLargeWorkspace } from '../bench/largeRecord.mjs';
import { measure, output, secondsToPage } from '../bench/measure.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT, run } from './lib/run.mjs';

ensureInstalled();
ensureBuilt();
const marshall = join(ROOT, 'bin', 'marshall.js');
const scratch = mkdtempSync(join(tmpdir(), 'marshall-bench-'));
const rows = [];
const row = (work, seconds, bound, megabytes, memoryBound, cpu) => {
  rows.push({ work, seconds, bound, megabytes, memoryBound });
  const memory =
    megabytes === undefined
      ? ''
      : `  ${megabytes.toFixed(0)} MB${memoryBound === undefined ? '' : ` (under ${memoryBound})`}`;
  const processor = cpu === undefined ? '' : `  processor ${cpu.toFixed(1)} s`;
  console.log(
    `${work.padEnd(58)} ${seconds.toFixed(2).padStart(7)} s (under ${bound})${memory}${processor}${seconds < bound && (megabytes ?? 0) < (memoryBound ?? Infinity) ? '' : '  OVER'}`,
  );
};

/** Not what the program has written into an example. */
const isSource = (path) => !/[\\/](?:\.marshall|editions)$/.test(path);

/** The edition of a workspace, all languages and formats, into a folder of its own. */
function editionRow(work, workspace, options, runs, bound, memoryBound) {
  const out = join(scratch, 'edition');
  const made = measure([marshall, 'edition', workspace, '--out', out, ...options], runs);
  row(work, made.seconds, bound, made.megabytes, memoryBound, made.cpu);
}

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'cpu'}; medians, whole processes`);
try {
  const example = measure([marshall, 'check', join(ROOT, 'examples/shenzhen')]);
  row('check of examples/shenzhen', example.seconds, 1, example.megabytes);

  writeLargePlan(join(scratch, 'yaml'), 10_000, 'yaml');
  const yaml = measure([marshall, 'check', join(scratch, 'yaml'), '--json'], 3);
  row('check of 10,000 targets in YAML', yaml.seconds, 3, yaml.megabytes);

  writeLargePlan(join(scratch, 'csv'), 100_000, 'csv');
  const csv = measure([marshall, 'check', join(scratch, 'csv'), '--json'], 3);
  row('check of 100,000 targets in CSV', csv.seconds, 3, csv.megabytes, 1024);

  const large = join(scratch, 'large');
  const table = join(scratch, 'figures.csv');
  const importing = [marshall, 'import', large, '--file', table, '--mapping', `${large}.mapping.yaml`];
  const MILLION = 1_000_000;
  writeLargeWorkspace(large);
  output([marshall, 'load', large]);
  writeFigures(table, MILLION);
  const imported = measure(importing, 1);
  row('import of 1,000,000 figures in CSV', imported.seconds, 60, imported.megabytes, 1500);

  const city = join(scratch, 'city');
  cpSync(join(ROOT, 'examples/shenzhen'), city, { recursive: true, filter: isSource });
  editionRow('internal edition of 28 clusters, HTML, DOCX and PDF', city, ['--scope', 'internal'], 3, 20, 1024);
  editionRow('internal and public edition of 28 clusters', city, [], 3, 40, 1024);
  // With --large: 4 GB of disk, 6 GB of memory and some ten minutes more.
  if (process.argv.includes('--large')) {
    const tenfold = join(scratch, 'tenfold');
    writeLargeEdition(tenfold);
    editionRow('internal edition of 280 clusters', tenfold, ['--scope', 'internal'], 1, 200, 6144);
    for (const million of [1, 2, 3, 4]) {
      writeFigures(table, MILLION, million * MILLION);
      output(importing);
    }
    const { data, ...pages } = JSON.parse(output([join(ROOT, 'bench/recordPages.mjs'), large]));
    row('data of an indicator at 5,000,000 figures', data, 0.2);
    for (const [page, { changed, again }] of Object.entries(pages)) {
      row(`${page} page at 5,000,000 figures, after a change`, changed, 0.5);
      row(`${page} page at 5,000,000 figures, again`, again, 0.5);
    }
  }

  const clone = join(scratch, 'clone');
  run('git', ['clone', '--quiet', ROOT, clone]);
  cpSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  const port = 46_800 + (process.pid % 100);
  const start = () => secondsToPage('npm', ['start', '--', '--port', `${port}`], port, { cwd: clone });
  row('npm start after install, to the served page', await start(), 20);
  const second = [await start(), await start(), await start()].toSorted((a, b) => a - b)[1];
  row('second npm start, to the served page', second, 3);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(rows.every((r) => r.seconds < r.bound && (r.megabytes ?? 0) < (r.memoryBound ?? Infinity)) ? 0 : 1);
