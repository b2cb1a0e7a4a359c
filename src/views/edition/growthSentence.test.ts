// Sentences on growth: published before computed, computed only between comparable figures, otherwise the reason why not.
import { describe, expect, it } from 'vitest';
import type { Language } from '#kernel/language';
import { missing } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import { plainDate } from '#kernel/plainDate';
import { quantity } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import { indicatorSchema } from '#model/indicator';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import { linksIn } from '../testing/readDescription.ts';
import { sampleAssessment } from '../testing/sampleAssessment.ts';
import { textOf } from '../sentence.ts';
import { viewContext, type ViewContext } from '../viewContext.ts';
import { figureSentences, growthBlocks } from './growthSentence.ts';

const OF = { indicator: 'value-added', place: 'luohu' } as const;

function figure(period: string, value: string, more: Partial<Observation> = {}): Located<Observation> {
  const unit: UnitId = more.indicator === 'growth' ? 'percent' : 'billion-yuan';
  const { indicator = OF.indicator } = more;
  return {
    ...OF,
    id: `${indicator}-${period}`,
    period: periodOf(period),
    value: quantity(value, unit),
    comparator: '=',
    nature: 'actual',
    vintage: missing('not-stated'),
    finality: missing('not-stated'),
    origin: 'official',
    priceBasis: missing('not-stated'),
    source: 'bureau',
    ref: { file: 'data/observations.csv', path: [0] },
    ...more,
  };
}

function contextOf(
  observations: readonly Located<Observation>[],
  language: Language = 'en',
  definition = 'growth as published',
): ViewContext {
  const sample = sampleAssessment();
  const growth = indicatorSchema.parse({
    id: 'growth',
    name: { zh: '增加值增速', en: 'Growth of value added' },
    measure: 'growth-rate',
    unit: 'percent',
    direction: 'higher',
    accrual: 'none',
    additive: 'false',
    of: 'value-added',
    definition: { en: definition },
  });
  const indicators = [...sample.book.indicators, { ...growth, ref: { file: 'indicators.yaml', path: [0] } }];
  const evidence = { ...sample.evidence, observations };
  return viewContext({ ...sample, book: { ...sample.book, indicators }, evidence }, language);
}

const said = (context: ViewContext): string => figureSentences(context, OF, 'Value added').map(textOf).join('');

describe('growth between two years', () => {
  it('is computed from one source, and says that the price basis is not stated', () => {
    const context = contextOf([figure('2023', '100'), figure('2024', '107.66')]);
    expect(said(context)).toBe(
      'Value added: 107.66 billion yuan in 2024, up 7.7 % from 100 billion yuan in 2023 (computed from the published figures, price basis not stated).',
    );
  });

  it('names the price basis where both figures have it, and says a decline', () => {
    const current = { priceBasis: 'current' } as const;
    const context = contextOf([figure('2023', '100', current), figure('2024', '90', current)], 'zh');
    expect(said(context)).toBe('2024年Value added900亿元，比2023年的1000亿元下降10.0%（按现价计算）。');
  });

  it.each([
    ['another source', { source: 'yearbook' }, 'the figures come from different sources'],
    ['no source at all', { source: undefined }, 'the figures come from different sources'],
    ['computed here', { origin: 'computed' }, 'one is published, one computed here'],
    ['other prices', { priceBasis: 'current' }, 'their price bases differ'],
    ['a bound', { comparator: '>' }, 'not both are exact figures'],
  ] as const)('is not computed with %s', (_name, more, why) => {
    const context = contextOf([figure('2023', '100', more), figure('2024', '107')]);
    const text = said(context);
    expect(text).toContain(`; ${why}, so no growth is computed.`);
    expect(text).not.toMatch(/up|7\.0/);
    expect(linksIn(figureSentences(context, OF, 'Value added')).map(({ id }) => id)).toEqual([
      'value-added-2023',
      'value-added-2024',
    ]);
  });

  it('is not computed across a break', () => {
    const context = contextOf([figure('2020', '100'), figure('2021', '118')]);
    const cut = { ...sampleAssessment().evidence.breaks[0], cluster: undefined, place: 'luohu' };
    const evidence = { ...context.evidence, breaks: [cut as never] };
    const broken = viewContext({ ...context.assessment, evidence }, 'zh');
    expect(said(broken)).toBe('2020年Value added1000亿元、2021年1180亿元，其间统计口径变化，不计算增速。');
  });

  it('takes the figure of the year before that is comparable, where another one is not', () => {
    const other = figure('2023', '120', { id: 'other', source: 'yearbook', vintage: plainDate(2025, 6, 1) });
    const context = contextOf([figure('2023', '100'), other, figure('2024', '110')]);
    expect(said(context)).toContain('up 10.0 % from 100 billion yuan in 2023');
  });
});

describe('published growth', () => {
  const growth = figure('2024', '5.8', { indicator: 'growth' });

  it('goes before computed growth', () => {
    const context = contextOf([figure('2023', '100'), figure('2024', '107'), growth]);
    expect(said(context)).toBe('Value added: 107 billion yuan in 2024, up 5.8 % on the year before.');
  });

  it('is said to be at constant prices only where the indicator or the figure says so', () => {
    const levels = [figure('2024', '107')];
    expect(said(contextOf([...levels, growth], 'zh', 'Growth at constant prices'))).toBe(
      '2024年Value added1070亿元，按可比价同比增长5.8%。',
    );
    const stated = { ...growth, priceBasis: 'constant' } as const;
    expect(said(contextOf([...levels, stated]))).toContain('on the year before at constant prices');
    const current = { ...growth, priceBasis: 'current' } as const;
    expect(said(contextOf([...levels, current], 'en', 'Growth at constant prices'))).not.toContain('constant');
  });

  it('of a later part of a year follows the level of the last year', () => {
    const half = figure('2025-H1', '-1.2', { indicator: 'growth' });
    expect(said(contextOf([figure('2024', '107'), half], 'zh'))).toBe(
      '2024年Value added1070亿元。2025年上半年Value added同比下降1.2%。',
    );
  });
});

describe('blocks of growth', () => {
  it('leave out a single figure, of which there is nothing to compare', () => {
    expect(growthBlocks(contextOf([figure('2024', '107')]), OF)).toEqual([]);
  });

  it('leave out what came after the as-of date', () => {
    const context = contextOf([figure('2024', '107'), figure('2026', '120')]);
    expect(growthBlocks(context, OF)).toEqual([]);
  });

  it('speak of the indicator alone', () => {
    const [block] = growthBlocks(contextOf([figure('2023', '100'), figure('2024', '107')], 'zh'), OF);
    expect(block?.kind === 'sentence' && textOf(block.sentence)).toMatch(
      /^2024年增加值1070亿元，比2023年的1000亿元增长7\.0%/,
    );
  });
});
