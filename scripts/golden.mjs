// npm run golden: writes the golden files anew and shows what changed; CI never runs it.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { bin, must, run } from './lib/run.mjs';

if (process.env.CI === 'true') {
  console.error('Goldens are not written by CI.');
  process.exit(2);
}
ensureInstalled();
ensureBuilt();
must(bin('vitest'), ['run', 'test/golden', '--update']);
run('git', ['--no-pager', 'diff', '--stat', '--', 'test/golden']);
run('git', ['--no-pager', 'diff', '--', 'test/golden']);
