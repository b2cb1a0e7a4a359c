// Writes the tsconfigs, the package.json imports and the edge table of docs/map.md from architecture.json; with --check only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const { parts } = JSON.parse(readFileSync(join(root, 'architecture.json'), 'utf8'));
const stale = [];

function emit(path, text) {
  const file = join(root, path);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (current === text) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

for (const [name, part] of Object.entries(parts)) {
  const web = part.bundled === true;
  emit(
    `src/${name}/tsconfig.json`,
    json({
      extends: '../../tsconfig.base.json',
      compilerOptions: {
        rootDir: '.',
        outDir: `../../build/${name}`,
        tsBuildInfoFile: `../../build/${name}.tsbuildinfo`,
        ...(part.pure ? { types: [] } : {}),
        ...(web
          ? {
              jsx: 'react-jsx',
              lib: ['ES2023', 'DOM', 'DOM.Iterable'],
              types: ['vite/client'],
              emitDeclarationOnly: true,
            }
          : {}),
      },
      include: ['**/*.ts', ...(web ? ['**/*.tsx'] : [])],
      exclude: ['**/*.test.ts', '**/*.test.tsx'],
      references: part.uses.map((used) => ({ path: `../${used}` })),
    }),
  );
}
emit('tsconfig.json', json({ files: [], references: Object.keys(parts).map((name) => ({ path: `./src/${name}` })) }));

const manifestFile = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
manifest.imports = Object.fromEntries(
  Object.keys(parts).map((name) => [`#${name}/*`, { types: `./src/${name}/*.ts`, default: `./build/${name}/*.js` }]),
);
emit('package.json', json(manifest));

const mapFile = join(root, 'docs/map.md');
if (existsSync(mapFile)) {
  const rows = Object.entries(parts).map(
    ([name, part]) =>
      `| \`src/${name}\` | ${part.layer} | ${part.what} | ${part.uses.join(', ') || 'no other part'} | ${part.pure ? 'yes' : 'no'} |`,
  );
  const table = ['| part | layer | what | may import | pure |', '|---|---|---|---|---|', ...rows].join('\n');
  const text = readFileSync(mapFile, 'utf8').replace(
    /<!-- edges:start -->[\s\S]*<!-- edges:end -->/,
    `<!-- edges:start -->\n${table}\n<!-- edges:end -->`,
  );
  emit('docs/map.md', text);
}
if (check && stale.length > 0) {
  console.error(`out of date, run node scripts/architecture.mjs: ${stale.join(', ')}`);
  process.exit(1);
}
