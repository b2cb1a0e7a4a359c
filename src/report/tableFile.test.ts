// A table as CSV and XLSX: every column, exact values beside texts, reasons of missing figures, no formula.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { TableView } from '#views/description';
import { tableFile } from './tableFile.ts';
import { targets } from './testing/samples.ts';

const csv = (table: TableView): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(tableFile(table, 'csv', 'en').bytes);

describe('a table as a file', () => {
  it('gives text, exact value and address as columns of CSV', () => {
    expect(tableFile(targets, 'csv', 'zh').path).toBe('targets.zh.csv');
    expect(csv(targets)).toBe(
      '\uFEFFTarget,Value (billion yuan),Value (value),Status,Source,Source (address)\r\n' +
        'Value added,1.5,1500000000000,met early,Opinions of 2022,https://example.org/a?b=1&c=2\r\n' +
        'Output; measure not named,– (figure missing in the document),,cannot be judged,,javascript:alert(1)\r\n',
    );
  });

  it('writes figures as numbers and addresses of the web as links into XLSX', () => {
    const file = unzipSync(tableFile(targets, 'xlsx', 'en').bytes);
    const sheet = strFromU8(file['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<v>1500000000000</v>');
    expect(sheet).toContain('figure missing in the document');
    const links = strFromU8(file['xl/worksheets/_rels/sheet1.xml.rels'] ?? new Uint8Array());
    expect(links).toContain('https://example.org/a?b=1&amp;c=2');
    expect(links).not.toContain('javascript:');
  });

  it('keeps a text that looks like a formula from being run', () => {
    const [row] = targets.rows;
    const cells = (row?.cells ?? []).map((cell, index) => (index === 0 ? { text: '=HYPERLINK("x")' } : cell));
    expect(csv({ ...targets, rows: [{ id: 'x', cells }] })).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
