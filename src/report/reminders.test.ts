// Notices of a round: who is reminded, how they read before and after the deadline, and the reasons of a return.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import { plainDate, type PlainDate } from '#kernel/plainDate';
import { type Round, roundDefinitionSchema, type RoundProgress } from '#model/round';
import { reminders } from './reminders.ts';
import { returnNotice } from './returnNotice.ts';

const DEFINITION = roundDefinitionSchema.parse({
  id: 'half-2025',
  name: '2025年上半年主要指标',
  period: '2025-H1',
  deadline: '2025-07-20',
  items: [
    { indicator: 'gdp', unit: 'hundred-million-yuan' },
    { indicator: 'value-added', cluster: 'software', unit: 'hundred-million-yuan' },
  ],
  reporters: ['福田区', '罗湖区', '南山区', '盐田区'].map((name, i) => ({
    id: `unit-${i}`,
    name: `${name}工业和信息化局`,
    kind: 'district',
    place: `place-${i}`,
  })),
});
const SUBMISSION = {
  id: 7,
  reporter: 'unit-1',
  file: '报送表-罗湖区.xlsx',
  sha256: '',
  at: '',
  actor: '',
  state: 'returned',
  reason: '增加值口径有误\n请附测算说明',
  entries: [],
  diagnostics: [
    {
      code: 'returned-not-a-number',
      severity: 'error',
      span: { file: 'x', start: { line: 4, column: 8, offset: 0 }, end: { line: 4, column: 8, offset: 0 } },
      args: { cell: '报送表!H4', item: { zh: '地区生产总值', en: 'GDP' }, value: '—' },
      related: [],
    },
  ],
} as const;
const STATES = ['not-reported', 'returned', 'reported', 'accepted'] as const;
const ROUND: Round = {
  definition: DEFINITION,
  openedAt: '',
  openedBy: '',
  closed: false,
  progress: DEFINITION.reporters.map(
    (reporter, i): RoundProgress => ({
      reporter,
      state: STATES[i] ?? 'accepted',
      submission: i === 1 ? SUBMISSION : undefined,
    }),
  ),
};
const BOOK = {
  indicators: [
    { id: 'gdp', name: { zh: '地区生产总值', en: 'Gross domestic product' } },
    { id: 'value-added', name: { zh: '增加值', en: 'Value added' } },
  ],
  clusters: [{ id: 'software', name: { zh: '软件与信息服务', en: 'Software' } }],
} as unknown as Parameters<typeof reminders>[1]['book'];

const BEFORE = plainDate(2025, 7, 15);
const AFTER = plainDate(2025, 7, 25);

describe('reminders', () => {
  it.each(LANGUAGES)('read as official notices (%s)', async (language) => {
    const texts = [BEFORE, plainDate(2025, 7, 20), AFTER].flatMap((on) =>
      reminders(ROUND, { language, book: BOOK, on }).map(({ text }) => text),
    );
    const notices = [BEFORE, AFTER].map((on: PlainDate) =>
      returnNotice(DEFINITION, SUBMISSION, { language, book: BOOK, on }),
    );
    await expect(`${[...texts, ...notices].join('\n\n----\n\n')}\n`).toMatchFileSnapshot(
      `../../test/golden/round-notices.${language}.txt`,
    );
  });

  it('go to units whose figures are not in, and to nobody once the round is closed', () => {
    const context = { language: 'zh', book: BOOK, on: AFTER } as const;
    expect(reminders(ROUND, context).map(({ reporter }) => reporter)).toEqual(['unit-0', 'unit-1']);
    expect(reminders({ ...ROUND, closed: true }, context)).toEqual([]);
  });

  it('name at most thirty items', () => {
    const items = Array.from({ length: 40 }, () => DEFINITION.items[0]).filter((item) => item !== undefined);
    const [first] = reminders(
      { ...ROUND, definition: { ...DEFINITION, items } },
      { language: 'zh', book: BOOK, on: AFTER },
    );
    expect(first?.text).toContain('尚缺以下40项');
    expect(first?.text).toContain('30. 地区生产总值\n');
    expect(first?.text).toContain('其余10项见报送表。');
    expect(first?.text).not.toContain('31. ');
  });
});

describe('the notice of a return', () => {
  it('numbers the reviewer’s reasons and the errors of the workbook', () => {
    const text = returnNotice(DEFINITION, SUBMISSION, { language: 'zh', book: BOOK, on: BEFORE });
    expect(text.match(/^　　\d\. /gm)).toHaveLength(3);
    expect(text).toContain('1. 增加值口径有误\n');
    expect(text).toContain('3. 报送表!H4：“地区生产总值”的本期数“—”不是可以确认的数字。请只填');
  });

  it('says so where no reason was stated', () => {
    const bare = { ...SUBMISSION, reason: undefined, diagnostics: [] };
    expect(returnNotice(DEFINITION, bare, { language: 'zh', book: BOOK, on: BEFORE })).toContain('1. 未写明原因。');
  });
});
