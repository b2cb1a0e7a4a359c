// Cited figures: found in every kind of block, numbered as first cited, opened to all that a reader asks of a figure.
import { describe, expect, it } from 'vitest';
import { plainDate } from '#kernel/plainDate';
import type { Assessment } from '#model/assessment';
import type { Observation } from '#model/observation';
import { linkTo } from '../sentence.ts';
import { sampleAssessment } from '../testing/sampleAssessment.ts';
import { sampleEdition } from '../testing/sampleEdition.ts';
import { viewContext } from '../viewContext.ts';
import { citationViews, citedObservations } from './citations.ts';
import type { EditionBlock, EditionSection } from './editionDocument.ts';

const to = (id: string) => ({ text: '1', link: linkTo('observation', id) });
const sectionOf = (...blocks: readonly EditionBlock[]): EditionSection => ({
  id: 'city',
  level: 1,
  number: '',
  heading: '',
  blocks,
});

function withFigure(id: string, more: Partial<Observation>): Assessment {
  const sample = sampleAssessment();
  const observations = sample.evidence.observations.map((one) => (one.id === id ? { ...one, ...more } : one));
  return { ...sample, evidence: { ...sample.evidence, observations } };
}

const view = (assessment: Assessment, id: string, language: 'zh' | 'en' = 'en') =>
  citationViews(viewContext(assessment, language), [id])[0];

describe('citedObservations', () => {
  it('finds the links of every kind of block, each once, in the order of the text', () => {
    const table = {
      id: 't',
      title: '',
      columns: [{ id: 'a', title: '', kind: 'number' as const }],
      rows: [{ id: 'r', cells: [{ ...to('cell'), more: [to('below')] }] }],
      empty: '',
    };
    const [city] = sampleEdition('en').sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'chart'));
    const found = citedObservations([
      sectionOf(
        { kind: 'sentence', sentence: [to('first'), { text: 'luohu', link: linkTo('place', 'luohu') }] },
        { kind: 'list', items: [[to('item'), to('first')]] },
        { kind: 'facts', facts: [{ term: '', pieces: [to('fact')] }] },
        { kind: 'counts', counts: [{ ...to('count'), count: '1' }] },
        { kind: 'callout', tone: 'note', sentence: [to('callout')] },
        { kind: 'table', table },
        ...(city?.blocks.filter(({ kind }) => kind === 'chart') ?? []),
      ),
      sectionOf({ kind: 'sentence', sentence: [to('later')] }),
    ]);
    expect(found).toEqual([
      'first',
      'item',
      'fact',
      'count',
      'callout',
      'cell',
      'below',
      'sei-2021',
      'sei-2024',
      'later',
    ]);
  });
});

describe('citationViews', () => {
  it('gives the figure in words and exactly, its source, and why something is not known', () => {
    expect(view(sampleAssessment(), 'sei-2020', 'zh')).toEqual({
      observation: 'sei-2020',
      number: 1,
      name: '深圳市战略性新兴产业增加值',
      period: '2020年',
      text: '10272.72亿元',
      value: '1027.272',
      unit: 'billion-yuan',
      source: '深圳市统计局',
      address: 'http://tjj.sz.gov.cn/',
      published: '2021年2月1日',
      finality: '未载明',
      priceBasis: '未载明',
      vintage: '未见其他版次',
      note: undefined,
    });
  });

  it('says of a missing figure why it is missing, and gives no value', () => {
    const missing = view(sampleAssessment(), 'nanshan-2024');
    expect(missing).toMatchObject({ text: 'no data', published: 'not stated' });
    expect(missing).not.toHaveProperty('value');
  });

  it('tells which version it is: of the record with its reason, else among what was published', () => {
    expect(view(sampleAssessment(), 'sei-2024')?.vintage).toBe('replaces 1 value published before');
    expect(view(sampleAssessment(), 'sei-2024-first')?.vintage).toMatch(/^a value published later is known/);
    const recorded = { revision: 2, change: 4, at: '2025-03-01T00:00:00Z', actor: 'wang', retracted: false };
    const revised = withFigure('sei-2024', { recorded: { ...recorded, reason: '统计局$&核实' } });
    expect(view(revised, 'sei-2024', 'zh')?.vintage).toBe('第2版，修订原因：统计局$&核实');
    expect(view(withFigure('sei-2024', { recorded: { ...recorded, revision: 1 } }), 'sei-2024')?.vintage).toBe(
      'first entry',
    );
  });

  it('names the document of the words where there is no source, and says that counts have no prices', () => {
    const anchor = { document: 'opinions-2022', sha256: '', start: 0, end: 1, quoteSha256: '', fragment: 'x' };
    const stated = withFigure('luohu-2021', { source: undefined, anchor, vintage: plainDate(2022, 3, 1) });
    const title = stated.book.documents.find(({ id }) => id === 'opinions-2022')?.title.en;
    expect(view(stated, 'luohu-2021')).toMatchObject({ source: title, priceBasis: 'not applicable' });
  });

  it('numbers what there is from 1 and leaves out what is withheld', () => {
    const views = citationViews(viewContext(sampleAssessment(), 'en'), ['gone', 'sei-2021', 'sei-2020']);
    expect(views.map(({ observation, number }) => [observation, number])).toEqual([
      ['sei-2021', 1],
      ['sei-2020', 2],
    ]);
  });
});
