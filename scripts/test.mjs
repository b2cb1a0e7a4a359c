// npm test: installs, builds and runs the tests; with --full the slow ones, which it leaves out otherwise. Ends with "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ensureOffice } from './lib/office.mjs';
import { ensurePostgres } from './lib/postgres.mjs';
import { bin, ROOT, run } from './lib/run.mjs';

const full = process.argv.includes('--full');
const filters = process.argv.slice(2).filter((arg) => arg !== '--full');
ensureInstalled();
ensureBuilt();
ensureChromium();
ensurePostgres();
ensureOffice();

const report = join(ROOT, 'build', 'test-results.json');
mkdirSync(join(ROOT, 'build'), { recursive: true });
rmSync(report, { force: true });
const status = run(
  bin('vitest'),
  ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...filters],
  {
    env: { MARSHALL_FULL: full ? '1' : '' },
  },
);
let results;
try {
  results = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const skipped = results.testResults.flatMap((file) =>
  file.assertionResults.filter((test) => ['skipped', 'pending'].includes(test.status)),
);
for (const test of skipped) console.log(`skipped: ${test.fullName}`);
const failed =
  results.numFailedTests +
  results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
console.log(
  `${results.numPassedTests} passed, ${Math.max(failed, status === 0 ? 0 : 1)} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
);
process.exit(status === 0 && failed === 0 && results.numPassedTests > 0 ? 0 : 1);
