// npm run dev: rebuilds the parts on change and serves the pages with reload; the server is restarted by hand.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './lib/install.mjs';
import { bin, ROOT } from './lib/run.mjs';

ensureInstalled();
const children = [
  spawn(bin('tsc'), ['-b', '--watch'], { cwd: ROOT, stdio: 'inherit' }),
  spawn(bin('vite'), ['--config', 'src/web/vite.config.ts'], { cwd: ROOT, stdio: 'inherit' }),
];
process.on('SIGINT', () => children.forEach((child) => child.kill('SIGINT')));
