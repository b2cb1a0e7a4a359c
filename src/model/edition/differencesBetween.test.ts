// Differences between editions: complete, each with a cause; worked cases of every cause.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#kernel/plainDate';
import { STATUSES } from '../verdict.ts';
import { differencesBetween } from './differencesBetween.ts';
import type { CitedFigure, EditionContent, StatedTarget } from './editionContent.ts';

const basis = { program: '1.0.0', digest: 'a'.repeat(64), planVersion: 1, known: 10 };
const empty: EditionContent = {
  id: '2025-h1',
  asOf: plainDate(2025, 6, 30),
  scope: 'internal',
  basis,
  figures: [],
  targets: [],
  words: [],
  thresholds: '{}',
};

const figure = (over: Partial<CitedFigure>): CitedFigure => ({
  observation: 'gdp-2024',
  series: 'gdp|shenzhen|',
  period: '2024',
  nature: 'actual',
  value: '100',
  unit: 'billion-yuan',
  comparator: '=',
  revision: 1,
  change: 5,
  ...over,
});
const stated = (over: Partial<StatedTarget>): StatedTarget => ({
  target: 'gdp-2025',
  status: 'behind',
  scale: 'running',
  observation: 'gdp-2024',
  promise: '>=120',
  ...over,
});
const content = (over: Partial<EditionContent>): EditionContent => ({ ...empty, ...over });

const periods = fc.constantFrom('2022', '2023', '2024', '2024-H1', '2021..2025');
const figures = fc.uniqueArray(
  fc.record({
    observation: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    series: fc.constantFrom('gdp|city|', 'exports|city|'),
    period: periods,
    nature: fc.constantFrom('actual' as const, 'forecast' as const),
    value: fc.constantFrom('1', '2'),
    comparator: fc.constant('='),
    revision: fc.constantFrom(undefined, 1, 2),
    change: fc.constantFrom(undefined, 5, 15),
  }),
  { selector: ({ observation }) => observation },
);
const targets = fc.uniqueArray(
  fc.record({
    target: fc.constantFrom('t1', 't2', 't3', 't4'),
    status: fc.constantFrom(...STATUSES),
    scale: fc.constantFrom('running' as const, 'due' as const),
    observation: fc.constantFrom(undefined, 'a', 'b'),
    promise: fc.constantFrom('>=1', '>=2'),
  }),
  { selector: ({ target }) => target },
);
const words = fc.uniqueArray(
  fc.record({
    slot: fc.constantFrom('world', 'city:next'),
    language: fc.constantFrom('zh' as const, 'en' as const),
    version: fc.constant(1),
    author: fc.constant('wang'),
    text: fc.constantFrom('one', 'two'),
  }),
  { selector: ({ slot, language }) => `${slot} ${language}` },
);
const contents: fc.Arbitrary<EditionContent> = fc.record({
  id: fc.constant('2025-h1'),
  asOf: fc.constantFrom(plainDate(2024, 12, 31), plainDate(2025, 6, 30)),
  scope: fc.constantFrom('internal' as const, 'public' as const),
  basis: fc.record({
    program: fc.constantFrom('1.0.0', '1.1.0'),
    digest: fc.constantFrom('a', 'b'),
    planVersion: fc.constantFrom(undefined, 1, 2),
    known: fc.constantFrom(undefined, 10, 20),
  }),
  figures,
  targets,
  words,
  thresholds: fc.constantFrom('{}', '{"behind":1}'),
});

const all = (before: EditionContent, after: EditionContent) => {
  const { figures, statuses, words } = differencesBetween(before, after);
  return [...figures, ...statuses, ...words];
};

describe('any two contents', () => {
  it('do not differ from themselves', () => {
    fc.assert(
      fc.property(contents, (one) => {
        expect(all(one, { ...one, basis: { ...one.basis, program: '9' } })).toEqual([]);
      }),
    );
  });

  it('have added the one way what is removed the other way', () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const [there, back] = [all(one, other), all(other, one)];
        const told = (list: typeof there, kind: string, side: 'before' | 'after') =>
          list
            .filter((each) => each.kind === kind)
            .map((each) => JSON.stringify(each[side]))
            .toSorted();
        expect(told(there, 'added', 'after')).toEqual(told(back, 'removed', 'before'));
        expect(told(there, 'removed', 'before')).toEqual(told(back, 'added', 'after'));
        expect(told(there, 'changed', 'before')).toEqual(told(back, 'changed', 'after'));
      }),
    );
  });

  it('have each target counted once, and a cause for each difference', () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const { statuses, sameStatuses } = differencesBetween(one, other);
        const union = new Set([...one.targets, ...other.targets].map(({ target }) => target));
        expect(statuses.length + sameStatuses.length).toBe(union.size);
        expect(new Set(statuses.map(({ target }) => target)).size).toBe(statuses.length);
        for (const { causes } of all(one, other)) {
          expect(causes.length).toBeGreaterThan(0);
          expect(new Set(causes).size).toBe(causes.length);
        }
      }),
    );
  });

  it('have every figure of either in a difference, or the same in both', () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const { figures } = differencesBetween(one, other);
        const told = new Set(figures.flatMap(({ before, after }) => [before, after]));
        const same = (a: CitedFigure, b: CitedFigure) => a.observation === b.observation && a.value === b.value;
        for (const [from, to] of [[one, other] as const, [other, one] as const])
          for (const each of from.figures)
            expect(told.has(each) || to.figures.some((twin) => same(each, twin))).toBe(true);
      }),
    );
  });
});

describe('a figure', () => {
  const differing = (before: Partial<EditionContent>, after: Partial<EditionContent>) =>
    differencesBetween(content(before), content(after)).figures;

  it('of a later period takes the place of the one before', () => {
    const next = figure({ observation: 'gdp-2025-h1', period: '2025-H1', value: '60' });
    const found = differing({ figures: [figure({})] }, { figures: [figure({}), next] });
    expect(found).toEqual([
      { kind: 'changed', series: 'gdp|shenzhen|', before: figure({}), after: next, causes: ['new-figure'] },
    ]);
  });

  it('of the same period from another publication is a new figure', () => {
    const other = figure({ observation: 'gdp-2024-yearbook', value: '101' });
    expect(differing({ figures: [figure({})] }, { figures: [other] })[0]?.causes).toEqual(['new-figure']);
  });

  it('revised says why', () => {
    const revised = figure({ value: '98', revision: 2, reason: 'census' });
    const [found] = differing({ figures: [figure({})] }, { figures: [revised] });
    expect(found).toMatchObject({ causes: ['revision'], reason: 'census' });
  });

  it('of an earlier period that is revised is named by the period', () => {
    const base = figure({ observation: 'gdp-2020', period: '2020', value: '70' });
    const revised = { ...base, value: '69', revision: 2, reason: 'census' };
    const found = differing({ figures: [figure({}), base] }, { figures: [figure({}), revised] });
    expect(found).toMatchObject([{ series: 'gdp|shenzhen||2020', causes: ['revision'], reason: 'census' }]);
  });

  it('of one vintage with another value comes from rule or program, without a record from the files', () => {
    const [before, after] = [[figure({})], [figure({ value: '0.1' })]];
    const causes = (over: Partial<EditionContent['basis']>) =>
      differing({ figures: before }, { figures: after, basis: { ...basis, ...over } })[0]?.causes;
    expect(causes({ planVersion: 2 })).toEqual(['rule']);
    expect(causes({ program: '1.1.0' })).toEqual(['program']);
    const [unnumbered, changed] = [before, after].map((list) => list.map((one) => ({ ...one, revision: undefined })));
    const other = { figures: changed ?? [], basis: { ...basis, digest: 'b' } };
    expect(differing({ figures: unnumbered ?? [] }, other)[0]?.causes).toEqual(['revision']);
  });

  it('of a series that only one cites is added or removed by scope, date, evidence or plan', () => {
    const added = (over: Partial<EditionContent>, one = figure({})) => differing({}, { figures: [one], ...over })[0];
    expect(added({ scope: 'public' })).toMatchObject({ kind: 'added', causes: ['scope'] });
    expect(added({ basis: { ...basis, known: 20 } }, figure({ change: 15 }))?.causes).toEqual(['new-figure']);
    expect(added({ basis: { ...basis, planVersion: 2 } })?.causes).toEqual(['rule']);
    const later = { asOf: plainDate(2025, 12, 31) };
    expect(added(later, figure({ period: '2025' }))?.causes).toEqual(['date']);
    expect(differing({ figures: [figure({})] }, { scope: 'public' })[0]).toMatchObject({
      kind: 'removed',
      causes: ['scope'],
    });
  });

  it('expected and one achieved are not compared', () => {
    const forecast = figure({ observation: 'gdp-2025-forecast', period: '2025', nature: 'forecast' });
    expect(differing({ figures: [figure({}), forecast] }, { figures: [figure({}), forecast] })).toEqual([]);
    expect(differing({ figures: [figure({})] }, { figures: [forecast] }).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });
});

describe('a status', () => {
  const met = stated({ status: 'met', scale: 'due' });
  const causes = (before: Partial<EditionContent>, after: Partial<EditionContent>) =>
    differencesBetween(
      content({ targets: [stated({})], ...before }),
      content({ targets: [met], ...after }),
    ).statuses.map((one) => one.causes);

  it('changes with its promise or a threshold', () => {
    const ahead = (over: Partial<StatedTarget>) => ({ targets: [stated({ status: 'ahead', ...over })] });
    expect(causes({}, ahead({ promise: '>=90' }))).toEqual([['rule']]);
    expect(causes({}, { ...ahead({}), thresholds: '{"behind":1}' })).toEqual([['rule']]);
  });

  it('changes with another figure, a revision, or the date', () => {
    const ahead = (over: Partial<StatedTarget>) => [stated({ status: 'ahead', ...over })];
    expect(causes({}, { targets: ahead({ observation: 'gdp-2025' }) })).toEqual([['new-figure']]);
    const revised = { figures: [figure({ revision: 2, value: '130', reason: 'census' })], targets: ahead({}) };
    expect(causes({ figures: [figure({})] }, revised)).toEqual([['revision']]);
    expect(causes({}, { asOf: plainDate(2025, 12, 31) })).toEqual([['date']]);
  });

  it('changes with the program where nothing else did', () => {
    const ahead = [stated({ status: 'ahead' })];
    expect(causes({}, { targets: ahead, basis: { ...basis, program: '1.1.0' } })).toEqual([['program']]);
  });

  it('of a target that one edition lacks is told by scope or plan', () => {
    expect(causes({}, { targets: [], scope: 'public' })).toEqual([['scope']]);
    expect(causes({ targets: [] }, { basis: { ...basis, planVersion: 2 } })).toEqual([['rule']]);
  });
});

describe('words', () => {
  const text = { slot: 'world', language: 'zh' as const, version: 1, author: 'wang', text: '甲' };
  it('are compared by slot and language, whatever their version', () => {
    const { words } = differencesBetween(
      content({ words: [text, { ...text, language: 'en' }] }),
      content({
        words: [
          { ...text, version: 2, text: '乙' },
          { ...text, language: 'en', version: 3 },
        ],
      }),
    );
    expect(words).toMatchObject([{ kind: 'changed', slot: 'world', language: 'zh', causes: ['words'] }]);
  });
  it('left out of the public edition are so by scope', () => {
    const { words } = differencesBetween(content({ words: [text] }), content({ scope: 'public' }));
    expect(words).toMatchObject([{ kind: 'removed', causes: ['scope'] }]);
  });
});
