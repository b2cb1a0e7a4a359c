// Differences: the sentence and the three tables are complete, each change with its cause; what left the plan shows its id.
import { describe, expect, it } from 'vitest';
import { textsIn } from '../../testing/readDescription.ts';
import { columnOf, readPage, sentencesOf, tableOf, toolsOf } from '../../testing/readPage.ts';
import { sampleAssessment } from '../../testing/sampleAssessment.ts';
import { SAMPLE_DIFFERENCES, SAMPLE_EDITIONS } from '../../testing/sampleEditions.ts';
import { sampleRecord } from '../../testing/sampleRecord.ts';

const RECORD = { ...sampleRecord(), editions: SAMPLE_EDITIONS };
const FULL = { ...sampleAssessment(), record: RECORD };
const page = (language: 'zh' | 'en' = 'en') => readPage(FULL, { page: 'differences', id: '2025-h2', language });

describe('differences', () => {
  it('are summed up in a sentence that accounts for everything', () => {
    expect(sentencesOf(page())).toContain(
      'From “Edition of the second half of 2025, draft 1” to “Edition of the second half of 2025, as it stands”: changed statuses 2, unchanged 5; changed figures 2, unchanged 8; changed texts 2.',
    );
    expect(sentencesOf(page('zh'))).toContain(
      '2025年下半年报告第1稿与2025年下半年报告（现稿）相比：目标状态变化2项、未变5项；数据变化2条、未变8条；文字改动2处。',
    );
  });

  it('of statuses have reason and cause; a target that is gone shows its id', () => {
    const table = tableOf(page('zh'), 'statuses');
    expect(columnOf(table, 'before').slice(0, 3)).toEqual(['暂无法判定（无数据）', '欠序时进度', '已完成']);
    expect(columnOf(table, 'after').slice(0, 3)).toEqual(['提前完成', '–', '已完成']);
    expect(columnOf(table, 'cause')).toEqual(['新数据、规划或规则调整', '规划或规则调整', ...Array(5).fill('未变')]);
    expect(columnOf(table, 'target')[1]).toBe('gone-2025');
    expect(table.rows[0]?.cells[2]?.note).toBe('目标内容已调整');
    expect(table.rows[1]?.cells[2]?.missing).toBe('之后没有');
  });

  it('of figures have period, cause and reason of the revision', () => {
    const table = tableOf(page(), 'figures');
    expect(columnOf(table, 'before')).toEqual(['1.55 trillion yuan', '–']);
    expect(columnOf(table, 'after')).toEqual(['1.56 trillion yuan', '–']);
    expect(columnOf(table, 'cause')).toEqual(['revision', 'new figure']);
    expect(columnOf(table, 'reason')).toEqual(['R3', '']);
    expect(columnOf(table, 'name')[1]).toBe('gone in Luohu');
    expect(table.rows.map(({ cells }) => cells[2])).toMatchObject([
      { value: '1560', more: [{ text: '2024' }], link: { page: 'observation', id: 'sei-2024' } },
      { missing: 'withheld for confidentiality', more: [{ text: 'first half of 2025' }] },
    ]);
  });

  it('of words quote both sides', () => {
    const table = tableOf(page(), 'words');
    expect(columnOf(table, 'slot')).toEqual(['The city: Problems', 'gone: Next steps']);
    expect([columnOf(table, 'before'), columnOf(table, 'after')]).toEqual([
      ['P1', '–'],
      ['P2', 'P3'],
    ]);
  });

  it('can be chosen between everything that was saved, on past days too', () => {
    const past = readPage(
      { ...FULL, record: { ...RECORD, knownOn: '2025-12-20' } },
      { page: 'differences', id: '2025-h2' },
    );
    for (const [tool] of [toolsOf(page()), toolsOf(past)]) {
      expect(tool).toMatchObject({ tool: 'choose-comparison', before: '2025-h2@1', after: '2025-h2' });
      expect(tool?.tool === 'choose-comparison' && tool.choices.map(({ id }) => id)).toEqual([
        '2025-h2',
        '2025-h2@2',
        '2025-h2@1',
        '2025-h1-2',
        '2024-h2',
        '2024-h2@1',
        '2025-h1',
        '2025-h1@1',
      ]);
    }
  });

  it('not chosen yet say so; none say that everything is the same', () => {
    const { differences: _, ...none } = RECORD;
    const unchosen = readPage({ ...FULL, record: none }, { page: 'differences', id: '2025-h2' });
    expect(sentencesOf(unchosen).join(' ')).toContain('No two versions are chosen yet.');
    expect(toolsOf(unchosen)[0]).toMatchObject({ before: '2025-h1', after: '2025-h2' });
    const found = {
      statuses: [],
      sameStatuses: SAMPLE_DIFFERENCES.sameStatuses,
      figures: [],
      unchangedFigures: 9,
      words: [],
    };
    const same = { before: '2025-h1', after: '2025-h2', found };
    const texts = textsIn(
      readPage({ ...FULL, record: { ...RECORD, differences: same } }, { page: 'differences', id: '2025-h2' }),
    );
    expect(texts.join('')).toContain('are the same: statuses of targets 5, figures 9, and all words.');
  });
});
