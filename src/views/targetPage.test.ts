// What the page of a target says: verdict, pace, paths, correction, quote and versions.
import { describe, expect, it } from 'vitest';
import type { Language } from '#kernel/language';
import { isFailure } from '#kernel/failure';
import type { Block, PageView } from './description.ts';
import { pageView } from './page.ts';
import { pathChart } from './pathChart.ts';
import { textOf } from './sentence.ts';
import { sampleAssessment } from './testing/sampleAssessment.ts';

const SAMPLE = sampleAssessment();

function targetPage(id: string, language: Language): PageView {
  const page = pageView(SAMPLE, { page: 'target', id, language, query: {} });
  if (isFailure(page)) throw new Error(page.failure);
  return page;
}

const blocksOf = (page: PageView): readonly Block[] => page.sections.flatMap((section) => section.blocks);

const sentencesOf = (page: PageView): readonly string[] =>
  blocksOf(page).flatMap((block) => (block.kind === 'sentence' ? [textOf(block.sentence)] : []));

describe('page of a target', () => {
  it('says the verdict with figure and promise, and the pace needed against the pace before', () => {
    expect(targetPage('luohu-high-tech-2025', 'en').title).toBe(
      'National high-tech enterprises in Luohu: 800 enterprises by 2025',
    );
    expect(sentencesOf(targetPage('luohu-high-tech-2025', 'en'))).toEqual([
      'As of 31 December 2025, this target is due and judged not met: 450 enterprises in 2021 against 800 enterprises.',
      '11 % of the way from the start to the target is covered.',
      'The target takes 14.6 % a year from 2020 to 2025, against 27.5 % a year from 2014 to 2020; in net steps 79 enterprises a year against 57 enterprises.',
    ]);
    expect(sentencesOf(targetPage('luohu-high-tech-2025', 'zh'))).toEqual([
      '截至2025年12月31日，该目标已到期，判定为未完成：2021年数值为450家，目标为800家。',
      '自起点至目标的完成进度为11%。',
      '按目标测算，2020—2025年每年须增长14.6%，此前2014—2020年每年增长27.5%；按净增量计，每年须增加79家，此前每年57家。',
    ]);
  });

  it('prints both paths where they disagree', () => {
    const notes = blocksOf(targetPage('luohu-high-tech-2025', 'en')).flatMap((block) =>
      block.kind === 'callout' ? [textOf(block.sentence)] : [],
    );
    expect(notes).toContain('The two paths disagree: behind by equal steps, on schedule by compound growth.');
  });

  it('shows the printed figure beside the accepted one, the words of the document and the warning', () => {
    const blocks = blocksOf(targetPage('sei-value-added-2025', 'zh'));
    const quote = blocks.find((block) => block.kind === 'quote');
    expect(quote).toMatchObject({ fragment: 'exceed 10.5 trillion yuan', warning: '须与印发原件核对。' });
    const callouts = blocks.flatMap((block) => (block.kind === 'callout' ? [textOf(block.sentence)] : []));
    expect(callouts).toContain('文本原印为“10.5”，采用值为超过1.5万亿元。理由：原文数值大于全市生产总值');
  });

  it('keeps the target before and after its revision side by side', () => {
    for (const id of ['sei-value-added-2025', 'sei-value-added-2025-revised']) {
      const page = targetPage(id, 'en');
      const table = page.sections.find((section) => section.id === 'revisions')?.blocks.at(-1);
      expect(table?.kind === 'table' && table.table.rows.map((row) => row.id)).toEqual([
        'sei-value-added-2025',
        'sei-value-added-2025-revised',
      ]);
    }
  });

  it('names what cannot be judged and why', () => {
    expect(sentencesOf(targetPage('output-without-figure', 'zh'))).toEqual([
      '截至2025年12月31日，该目标暂无法判定：数值缺失待核。',
    ]);
  });
});

function chartOf(id: string, language: Language) {
  const target = SAMPLE.book.targets.find((item) => item.id === id);
  const verdict = SAMPLE.verdicts.find((item) => item.target === id);
  if (target === undefined || verdict === undefined) throw new Error(id);
  return pathChart(SAMPLE, target, verdict, language);
}

describe('chart of figures against the path', () => {
  it('has a sentence as its title', () => {
    expect(chartOf('luohu-high-tech-2025', 'en')?.title).toBe(
      'In 2021 Luohu had 450 of the 800 national high-tech enterprises promised for 2025',
    );
    expect(chartOf('luohu-high-tech-2025', 'zh')?.title).toBe('2021年罗湖区国家高新技术企业为450家，2025年目标为800家');
    expect(chartOf('sei-value-added-2025', 'en')?.title).toBe(
      'Value added of strategic emerging industries in Shenzhen: over 1.67 trillion yuan in 2025 against over 1.5 trillion yuan promised for 2025',
    );
  });

  it('draws figures, both paths, the target, breaks and bounds, and keeps forecasts apart', () => {
    const chart = chartOf('sei-value-added-2025', 'zh');
    expect(chart?.unit).toBe('万亿元');
    expect(chart?.breaks).toEqual([{ date: '2021-01-01', label: '口径变化' }]);
    const series = (id: string) => chart?.series.find((line) => line.role === id)?.points;
    expect(series('observed')?.map((point) => [point.date, point.value, point.observation])).toEqual([
      ['2020-12-31', '1.027272', 'sei-2020'],
      ['2021-12-31', '1.214637', 'sei-2021'],
      ['2024-12-31', '1.56', 'sei-2024'],
      ['2025-12-31', '1.67', 'sei-2025'],
    ]);
    expect(series('observed')?.at(-1)?.bound).toBe(true);
    expect(series('forecast')?.map((point) => point.observation)).toEqual(['sei-2026']);
    expect(chartOf('luohu-high-tech-2025', 'en')?.series.map((line) => line.role)).toEqual([
      'observed',
      'path-equal-steps',
      'path-compound',
      'target',
    ]);
  });

  it('has its data in a table and nothing to draw for a target without a figure', () => {
    const chart = chartOf('luohu-high-tech-2025', 'en');
    expect(chart?.table.rows.map((row) => row.cells.map((cell) => cell.text)).at(1)).toEqual([
      'Observed',
      '31 December 2020',
      '405',
      '深圳市统计局',
    ]);
    expect(chartOf('marine-2026', 'en')).toBeUndefined();
  });
});
