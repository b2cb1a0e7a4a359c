// An example read by the product's own readers: plan book and evidence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEvidence } from '#ingest/readEvidence';
import type { Evidence } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import { parsePlan } from '#plan/syntax/parsePlan';
import { folderOf, ROOT, type ExampleName } from './exampleFiles.ts';

const read = (path: string, from: string) => ({ path, bytes: new Uint8Array(readFileSync(from)) });
const isPart = (path: string): boolean => path === 'marshall.yaml' || /^(?:plan|data)\/.*\.(?:yaml|csv)$/.test(path);

export function openedExample(city: ExampleName): { readonly book: PlanBook; readonly evidence: Evidence } {
  const paths = readdirSync(folderOf(city), { recursive: true, encoding: 'utf8' }).filter(isPart);
  const files = paths.map((path) => read(path, join(folderOf(city), path)));
  const { book } = parsePlan(files, [read('catalog/indicators.yaml', join(ROOT, 'catalog/indicators.yaml'))]);
  if (book === undefined) throw new Error(`the plan of ${city} cannot be read`);
  return { book, evidence: readEvidence(files.filter(({ path }) => path.startsWith('data/'))).evidence };
}
