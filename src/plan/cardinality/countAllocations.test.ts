// The count of allocations on the facts of two documents: Beijing's six areas (003) and Shenzhen's twenty clusters (001).
import { describe, expect, it } from 'vitest';
import { diagnosticWords } from '#words/diagnostic';
import { runExample } from '../testing/runExample.ts';
import type { CardinalityCount } from './cardinalityCount.ts';
import { countedBounds } from './activeRules.ts';
import { beijing, shenzhen } from './testing/documentFacts.ts';

const example = (files: Readonly<Record<string, string>>, withRules: readonly string[] = []) =>
  runExample({ files, withRules });

function counts(
  files: Readonly<Record<string, string>>,
  withRules: readonly string[] = [],
): readonly CardinalityCount[] {
  const { book } = example(files, withRules).plan;
  if (book === undefined) throw new Error('the facts have no plan book');
  return [...countedBounds(book, withRules)].map(({ count }) => count);
}

function found(files: Readonly<Record<string, string>>, code: string, withRules: readonly string[] = []) {
  return example(files, withRules).diagnostics.filter((diagnostic) => diagnostic.code === code);
}

const sentence = (diagnostic: Parameters<typeof diagnosticWords>[0] | undefined): string =>
  diagnostic === undefined ? '' : diagnosticWords(diagnostic, 'en').what;

describe('Beijing, rule of three in force', () => {
  it('has no fault of form', () => {
    expect(example(beijing(['segment'])).plan.diagnostics).toEqual([]);
    expect(found(beijing(['segment']), 'unresolved-id')).toEqual([]);
  });

  it('is kept at the level of chain segments', () => {
    expect(found(beijing(['segment']), 'cardinality-breached')).toEqual([]);
  });

  it('names six full areas and the two full segments', () => {
    const full = found(beijing(['segment']), 'cardinality-full').map(({ subjects }) => subjects?.slice(1));
    expect(full).toEqual([
      ['bda', 'shunyi', 'haidian', 'chaoyang', 'fangshan', 'changping'],
      ['ic-design', 'ic-manufacturing'],
    ]);
    const [places, clusters] = counts(beijing(['segment']));
    expect(places?.places.map(({ certain }) => certain.length)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(clusters?.clusters.find(({ cluster }) => cluster === 'ic-design')?.certain).toEqual([
      'bda',
      'haidian',
      'chaoyang',
    ]);
    expect(clusters?.clusters.find(({ cluster }) => cluster === 'ic-manufacturing')?.certain).toEqual([
      'bda',
      'shunyi',
      'haidian',
    ]);
  });

  it('is breached at the level of the leading industry: integrated circuits in four areas', () => {
    const breaches = found(beijing(['industry']), 'cardinality-breached');
    expect(breaches.map(({ severity, scenario }) => [severity, scenario])).toEqual([['error', undefined]]);
    expect(sentence(breaches[0])).toBe(
      'Under the rule “three by three”, the industry “integrated circuits” has 4 places (Beijing Economic and Technological Development Zone, Haidian, Chaoyang and Shunyi); at most 3 are allowed.',
    );
  });
});

const TRIED = ['three-by-three'];

describe('Shenzhen, rule of three as a scenario', () => {
  const [places, clusters] = counts(shenzhen(), TRIED);

  it('counts 83 printed wishes over 11 units, one more by a probable reading, and none of Qianhai', () => {
    expect(places?.places).toHaveLength(11);
    expect([places?.certain, places?.probable, places?.outside]).toEqual([83, 1, 3]);
    const perPlace = places?.places.map(({ place, certain }) => [place, certain.length]);
    expect(Object.fromEntries(perPlace ?? [])).toEqual({
      futian: 7,
      luohu: 7,
      yantian: 2,
      nanshan: 13,
      baoan: 14,
      longgang: 10,
      longhua: 11,
      pingshan: 7,
      guangming: 7,
      dapeng: 2,
      shenshan: 3,
    });
    expect(places?.places.find(({ place }) => place === 'shenshan')?.probable).toEqual(['c14']);
  });

  it('finds eight units and fourteen clusters above three, as a scenario and no error', () => {
    const breaches = found(shenzhen(), 'cardinality-breached', TRIED);
    expect(new Set(breaches.map(({ severity, scenario }) => `${severity} ${scenario}`))).toEqual(
      new Set(['warning three-by-three']),
    );
    const sure = breaches.filter(({ args }) => args.verdict === 'exceeds').map(({ subjects }) => subjects?.[0] ?? '');
    expect(sure.filter((id) => !/^c\d+$/.test(id))).toHaveLength(8);
    expect(sure.filter((id) => /^c\d+$/.test(id))).toHaveLength(14);
    const probable = breaches.filter(({ args }) => args.verdict === 'may-exceed').map(({ subjects }) => subjects?.[0]);
    expect(probable).toEqual(['shenshan']);
  });

  it('never calls an open list compliant', () => {
    const open = found(shenzhen(), 'cardinality-open-list', TRIED).map(({ subjects }) => subjects?.[0]);
    expect(open).toEqual(['c1', 'c7', 'c8', 'c9', 'c12', 'c16', 'c19']);
    const full = found(shenzhen(), 'cardinality-full', TRIED).flatMap(({ subjects }) => subjects?.slice(1) ?? []);
    expect(full).toEqual(['c5', 'c11', 'c15']);
    expect(clusters?.clusters.find(({ cluster }) => cluster === 'c9')?.open).toBe(true);
  });

  it('cannot judge the marine cluster, which names an axis only', () => {
    const judged = found(shenzhen(), 'cardinality-cannot-judge', TRIED);
    expect(judged.map(({ severity, subjects }) => [severity, subjects?.[0]])).toEqual([['note', 'c20']]);
    expect(found(shenzhen(), 'cardinality-breached', TRIED).some(({ subjects }) => subjects?.[0] === 'c20')).toBe(
      false,
    );
  });

  it('sums up in one sentence that says it is a scenario', () => {
    expect(sentence(found(shenzhen(), 'cardinality-summary', TRIED)[0])).toBe(
      'Scenario, if the rule “three by three” were adopted: counted at the level “cluster”, 11 units of Shenzhen and 20 clusters make 83 allocations (and 1 by a probable reading), where the bounds leave room for 33; 3 more name places that are no units; 8 places and 14 clusters exceed the bound; 7 open lists, 1 cluster with an axis only.',
    );
  });

  it('finds nothing where the rule is neither in force nor tried', () => {
    expect(example(shenzhen()).diagnostics.filter(({ code }) => code.startsWith('cardinality-'))).toEqual([]);
  });
});

describe('other bounds', () => {
  const files = (bound: string) => ({
    ...shenzhen(bound),
    'plan/parks.yaml': `parks:
  - { id: park-1, name: { en: Park 1 }, place: baoan, clusters: [c1] }
  - { id: park-2, name: { en: Park 2 }, place: longhua, clusters: [c1, c2] }
`,
  });

  it('counts parks of a cluster: two to four a chain', () => {
    const bound = '{ level: cluster, count: parks-per-cluster, atLeast: 2, atMost: 4 }';
    const [parks] = counts(files(bound), TRIED);
    expect(parks?.clusters.map(({ cluster, certain }) => [cluster, certain])).toEqual([
      ['c1', ['park-1', 'park-2']],
      ['c2', ['park-2']],
    ]);
    const short = found(files(bound), 'cardinality-breached', TRIED);
    expect(short.map(({ subjects, args }) => [subjects?.[0], args.verdict])).toEqual([['c2', 'short']]);
  });

  it('does not call a place short while open lists may mean it', () => {
    const short = found(
      files('{ level: cluster, count: clusters-per-place, atLeast: 3 }'),
      'cardinality-breached',
      TRIED,
    );
    expect(short).toEqual([]);
  });
});
