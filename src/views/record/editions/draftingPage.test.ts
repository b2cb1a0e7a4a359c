// Drafting: every text with who writes it by when, the figures of its section above it, one department's own on request.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import type { ToolView } from '../../description.ts';
import { textsIn } from '../../testing/readDescription.ts';
import { blocksOf, columnOf, readPage, sentencesOf, tableOf, toolsOf } from '../../testing/readPage.ts';
import { sampleAssessment } from '../../testing/sampleAssessment.ts';
import { SAMPLE_EDITIONS, SAMPLE_TEXTS } from '../../testing/sampleEditions.ts';
import { sampleRecord } from '../../testing/sampleRecord.ts';

const RECORD = { ...sampleRecord(), editions: SAMPLE_EDITIONS };
const FULL = { ...sampleAssessment(), record: RECORD };
const drafting = (query: Record<string, string> = {}, language: 'zh' | 'en' = 'en') =>
  readPage(FULL, { page: 'drafting', id: '2025-h2', language, query });
const editors = (tools: readonly ToolView[]) => tools.flatMap((tool) => (tool.tool === 'edition-text' ? [tool] : []));

const rowOf = (id: string) => {
  const table = tableOf(drafting(), 'slots');
  return table.rows.find((row) => row.id === id)?.cells.map(({ text }) => text);
};

describe('the table of texts', () => {
  it('says who writes what by when, and how far it is', () => {
    expect(rowOf('city:problems')?.slice(0, 5)).toEqual([
      'The city: Problems',
      'D1',
      '20 December 2025',
      'written',
      'Chinese version 2, English version 1',
    ]);
    expect(rowOf('city:measures')?.[3]).toBe('in some languages');
    expect(rowOf('cluster:marine:next')?.slice(1, 4)).toEqual(['D2', '1 December 2025', 'overdue']);
    expect(rowOf('place:luohu:problems')?.[3]).toBe('asked for');
  });

  it('does not count what was taken out as written, and keeps texts of what left the plan', () => {
    expect(rowOf('city:next')?.[3]).toBe('not asked for');
    expect(rowOf('cluster:gone:problems')?.[0]).toBe('gone: Problems');
  });

  it('counts deadlines by the day that is shown', () => {
    const early = { ...FULL, record: { ...RECORD, knownOn: '2025-12-01' } };
    const table = tableOf(readPage(early, { page: 'drafting', id: '2025-h2' }), 'slots');
    expect(columnOf(table, 'state')).not.toContain('overdue');
  });
});

describe('editors', () => {
  it('stand below what comes by itself', () => {
    const section = drafting().sections.find(({ id }) => id === 'slot-city-problems');
    expect(section?.blocks.at(-1)).toMatchObject({ kind: 'tool', tool: { tool: 'edition-text' } });
    expect(textsIn(section?.blocks[0]).join('')).toContain('1 target is not met');
    expect(section?.blocks.some(({ kind }) => kind === 'paragraphs')).toBe(false);
  });

  it('hold the text that counts and all versions of it', () => {
    const [tool] = editors(toolsOf(drafting({ slot: 'city:problems' })));
    expect(tool?.texts).toEqual([
      { language: 'zh', text: '乙', version: 2, scope: 'public', department: 'D1' },
      { language: 'en', text: 'P1\n\nP2', version: 1, scope: 'internal', department: 'D1' },
    ]);
    expect(tool?.versions.map(({ language, version, text }) => `${language} ${version} ${text}`)).toEqual([
      'zh 2 乙',
      'zh 1 甲',
      'en 1 P1\n\nP2',
    ]);
    expect(tool?.versions[1]?.by).toBe('wang, 2025-12-16 08:15 UTC');
  });

  it('of the city and the world at first, of one subject or department on request', () => {
    const slots = (query?: Record<string, string>) => editors(toolsOf(drafting(query))).map(({ slot }) => slot);
    expect(slots()).toEqual(['city:basics', 'city:measures', 'city:problems', 'city:next', 'world']);
    expect(slots({ department: 'D2' })).toEqual(['cluster:marine:next', 'place:luohu:problems']);
    expect(slots({ slot: 'cluster:marine' })).toHaveLength(4);
    expect(slots({ slot: 'cluster:mar' })).toEqual([]);
    expect(tableOf(drafting({ state: 'overdue' }), 'slots').rows).toHaveLength(1);
    expect(sentencesOf(drafting({ department: 'D2' }, 'zh'))).toContain('仅显示“D2”的撰写内容。查看全部');
  });

  it('give way to the text once the edition is issued', () => {
    const edition = SAMPLE_EDITIONS.find(({ state }) => state === 'issued');
    const record = { ...RECORD, ...(edition === undefined ? {} : { edition: { edition, texts: SAMPLE_TEXTS } }) };
    const page = readPage({ ...FULL, record }, { page: 'drafting', id: '2025-h1' });
    expect(toolsOf(page)).toEqual([]);
    const read = blocksOf(page).flatMap((block) => (block.kind === 'paragraphs' ? [block.paragraphs] : []));
    expect(read).toMatchObject([{ slot: 'city:problems', paragraphs: ['P1', 'P2'], author: 'wang', version: 1 }]);
  });
});

describe('languages of the pages of editions', () => {
  const PAGES = ['editions', 'edition', 'drafting', 'opinions', 'differences'] as const;
  /** What people wrote, names of formats, files and states in actions, addresses, ids and times. */
  const WRITTEN_BY_OTHERS =
    /https?:\S+|^(?:draft|approval|unknown)$|SHA-256|UTC|Word|PDF|HTML|DOCX|XLSX|Marshall|editions\/\S+?”|\b(?:li|wang|world|gone|[A-Z]\d)\b|gone-2025|same-\d|b{12,}/g;

  it('do not mix', () => {
    const textsOf = (language: (typeof LANGUAGES)[number]) =>
      PAGES.flatMap((page) => textsIn(readPage(FULL, { page, id: '2025-h2', language })));
    const inChinese = /深圳市统计局|深府〔2022〕1号|[甲乙丙丁]/g;
    const inEnglish = textsOf('en').map((text) => text.replace(inChinese, ''));
    expect(inEnglish.filter((text) => /[\p{Script=Han}，。：；（）]/u.test(text))).toEqual([]);
    expect(textsOf('zh').filter((text) => /[A-Za-z]{2}/.test(text.replace(WRITTEN_BY_OTHERS, '')))).toEqual([]);
  });
});
