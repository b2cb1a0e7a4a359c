// Citation sheets: how a figure is said, why it and no other value, and which growth may be said.
import { describe, expect, it } from 'vitest';
import { missing } from '#kernel/missing';
import { quantity } from '#kernel/quantity';
import type { Assessment } from '#model/assessment';
import type { Observation } from '#model/observation';
import { sampleAssessment } from '../testing/sampleAssessment.ts';
import { sampleInput } from '../testing/sampleInput.ts';
import { textOf } from '../sentence.ts';
import { editionCards } from './cards.ts';

function withFigures(more: Readonly<Record<string, Partial<Observation>>>): Assessment {
  const sample = sampleAssessment();
  const observations = sample.evidence.observations.map((one) => ({ ...one, ...more[one.id] }));
  return { ...sample, evidence: { ...sample.evidence, observations } };
}

function card(id: string, assessment = sampleAssessment(), language: 'zh' | 'en' = 'zh') {
  const [section] = editionCards(assessment, sampleInput(), language, [id]).sections;
  const facts = new Map<string, string>();
  let say = '';
  for (const block of section?.blocks ?? []) {
    if (block.kind === 'sentence') say = textOf(block.sentence);
    if (block.kind === 'facts') for (const { term, pieces } of block.facts) facts.set(term, textOf(pieces));
  }
  return { heading: section?.heading, say, fact: (term: string) => facts.get(term) };
}

describe('editionCards', () => {
  it('says how the figure is to be said, and what it is', () => {
    const { heading, say, fact } = card('sei-2024');
    expect(heading).toBe('2024年深圳市战略性新兴产业增加值');
    expect(say).toBe('宜表述为：“2024年，深圳市战略性新兴产业增加值为1.56万亿元。”');
    expect(fact('资料来源')).toBe('深圳市统计局 http://tjj.sz.gov.cn/');
    expect(fact('发布日期')).toBe('2025年3月1日');
    expect(fact('统计范围')).toBe('战略性新兴产业');
    expect(card('sei-2024', sampleAssessment(), 'en').say).toBe(
      'Say: “Value added of strategic emerging industries in Shenzhen stood at 1.56 trillion yuan in 2024.”',
    );
  });

  it('says with a preliminary figure that it is one, and never a forecast as a fact', () => {
    expect(card('sei-2024', withFigures({ 'sei-2024': { finality: 'preliminary' } })).say).toContain(
      '1.56万亿元（初步核算数）。”',
    );
    expect(card('sei-2026').say).toBe('宜表述为：“据预测，2026年深圳市战略性新兴产业增加值为1.8万亿元。”');
    expect(card('sei-2026', sampleAssessment(), 'en').say).toContain('is forecast at 1.8 trillion yuan in 2026');
  });

  it('names the other values of the period and why this one is said', () => {
    expect(card('sei-2024').fact('同期其他数值')).toBe(
      '1.55万亿元（深圳市统计局，2025年1月20日公布）。本卡数值公布较晚，以本卡为准。',
    );
    const early = withFigures({ 'sei-2024-first': { finality: 'flash' }, 'sei-2024': { finality: 'verified' } });
    expect(card('sei-2024', early).fact('同期其他数值')).toContain('更为确定');
    expect(card('sei-2024-first', early).fact('同期其他数值')).toContain('引用前须核对');
    const undated = withFigures({
      'sei-2024-first': { vintage: missing('not-stated') },
      'sei-2024': { vintage: missing('not-stated') },
    });
    expect(card('sei-2024-first', undated).fact('同期其他数值')).toMatch(/公布日期未载明.*(须注明来源|须核对)/);
    expect(card('sei-2020').fact('同期其他数值')).toBeUndefined();
  });

  it('tells which levels must not be compared and refuses growth across the break', () => {
    const { fact } = card('sei-2021');
    expect(fact('前后可比性')).toBe(
      '2020年与2021年之间口径变化（推定，来源未载明），不得比较前后水平：七大产业改为二十个集群。',
    );
    expect(fact('增速表述')).toMatch(/^不得表述增速：.*其间统计口径变化，不计算增速。$/);
  });

  it('lets growth be said that comparable figures give, for the period of the card', () => {
    expect(card('luohu-2021').fact('增速表述')).toMatch(/^可以表述：2021年.*比2020年的405家增长11.1%/);
    expect(card('luohu-2014').fact('增速表述')).toMatch(/^没有可比的增速/);
  });

  it('makes cards of what the section on the city says, once each; none of what has no value', () => {
    const { kind, sections, citations } = editionCards(sampleAssessment(), sampleInput(), 'zh');
    expect(kind).toBe('cards');
    expect(sections.map(({ id }) => id)).toContain('card-sei-2024');
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    const cited = citations.map(({ observation }) => `card-${observation}`);
    for (const { id } of sections) expect(cited).toContain(id);
    expect(editionCards(sampleAssessment(), sampleInput(), 'zh', ['nanshan-2024', 'gone']).sections).toEqual([]);
  });

  it('says of a published growth rate that it is growth', () => {
    const indicators = sampleAssessment().book.indicators.map((one) =>
      one.id === 'value-added' ? { ...one, measure: 'growth-rate' as const } : one,
    );
    const made = withFigures({ 'sei-2024': { value: quantity('10.5', 'percent') } });
    const growth = card('sei-2024', { ...made, book: { ...made.book, indicators } });
    expect(growth.fact('增速表述')).toContain('本数值即为增速');
  });
});
