// Page of editions: the list with every state, what can be opened, files alone without a record.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import { linksIn } from '../../testing/readDescription.ts';
import { blocksOf, columnOf, readPage, sentencesOf, tableOf, toolsOf } from '../../testing/readPage.ts';
import { sampleAssessment } from '../../testing/sampleAssessment.ts';
import { SAMPLE_EDITIONS } from '../../testing/sampleEditions.ts';
import { emptyRecord, sampleRecord } from '../../testing/sampleRecord.ts';

const PLAIN = sampleAssessment();
const FULL = { ...PLAIN, record: { ...sampleRecord(), editions: SAMPLE_EDITIONS } };
const EMPTY = { ...PLAIN, record: emptyRecord() };

describe('list of editions', () => {
  it('names each with its state, and when it was issued', () => {
    const table = tableOf(readPage(FULL, { page: 'editions', language: 'zh' }), 'editions');
    expect(columnOf(table, 'edition')).toEqual([
      '2025年下半年报告',
      '2025年上半年报告（第2次）',
      '2024年下半年报告',
      '2025年上半年报告',
    ]);
    expect(columnOf(table, 'state')).toEqual(['征求意见', '起草', '送审', '已印发']);
    expect(columnOf(table, 'issuedOn')).toEqual(['', '', '', '2025年8月20日']);
    expect(columnOf(table, 'drafts')).toEqual(['2', '0', '1', '1']);
    expect(linksIn(table).map(({ id }) => id)).toEqual(['2025-h2', '2025-h1-2', '2024-h2', '2025-h1']);
  });

  it('offers the last half-years under ids that are free', () => {
    const [tool] = toolsOf(readPage(FULL, { page: 'editions' }));
    expect(tool?.tool === 'open-edition' && tool.choices).toEqual([
      {
        asOf: '2025-12-31',
        id: '2025-h2-2',
        text: 'Edition of the second half of 2025 (no. 2) (as of 31 December 2025)',
      },
      { asOf: '2025-06-30', id: '2025-h1-3', text: 'Edition of the first half of 2025 (no. 3) (as of 30 June 2025)' },
      {
        asOf: '2024-12-31',
        id: '2024-h2-2',
        text: 'Edition of the second half of 2024 (no. 2) (as of 31 December 2024)',
      },
    ]);
    expect(tool?.tool === 'open-edition' && tool.previous.map(({ id }) => id)).toEqual(
      SAMPLE_EDITIONS.map(({ definition }) => definition.id),
    );
  });

  it('teaches where there is none, in both languages', () => {
    for (const language of LANGUAGES) {
      const page = readPage(EMPTY, { page: 'editions', language });
      expect(tableOf(page, 'editions')).toMatchObject({ rows: [], empty: expect.stringMatching(/.{20}/) });
      expect(toolsOf(page)).toHaveLength(1);
    }
  });

  it('without a record says what the command line writes, and links it', () => {
    const page = readPage(PLAIN, { page: 'editions' });
    expect(sentencesOf(page).join(' ')).toContain('marshall edition <workspace folder>');
    expect(toolsOf(page)).toEqual([]);
    const lists = blocksOf(page).flatMap((block) => (block.kind === 'list' ? block.items : []));
    const files = lists.flat().flatMap(({ file }) => (file === undefined ? [] : [file]));
    expect(files).toContain('2025-h2/internal/edition.en.docx');
    expect(files).toContain('2025-h2/public/annexes.zh.xlsx');
    expect(files).toHaveLength(32);
  });
});
