// What the data page says of the record, its imports and its plan versions.
import { describe, expect, it } from 'vitest';
import { columnOf, blocksOf, readPage, sentencesOf, tableOf, toolsOf } from '../testing/readPage.ts';
import { sampleAssessment } from '../testing/sampleAssessment.ts';
import { sampleRecord } from '../testing/sampleRecord.ts';

const SAMPLE = { ...sampleAssessment(), record: sampleRecord() };

describe('data page', () => {
  it('says what is in the record, every number opening what is behind it', () => {
    const page = readPage(SAMPLE, { page: 'data', language: 'zh' });
    expect(sentencesOf(page)[0]).toBe(
      '现行规划为第2版（2025-12-06 08:15 UTC，wang），收录数据10条、历次数值13个，最近一次变更为第24号（2025-12-24 08:15 UTC）。',
    );
    const [lead] = blocksOf(page);
    expect(
      lead?.kind === 'sentence' && lead.sentence.flatMap((piece) => (piece.link ? [piece.link.page] : [])),
    ).toEqual(['data', 'indicators', 'changes', 'changes']);
  });

  it('lists imports with the hash in full beside it and the refused rows as a workbook', () => {
    const table = tableOf(readPage(SAMPLE, { page: 'data', language: 'zh' }), 'imports');
    const at = (id: string) => table.rows[0]?.cells[table.columns.findIndex((column) => column.id === id)];
    expect(at('hash')).toEqual({ text: 'eeeeeeeeeeee', note: `SHA-256：${'e'.repeat(64)}` });
    expect(at('refused')).toMatchObject({ text: '2', download: '/api/files/zh/refused-of-import/1' });
    expect(at('at')).toEqual({ text: '2025-12-02 08:15', value: '2025-12-02T08:15:30.250Z' });
  });

  it('offers no workbook where no row was refused', () => {
    const [run] = SAMPLE.record.imports ?? [];
    if (run === undefined) throw new Error('the sample has an import');
    const record = { ...SAMPLE.record, imports: [{ ...run, refused: 0 }] };
    const table = tableOf(readPage({ ...SAMPLE, record }, { page: 'data' }), 'imports');
    expect(table.rows[0]?.cells.some((cell) => cell.download !== undefined)).toBe(false);
  });

  it('marks the version in force and can return to the others', () => {
    const page = readPage(SAMPLE, { page: 'data' });
    expect(columnOf(tableOf(page, 'versions'), 'state')).toEqual(['in force', '']);
    expect(columnOf(tableOf(page, 'versions'), 'origin')).toEqual(['draft accepted', 'files loaded']);
    expect(toolsOf(page)).toContainEqual({ tool: 'return-to-version', numbers: [1] });
  });

  it('counts open rounds and edits that wait', () => {
    const lists = blocksOf(readPage(SAMPLE, { page: 'data' })).flatMap((block) =>
      block.kind === 'list' ? block.items : [],
    );
    const lines = lists.map((item) => item.map((piece) => piece.text).join(''));
    expect(lines).toContain('Collection rounds: figures asked of units, 1 open');
    expect(lines).toContain('Draft of the plan: edits of the plan, 3 waiting to be accepted');
  });
});

describe('entry page', () => {
  const toolOf = (query: Record<string, string>) => toolsOf(readPage(SAMPLE, { page: 'entry', query }))[0];

  it('opens the city, or the place asked for', () => {
    expect(toolOf({})).toMatchObject({ place: 'shenzhen' });
    expect(toolOf({ place: 'luohu' })).toMatchObject({ place: 'luohu' });
    expect(toolOf({ place: 'nowhere' })).toMatchObject({ place: 'shenzhen' });
  });

  it('offers the city and its units, and a place that is neither where it is asked for', () => {
    const ids = (query: Record<string, string>) => {
      const tool = toolOf(query);
      return tool?.tool === 'entry-sheet' ? tool.places.map((place) => place.id) : [];
    };
    expect(ids({})).toEqual(['shenzhen', 'luohu', 'nanshan']);
    expect(ids({ place: 'qianhai' })).toEqual(['shenzhen', 'luohu', 'nanshan', 'qianhai']);
  });
});
