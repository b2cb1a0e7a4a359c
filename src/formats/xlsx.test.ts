// The workbook as a second reader sees it: parts, relations, cells, and what must not become a formula.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { writeXlsx, type XlsxSheet } from './xlsx.ts';

const SHEET: XlsxSheet = {
  name: '指标表',
  title: '深圳市产业集群指标',
  notes: ['数据截至2025年12月31日'],
  columns: [{ header: '指标' }, { header: '数值', width: 12 }, { header: '来源' }],
  rows: [
    ['战新产业增加值', { number: Decimal.from('1.50') }, { text: '统计公报', link: 'https://example.org/?a=1&b=2' }],
    ['=1+1 <b>', { number: Decimal.from('12345678901234567890') }, { text: '见下', link: '#sources!A1' }],
    [undefined, { number: Decimal.from('-3') }, { text: 'bad', link: 'javascript:alert(1)' }],
  ],
};

const parts = (sheets: readonly XlsxSheet[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(writeXlsx(sheets))).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Values of the cells by reference. */
function cells(xml: string): Record<string, string> {
  const found = xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g);
  return Object.fromEntries([...found].map(([, ref, number, text]) => [ref, number ?? unescaped(text ?? '')]));
}

const named = (...names: string[]) =>
  [
    ...(parts(names.map((name) => ({ name, columns: [], rows: [] })))['xl/workbook.xml'] ?? '').matchAll(
      /<sheet name="([^"]*)"/g,
    ),
  ].map(([, name]) => name);

describe('writeXlsx', () => {
  it('writes title, notes, header and rows; numbers keep their digits, long ones as text', () => {
    expect(cells(parts([SHEET])['xl/worksheets/sheet1.xml'] ?? '')).toEqual({
      A1: '深圳市产业集群指标',
      A2: '数据截至2025年12月31日',
      A4: '指标',
      B4: '数值',
      C4: '来源',
      A5: '战新产业增加值',
      B5: '1.50',
      C5: '统计公报',
      A6: '=1+1 <b>',
      B6: '12345678901234567890',
      C6: '见下',
      B7: '-3',
      C7: 'bad',
    });
  });

  it('shows as many decimals as a number is written with', () => {
    const { 'xl/styles.xml': styles = '', 'xl/worksheets/sheet1.xml': sheet = '' } = parts([SHEET]);
    const style = Number(/<c r="B5" s="(\d+)"/.exec(sheet)?.[1]);
    const formats = [...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)];
    expect(styles).toContain(`<numFmt numFmtId="${formats[style]?.[1]}" formatCode="0.00"/>`);
  });

  it('has no formula, freezes and filters the header', () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/workbook.xml': workbook = '' } = parts([SHEET]);
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A4:C7"/>');
    expect(workbook).toContain("'指标表'!$A$4:$C$7");
  });

  it('links cells to addresses outside and within, and drops addresses that run', () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/worksheets/_rels/sheet1.xml.rels': rels = '' } = parts([SHEET]);
    expect(sheet).toContain(
      '<hyperlink ref="C5" r:id="rId1"/><hyperlink ref="C6" location="sources!A1"/></hyperlinks>',
    );
    expect(rels).toContain('Id="rId1"');
    expect(rels).toContain('Target="https://example.org/?a=1&amp;b=2" TargetMode="External"');
    expect(JSON.stringify(parts([SHEET]))).not.toContain('javascript:');
  });

  it('names and types every part', () => {
    const all = parts([SHEET, { name: 'b', columns: [], rows: [] }]);
    const types = all['[Content_Types].xml'] ?? '';
    expect([...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path)).toEqual(
      expect.arrayContaining(Object.keys(all).filter((path) => path.startsWith('xl/') && !path.includes('_rels'))),
    );
    const targets = [...(all['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)].map(
      ([, path]) => `xl/${path}`,
    );
    expect(targets.toSorted()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']);
    for (const target of targets) expect(all).toHaveProperty([target]);
  });

  it('gives sheets names that spreadsheets take, each of its own', () => {
    expect(named('a/b', 'A b', '', 'x'.repeat(40), "'q'")).toEqual(['a b', 'A b (2)', '3', 'x'.repeat(31), 'q']);
  });

  it('keeps to what XML and the format allow', () => {
    const sheet = { name: 'x', columns: [{ header: 'a' }], rows: [['\u0000\uD800_x0041_'], ['x'.repeat(40_000)]] };
    const read = cells(parts([sheet])['xl/worksheets/sheet1.xml'] ?? '');
    expect(read['A2']).toBe(' \uFFFD_x005F_x0041_');
    expect(read['A3']).toHaveLength(32_767);
  });

  it('gives the same bytes for the same sheets', () => {
    expect(writeXlsx([SHEET])).toEqual(writeXlsx([{ ...SHEET }]));
    const header = writeXlsx([SHEET]).slice(10, 14);
    expect([...header]).toEqual([0, 96, 33, 0]);
  });

  it('refuses a workbook without a sheet', () => {
    expect(() => writeXlsx([])).toThrow('sheet');
  });
});
