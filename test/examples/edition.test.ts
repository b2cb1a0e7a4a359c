// The report on Shenzhen at two dates: every number leads to a figure that exists, four headings, languages apart, no forecast for the public.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { LANGUAGES, type Language } from '#kernel/language';
import { plainDate, type PlainDate } from '#kernel/plainDate';
import type { Assessment } from '#model/assessment';
import type { EditionScope } from '#model/edition/edition';
import { assess } from '#services/assess';
import { openWorkspace } from '#services/openWorkspace';
import type { Sentence } from '#views/description';
import type { EditionDocument, EditionSection } from '#views/edition/editionDocument';
import { editionReport } from '#views/edition/editionReport';
import { textOf } from '#views/sentence';
import { linksIn, textsIn } from '../../src/views/testing/readDescription.ts';

const DATES = [plainDate(2024, 12, 31), plainDate(2025, 6, 30)] as const;
const HEADINGS = ['basics', 'measures', 'problems', 'next'] as const;

const assessments = new Map<PlainDate, Assessment>();
beforeAll(async () => {
  const open = await openWorkspace(join('examples', 'shenzhen'));
  for (const asOf of DATES) {
    const made = isFailure(open) ? open : await assess(open, { asOf });
    if (isFailure(made)) throw new Error(JSON.stringify(made));
    assessments.set(asOf, made);
  }
});

/** The report; for the public without verdicts on running targets, as its assessment comes. */
function report(asOf: PlainDate, language: Language, scope: EditionScope = 'internal'): EditionDocument {
  const found = assessments.get(asOf) as Assessment;
  const verdicts = found.verdicts.filter(({ scale }) => scope === 'internal' || scale === 'due');
  const basis = { program: found.program, digest: found.digest };
  const texts = { paragraphs: [], requests: [], opinions: [] };
  const state = scope === 'internal' ? 'draft' : 'issued';
  return editionReport({ ...found, verdicts }, { id: 'edition', scope, state, basis, texts }, language);
}

const isBody = ({ id }: EditionSection): boolean => !id.startsWith('annex-');

const sentencesOf = ({ blocks }: EditionSection): readonly Sentence[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'sentence' || block.kind === 'callout') return [block.sentence];
    return block.kind === 'list' ? block.items : [];
  });

const bodyTexts = (document: EditionDocument): readonly string[] =>
  document.sections.filter(isBody).flatMap((section) => [section.heading, ...sentencesOf(section).map(textOf)]);

function saidIn(document: EditionDocument, id: string): string {
  const found = document.sections.find((section) => section.id === id);
  return found === undefined ? '' : sentencesOf(found).map(textOf).join('\n');
}

describe.each(DATES)('report as of %s', (asOf) => {
  it.each(LANGUAGES)('cites figures that exist, with the words of the figure (%s)', (language) => {
    const document = report(asOf, language);
    const citations = new Map(document.citations.map((citation) => [citation.observation, citation]));
    const cited = linksIn(document.sections).filter(({ page }) => page === 'observation');
    expect(cited.length).toBeGreaterThan(200);
    expect(cited.filter(({ id }) => !citations.has(id ?? ''))).toEqual([]);
    const pieces = document.sections.filter(isBody).flatMap(sentencesOf).flat();
    const others = pieces
      .filter(({ link }) => link?.page === 'observation')
      .filter(({ text, link }) => {
        const citation = citations.get(link?.id ?? '');
        return citation?.text !== text && citation?.period !== text;
      });
    // Only growth computed from two figures has words that are no figure's own.
    expect(others.map(({ text }) => text).filter((text) => !/^[\d.]+(?: ?%)?$/.test(text))).toEqual([]);
  });

  it.each(LANGUAGES)(
    'has four headings below the city, a cluster and a district, none of them empty (%s)',
    (language) => {
      const { sections } = report(asOf, language);
      const byId = new Map(sections.map((section) => [section.id, section]));
      for (const id of ['city', 'cluster-high-end-medical-devices', 'place-pingshan']) {
        const below = HEADINGS.map((heading) => byId.get(`${id}-${heading}`));
        expect(below.every((section) => (section?.blocks.length ?? 0) > 0)).toBe(true);
        expect(below.map((section) => section?.level)).toEqual(HEADINGS.map(() => (id === 'city' ? 2 : 3)));
      }
      expect(byId.size).toBe(sections.length);
      expect(sections.filter(({ heading, number }) => heading.trim() === '' || number === '')).toEqual([]);
      const parts = sections.filter(({ id }) => /-(?:basics|measures|problems|next)$/.test(id));
      expect(parts.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
    },
  );

  it.each(LANGUAGES)('has no hole in its sentences (%s)', (language) => {
    const document = report(asOf, language);
    const faulty = textsIn(document.sections)
      .filter((text) => !text.startsWith('http'))
      .filter((text) => /undefined|NaN|\[object|\{\w+\}/.test(text));
    expect(faulty).toEqual([]);
    expect(bodyTexts(document).filter((text) => /（）|\(\)|[：，；]。|[:;,]\.|\s{2}/.test(text))).toEqual([]);
  });

  it('keeps the languages apart', () => {
    expect(bodyTexts(report(asOf, 'en')).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(bodyTexts(report(asOf, 'zh')).filter((text) => /[a-z]{2,} [a-z]{2,}/i.test(text))).toEqual([]);
  });

  it('computes no growth of medical devices between two years of different sources', () => {
    expect(saidIn(report(asOf, 'zh'), 'cluster-high-end-medical-devices-basics')).toContain(
      '2021年增加值275.36亿元、2022年332亿元，数据来源不同，不计算增速。',
    );
    expect(saidIn(report(asOf, 'en'), 'cluster-high-end-medical-devices-basics')).toContain(
      'Value added: 27.536 billion yuan in 2021 and 33.2 billion yuan in 2022; the figures come from different sources, so no growth is computed.',
    );
  });

  it('tells a cluster of which nothing is known in two lines', () => {
    expect(saidIn(report(asOf, 'zh'), 'cluster-frontier-materials')).toBe(
      '尚无数据，未设定目标。\n主要举措和成效、存在问题、下一步工作待撰写。',
    );
    expect(saidIn(report(asOf, 'zh', 'public'), 'cluster-frontier-materials')).toBe('尚无数据，未设定目标。');
  });

  it.each(LANGUAGES)('says to the public nothing of targets that still run but their promise (%s)', (language) => {
    const inside = bodyTexts(report(asOf, language)).join('\n');
    const outside = report(asOf, language, 'public');
    const words =
      language === 'zh' ? /序时进度|未录入|待撰写|更新滞后/ : /ahead|schedule|behind|entered|written|out of date/;
    expect(inside).toMatch(words);
    expect(bodyTexts(outside).filter((text) => words.test(text))).toEqual([]);
    const marks = JSON.stringify(outside.sections).match(/"mark":"(?:ahead|on-schedule|behind)"/g) ?? [];
    expect(marks).toEqual([]);
  });
});

it('tells more of the later date, and the same of figures that both know', () => {
  const [before, after] = DATES.map((asOf) => report(asOf, 'zh'));
  expect(saidIn(before as EditionDocument, 'city-basics')).toContain('截至2024年12月31日，到期目标17项');
  expect(saidIn(after as EditionDocument, 'city-basics')).toContain(
    '2024年地区生产总值36801.87亿元，按可比价同比增长5.8%。',
  );
  expect(saidIn(before as EditionDocument, 'place-luohu-basics')).not.toContain('2025年上半年');
  expect(saidIn(after as EditionDocument, 'place-luohu-basics')).toContain('2025年上半年');
});
