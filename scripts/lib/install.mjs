// Installs the pinned packages where they are missing or the lockfile has changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, ROOT } from './run.mjs';

const STAMP = join(ROOT, 'node_modules', '.marshall-lock');

/** True where something had to be installed. */
export function ensureInstalled(report = () => {}) {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return false;
  report();
  // `npm install --no-save` rather than `npm ci`: it keeps to the lockfile too, but forgives optional binaries of other platforms that a registry lacks.
  must('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  writeFileSync(STAMP, lock);
  return true;
}
