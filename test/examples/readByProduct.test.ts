// The product reads its own examples without a fault of form, and binds every name in them.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '#ingest/readEvidence';
import { BINDING_RULES } from '#plan/binder/bindingRules';
import { parsePlan } from '#plan/syntax/parsePlan';
import { EXAMPLES, type ExampleName, folderOf, readData, readPlan, ROOT } from './exampleFiles.ts';

const file = (path: string, from: string) => ({ path, bytes: new Uint8Array(readFileSync(from)) });

function filesOf(example: ExampleName) {
  const folder = folderOf(example);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return paths.filter((path) => /\.(?:yaml|csv)$/.test(path)).map((path) => file(path, join(folder, path)));
}

describe.each(EXAMPLES)('%s', (example) => {
  const files = filesOf(example);
  const catalogue = file('catalog/indicators.yaml', join(ROOT, 'catalog', 'indicators.yaml'));
  const parsed = parsePlan(
    files.filter(({ path }) => !path.startsWith('data/')),
    [catalogue],
  );
  const read = readEvidence(files.filter(({ path }) => path.startsWith('data/')));

  it('reads without a diagnostic', () => {
    expect(parsed.diagnostics).toEqual([]);
    expect(read.diagnostics).toEqual([]);
  });

  it('loses no item and no row', () => {
    const plan = readPlan(example);
    expect(parsed.book?.targets.length).toBe(plan.get('targets')?.length);
    expect(parsed.book?.indicators.length).toBe(plan.get('indicators')?.length);
    expect(read.evidence.observations.length).toBe(readData(example, 'observations').length);
    expect(read.evidence.sources.length).toBe(readData(example, 'sources').length);
  });

  it('binds every name', () => {
    const { book } = parsed;
    const { asOf, thresholds } = book?.workspace ?? {};
    if (book === undefined || asOf === undefined || thresholds === undefined)
      throw new Error('marshall.yaml fixes both');
    const context = { asOf, thresholds, evidence: read.evidence, withRules: [], digest: (text: string) => text };
    expect(BINDING_RULES.flatMap(({ check }) => [...check(book, context)])).toEqual([]);
  });
});
