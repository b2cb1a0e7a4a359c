// What goes into the offline archive: the built program, its data, a Node and the production packages, without what only developers need.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../run.mjs';

const LICENCE = /^(licen[cs]e|notice|copying|copyright|authors)/i;
const FOR_DEVELOPERS = /\.(?:map|ts|mts|cts|tsx|md|markdown|flow|tsbuildinfo)$|\.test\.[cm]?js$/i;
const FOLDERS_FOR_DEVELOPERS = new Set([
  'test',
  'tests',
  '__tests__',
  'benchmark',
  'benchmarks',
  'example',
  'examples',
]);
const NOT_SHIPPED = {
  build: new Set(['bundle', 'node24', 'screenshots', 'test-results.json', 'web']),
  examples: new Set(['editions', 'export', '.marshall']),
};

/** Paths below `folder`, relative to it, sorted; `keep(name, isFolder, path)` decides on each. */
function filesBelow(folder, keep, path = '') {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const at = path === '' ? entry.name : `${path}/${entry.name}`;
      if (!keep(entry.name, entry.isDirectory(), at)) return [];
      if (entry.isDirectory()) return filesBelow(folder, keep, at);
      return entry.isFile() ? [at] : [];
    });
}

const isShipped = (name, isFolder) =>
  LICENCE.test(name) ||
  (isFolder ? !FOLDERS_FOR_DEVELOPERS.has(name) && !name.startsWith('.') : !FOR_DEVELOPERS.test(name));

/** Packages that the built program imports when it runs, with what those need. The pages carry theirs inside. */
function neededPackages(packages) {
  const asked = new Set();
  const built = filesBelow(join(ROOT, 'build'), (name, isFolder, path) =>
    isFolder ? !NOT_SHIPPED.build.has(name) && path !== 'web-dist' && name !== 'testing' : name.endsWith('.js'),
  );
  for (const file of built) {
    const text = readFileSync(join(ROOT, 'build', file), 'utf8');
    for (const [, name] of text.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"#.][^'"]*)['"]/g)) {
      if (name.startsWith('node:')) continue;
      asked.add(
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    }
  }
  const needed = new Set();
  const visit = (name, from) => {
    for (let folder = from; ; folder = dirname(folder)) {
      const at = join(folder, 'node_modules', name);
      if (existsSync(join(at, 'package.json'))) {
        if (needed.has(at)) return;
        needed.add(at);
        const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
          readFileSync(join(at, 'package.json'), 'utf8'),
        );
        for (const other of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
          visit(other, at);
        return;
      }
      if (folder === packages || folder === dirname(folder)) return;
    }
  };
  for (const name of asked) visit(name, packages);
  return needed;
}

/** Folders of all packages below `node_modules`, nested ones too. */
function packageFolders(folder) {
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) return [];
  return readdirSync(modules)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    )
    .map((name) => join(modules, name))
    .flatMap((at) => [at, ...packageFolders(at)]);
}

function packageFiles(packages) {
  const needed = neededPackages(packages);
  return packageFolders(packages).flatMap((folder) => {
    const keep = needed.has(folder)
      ? (name, isFolder) => name !== 'node_modules' && isShipped(name, isFolder)
      : (name, isFolder) => !isFolder && (LICENCE.test(name) || name === 'package.json');
    return filesBelow(folder, keep).map((path) => ({
      path: `${folder.slice(packages.length + 1)}/${path}`,
      file: join(folder, path),
    }));
  });
}

/**
 * Files of the archive, `{ path, file, mode }`, sorted by path.
 * @param packages folder whose node_modules holds the production packages for the target
 * @param node folder of the unpacked Node package
 */
export function bundleFiles(packages, node) {
  const ours = (folder, keep) =>
    filesBelow(join(ROOT, folder), keep).map((path) => ({ path: `${folder}/${path}`, file: join(ROOT, folder, path) }));
  const files = [
    ...ours(
      'build',
      (name, isFolder) =>
        !NOT_SHIPPED.build.has(name) && name !== 'testing' && (isFolder || !FOR_DEVELOPERS.test(name)),
    ),
    ...ours('bin', () => true),
    ...ours('catalog', () => true),
    ...ours('examples', (name) => !NOT_SHIPPED.examples.has(name)),
    ...['package.json', 'LICENSE', 'NOTICE'].map((path) => ({ path, file: join(ROOT, path) })),
    ...['bin/node', 'LICENSE'].map((path) => ({ path: `node/${path}`, file: join(node, path) })),
    ...packageFiles(packages),
  ];
  return files
    .map((entry) => ({ ...entry, mode: (statSync(entry.file).mode & 0o111) === 0 ? 0o644 : 0o755 }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
