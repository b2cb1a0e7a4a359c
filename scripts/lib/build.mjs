// Builds program and pages where their sources have changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, must, ROOT } from './run.mjs';

const STAMP = join(ROOT, 'build', 'stamp.json');
const OTHERS = ['package.json', 'package-lock.json', 'architecture.json', 'tsconfig.base.json', 'tsconfig.json'];

function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]))
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .sort();
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)))
      .update('\0');
  return hash.digest('hex');
}

/** True where something had to be built. The stamp names the sources, so a changed program repeats its work. */
export function ensureBuilt(report = () => {}) {
  const stamp = JSON.stringify({
    node: process.versions.node.split('.')[0],
    sources: digest([...OTHERS, ...filesBelow('src')]),
  });
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp && existsSync(join(ROOT, 'build/web-dist/index.html')))
    return false;
  report();
  rmSync(STAMP, { force: true });
  must(bin('tsc'), ['-b', '--pretty', 'false']);
  must(bin('vite'), ['build', '--config', 'src/web/vite.config.ts', '--logLevel', 'warn']);
  // An empty database kept with the build, so that a new record is copied and not made; see src/store/record/embedded.
  must(process.execPath, [
    '--input-type=module',
    '-e',
    `await (await import(${JSON.stringify(pathToFileURL(join(ROOT, 'build/store/record/embedded/newDatabase.js')).href)})).keepTemplate()`,
  ]);
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  writeFileSync(STAMP, stamp);
  return true;
}
