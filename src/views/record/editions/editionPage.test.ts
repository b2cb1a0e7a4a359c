// Reader of an edition: head, document, files; what the public edition leaves out, what an issued one no longer offers.
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#model/assessment';
import { linksIn, textsIn } from '../../testing/readDescription.ts';
import { blocksOf, columnOf, readPage, sentencesOf, tableOf, toolsOf } from '../../testing/readPage.ts';
import { sampleAssessment } from '../../testing/sampleAssessment.ts';
import { sampleEdition } from '../../testing/sampleEdition.ts';
import { SAMPLE_EDITIONS, SAMPLE_TEXTS } from '../../testing/sampleEditions.ts';
import { sampleRecord } from '../../testing/sampleRecord.ts';
import { viewContext } from '../../viewContext.ts';
import { readerPage } from './editionPage.ts';

const RECORD = { ...sampleRecord(), editions: SAMPLE_EDITIONS };
const FULL: Assessment = { ...sampleAssessment(), record: RECORD };
const at = (state: string) => {
  const edition = SAMPLE_EDITIONS.find((one) => one.state === state);
  if (edition === undefined) throw new Error(state);
  return { edition, texts: SAMPLE_TEXTS };
};
const withEdition = (state: string): Assessment => ({ ...FULL, record: { ...RECORD, edition: at(state) } });

const factsOf = (page: ReturnType<typeof readPage>) =>
  blocksOf(page).flatMap((block) => (block.kind === 'facts' ? block.facts : []));

describe('an edition that is out for opinions', () => {
  const page = readPage(FULL, { page: 'edition', id: '2025-h2', language: 'zh' });

  it('says where it stands', () => {
    expect(sentencesOf(page)[0]).toBe(
      '2025年下半年报告处于征求意见阶段，由单位撰写的文字26处（已撰写1处、部分语种已撰写2处、待撰写1处、逾期未撰写1处、未布置21处），收到意见3条（采纳1条、未采纳1条、未处理1条）。',
    );
    const facts = factsOf(page).map(({ term, pieces }) => `${term} ${pieces.map(({ text }) => text).join('')}`);
    expect(facts).toContain('最近一稿 第2稿（2025-12-19 08:15 UTC，wang），此后有改动');
    expect(facts).toContain('数据和文稿截至 第24号变更');
  });

  it('can be moved on, and says what is open; deadlines count from the last change', () => {
    expect(toolsOf(page)).toEqual([
      {
        tool: 'edition-life',
        edition: '2025-h2',
        state: 'opinions',
        moves: ['draft', 'approval'],
        open: ['有1条意见尚未处理', '有2处已布置的文字尚未撰写完成'],
        today: '2025-12-24',
      },
    ]);
  });

  it('has the document with numbered headings and its figures beside it', () => {
    const headings = page.sections.map(({ number, heading }) => `${number ?? ''}${heading ?? ''}`);
    expect(headings).toContain('一、全市情况');
    expect(headings).toContain('（三）存在问题');
    const cited = new Set(page.citations?.map(({ observation }) => observation));
    const links = linksIn(page.sections.find(({ id }) => id === 'city-basics'));
    const figures = links.filter((link) => link.page === 'observation').map(({ id }) => id);
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((id) => !cited.has(id ?? ''))).toEqual([]);
  });

  it('lists its history, each draft with its comparison', () => {
    const table = tableOf(page, 'history');
    expect(columnOf(table, 'what')).toEqual(['新建报告', '转入征求意见', '保存第1稿', '保存第2稿']);
    expect(linksIn(table)[0]).toEqual({
      page: 'differences',
      id: '2025-h2',
      query: { before: '2025-h2@1', after: '2025-h2' },
    });
  });

  it('is the numbered draft as long as nothing was written since', () => {
    const head = { ...RECORD.head, lastChange: { seq: 19, at: '2025-12-19T08:15:30.250Z' } };
    const saved = readPage({ ...FULL, record: { ...RECORD, head } }, { page: 'edition', id: '2025-h2' });
    expect(saved.kicker).toContain('no. 2');
    expect(textsIn(factsOf(saved))).toContain('draft 2 (2025-12-19 08:15 UTC, wang)');
  });
});

describe('an issued edition', () => {
  const page = readPage(withEdition('issued'), { page: 'edition', id: '2025-h1' });

  it('says when it was issued, and has its files with their digests', () => {
    expect(sentencesOf(page)[0]).toBe(
      'Edition of the first half of 2025 was issued on 20 August 2025 with 4 files, which stay as they are.',
    );
    expect(columnOf(tableOf(page, 'files'), 'sha256')[1]).toBe('1'.repeat(64));
    const lists = blocksOf(page).flatMap((block) => (block.kind === 'list' ? block.items.flat() : []));
    expect(lists.flatMap(({ file }) => file ?? [])).toEqual([
      '2025-h1/internal/edition.zh.docx',
      '2025-h1/internal/edition.en.pdf',
      '2025-h1/public/edition.zh.html',
    ]);
    expect(toolsOf(page)).toMatchObject([{ moves: [], open: [] }]);
  });
});

describe('the public edition', () => {
  it('has neither tools nor what the office knows of its making', () => {
    const page = readPage(withEdition('issued'), { page: 'edition', id: '2025-h1', query: { scope: 'public' } });
    expect(toolsOf(page)).toEqual([]);
    expect(factsOf(page).filter(({ term }) => term === 'Last draft')).toEqual([]);
    expect(columnOf(tableOf(page, 'files'), 'path')).toEqual(['2025-h1/public/edition.zh.html']);
  });

  it('stands without the record, as the public sees it', () => {
    const { record: _, ...bare } = FULL;
    const document = { ...sampleEdition('en'), scope: 'public' as const };
    const page = readerPage(viewContext(bare, 'en'), at('issued'), document);
    expect(linksIn(page.sections[0])).toEqual([]);
    expect(page.citations).toBe(document.citations);
    expect(page.sections.map(({ id }) => id)).toEqual(expect.arrayContaining(document.sections.map(({ id }) => id)));
  });
});

describe('a past day', () => {
  it('is read and not written', () => {
    const past = { ...FULL, record: { ...RECORD, knownOn: '2025-12-20' } };
    for (const page of ['edition', 'drafting', 'opinions'] as const) {
      const made = readPage(past, { page, id: '2025-h2' });
      expect(toolsOf(made)).toEqual([]);
      expect(sentencesOf(made).join(' ')).toContain('what was known on 20 December 2025');
    }
  });
});
