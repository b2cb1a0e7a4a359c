// A form as a second reader sees it: locks, rules, what is hidden, how it prints; and that rules hold what they must.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { type FormSheet, writeXlsxForm } from './xlsxForm.ts';

const REFUSAL = { title: '不符', text: '请填数字' };
const FORM: FormSheet = {
  name: '报送表',
  columns: [{ width: 10, hidden: true }, { width: 20 }, { width: 12 }],
  rows: [
    { cells: [undefined, { value: '报送表', look: 'title' }] },
    {
      cells: [
        { value: 'id', look: 'plain' },
        { value: '=1+1', look: 'text' },
        { value: Decimal.from('1.50'), look: 'figure' },
      ],
    },
    { cells: [undefined, { look: 'text-input' }, { value: Decimal.from('1.50'), look: 'figure-input' }] },
    { cells: [undefined, { value: Decimal.from('1234567890123456789'), look: 'figure' }] },
  ],
  merged: ['B1:C1'],
  frozen: { rows: 1, columns: 2 },
  rules: [
    { kind: 'number', range: 'C3', from: Decimal.from('-1.5'), refusal: REFUSAL },
    {
      kind: 'list',
      range: 'B3',
      options: ['无数据', '不适用'],
      refusal: REFUSAL,
      prompt: { title: '原因', text: '请选择' },
    },
  ],
  foot: '第&P页',
};
const HIDDEN: FormSheet = { name: 'tags', hidden: true, columns: [{ width: 8 }], rows: [] };

const parts = (sheets: readonly FormSheet[]): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(writeXlsxForm(sheets))).map(([path, bytes]) => [path, strFromU8(bytes)]));
const sheetOf = (form: FormSheet): string => parts([form])['xl/worksheets/sheet1.xml'] ?? '';

/** The cell format of a cell. */
function formatOf(ref: string): string {
  const { 'xl/styles.xml': styles = '', 'xl/worksheets/sheet1.xml': sheet = '' } = parts([FORM]);
  const style = Number(new RegExp(`<c r="${ref}" s="(\\d+)"`).exec(sheet)?.[1]);
  return (/<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1] ?? '').split('<xf ')[style + 1] ?? '';
}

describe('writeXlsxForm', () => {
  it('locks all cells but inputs, on every sheet and the list of sheets, without a password', () => {
    const locks = ['B1', 'A2', 'B2', 'C2', 'B3', 'C3'].map((ref) => [ref, formatOf(ref).includes('locked="1"')]);
    expect(locks).toEqual([
      ['B1', true],
      ['A2', true],
      ['B2', true],
      ['C2', true],
      ['B3', false],
      ['C3', false],
    ]);
    const all = parts([FORM, HIDDEN]);
    for (const number of [1, 2])
      expect(all[`xl/worksheets/sheet${number}.xml`]).toContain('<sheetProtection sheet="1"');
    expect(all['xl/workbook.xml']).toContain('<workbookProtection lockStructure="1"/>');
    expect(JSON.stringify(all)).not.toMatch(/password|hashValue/);
  });

  it('hides columns and sheets, freezes, merges, prints on A4 across with its header repeated', () => {
    const all = parts([FORM, HIDDEN]);
    const sheet = all['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toContain('<col min="1" max="1" width="10" hidden="1" customWidth="1"/>');
    expect(sheet).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>');
    expect(sheet).toContain('<mergeCell ref="B1:C1"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(sheet).toContain('<oddFooter>&amp;C第&amp;P页</oddFooter>');
    expect(all['xl/workbook.xml']).toContain('<sheet name="tags" sheetId="2" state="veryHidden" r:id="rId2"/>');
    expect(all['xl/workbook.xml']).toContain('localSheetId="0">\'报送表\'!$1:$1</definedName>');
  });

  it('writes the rules with their messages; an open bound allows any number', () => {
    const sheet = sheetOf(FORM);
    expect(sheet).toContain('errorTitle="不符" error="请填数字" sqref="C3"><formula1>-1.5</formula1>');
    expect(sheet).toContain('<formula1>-1.5</formula1><formula2>1000000000000000</formula2>');
    expect(sheet).toContain('promptTitle="原因" prompt="请选择" sqref="B3"><formula1>"无数据,不适用"</formula1>');
  });

  it('cuts messages, and refuses lists that the format cannot hold', () => {
    const long = { ...REFUSAL, text: '长'.repeat(300) };
    const cut = sheetOf({ ...FORM, rules: [{ kind: 'number', range: 'C3', refusal: long }] });
    expect(/error="([^"]*)"/.exec(cut)?.[1]).toBe(`${'长'.repeat(254)}…`);
    for (const options of [['a,b'], ['"'], ['x'.repeat(256)]])
      expect(() =>
        writeXlsxForm([{ ...FORM, rules: [{ kind: 'list', range: 'B3', options, refusal: REFUSAL }] }]),
      ).toThrow('list');
  });

  it('shows locked figures with their decimals, inputs with all digits; long numbers and formulas are texts', () => {
    const sheet = sheetOf(FORM);
    expect(sheet).toMatch(/<c r="C2" s="\d+"><v>1.50<\/v><\/c>/);
    expect(parts([FORM])['xl/styles.xml']).toContain('formatCode="0.00"');
    expect(formatOf('C2')).toMatch(/^numFmtId="164"/);
    expect(formatOf('C3')).toMatch(/^numFmtId="0"/);
    expect(sheet).toMatch(/<c r="B4" [^>]*t="inlineStr"><is><t[^>]*>1234567890123456789</);
    expect(formatOf('B2')).toContain('quotePrefix="1"');
    expect(sheet).not.toContain('<f>');
  });

  it('gives rows the height that wrapped texts need', () => {
    const rows = [{ cells: [undefined, { value: '很长的说明'.repeat(20), look: 'note' as const }] }];
    const height = (merged: readonly string[]): number =>
      Number(/ ht="(\d+)"/.exec(sheetOf({ ...FORM, rows, merged }))?.[1]);
    expect(height([])).toBeGreaterThan(height(['B1:C1']));
    expect(height(['B1:C1'])).toBeGreaterThan(20);
  });

  it('gives the same bytes for the same forms', () => {
    expect(writeXlsxForm([FORM, HIDDEN])).toEqual(writeXlsxForm([{ ...FORM }, { ...HIDDEN }]));
  });
});
