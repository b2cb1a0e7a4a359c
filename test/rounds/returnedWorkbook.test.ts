// Templates of a round filled in by offices and read back: what was typed is what is reported, and every slip is told with its cell.
import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReturnedWorkbook, type ReturnedWorkbook } from '#ingest/returnedWorkbook';
import { Decimal } from '#kernel/decimal';
import { LANGUAGES, type Language } from '#kernel/language';
import { isMissing } from '#kernel/missing';
import { convert } from '#kernel/quantity';
import type { Observation } from '#model/observation';
import type { Round } from '#model/round';
import { roundTemplate, roundTemplates } from '#report/roundTemplate';
import { diagnosticWords } from '#words/diagnostic';
import { Office } from './office.ts';
import { roundOf, sampleRound, type SampleRound } from './sampleRound.ts';

let sample: SampleRound;
beforeAll(async () => {
  sample = await sampleRound();
});

const template = (reporter = 0, language: Language = 'zh', known = sample.known): Uint8Array => {
  const unit = sample.definition.reporters[reporter];
  if (unit === undefined) throw new Error('no such unit');
  return roundTemplate(sample.definition, unit, { language, book: sample.book, known }).bytes;
};
const office = (reporter = 0): Office => new Office(template(reporter));
const read = (filled: Office | Uint8Array, round: Round = sample.round): ReturnedWorkbook =>
  readReturnedWorkbook(
    { path: '报送表.xlsx', bytes: filled instanceof Office ? filled.bytes() : filled },
    round,
    sample,
  );

/** Indicators with value or reason; codes with severity, place and words. */
const entriesOf = (returned: ReturnedWorkbook): string[] =>
  returned.refused
    ? []
    : returned.entries.map(
        ({ indicator, cluster = '', value, missing = '', unit = '' }) =>
          `${indicator} ${cluster}: ${value?.trimmed().toString() ?? ''}${missing} ${unit}`,
      );
const codesOf = (returned: ReturnedWorkbook): string[] =>
  returned.diagnostics.map(({ code, severity, args }) => `${severity} ${code} ${String(args['cell'] ?? '')}`.trim());
const sentences = ({ diagnostics }: ReturnedWorkbook): string[] =>
  diagnostics.map((one) => diagnosticWords(one, 'zh').what);

/** Rows of the template: 4 to 8, in the order of the items. The column of figures is H, of units E, reasons J, notes K. */
const FILLED = { H4: 1700.5, H5: 6.1, H6: 800, H7: 12.25, H8: 90 } as const;

function fill(reporter = 0): Office {
  const filled = office(reporter);
  for (const [ref, value] of Object.entries(FILLED)) filled.type(ref, value);
  return filled;
}

describe('a template', () => {
  it('is the same for the same round, unit and figures', () => {
    expect(template()).toEqual(template());
  });

  it('comes for every unit in one archive', () => {
    const { path, bytes } = roundTemplates(sample.definition, {
      language: 'zh',
      book: sample.book,
      known: sample.known,
    });
    expect(path).toBe('报送表-2024年产业集群主要指标.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toHaveLength(11);
    expect(Object.keys(files)).toContain('报送表-福田区工业和信息化局-2024年.xlsx');
    for (const workbook of Object.values(files)) expect(read(workbook).refused).toBe(false);
  });

  it.each(LANGUAGES)('reads as an office expects it (%s)', async (language) => {
    const parts = unzipSync(template(4, language));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const cells = [
      ...sheet.matchAll(/<c r="([B-Z]+\d+)"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g),
    ];
    const rules = [...sheet.matchAll(/<dataValidation [^>]*>.*?<\/dataValidation>/g)].map(([rule]) => rule);
    const lines = [...cells.map(([, ref, number, text]) => `${ref} ${number ?? text}`), '', ...rules];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../golden/round-template.${language}.txt`);
  });

  it('locks everything but what is asked for', () => {
    const parts = unzipSync(template());
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    const formats = (/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '').split('<xf ').slice(1);
    const cells = [...sheet.matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g)];
    const open = cells.filter(([, , , style]) => formats[Number(style)]?.includes('locked="0"'));
    const refs = open.map(([, column, row]) => `${column}${row}`);
    const inTable = [4, 5, 6, 7, 8].flatMap((row) => [`H${row}`, `J${row}`, `K${row}`]);
    expect(refs).toEqual([...inTable, 'D10', 'G10', 'J10', 'K10']);
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('state="veryHidden"');
  });
});

/** What is known of a place for 2024, as the entries of an unchanged return. */
const prefilled = (known: readonly Observation[], place: string): string[] =>
  sample.definition.items.flatMap(({ indicator, cluster, unit }) => {
    const now = known.find(
      (one) =>
        one.indicator === indicator &&
        one.place === place &&
        one.cluster === cluster &&
        one.period.kind === 'year' &&
        one.period.year === 2024 &&
        one.comparator === '=' &&
        !isMissing(one.value),
    );
    if (now === undefined || isMissing(now.value)) return [];
    return [`${indicator} ${cluster ?? ''}: ${convert(now.value, unit).value.trimmed().toString()} ${unit}`];
  });

describe('a template sent back unchanged', () => {
  it('reports exactly what was filled in before, and tells what is empty', () => {
    let figures = 0;
    for (const [i, { place }] of sample.definition.reporters.entries()) {
      const returned = read(template(i));
      const expected = prefilled(sample.known, place);
      expect(entriesOf(returned)).toEqual(expected);
      expect(codesOf(returned).filter((code) => !code.startsWith('warning returned-not-reported'))).toEqual([]);
      expect(returned.diagnostics).toHaveLength(sample.definition.items.length - expected.length);
      figures += expected.length;
    }
    expect(figures).toBeGreaterThan(5);
  });

  it('keeps every digit of any figure', () => {
    const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: -6, max: 2 }));
    fc.assert(
      fc.property(digits, ([coefficient, exponent]) => {
        const value = Decimal.of(coefficient, exponent);
        const [model] = sample.known;
        if (model === undefined) throw new Error('no figure');
        const known: Observation = {
          ...model,
          indicator: 'gdp',
          place: sample.definition.reporters[0]?.place ?? '',
          cluster: undefined,
          period: sample.definition.period,
          value: { value, unit: 'hundred-million-yuan' },
          comparator: '=',
          nature: 'actual',
        };
        const returned = read(template(0, 'zh', [known]));
        expect(returned.refused ? undefined : returned.entries[0]?.value?.equals(value)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a filled workbook', () => {
  it('of each of the eleven units is that unit’s', () => {
    for (const [i, { id, place }] of sample.definition.reporters.entries()) {
      const returned = read(fill(i));
      expect(returned).toMatchObject({ refused: false, reporter: id, diagnostics: [] });
      if (returned.refused) continue;
      expect(returned.entries.map((entry) => entry.value?.toString())).toEqual(Object.values(FILLED).map(String));
      expect(new Set(returned.entries.map((entry) => entry.place))).toEqual(new Set([place]));
    }
  });

  it('gives reasons instead of figures, and notes', () => {
    const returned = read(
      fill().type('H8', undefined).type('J8', '保密数据不予公布').type('K8', '涉密').type('K4', '初步数'),
    );
    expect(entriesOf(returned)[4]).toBe('little-giants : suppressed ');
    expect(returned.refused ? [] : returned.entries.map(({ note }) => note)).toEqual([
      '初步数',
      undefined,
      undefined,
      undefined,
      '涉密',
    ]);
    expect(returned.diagnostics).toEqual([]);
  });

  it('in English comes back like one in Chinese', () => {
    const returned = read(new Office(template(0, 'en')).type('H7', 5).type('J8', 'Not Applicable'));
    expect(entriesOf(returned)).toContain('value-added semiconductor-ic: 5 hundred-million-yuan');
    expect(entriesOf(returned)).toContain('little-giants : not-applicable ');
  });

  it('remembers the vintage that the unit saw', () => {
    const own = { ...sample.known[0], id: 'reported-bureau-baoan-gdp-2024', indicator: 'gdp', place: 'baoan' };
    const known = {
      ...own,
      cluster: undefined,
      period: sample.definition.period,
      recorded: { revision: 3, change: 9, at: '', actor: '', retracted: false },
    } as Observation;
    const returned = read(template(0, 'zh', [known]));
    expect(returned.refused ? [] : returned.entries.map(({ id, seen }) => [id, seen])).toEqual([[own.id, 3]]);
  });
});

describe('what offices do to a workbook', () => {
  it.each([
    ['１２３４．５', '1234.5', 'note returned-number-as-text 报送表!H4'],
    ['1,234.5', '1234.5', 'note returned-number-as-text 报送表!H4'],
    [' 1 234.5 ', '1234.5', 'note returned-number-as-text 报送表!H4'],
    ['12345亿元', '12345', 'note returned-number-as-text 报送表!H4'],
    ['1.2345万亿元', '12345', 'warning returned-unit-changed 报送表!H4'],
    ['约1200', '1200', 'note returned-number-as-text 报送表!H4'],
  ])('writes %j', (typed, value, code) => {
    const returned = read(fill().type('H4', typed));
    expect(entriesOf(returned)[0]).toBe(`gdp : ${value} hundred-million-yuan`);
    expect(codesOf(returned)).toEqual([code]);
    expect(returned.refused ? undefined : returned.entries[0]?.printed).toBe(typed);
  });

  it.each(['12万', '—', '1，23，4', '1200-1300', '增长6%', '#REF!'])('writes %j, which is no figure', (typed) => {
    const returned = read(fill().type('H4', typed));
    expect(entriesOf(returned)).toHaveLength(4);
    expect(codesOf(returned)[0]).toMatch(/^error returned-(?:not-a-number|unit-unknown) 报送表!H4$/);
  });

  it('changes the unit: another of its kind is converted and told, a foreign one refused', () => {
    const converted = read(fill().type('E4', '万元').type('H4', 17005000));
    expect(entriesOf(converted)[0]).toBe('gdp : 1700.5 hundred-million-yuan');
    expect(codesOf(converted)).toEqual(['warning returned-unit-changed 报送表!E4']);
    expect(sentences(converted)[0]).toContain('读作1700.5亿元');
    const refused = read(fill().type('E4', '万人'));
    expect(entriesOf(refused)).toHaveLength(4);
    expect(codesOf(refused)).toEqual(['error returned-unit-unknown 报送表!E4']);
  });

  it('lets a formula stand: its saved result is taken and told, one without or from another file is not', () => {
    const saved = read(fill().type('H4', { formula: 'SUM(F4,100)', result: '1700.5' }));
    expect(entriesOf(saved)[0]).toBe('gdp : 1700.5 hundred-million-yuan');
    expect(codesOf(saved)).toEqual(['warning returned-formula 报送表!H4']);
    for (const formula of [{ formula: 'F4+1' }, { formula: "'[1]台账'!B2", result: '3' }]) {
      expect(codesOf(read(fill().type('H4', formula)))).toEqual(['error returned-formula-not-taken 报送表!H4']);
    }
  });

  it('gives a figure and a reason, an unknown reason, a figure out of range, nothing', () => {
    const returned = read(
      fill().type('J4', '无数据').type('H5', undefined).type('J5', '还没算').type('H6', 99999).type('H7', undefined),
    );
    expect(codesOf(returned)).toEqual([
      'error returned-value-and-reason 报送表!H4',
      'error returned-unknown-reason 报送表!J5',
      'error returned-out-of-range 报送表!H6',
      'warning returned-not-reported 报送表!H7',
    ]);
    expect(entriesOf(returned)).toEqual([
      'value-added all-sei: 99999 hundred-million-yuan',
      'little-giants : 90 enterprise',
    ]);
    expect(sentences(returned)).toEqual([
      '报送表!H4：“地区生产总值”填有数值“1700.5”，同时又选择缺数原因“无数据”。',
      '报送表!J5：“地区生产总值增速”的缺数原因“还没算”不在列表中。',
      '报送表!H6：“增加值（战略性新兴产业）”为99999亿元，超出允许范围（0至10000，单位：亿元）。',
      '报送表!H7为空，也未填缺数原因，“增加值（半导体与集成电路）”按未报处理。',
    ]);
  });

  it('renames the sheet, sorts whole rows, deletes and adds some', () => {
    const returned = read(
      fill()
        .renameSheet('报送表', '福田上报')
        .swapRows(4, 7)
        .removeRow(8)
        .addRow(40, { C: '专利数', H: 12 })
        .addRow(41, { B: '以上为初步数据。' }),
    );
    expect(entriesOf(returned).toSorted()).toEqual([
      'gdp : 1700.5 hundred-million-yuan',
      'gdp-growth : 6.1 percent',
      'value-added all-sei: 800 hundred-million-yuan',
      'value-added semiconductor-ic: 12.25 hundred-million-yuan',
    ]);
    expect(codesOf(returned)).toEqual(['error returned-row-unknown 福田上报!C40', 'warning returned-row-missing']);
  });

  it('adds a column', () => {
    const returned = read(
      fill().sheet((xml) =>
        xml.replace(/(<row r="3".*?)<\/row>/, '$1<c r="L3" t="inlineStr"><is><t>同比</t></is></c></row>'),
      ),
    );
    expect(entriesOf(returned)).toHaveLength(5);
    expect(codesOf(returned)).toEqual(['warning returned-column-extra 报送表!L3']);
  });

  it('swaps labels, copies a row, pastes a row of another unit', () => {
    const swapped = fill();
    const [a, b] = [swapped.cell('C4'), swapped.cell('C5')];
    const moved = read(swapped.type('C4', b).type('C5', a));
    expect(codesOf(moved)).toEqual(['error returned-row-changed 报送表!C4', 'error returned-row-changed 报送表!C5']);
    expect(entriesOf(moved)).toHaveLength(3);
    expect(codesOf(read(fill().copyRow(4, 40)))).toEqual(['error returned-row-twice 报送表!C40']);
    const foreign = read(fill(0).type('A4', office(1).cell('A4')));
    expect(codesOf(foreign)).toEqual(['error returned-row-foreign 报送表!C4', 'warning returned-row-missing']);
    expect(entriesOf(foreign)).toHaveLength(4);
  });

  it('loses the hidden sheet: the hidden column tells what rows are about', () => {
    const returned = read(fill().dropHiddenSheet());
    expect(entriesOf(returned)).toHaveLength(5);
    expect(codesOf(returned)).toEqual(['note returned-tags-by-column']);
  });

  it('loses the hidden column: the hidden sheet and the names of the rows tell it', () => {
    const returned = read(fill().clearColumn('A'));
    expect(entriesOf(returned)).toEqual(entriesOf(read(fill())));
    expect(codesOf(returned)).toEqual([]);
  });

  it('loses both, or sends something else: refused with what to do', () => {
    expect(codesOf(read(fill().dropHiddenSheet().clearColumn('A')))).toEqual(['error returned-not-a-template']);
    const broken = read(new Uint8Array([1, 2, 3]));
    expect(broken.refused).toBe(true);
    expect(broken.diagnostics).toHaveLength(1);
    const mixed = fill(0).dropHiddenSheet().type('A4', office(1).cell('A4'));
    expect(codesOf(read(mixed))).toEqual(['error returned-mixed']);
  });

  it('sends it for another round, too late, or from elsewhere', () => {
    const other = roundOf({ ...sample.definition, id: 'main-figures-2025' });
    expect(codesOf(read(fill(), other))).toEqual(['error returned-other-round']);
    expect(codesOf(read(fill(), { ...sample.round, closed: true }))).toEqual(['error returned-round-closed']);
    const [, ...rest] = sample.round.progress;
    expect(codesOf(read(fill(), { ...sample.round, progress: rest }))).toEqual(['error returned-unknown-reporter']);
    const accepted = sample.round.progress.map((one) => ({ ...one, state: 'accepted' as const }));
    expect(read(fill(2), { ...sample.round, progress: accepted })).toMatchObject({
      refused: true,
      reporter: sample.definition.reporters[2]?.id,
      diagnostics: [{ code: 'returned-already-accepted' }],
    });
  });
});

describe('a tag', () => {
  it('that was changed in any place is none', () => {
    const tag = office().cell('A4');
    fc.assert(
      fc.property(fc.nat(tag.length - 1), fc.constantFrom('0', 'a', '|', '-'), (at, sign) => {
        if (tag[at] === sign) return;
        const changed = `${tag.slice(0, at)}${sign}${tag.slice(at + 1)}`;
        const returned = read(fill().dropHiddenSheet().type('A4', changed));
        expect(entriesOf(returned)).not.toContain('gdp : 1700.5 hundred-million-yuan');
        expect(codesOf(returned)).toContain('error returned-row-unknown 报送表!C4');
      }),
      { numRuns: 60 },
    );
  });
});

describe('any text in any cell', () => {
  it('is read without a crash, and every diagnostic has its words', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom('无', '0.1%', '-5', '1e400', '９９９', '1'.repeat(300), '=1+1', '2024-01-05', '万', '<&>"'),
    );
    const readable = text.map((typed) => typed.replace(/[^\P{Cc}]/gu, ''));
    const cells = ['A4', 'C4', 'E4', 'H4', 'J4', 'K4', 'H3', 'J3'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...cells), readable), { maxLength: 4 }), (typed) => {
        const filled = fill();
        for (const [ref, value] of typed) filled.type(ref, value);
        const returned = read(filled);
        for (const language of LANGUAGES)
          for (const one of returned.diagnostics)
            expect(diagnosticWords(one, language).what).not.toContain('undefined');
        if (!returned.refused) expect(returned.entries.length).toBeGreaterThanOrEqual(4);
      }),
      { numRuns: 80 },
    );
  });
});
