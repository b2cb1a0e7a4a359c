// Round of opinions: the table with outcomes and reasons, what can be done, what is over when the edition is issued.
import { describe, expect, it } from 'vitest';
import { blocksOf, columnOf, readPage, sentencesOf, tableOf, toolsOf } from '../../testing/readPage.ts';
import { sampleAssessment } from '../../testing/sampleAssessment.ts';
import { SAMPLE_EDITIONS, SAMPLE_TEXTS } from '../../testing/sampleEditions.ts';
import { sampleRecord } from '../../testing/sampleRecord.ts';

const RECORD = { ...sampleRecord(), editions: SAMPLE_EDITIONS };
const FULL = { ...sampleAssessment(), record: RECORD };
const [, , , issued] = SAMPLE_EDITIONS;
const ISSUED = {
  ...FULL,
  record: { ...RECORD, ...(issued === undefined ? {} : { edition: { edition: issued, texts: SAMPLE_TEXTS } }) },
};

describe('opinions', () => {
  it('stand in the table with their outcome', () => {
    const page = readPage(FULL, { page: 'opinions', id: '2025-h2', language: 'zh' });
    expect(sentencesOf(page)[0]).toBe('收到意见3条（采纳1条、未采纳1条、未处理1条）。');
    const table = tableOf(page, 'opinions');
    expect(columnOf(table, 'about')).toEqual(['全市：存在问题', '海洋产业：下一步工作', '全文']);
    expect(columnOf(table, 'outcome')).toEqual(['采纳', '未采纳', '未处理']);
    expect(columnOf(table, 'reason')).toEqual(['', 'W2', '']);
  });

  it('are answered, given and compared; the table is downloaded', () => {
    const page = readPage(FULL, { page: 'opinions', id: '2025-h2' });
    expect(sentencesOf(page)[0]).toBe('3 opinions were received (1 adopted, 1 not adopted, 1 without an answer).');
    expect(toolsOf(page).map(({ tool }) => tool)).toEqual(['answer-opinion', 'give-opinion', 'compare-file']);
    expect(toolsOf(page)[0]).toMatchObject({ edition: '2025-h2', number: 3, text: 'O3' });
    const pieces = blocksOf(page).flatMap((block) => (block.kind === 'sentence' ? block.sentence : []));
    expect(pieces.map(({ download }) => download)).toContain('/api/files/en/editions/2025-h2/opinions.docx');
  });

  it('are over when the edition is issued; returned files are still checked', () => {
    const page = readPage(ISSUED, { page: 'opinions', id: '2025-h1' });
    expect(toolsOf(page).map(({ tool }) => tool)).toEqual(['compare-file']);
  });

  it('of nobody teach what comes here', () => {
    const { edition } = RECORD;
    const none = edition && { ...edition, texts: { ...edition.texts, opinions: [] } };
    const page = readPage({ ...FULL, record: { ...RECORD, edition: none } }, { page: 'opinions', id: '2025-h2' });
    expect(sentencesOf(page)[0]).toBe('No opinion was received yet.');
    expect(tableOf(page, 'opinions').empty).toContain('Send the draft to the departments');
    expect(JSON.stringify(page)).not.toContain('opinions.docx');
  });

  it('of an edition that is not there name the nearest one', () => {
    expect(() => readPage(FULL, { page: 'opinions', id: '2025-h3' })).toThrow('"nearest":"2025-h2"');
  });
});
