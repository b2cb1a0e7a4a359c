// Reading and writing back: every plan file of the examples, of the template and of the catalogue gives the same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '#plan/syntax/parsePlan';
import { printPlan } from '#plan/syntax/setField';
import { folderOf, ROOT } from './exampleFiles.ts';

const WORKSPACES: readonly (readonly [string, string])[] = [
  ['shenzhen', folderOf('shenzhen')],
  ['beijing', folderOf('beijing')],
  ['the template in Chinese', join(ROOT, 'catalog/template/zh')],
  ['the template in English', join(ROOT, 'catalog/template/en')],
];
const isPlanFile = (path: string): boolean =>
  path === 'marshall.yaml' || (path.startsWith('plan/') && /\.(?:ya?ml|csv)$/.test(path));
const read = (path: string, from: string) => ({ path, bytes: new Uint8Array(readFileSync(from)) });
const catalogue = read('catalog/indicators.yaml', join(ROOT, 'catalog/indicators.yaml'));

describe.each(WORKSPACES)('%s', (_, folder) => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isPlanFile).toSorted();
  const files = paths.map((path) => read(path, join(folder, path)));

  it('is printed as it was read', () => {
    const printed = printPlan(parsePlan(files, [catalogue]));
    expect(paths.length).toBeGreaterThan(6);
    for (const { path, bytes } of files)
      expect([path, printed.get(path)]).toEqual([path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]);
  });
});
