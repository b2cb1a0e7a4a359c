// What the check says of the five documents, on the examples themselves and on copies with one thing changed.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyExample, edit, findingsOf, type Found, marshall } from '../runMarshall.ts';
import { at, EXAMPLES, readPlan, SHARED } from './exampleFiles.ts';

const DOCUMENTS = join(SHARED, 'documents');

let scratch: string;
let plain: readonly Found[];
let scenario: readonly Found[];
let beijing: readonly Found[];
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'marshall-examples-'));
  plain = (await findingsOf('examples/shenzhen')).found;
  scenario = (await findingsOf('examples/shenzhen', '--with-rule', 'three-by-three')).found;
  beijing = (await findingsOf('examples/beijing')).found;
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const of = (found: readonly Found[], code: string): readonly Found[] => found.filter((each) => each.code === code);
const about = (found: readonly Found[], subject: string): readonly Found[] =>
  found.filter(({ subjects }) => subjects.includes(subject));
const copy = (name: string): string => copyExample('shenzhen', join(scratch, name));

describe('severity', () => {
  it('of Shenzhen is no error, and what the texts leave open is a note', () => {
    expect(plain.filter(({ severity }) => severity === 'error')).toEqual([]);
    const warned = new Set(plain.filter(({ severity }) => severity === 'warning').map(({ code }) => code));
    expect([...warned].toSorted()).toEqual(['figure-missing', 'unnamed-measure', 'value-corrected']);
  });

  it('of holes and undated entries of the dossiers is a note, one a cluster of the current list', () => {
    expect(of(plain, 'dossier-hole')).toHaveLength(20);
    expect(of(plain, 'dossier-stale').length).toBeGreaterThan(10);
    for (const { severity } of [...of(plain, 'dossier-hole'), ...of(plain, 'dossier-stale')])
      expect(severity).toBe('note');
  });

  it('of an entry that was once verified and is now old is a warning', async () => {
    const folder = copy('stale');
    edit(join(folder, 'plan/dossiers/marine.yaml'), 'cluster: marine\n', 'cluster: marine\ntouched: 2024-12-31\n');
    const [stale] = about(of((await findingsOf(folder)).found, 'dossier-stale'), 'marine');
    expect(stale).toMatchObject({ severity: 'warning', message: expect.stringContaining('31 December 2024') });
  });
});

describe('document 000', () => {
  it('keeps the output target that prints no figure', () => {
    const [missing] = about(of(plain, 'figure-missing'), 'longgang-electronics-output-2025');
    expect(missing?.message).toContain('states no figure; it is kept as “figure missing, to be checked”');
  });
});

describe('document 001', () => {
  it('prints 10.5 where 1.5 is accepted, with the reason: a warning', () => {
    const [corrected] = of(plain, 'value-corrected');
    expect(corrected).toMatchObject({ severity: 'warning', subjects: ['sei-value-added-2025'] });
    expect(corrected?.message).toContain('prints 10.5; 1.5 trillion yuan is accepted');
  });

  it('is an error uncorrected, which shows the rival value and the GDP of the city', async () => {
    const folder = copy('uncorrected');
    edit(
      join(folder, 'plan/targets.yaml'),
      /value: 1\.5\n(.*\n) {4}printed: 10\.5\n {4}correction:\n.*\n.*\n/,
      'value: 10.5\n    unit: trillion-yuan\n',
    );
    const { code, found } = await findingsOf(folder);
    const [error, ...others] = found.filter(({ severity }) => severity === 'error');
    expect([code, others]).toEqual([1, []]);
    expect(error).toMatchObject({ code: 'implausible-magnitude', file: 'plan/targets.yaml' });
    expect(error?.message).toContain('10.5 trillion yuan');
    expect(error?.message).toMatch(/“sei-value-added-2025-raised”\) says (1\.6 trillion|1,600 billion) yuan/);
    expect(error?.message).toMatch(/times the gross domestic product of Shenzhen, 3\.87 trillion yuan in 2025/);
    const zh = await marshall(['check', folder, '--lang', 'zh']);
    expect(zh.out).toMatch(/错误 implausible-magnitude: .*10\.5万亿元.*地区生产总值/);
  });

  it('under the rule of three as a scenario: 11 units, 83 wishes, 84 with the probable one, 3 of Qianhai apart', () => {
    const [summary] = of(scenario, 'cardinality-summary');
    expect(summary?.message).toMatch(
      /Scenario.*11 units of Shenzhen and 20 clusters make 83 allocations \(and 1 by a probable reading\).*room for 33; 3 more name places that are no units/,
    );
    for (const found of scenario.filter(({ code }) => code.startsWith('cardinality-'))) {
      expect(at(found.message, found.scenario)).toEqual(at(found.message, 'three-by-three'));
      expect(found.severity).not.toBe('error');
    }
  });

  it('counts open lists as "at least" and never finds them compliant', () => {
    const open = of(scenario, 'cardinality-open-list');
    expect(open).toHaveLength(7);
    for (const { message } of open)
      expect(message).toMatch(/at least \d+ where 3 are allowed.*can never be called compliant/);
    const full = of(scenario, 'cardinality-full').map(({ message }) => message);
    for (const name of ['Machine tools', 'General health', 'Modern fashion']) expect(full.join()).not.toContain(name);
  });

  it('cannot judge the marine cluster, which names an axis only', () => {
    expect(of(scenario, 'cardinality-cannot-judge').map(({ subjects }) => subjects.includes('marine'))).toEqual([true]);
  });

  it('says nothing of the rule where it is not tried', () => {
    expect(plain.filter(({ code }) => code.startsWith('cardinality-'))).toEqual([]);
  });
});

describe('document 002', () => {
  const shares = (readPlan('shenzhen').get('relations') ?? []).filter(({ kind }) => kind === 'share');

  it('states two shares that hold', () => {
    expect(shares.map(({ stated }) => (stated as { value: string }).value)).toEqual(['69.0', '64.3']);
    expect([...of(plain, 'stated-share-wrong'), ...of(plain, 'stated-sum-wrong')]).toEqual([]);
  });

  it('is found wrong by a tenth of a point', async () => {
    const folder = copy('share');
    edit(join(folder, 'plan/relations.yaml'), 'value: 64.3', 'value: 64.4');
    const { code, found } = await findingsOf(folder);
    expect(code).toBe(1);
    const [wrong] = of(found, 'stated-share-wrong');
    expect(wrong?.message).toMatch(/64\.3/);
  });

  it('refuses to add the two, which overlap', async () => {
    const folder = copy('added');
    edit(
      join(folder, 'plan/relations.yaml'),
      'relations:\n',
      `relations:
  - id: both-shares
    kind: sum
    parts: [document-advanced-manufacturing-2018-m05, document-high-tech-manufacturing-2018-m05]
    whole: document-above-scale-value-added-2018-m05
`,
    );
    const { code, found } = await findingsOf(folder);
    expect(code).toBe(1);
    const [refused, ...others] = of(found, 'overlapping-clusters-added');
    expect(others).toEqual([]);
    expect(refused).toMatchObject({ severity: 'error' });
    for (const name of ['Advanced manufacturing', 'High-tech manufacturing']) expect(refused?.message).toContain(name);
  });
});

describe('Qianhai', () => {
  it('is not added to Nanshan, in which part of it lies', async () => {
    const folder = copy('qianhai');
    const part = (id: string, place: string, more: string): string =>
      `  - { id: ${id}, indicator: national-high-tech-enterprises, place: ${place}, type: level, unit: enterprise, due: 2025, source: 2jcj-32807, ${more} }\n`;
    const targets = [
      part('sum-city', 'shenzhen', 'value: 600'),
      part('sum-nanshan', 'nanshan', 'value: 400, partOf: sum-city'),
      part('sum-qianhai', 'qianhai', 'value: 200, partOf: sum-city'),
    ];
    edit(join(folder, 'plan/targets.yaml'), /^targets:\n/m, `targets:\n${targets.join('')}`);
    const { code, found } = await findingsOf(folder);
    expect(code).toBe(1);
    const [refused] = of(found, 'overlapping-places-added');
    expect(refused?.message).toMatch(/Qianhai.*Nanshan|Nanshan.*Qianhai/);
  });
});

describe('document 003', () => {
  it('is kept at the level of chain segments, where full areas and segments are named', () => {
    const full = of(beijing, 'cardinality-full').map(({ message }) => message);
    for (const area of ['Changping', 'Shunyi', 'Haidian', 'Chaoyang', 'Fangshan', 'Beijing Economic'])
      expect(full.filter((message) => message.includes('chain segment')).join()).toContain(area);
    expect(full.join()).toContain('Integrated circuit design and Integrated circuit manufacturing');
  });

  it('is breached once at the level of the leading industry: integrated circuits in four areas', async () => {
    const breaches = of(beijing, 'cardinality-breached');
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toMatchObject({ severity: 'error', args: expect.not.objectContaining({ scenario: true }) });
    expect(breaches[0]?.scenario).toBeUndefined();
    expect(breaches[0]?.message).toMatch(/“Integrated circuits” has 4 places .*at most 3 are allowed/);
    expect((await findingsOf('examples/beijing')).code).toBe(1);
  });
});

describe.skipIf(!existsSync(DOCUMENTS))('anchors', () => {
  it.each(EXAMPLES)('of %s all match the documents', async (example) => {
    const { found } = await findingsOf(`examples/${example}`, '--documents', DOCUMENTS);
    expect(found.filter(({ code }) => /anchor-(mismatch|document-not-opened)/.test(code))).toEqual([]);
  });

  it('do not match a document in which one character was changed', async () => {
    const documents = join(scratch, 'documents');
    cpSync(DOCUMENTS, documents, { recursive: true });
    edit(join(documents, '001_67d211eb58148602.txt'), 'exceed10.5 trillion', 'exceed11.5 trillion');
    const { code, found } = await findingsOf('examples/shenzhen', '--documents', documents);
    expect(code).toBe(1);
    const [changed, ...others] = of(found, 'anchor-mismatch');
    expect(others).toEqual([]);
    expect(changed).toMatchObject({ severity: 'error', args: { problem: 'document' } });
    expect(changed?.subjects).toContain('shenzhen-2022-opinions');
    expect(Number(changed?.args.count)).toBeGreaterThan(200);
  });

  it('do not match where the span was moved by one', async () => {
    const folder = copy('span');
    edit(join(folder, 'plan/targets.yaml'), 'start: 5672', 'start: 5673');
    const { code, found } = await findingsOf(folder, '--documents', DOCUMENTS);
    expect([code, of(found, 'anchor-mismatch').length]).toEqual([1, 1]);
  });
});
