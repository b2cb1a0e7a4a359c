// Rules about figures on what the documents print: the 10.5 trillion of 001, the missing output of 000, the shares of 002.
import { describe, expect, it } from 'vitest';
import { diagnosticWords } from '#words/diagnostic';
import { runExample } from '../testing/runExample.ts';
import { expectDiagnostics } from '../testing/expectDiagnostics.ts';
import { observationFile, targetFiles, withBasics } from './shared/exampleFiles.ts';

const SEI =
  "indicator: sei-value-added, place: shenzhen, type: level, comparator: '>', unit: trillion-yuan, due: 2025, source: s";
const GDP = observationFile(
  'gdp-2020,gdp,shenzhen,,2020,2767.024,billion-yuan,=',
  'gdp-2021,gdp,shenzhen,,2021,3066.485,billion-yuan,=',
  'gdp-2022,gdp,shenzhen,,2022,3238.768,billion-yuan,=',
);
const codesOf = (files: Readonly<Record<string, string>>, asOf = '2022-06-30'): readonly string[] =>
  expectDiagnostics({ files, asOf })
    .map(([code]) => code)
    .filter((code) => code !== 'unresolved-id' && code !== 'target-cites-source-only');

describe('10.5 trillion yuan printed in document 001', () => {
  const uncorrected = {
    ...targetFiles(`{ id: reprint, value: 10.5, ${SEI} }`, `{ id: report, value: 1.5, ${SEI} }`),
    ...GDP,
  };

  it('is an error that shows the rival and the GDP of the last whole year', () => {
    const [found, ...others] = runExample({ files: uncorrected, asOf: '2022-06-30' }).diagnostics.filter(
      ({ code }) => code === 'implausible-magnitude',
    );
    if (found === undefined) throw new Error('nothing found');
    expect(others).toEqual([]);
    expect(found.severity).toBe('error');
    expect(found.related.map(({ role, span }) => [role, span.file, span.start.line])).toEqual([
      ['rival', 'plan/targets.yaml', 3],
      ['observation', 'data/observations.csv', 3],
    ]);
    expect(diagnosticWords(found, 'zh').what).toBe(
      '深圳市“战略性新兴产业增加值”2025年目标（reprint）数值10.5万亿元超过合理上限24531.88亿元，为深圳市2021年地区生产总值30664.85亿元的3.4倍。另有表述（report）为1.5万亿元。',
    );
    expect(diagnosticWords(found, 'en').what).toContain('3.4 times the gross domestic product of Shenzhen');
  });

  it('is a warning alone once it is corrected with a reason', () => {
    const corrected = `{ id: report, value: 1.5, printed: exceed10.5 trillion yuan, correction: { en: misprint }, ${SEI} }`;
    expect(codesOf({ ...targetFiles(corrected), ...GDP })).toEqual(['value-corrected']);
  });

  it('is an error where it is corrected without one', () => {
    expect(codesOf({ ...targetFiles(`{ id: report, value: 1.5, printed: 10.5, ${SEI} }`), ...GDP })).toEqual([
      'correction-without-reason',
    ]);
  });

  it('measures a district by the GDP of its city where its own is not known', () => {
    const district = `{ id: district, value: 10.5, ${SEI.replace('place: shenzhen', 'place: nanshan')} }`;
    expect(codesOf({ ...targetFiles(district), ...GDP })).toEqual(['implausible-magnitude']);
    expect(codesOf(targetFiles(district))).toEqual([]);
  });
});

it.each(['15000亿元', '超过1.5万亿元', 'over 1.5 trillion yuan', '1,500 billion yuan', '1.5'])(
  'takes “%s” for the accepted 1.5 trillion yuan',
  (printed) => {
    const target = `{ id: report, value: 1.5, printed: '${printed}', ${SEI} }`;
    expect(codesOf(targetFiles(target))).toEqual([]);
  },
);

it('keeps the output target of document 000 without its figure, and asks nothing of "basically stable"', () => {
  const output = `{ id: longgang-output, ${SEI.replace('place: shenzhen', 'place: longgang')} }`;
  expect(codesOf(targetFiles(output))).toEqual(['figure-missing']);
  const stable =
    '{ id: share, indicator: sei-share-of-gdp, place: shenzhen, type: share, comparator: stable, due: 2025, source: s }';
  expect(codesOf(targetFiles(stable))).toEqual([]);
});

describe('shares of document 002', () => {
  const CLUSTERS = `clusters:
  - { id: advanced, name: { en: advanced manufacturing }, level: group, kind: other, overlaps: [high-tech] }
  - { id: high-tech, name: { en: high-tech manufacturing }, level: group, kind: other }
`;
  const ROWS = observationFile(
    'industry,gdp,shenzhen,,2018-01..05,312.122,billion-yuan,=',
    'advanced,gdp,shenzhen,advanced,2018-01..05,215.224,billion-yuan,=',
    'high-tech,gdp,shenzhen,high-tech,2018-01..05,200.545,billion-yuan,=',
  );
  const share = (part: string, stated: string): readonly string[] =>
    codesOf(
      withBasics({
        'plan/clusters.yaml': CLUSTERS,
        'plan/relations.yaml': `relations:\n  - { id: r, kind: share, parts: [${part}], whole: industry, stated: { value: ${stated}, unit: percent } }\n`,
        ...ROWS,
      }),
    );

  it.each([
    ['advanced', '69.0', true],
    ['advanced', '69', true],
    ['advanced', '68.96', true],
    ['advanced', '68.9', false],
    ['advanced', '69.1', false],
    ['high-tech', '64.3', true],
    ['high-tech', '64.2', false],
  ])('%s at %s %%: holds is %s', (part, stated, holds) => {
    expect(share(part, stated)).toEqual(holds ? [] : ['stated-share-wrong']);
  });

  it('are refused as a sum: the two overlap', () => {
    const relations = 'relations:\n  - { id: r, kind: sum, parts: [advanced, high-tech], whole: industry }\n';
    const files = withBasics({ 'plan/clusters.yaml': CLUSTERS, 'plan/relations.yaml': relations, ...ROWS });
    expect(codesOf(files)).toContain('overlapping-clusters-added');
  });
});

it('refuses to add integrated circuits to the information technology that includes them (document 003)', () => {
  const output = 'indicator: sei-value-added, place: shenzhen, type: level, unit: billion-yuan, due: 2020, source: s';
  const files = targetFiles(
    `{ id: all, ${output}, value: 460 }`,
    `{ id: it, ${output}, value: 350, partOf: all, includes: [ic] }`,
    `{ id: ic, ${output}, value: 110, partOf: all }`,
  );
  expect(codesOf(files)).toEqual(['overlapping-clusters-added']);
});
