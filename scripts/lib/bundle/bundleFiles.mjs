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

/**
 * Packages that the built program names when it runs, with what those need: imported, or resolved as engines and letters are. The
 * pages carry theirs inside.
 */
function neededPackages(packages) {
  const { dependencies: ours } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const asked = new Set();
  const built = filesBelow(join(ROOT, 'build'), (name, isFolder, path) =>
    isFolder ? !NOT_SHIPPED.build.has(name) && path !== 'web-dist' && name !== 'testing' : name.endsWith('.js'),
  );
  for (const file of built) {
    const text = readFileSync(join(ROOT, 'build', file), 'utf8');
    for (const [, name] of text.matchAll(/['"`]((?:@[\w.-]+\/)?[\w.-]+)(?=['"`/])/g)) if (name in ours) asked.add(name);
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

/** Of a package of letters only the files that are printed with, its licences and its name. */
function packageFiles(packages, fonts) {
  const needed = neededPackages(packages);
  const isNamed = (name) => LICENCE.test(name) || name === 'package.json';
  return packageFolders(packages).flatMap((folder) => {
    const at = folder.slice(packages.length + 1);
    const isOfLetters = fonts.some((font) => font.startsWith(`${at}/`));
    const keep = needed.has(folder)
      ? (name, isFolder) => name !== 'node_modules' && isShipped(name, isFolder)
      : (name, isFolder) => !isFolder && isNamed(name);
    return filesBelow(folder, keep)
      .filter((path) => !isOfLetters || isNamed(path) || fonts.includes(`${at}/${path}`))
      .map((path) => ({ path: `${at}/${path}`, file: join(folder, path) }));
  });
}

/**
 * Files of the archive, `{ path, file, mode }`, sorted by path.
 * @param packages folder whose node_modules holds the production packages for the target
 * @param node folder of the unpacked Node package
 * @param fonts files of letters that the program prints with, as paths in the archive
 */
export function bundleFiles(packages, node, fonts) {
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
    ...packageFiles(packages, fonts),
  ];
  return files
    .map((entry) => ({ ...entry, mode: (statSync(entry.file).mode & 0o111) === 0 ? 0o644 : 0o755 }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
