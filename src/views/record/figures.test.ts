// Figures in the record: their vintages, who may see them, retraction, and findings that were explained.
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#model/assessment';
import { blocksOf, columnOf, readPage, sentencesOf, tableOf } from '../testing/readPage.ts';
import { sampleAssessment } from '../testing/sampleAssessment.ts';
import { EXPLAINED_FINDING, sampleRecord, sampleVintages } from '../testing/sampleRecord.ts';

const FIGURE = { page: 'observation', id: 'sei-2024' } as const;
const PLAIN = sampleAssessment([EXPLAINED_FINDING]);
const SAMPLE: Assessment = { ...PLAIN, record: sampleRecord() };

/** The sample with its figure as the record holds it. */
function recorded(retracted: boolean): Assessment {
  const others = PLAIN.evidence.observations.filter(({ id }) => id !== FIGURE.id);
  const last = sampleVintages().at(-1);
  const ref = { file: 'data/observations.csv', path: [3] };
  const observations = retracted || last === undefined ? others : [...others, { ...last, ref }];
  return {
    ...PLAIN,
    evidence: { ...PLAIN.evidence, observations },
    record: { ...sampleRecord(), vintages: sampleVintages(retracted) },
  };
}

const factsOf = (assessment: Assessment) =>
  blocksOf(readPage(assessment, FIGURE)).flatMap((block) => (block.kind === 'facts' ? block.facts : []));

describe('a figure of the record', () => {
  it('shows every vintage with value, time, reason and standing', () => {
    const table = tableOf(readPage(SAMPLE, FIGURE), 'vintages');
    expect(columnOf(table, 'value')).toEqual(['1.55 trillion yuan', '1.56 trillion yuan']);
    expect(columnOf(table, 'recorded')).toEqual(['2025-12-02 08:15', '2025-12-03 08:15']);
    expect(columnOf(table, 'reason')).toEqual(['', 'R3']);
    expect(columnOf(table, 'import')).toEqual(['import 1', '']);
    expect(columnOf(table, 'standing')).toEqual(['replaced', 'present']);
  });

  it('is corrected on the sheet of its place', () => {
    const links = blocksOf(readPage(SAMPLE, FIGURE)).flatMap((block) =>
      block.kind === 'sentence'
        ? block.sentence.flatMap((piece) => (piece.link === undefined ? [] : [piece.link]))
        : [],
    );
    expect(links).toContainEqual({ page: 'entry', query: { place: 'shenzhen' } });
  });

  it('says who may see it and when, and is marked as revised', () => {
    const release = factsOf(recorded(false)).find((fact) => fact.term === 'Release');
    expect(release?.pieces).toEqual([{ text: 'public, under embargo until 1 March 2026' }]);
    expect(factsOf(PLAIN).some((fact) => fact.term === 'Release')).toBe(false);
    const cells = tableOf(
      readPage(recorded(false), { page: 'indicator', id: 'value-added' }),
      'observations',
    ).rows.find((row) => row.id === FIGURE.id)?.cells;
    expect(cells?.some((cell) => cell.revised === true)).toBe(true);
  });

  it('keeps its page and its vintages when it is retracted', () => {
    const page = readPage(recorded(true), FIGURE);
    expect(sentencesOf(page)[0]).toBe(
      'This figure was retracted and no verdict rests on it; its vintages are kept below.',
    );
    expect(columnOf(tableOf(page, 'vintages'), 'standing')).toEqual(['replaced', 'replaced', 'retracted']);
    const gone = { ...recorded(true), record: { ...sampleRecord(), vintages: [] } };
    expect(() => readPage(gone, FIGURE)).toThrow('not-found');
  });
});

describe('findings', () => {
  const findingsOf = (assessment: Assessment) =>
    blocksOf(readPage(assessment, { page: 'findings', language: 'zh' })).flatMap((block) =>
      block.kind === 'findings' ? block.findings : [],
    );

  it('that were explained say how, by whom and when', () => {
    expect(findingsOf(SAMPLE)).toMatchObject([{ explanation: '已作说明：E1（wang，2025-12-14 08:15 UTC）' }]);
    const page = readPage(SAMPLE, { page: 'findings', language: 'zh' });
    expect(sentencesOf(page)).toContain('其中1条已作说明。');
    expect(columnOf(tableOf(page, 'findings'), 'explanation')).toEqual(['已作说明：E1（wang，2025-12-14 08:15 UTC）']);
  });

  it('about figures can be explained until they are, while the pages show what is known now', () => {
    const record = { ...sampleRecord(), explanations: [] };
    expect(findingsOf({ ...PLAIN, record })).toMatchObject([{ explain: 'sei-2021 sei-2024' }]);
    expect(findingsOf(SAMPLE)[0]?.explain).toBeUndefined();
    expect(findingsOf({ ...PLAIN, record: { ...record, knownOn: '2025-12-10' } })[0]?.explain).toBeUndefined();
    expect(findingsOf(PLAIN)[0]?.explain).toBeUndefined();
    const elsewhere = { ...PLAIN, diagnostics: [{ ...EXPLAINED_FINDING, subjects: ['luohu'] }], record };
    expect(findingsOf(elsewhere)[0]?.explain).toBeUndefined();
  });

  it('have no column of explanations where nobody explained any', () => {
    const { columns } = tableOf(readPage(PLAIN, { page: 'findings' }), 'findings');
    expect(columns.map((column) => column.id)).not.toContain('explanation');
  });
});
