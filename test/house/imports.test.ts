// The edges of the house: every import line of src is read against architecture.json; pure parts do no I/O.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Part {
  readonly uses: readonly string[];
  readonly pure?: boolean;
}
const { parts } = JSON.parse(readFileSync('architecture.json', 'utf8')) as { parts: Record<string, Part> };

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );

/** Module names of import and export lines, dynamic imports included. */
const importsOf = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;'"]*?\sfrom\s*['"]([^'"\n]+)['"]|(?:^|\n)\s*import\s*['"]([^'"\n]+)['"]|[^.\w]import\(\s*['"]([^'"\n]+)['"]/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.includes('/testing/');
const sources = Object.keys(parts).flatMap((part) =>
  filesBelow(join('src', part))
    .filter((file) => !isTest(file))
    .map((file) => ({ part, file })),
);

describe('edges of the house', () => {
  it('sees imports of every form', () => {
    expect(
      importsOf(
        `import a from 'x';\nexport { b,\n c } from "y";\nconst z = await import('z');\nimport {\n d,\n e\n} from '#k/v'`,
      ),
    ).toEqual(['x', 'y', 'z', '#k/v']);
  });

  it('every part of src is declared, and every declared part exists', () => {
    expect(readdirSync('src').sort()).toEqual(Object.keys(parts).sort());
  });

  it('no part imports a part that architecture.json does not allow', () => {
    const broken = sources.flatMap(({ part, file }) =>
      importsOf(readFileSync(file, 'utf8'))
        .filter((name) => name.startsWith('#'))
        .map((name) => name.slice(1).split('/')[0] ?? '')
        .filter((used) => used !== part && !(parts[part]?.uses ?? []).includes(used))
        .map((used) => `${file}: ${part} → ${used}`),
    );
    expect(broken).toEqual([]);
  });

  it('no relative import leaves its part', () => {
    const broken = sources.flatMap(({ part, file }) =>
      importsOf(readFileSync(file, 'utf8'))
        .filter((name) => name.startsWith('.'))
        .map((name) => join(file, '..', name))
        .filter((path) => !path.startsWith(join('src', part)) && /\.\w+$/.test(path))
        .map((path) => `${file} → ${path}`),
    );
    expect(broken).toEqual([]);
  });

  it('no cycle among the parts', () => {
    const reach = (part: string, seen: readonly string[]): string[] =>
      (parts[part]?.uses ?? []).flatMap((used) =>
        seen.includes(used) ? [`${[...seen, used].join(' → ')}`] : reach(used, [...seen, used]),
      );
    expect(Object.keys(parts).flatMap((part) => reach(part, [part]))).toEqual([]);
  });

  it('pure parts do no I/O and read no clock, chance or locale', () => {
    const impure = /from 'node:|\bfetch\(|\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|\bIntl\.|\.toLocale/;
    const broken = sources
      .filter(({ part }) => parts[part]?.pure === true)
      .flatMap(({ file }) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => impure.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(broken).toEqual([]);
  });

  it('a library enters a part through one file', () => {
    const uses = new Map<string, Set<string>>();
    for (const { part, file } of sources) {
      if (part === 'web') continue; // pages are written in their framework
      for (const name of importsOf(readFileSync(file, 'utf8'))) {
        if (/^[#.]|^node:/.test(name)) continue;
        const library = name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? name);
        const key = `${part} → ${library}`;
        uses.set(key, (uses.get(key) ?? new Set()).add(file));
      }
    }
    expect(
      [...uses].filter(([, files]) => files.size > 1).map(([key, files]) => `${key}: ${[...files].join(', ')}`),
    ).toEqual([]);
  });

  it('every file says in its first line what it is', () => {
    const silent = sources
      .filter(({ file }) => !/^\/\/ \S.{15,}/.test(readFileSync(file, 'utf8')))
      .map(({ file }) => file);
    expect(silent).toEqual([]);
  });
});
