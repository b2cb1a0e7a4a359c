// Collection rounds in words: how far each is, the deadline, progress by unit, and the reconciliation of what was reported.
import { describe, expect, it } from 'vitest';
import { plainDate } from '#kernel/plainDate';
import { EXPLAINED_FINDING, sampleRecord } from '../testing/sampleRecord.ts';
import { blocksOf, columnOf, readPage, sentencesOf, tableOf, toolsOf } from '../testing/readPage.ts';
import { sampleAssessment } from '../testing/sampleAssessment.ts';

const SAMPLE = { ...sampleAssessment(), record: sampleRecord() };
const ROUND = { page: 'round', id: 'round-2025' } as const;
const leadOn = (asOf: ReturnType<typeof plainDate>, id = 'round-2025') =>
  sentencesOf(readPage({ ...SAMPLE, asOf }, { page: 'round', id }))[0];

describe('rounds', () => {
  it('say how many of the units have reported, and whether they are late', () => {
    const table = tableOf(readPage(SAMPLE, { page: 'rounds', language: 'zh' }), 'rounds');
    expect(table.rows[0]?.cells.map((cell) => cell.text)).toEqual([
      'Q4',
      '2025年',
      '2026年1月5日',
      '2/4',
      '1/4',
      '1/4',
      '进行中',
      '2025-12-09 08:15',
      'li',
    ]);
    const late = readPage({ ...SAMPLE, asOf: plainDate(2026, 1, 6) }, { page: 'rounds' });
    expect(columnOf(tableOf(late, 'rounds'), 'state')).toEqual(['overdue', 'closed']);
  });

  it('are opened from the indicators that have figures', () => {
    const [tool] = toolsOf(readPage(SAMPLE, { page: 'rounds', language: 'zh' }));
    expect(tool).toMatchObject({
      tool: 'open-round',
      indicators: [
        { id: 'high-tech-enterprises', unitText: '家' },
        { id: 'value-added', unit: 'hundred-million-yuan' },
      ],
      city: 'shenzhen',
    });
    expect(tool?.tool === 'open-round' && tool.places.filter((place) => place.isUnit).map((place) => place.id)).toEqual(
      ['luohu', 'nanshan'],
    );
  });
});

describe('a round', () => {
  it('counts its units by state, and the days to the deadline', () => {
    expect(sentencesOf(readPage(SAMPLE, { ...ROUND, language: 'zh' }))[0]).toBe(
      '2025年数据由4个单位报送：已审1个、退回1个、已报1个、未报1个；截止日期为2026年1月5日，自2025年12月31日起还有5天。',
    );
    const lead = '4 units report for 2025: 1 accepted, 1 returned, 1 reported, 1 not reported; ';
    expect(leadOn(plainDate(2026, 1, 4))).toBe(`${lead}the deadline is 5 January 2026, 1 day after 4 January 2026.`);
    expect(leadOn(plainDate(2026, 1, 5))).toBe(`${lead}the deadline is 5 January 2026, the day these pages show.`);
    expect(leadOn(plainDate(2026, 2, 5))).toBe(
      `${lead}the deadline was 5 January 2026, 31 days before 5 February 2026.`,
    );
    expect(leadOn(plainDate(2026, 2, 5), 'round-2024')).toBe(
      `${lead}the deadline was 5 January 2026, and the round is closed.`,
    );
  });

  it('shows each unit with its state, file and reason, and those of one state on request', () => {
    const table = tableOf(readPage(SAMPLE, { ...ROUND, language: 'zh' }), 'progress');
    expect(columnOf(table, 'progress')).toEqual(['已报', '已审', '退回', '未报']);
    expect(columnOf(table, 'reason')).toEqual(['', '', 'R11', '']);
    expect(columnOf(table, 'figures')).toEqual(['1', '1', '1', '']);
    const chosen = readPage(SAMPLE, { ...ROUND, query: { state: 'returned,not-reported' } });
    expect(columnOf(tableOf(chosen, 'progress'), 'unit')).toEqual(['S3', 'S4']);
    expect(sentencesOf(chosen)).toContain('Show all');
  });

  it('gives the tool every unit with the submission in force, whatever is shown', () => {
    const [tool] = toolsOf(readPage(SAMPLE, { ...ROUND, query: { state: 'accepted' } }));
    expect(tool).toEqual({
      tool: 'round',
      round: 'round-2025',
      closed: false,
      reporters: [
        { id: 'statistics', name: 'S1', state: 'reported', submission: 1 },
        { id: 'industry', name: 'S2', state: 'accepted', submission: 2 },
        { id: 'luohu-office', name: 'S3', state: 'returned', submission: 3 },
        { id: 'nanshan-office', name: 'S4', state: 'not-reported' },
      ],
    });
  });

  it('says what is asked for with unit and range, and what checking found', () => {
    const [first, ...rest] = SAMPLE.record.rounds?.[0]?.progress ?? [];
    const [round] = SAMPLE.record.rounds ?? [];
    if (round === undefined || first?.submission === undefined) throw new Error('the sample has a round');
    const progress = [{ ...first, submission: { ...first.submission, diagnostics: [EXPLAINED_FINDING] } }, ...rest];
    const page = readPage({ ...SAMPLE, record: { ...SAMPLE.record, rounds: [{ ...round, progress }] } }, ROUND);
    const facts = blocksOf(page).flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    expect(facts.find((fact) => fact.term === 'Asked for')?.pieces.map((piece) => piece.text)).toEqual([
      'Value added of strategic emerging industries (billion yuan, 0 to 5,000), National high-tech enterprises (enterprises, at least 0)',
    ]);
    expect(blocksOf(page).some((block) => block.kind === 'findings' && block.findings.length === 1)).toBe(true);
  });
});

describe('reconciliation', () => {
  const page = readPage(SAMPLE, { page: 'reconciliation', id: 'round-2025', language: 'zh' });

  it('counts what agrees and what does not', () => {
    expect(sentencesOf(page)[0]).toBe('共4项数据：一致1项、差异在舍入误差内1项、不一致1项、无法比较1项。');
    const table = tableOf(page, 'reconciliation');
    const verdict = table.columns.findIndex((column) => column.id === 'verdict');
    expect(table.rows.map((row) => [row.cells[verdict]?.text, row.cells[verdict]?.mark])).toEqual([
      ['一致', 'met'],
      ['差异在舍入误差内', 'note'],
      ['不一致', 'warning'],
      ['无法比较', 'cannot-be-judged'],
    ]);
  });

  it('puts the figures side by side, each with who reports it, and names the districts that are missing', () => {
    const [, , row] = tableOf(page, 'reconciliation').rows;
    expect(row?.cells.slice(0, 5)).toMatchObject([
      { text: '深圳市工业母机增加值' },
      { text: '亿元' },
      { text: '510', note: 'S1' },
      { text: '526', note: 'S2', more: [{ text: 'second：510' }] },
      { text: '–', missing: '未录入', note: '尚缺南山区' },
    ]);
    expect(row?.cells.slice(6, 8)).toMatchObject([{ text: '16' }, { text: '3.14%', value: '0.0314' }]);
  });
});
