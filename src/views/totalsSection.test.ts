// Totals and derived months as pages tell them: with their ground, their reasons, and links to the figures they come from.
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#model/assessment';
import type { Observation } from '#model/observation';
import { figure } from '#model/testing/figure';
import { columnOf, readPage, tableOf } from './testing/readPage.ts';
import { sampleAssessment } from './testing/sampleAssessment.ts';

function withFigures(...figures: readonly Observation[]): Assessment {
  const sample = sampleAssessment();
  const ref = { file: 'data/observations.csv', path: [0] };
  return { ...sample, evidence: { ...sample.evidence, observations: figures.map((one) => ({ ...one, ref })) } };
}
const tools = figure('tools', '2023', '30.5', { cluster: 'machine-tools' });
const equipment = figure('equipment', '2023', '20', { cluster: 'high-end-equipment', source: 'yearbook' });
const both = [tools, equipment];

describe('totals of clusters that may overlap', () => {
  it('are gross alone where no total is published', () => {
    const table = tableOf(readPage(withFigures(...both), { page: 'cluster', id: 'sei' }), 'totals');
    expect([columnOf(table, 'gross'), columnOf(table, 'unique')]).toEqual([['50.5 billion yuan'], ['–']]);
    const remarks = table.rows[0]?.cells.at(-1);
    expect([remarks?.text, remarks?.more?.[0]?.text]).toEqual([
      'The members may overlap and no total is published; a unique one is not estimated.',
      'The figures differ in source.',
    ]);
  });

  it('take the unique one from the published total, which is linked', () => {
    const whole = figure('whole', '2023', '45.5', { cluster: 'sei' });
    const table = tableOf(
      readPage(withFigures(...both, whole), { page: 'cluster', id: 'sei', language: 'zh' }),
      'totals',
    );
    const [, , , gross, unique, overlap] = table.rows[0]?.cells ?? [];
    expect([gross?.text, gross?.note]).toEqual(['505亿元', '推算']);
    expect([unique?.text, unique?.link]).toEqual(['455亿元', { page: 'observation', id: 'whole' }]);
    expect([overlap?.text, overlap?.note]).toEqual(['50亿元', '推算']);
    expect(columnOf(table, 'basis')).toEqual(['采用公布的总数']);
  });
});

describe('totals of districts', () => {
  it('add the units of the city for the periods that most of them have figures of', () => {
    const figures = [
      figure('a', '2023', '10', { place: 'luohu' }),
      figure('b', '2023', '12', { place: 'nanshan' }),
      figure('c', '2022', '9', { place: 'luohu' }),
    ];
    const table = tableOf(readPage(withFigures(...figures), { page: 'places' }), 'totals');
    expect([columnOf(table, 'period'), columnOf(table, 'gross')]).toEqual([['2023'], ['22 billion yuan']]);
    expect(columnOf(table, 'basis')).toEqual(['units that do not overlap']);
  });
});

describe('single months', () => {
  const months = (vintage: Partial<Observation>) =>
    tableOf(
      readPage(withFigures(figure('feb', '2024-01..02', '60.5'), figure('mar', '2024-01..03', '101', vintage)), {
        page: 'indicator',
        id: 'value-added',
      }),
      'derived-months',
    );

  it('are marked as derived and lead to both cumulative figures', () => {
    const [row] = months({}).rows;
    const cells = row?.cells.slice(-3) ?? [];
    expect(cells.map(({ text, note }) => [text, note])).toEqual([
      ['40.5 billion yuan', 'derived'],
      ['101 billion yuan', undefined],
      ['60.5 billion yuan', undefined],
    ]);
    expect(cells.slice(1).map(({ link }) => link?.id)).toEqual(['mar', 'feb']);
  });

  it('are not computed across vintages, and say so', () => {
    const value = months({ source: 'yearbook' }).rows[0]?.cells.at(-3);
    expect([value?.text, value?.missing, value?.note]).toEqual([
      '–',
      'not comparable',
      'the two cumulative figures are of different vintages',
    ]);
  });
});
