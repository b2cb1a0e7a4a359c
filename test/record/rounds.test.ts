// A collection round from opening to closing: templates to every unit, filled in by offices, merged, reviewed, compared, locked.
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import type { Entry } from '#model/entry';
import { type RoundDefinition, roundDefinitionSchema } from '#model/round';
import { reportedFigureId } from '#model/roundFigure';
import type { MergedReturn } from '#views/recordAnswers';
import type { PageView } from '#views/description';
import { Office } from '../rounds/office.ts';
import { sampleRound } from '../rounds/sampleRound.ts';
import { done, recordedExample, type RecordedExample } from './recordedExample.ts';

let example: RecordedExample;
let definition: RoundDefinition;
let definitionAgain: RoundDefinition;
/** Filled in by every unit, in the order of the round. */
let returns: readonly { readonly name: string; readonly bytes: Uint8Array }[];

const BUREAU = { id: 'city-bureau', name: '市统计局', kind: 'bureau', place: 'shenzhen' } as const;

beforeAll(async () => {
  example = await recordedExample();
  const sample = (await sampleRound()).definition;
  const input = {
    ...sample,
    period: '2024',
    items: sample.items.map(written),
    reporters: [...sample.reporters, BUREAU],
  };
  definition = roundDefinitionSchema.parse(input);
  definitionAgain = roundDefinitionSchema.parse({ ...input, id: 'second-look', name: '2024年指标复核' });
});
afterAll(() => example?.close());

const written = ({ from, to, ...item }: RoundDefinition['items'][number]) => ({
  ...item,
  ...(from === undefined ? {} : { from: from.toString() }),
  ...(to === undefined ? {} : { to: to.toString() }),
});

const templateOf = async (round: string, reporter: string): Promise<Uint8Array> =>
  done(await example.acting.roundWorkbooks({ language: 'zh', round, reporter })).bytes;

/** Figures stand in H4 to H8: GDP, its growth, value added of all clusters and of one, enterprises. */
const filled = (bytes: Uint8Array, unit: number): Office =>
  new Office(bytes)
    .type('H4', 1000 + unit)
    .type('H5', 5.5)
    .type('H6', 300 + unit)
    .type('H7', 20)
    .type('H8', 90);

async function merge(
  round: string,
  ...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
): Promise<readonly MergedReturn[]> {
  const uploads: string[] = [];
  for (const { name, bytes } of files) uploads.push(await example.acting.upload(name, bytes));
  return done(await example.acting.mergeReturns({ language: 'zh', round, uploads })).returns;
}

const page = async (name: PageView['page'], id: string): Promise<PageView> =>
  done(await example.marshall.page({ page: name, id, language: 'zh', query: {} }));
const textOf = async (name: PageView['page'], id: string): Promise<string> => JSON.stringify(await page(name, id));

/** Rows of a table of a page by their id; the texts of their cells by column. */
async function rowsOf(
  name: PageView['page'],
  id: string,
  table: string,
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const blocks = (await page(name, id)).sections.flatMap((section) => section.blocks);
  const found = blocks.find((block) => block.kind === 'table' && block.table.id === table);
  if (found?.kind !== 'table') throw new Error(`no table ${table}`);
  const { columns, rows } = found.table;
  const texts = (cells: (typeof rows)[number]['cells']) =>
    Object.fromEntries(cells.map(({ text }, i) => [columns[i]?.id ?? '', text]));
  return new Map(rows.map((row) => [row.id ?? '', texts(row.cells)]));
}

async function states(round = definition.id): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { progress = '' } of (await rowsOf('round', round, 'progress')).values())
    counts[progress] = (counts[progress] ?? 0) + 1;
  return counts;
}

async function submissions(round = definition.id): Promise<ReadonlyMap<string, number>> {
  const blocks = (await page('round', round)).sections.flatMap(({ blocks }) => blocks);
  const tool = blocks.find((block) => block.kind === 'tool' && block.tool.tool === 'round');
  if (tool?.kind !== 'tool' || tool.tool.tool !== 'round') throw new Error('no tool');
  return new Map(
    tool.tool.reporters.flatMap(({ id, submission }) => (submission === undefined ? [] : [[id, submission]])),
  );
}

async function submissionOf(reporter: string, round = definition.id): Promise<number> {
  return (await submissions(round)).get(reporter) ?? 0;
}

const gdpOf = (reporter: string): string => reportedFigureId({ reporter, indicator: 'gdp', period: definition.period });

const correction = (value: string, seen: number): Entry => ({
  id: gdpOf('bureau-futian'),
  indicator: 'gdp',
  place: 'futian',
  period: definition.period,
  value: Decimal.from(value),
  unit: 'hundred-million-yuan',
  seen,
});

describe('a collection round', () => {
  it('is opened once, for what the plan knows', async () => {
    expect(done(await example.acting.openRound(definition)).round).toBe(definition.id);
    expect(await states()).toEqual({ 未报: 12 });
    expect(await example.acting.openRound(definition)).toMatchObject({ failure: 'conflict', what: 'round' });
    const [first] = definition.items;
    const unknown = { ...definition, id: 'x', items: first === undefined ? [] : [{ ...first, indicator: 'gdpp' }] };
    expect(await example.acting.openRound(unknown)).toMatchObject({ what: 'indicator', nearest: 'gdp' });
  });

  it('has a workbook for every unit, one by one or in an archive', async () => {
    const archive = done(await example.acting.roundWorkbooks({ language: 'zh', round: definition.id }));
    expect(archive.path).toMatch(/\.zip$/);
    const files = unzipSync(archive.bytes);
    expect(Object.keys(files)).toHaveLength(12);
    expect(files['报送表-福田区工业和信息化局-2024年.xlsx']).toEqual(await templateOf(definition.id, 'bureau-futian'));
    const none = await example.acting.roundWorkbooks({ language: 'zh', round: definition.id, reporter: 'nobody' });
    expect(none).toMatchObject({ failure: 'not-found', what: 'reporter' });
    returns = Object.entries(files)
      .filter(([name]) => !name.includes('市统计局'))
      .map(([name, bytes], unit) => ({ name, bytes: filled(bytes, unit).bytes() }));
  });

  it('takes eleven returned workbooks in one go, dirty ones with what is wrong, and refuses a foreign one in words', async () => {
    const dirty = returns.map(({ name, bytes }, unit) => {
      const office = new Office(bytes);
      if (unit === 1) office.type('H4', '１，００１'); // full-width digits typed as text
      if (unit === 2) office.swapRows(4, 6).dropHiddenSheet();
      if (unit === 3) office.removeRow(8);
      if (unit === 4) office.type('H4', 99_999); // above the range
      if (unit === 5) office.type('H5', '很高');
      return { name, bytes: office.bytes() };
    });
    const table = done(await example.marshall.table({ page: 'targets', language: 'zh', query: {} }, 'targets', 'xlsx'));
    const merged = await merge(definition.id, ...dirty, { name: '目标表.xlsx', bytes: table.bytes });
    expect(merged.map(({ figures }) => figures)).toEqual([5, 5, 5, 4, 5, 4, 5, 5, 5, 5, 5, 0]);
    expect(merged.at(-1)).toMatchObject({ file: '目标表.xlsx', fault: expect.stringContaining('报送表') });
    const told = (unit: number): string => JSON.stringify(merged[unit]?.findings);
    expect(told(3)).toContain('按未报处理');
    expect(told(4)).toContain('99999');
    expect(told(5)).toContain('很高');
    expect(await states()).toEqual({ 未报: 1, 已报: 11 });
    expect(await textOf('round', definition.id)).toContain('报送表-福田区工业和信息化局-2024年.xlsx');
  });

  it('tells a file that came before, also twice in one go', async () => {
    const [first, second] = returns;
    if (first === undefined || second === undefined) throw new Error('no returns');
    expect((await merge(definition.id, first))[0]?.fault).toContain('此前已合并');
    const changed = { name: 'b.xlsx', bytes: new Office(second.bytes).type('H8', 91).bytes() };
    const twice = await merge(definition.id, changed, { ...changed, name: 'c.xlsx' });
    expect(twice.map(({ submission }) => submission !== undefined)).toEqual([true, false]);
    expect(twice[1]?.fault).toContain('此前已合并');
    expect(await states()).toEqual({ 未报: 1, 已报: 11 });
  });

  it('returns a workbook with the reason, reminds, and takes the second return', async () => {
    const unit = 'bureau-futian';
    const submission = await submissionOf(unit);
    done(await example.acting.returnSubmission({ submission, reason: '地区生产总值口径有误' }));
    expect(await states()).toEqual({ 未报: 1, 退回: 1, 已报: 10 });
    expect(await textOf('round', definition.id)).toContain('地区生产总值口径有误');
    const { texts } = done(
      await example.acting.roundReminders({ language: 'zh', round: definition.id, on: definition.deadline }),
    );
    expect(texts.map(({ reporter }) => reporter)).toEqual([unit, BUREAU.id]);
    expect(texts[0]?.text).toContain('地区生产总值口径有误');
    expect(texts[1]?.text).toContain('市统计局');
    const reviewed = await example.acting.returnSubmission({ submission, reason: '再退' });
    expect(reviewed).toMatchObject({ failure: 'conflict', what: 'reviewed-submission' });
    const again = filled(await templateOf(definition.id, unit), 0)
      .type('H4', 1500)
      .bytes();
    await merge(definition.id, { name: '福田二次.xlsx', bytes: again });
    expect(await states()).toEqual({ 未报: 1, 已报: 11 });
    expect(await submissionOf(unit)).toBeGreaterThan(submission);
    expect(await example.acting.acceptSubmissions({ submissions: [submission] })).toMatchObject({ what: 'submission' });
  });

  it('lays what the bureau reports beside the sum of the districts', async () => {
    const bureau = filled(await templateOf(definition.id, BUREAU.id), 0);
    await merge(definition.id, { name: '市局.xlsx', bytes: bureau.type('H4', 14_000).type('H7', 220).bytes() });
    const rows = await rowsOf('reconciliation', definition.id, 'reconciliation');
    const { bureau: stated, districts, verdict } = rows.get('value-added|semiconductor-ic|shenzhen') ?? {};
    expect([stated, districts, verdict]).toEqual([
      expect.stringMatching(/^220/),
      expect.stringMatching(/^220/),
      '一致',
    ]);
    expect(rows.get('gdp||shenzhen')?.['verdict']).toBe('不一致');
    expect(rows.get('gdp-growth||shenzhen')?.['districts']).not.toMatch(/\d/);
  });

  it('accepts: the figures count with the unit as their source, and are locked', async () => {
    const all = [...(await submissions()).values()];
    const accepted = done(await example.acting.acceptSubmissions({ submissions: all }));
    expect(accepted.counts).toEqual({ added: 58, revised: 0, unchanged: 0 });
    expect(await states()).toEqual({ 已审: 12 });
    const shown = await textOf('observation', gdpOf('bureau-futian'));
    expect(shown).toContain('1500亿元');
    expect(shown).toContain('福田区工业和信息化局');
    const locked = { failure: 'conflict', what: 'locked-figure' };
    const enter = (entry: Entry) => example.acting.enterFigures({ language: 'zh', entries: [entry], reason: '更正' });
    expect(await enter(correction('1501', 1))).toMatchObject(locked);
    expect(await enter({ ...correction('1501', 1), source: 'sz-gov-8254667' })).toMatchObject(locked);
    const retracted = await example.acting.retractFigures({ ids: [gdpOf('bureau-futian')], reason: '重复' });
    expect(retracted).toMatchObject(locked);
    const late = await merge(definition.id, { name: '迟到.xlsx', bytes: returns[3]?.bytes ?? new Uint8Array() });
    expect(late[0]).toMatchObject({ figures: 0, fault: expect.stringContaining('已审') });
  });

  it('is closed once; its figures are then corrected as any other', async () => {
    done(await example.acting.closeRound({ round: definition.id, reason: '报送完毕' }));
    expect(await example.acting.closeRound({ round: definition.id })).toMatchObject({ what: 'closed-round' });
    const late = await example.acting.mergeReturns({ language: 'zh', round: definition.id, uploads: ['0'.repeat(32)] });
    expect(late).toHaveProperty('failure');
    const corrected = done(
      await example.acting.enterFigures({ language: 'zh', entries: [correction('1501', 1)], reason: '更正' }),
    );
    expect(corrected.counts.revised).toBe(1);
    expect(await textOf('rounds', '')).toContain('已结束');
  });
});

describe('a figure that changed after the workbook was made', () => {
  it('is not overwritten: both values are shown and nothing is stored, until the unit has seen it', async () => {
    const { id } = definitionAgain;
    const unit = 'bureau-futian';
    done(await example.acting.openRound(definitionAgain));
    const old = new Office(await templateOf(id, unit)).type('H4', 1510).bytes();
    done(await example.acting.enterFigures({ language: 'zh', entries: [correction('1505', 2)], reason: '再更正' }));
    await merge(id, { name: '旧表.xlsx', bytes: old });
    const before = await example.marshall.head();
    const met = done(await example.acting.acceptSubmissions({ submissions: [await submissionOf(unit, id)] }));
    expect(met.change).toBeUndefined();
    expect(met.conflicts).toMatchObject([{ incoming: '1510亿元', present: '1505亿元', revision: 3 }]);
    const inEnglish = done(
      await example.acting.acceptSubmissions({ language: 'en', submissions: [await submissionOf(unit, id)] }),
    );
    expect(inEnglish.conflicts).toMatchObject([{ incoming: expect.stringContaining('yuan') }]);
    expect((await example.marshall.head()).digest).toBe(before.digest);

    done(await example.acting.returnSubmission({ submission: await submissionOf(unit, id), reason: '数据已更新' }));
    const renewed = new Office(await templateOf(id, unit));
    expect(renewed.cell('H4')).toBe('1505');
    await merge(id, { name: '新表.xlsx', bytes: renewed.type('H4', 1510).bytes() });
    const accepted = done(await example.acting.acceptSubmissions({ submissions: [await submissionOf(unit, id)] }));
    expect(accepted).toMatchObject({ conflicts: [], counts: { added: 0 } });
    expect(await textOf('observation', gdpOf(unit))).toContain('1510亿元');
  });
});
