// npm run lint: edges, types (tests included), lint with size bounds, format.
import { ensureInstalled } from './lib/install.mjs';
import { bin, run } from './lib/run.mjs';

ensureInstalled();
const steps = [
  [process.execPath, ['scripts/architecture.mjs', '--check']],
  [bin('tsc'), ['-b', '--pretty', 'false']],
  [bin('tsc'), ['-p', 'tsconfig.test.json', '--pretty', 'false']],
  [bin('oxlint'), ['--quiet', '.']],
  [bin('biome'), ['format', '.']],
];
const failed = steps.filter(([command, args]) => run(command, args) !== 0);
process.exit(failed.length === 0 ? 0 : 1);
