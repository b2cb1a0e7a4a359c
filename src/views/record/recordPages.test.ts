// The pages of the record without a record, with an empty one and with one of everything; their languages; the past.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import { pageWords } from '#words/pages';
import type { PageName } from '../description.ts';
import { linksIn, textsIn } from '../testing/readDescription.ts';
import { blocksOf, readPage, sentencesOf, toolsOf } from '../testing/readPage.ts';
import { sampleAssessment } from '../testing/sampleAssessment.ts';
import { emptyRecord, sampleRecord } from '../testing/sampleRecord.ts';

const LISTS = ['data', 'entry', 'import', 'rounds', 'changes', 'draft'] as const;
const ROUND_PAGES = ['round', 'reconciliation'] as const;
const WRITTEN: readonly { readonly page: PageName; readonly id: string }[] = [
  { page: 'observation', id: 'sei-2024' },
  { page: 'task', id: 'task-forum' },
  { page: 'target', id: 'sei-value-added-2025' },
  { page: 'cluster', id: 'high-end-equipment' },
];
const PLAIN = sampleAssessment();
const FULL = { ...PLAIN, record: sampleRecord() };
const EMPTY = { ...PLAIN, record: emptyRecord() };
const PAST = { ...PLAIN, record: { ...sampleRecord(), knownOn: '2025-12-10' } };

const pagesOf = (assessment: typeof PLAIN, language: (typeof LANGUAGES)[number]) => [
  ...LISTS.map((page) => readPage(assessment, { page, language })),
  ...(assessment === EMPTY
    ? []
    : ROUND_PAGES.map((page) => readPage(assessment, { page, id: 'round-2025', language }))),
];

describe.each(LANGUAGES)('without a record (%s)', (language) => {
  it('every page teaches how the record comes to be and leads on', () => {
    for (const page of pagesOf(PLAIN, language)) {
      expect(sentencesOf(page)[0]).toContain('npx marshall load');
      expect(linksIn(page.sections).map((link) => link.page)).toEqual(['indicators', 'tasks', 'findings']);
      expect(toolsOf(page)).toEqual([]);
    }
  });

  it('the other pages are as they were', () => {
    for (const { page, id } of WRITTEN) expect(toolsOf(readPage(PLAIN, { page, id, language }))).toEqual([]);
    expect(toolsOf(readPage(PLAIN, { page: 'clusters', language }))).toEqual([]);
  });
});

describe('with an empty record', () => {
  it('says what is not there yet', () => {
    expect(sentencesOf(readPage(EMPTY, { page: 'data', language: 'zh' }))).toEqual([
      '记录库中尚无规划版本，收录数据0条、历次数值0个，尚无变更。',
    ]);
    expect(sentencesOf(readPage(EMPTY, { page: 'data' }))).toEqual([
      'The record holds no plan version yet, 0 figures with 0 vintages are on record, nothing has been changed yet.',
    ]);
    expect(sentencesOf(readPage(EMPTY, { page: 'draft' }))[0]).toMatch(/^There is no draft\./);
  });

  it('every table says how it is filled, in both languages', () => {
    for (const language of LANGUAGES) {
      const empties = pagesOf(EMPTY, language).flatMap((page) =>
        blocksOf(page).flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
      );
      expect(empties.map((table) => table.id)).toEqual(['imports', 'versions', 'changes', 'rounds', 'changes']);
      expect(empties.every((table) => table.rows.length === 0 && table.empty !== '')).toBe(true);
    }
  });

  it('a round that is not there is named', () => {
    expect(() => readPage(EMPTY, { page: 'round', id: 'round-2025' })).toThrow('not-found');
    expect(() => readPage(FULL, { page: 'round', id: 'round-205' })).toThrow('"nearest":"round-2025"');
  });
});

describe('languages', () => {
  /** What people and files wrote, names of formats and keys, what is to be typed as it stands. */
  const WRITTEN_BY_OTHERS =
    /npx marshall (?:load|export --plan)|SHA-256|UTC|CSV|XLSX|\S+\.(?:xlsx|yaml|csv)|\b(?:li|wang|second|[A-Z]\d)\b|\b[a-z]+(?:-[a-z]+)*-\d{4}(?:-[a-z]+)*|unknown-key|[cd-f]{12,}|\d{4}-[HQ]\d/g;

  it('English texts hold no Chinese, Chinese ones no English', () => {
    const textsOf = (language: (typeof LANGUAGES)[number]) =>
      [PLAIN, EMPTY, FULL, PAST].flatMap((assessment) =>
        pagesOf(assessment, language).flatMap((page) => textsIn(page)),
      );
    expect(textsOf('en').filter((text) => /[\p{Script=Han}，。：；（）]/u.test(text))).toEqual([]);
    expect(textsOf('zh').filter((text) => /[A-Za-z]{2}/.test(text.replace(WRITTEN_BY_OTHERS, '')))).toEqual([]);
  });

  it('forms ask in the language of the page', () => {
    const labels = (language: (typeof LANGUAGES)[number]) =>
      [...WRITTEN, { page: 'clusters' as const }].flatMap((asked) =>
        toolsOf(readPage(FULL, { ...asked, language })).flatMap((tool) =>
          tool.tool === 'edit-item'
            ? [tool.label, ...tool.fields.flatMap((field) => [field.label, field.hint ?? ''])]
            : [],
        ),
      );
    expect(labels('en').length).toBeGreaterThan(60);
    expect(labels('en').filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(labels('zh').filter((text) => /[A-Za-z]{2}/.test(text.replace(WRITTEN_BY_OTHERS, '')))).toEqual([]);
  });
});

describe('a past day', () => {
  it('stands in the as-of line of every page', () => {
    expect(readPage(PAST, { page: 'overview' }).asOfText).toBe('As of 31 December 2025, as known on 10 December 2025');
    expect(readPage(PAST, { page: 'targets', language: 'zh' }).asOfText).toBe(
      '截至2025年12月31日，按2025年12月10日所掌握的数据',
    );
    expect(readPage(FULL, { page: 'overview' }).asOfText).toBe('As of 31 December 2025');
  });

  it('is read and not written: no page has a tool, entry and import say why', () => {
    const pages = [
      ...pagesOf(PAST, 'en'),
      ...[...WRITTEN, { page: 'clusters' as const }].map((asked) => readPage(PAST, asked)),
    ];
    expect(pages.flatMap(toolsOf)).toEqual([]);
    expect(sentencesOf(readPage(PAST, { page: 'entry' }))[0]).toContain('what was known on 10 December 2025');
  });
});

describe('files that differ', () => {
  it('are pointed out on the overview, and the data page has the two ways out', () => {
    const overview = sentencesOf(readPage(FULL, { page: 'overview' }));
    expect(overview).toContain(
      '2 files in the folder differ from the plan version in force; the pages show the record. See Data',
    );
    expect(overview).toContain(
      'Plan version 2 (2025-12-06 08:15 UTC, by wang) is in force, the last change is no. 24 (2025-12-24 08:15 UTC).',
    );
    const data = readPage(FULL, { page: 'data' });
    expect(toolsOf(data)[0]).toEqual({ tool: 'load-files', differing: ['plan/targets.yaml', 'data/observations.csv'] });
    expect(sentencesOf(data)).toContain(pageWords('en').record.waysOut);
  });

  it('are listed where nothing can be written', () => {
    const lists = blocksOf(readPage(PAST, { page: 'data' })).filter((block) => block.kind === 'list');
    expect(textsIn(lists)).toContain('plan/targets.yaml');
  });
});
