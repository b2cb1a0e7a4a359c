// Tables as text and choices in the query.
import { describe, expect, it } from 'vitest';
import type { TableView } from '#views/description';
import { presentChoice, readTableChoice, writeTableChoice } from './tableChoice.ts';
import { cellText, tableLines, toCsv, toTsv } from './tableText.ts';

describe('table text', () => {
  it('pastes numbers as numbers and bounds as they are printed', () => {
    expect(cellText({ text: '1,234.50', value: '1234.50' }, 'number')).toBe('1234.50');
    expect(cellText({ text: '>1.5', value: '1.5' }, 'number')).toBe('>1.5');
    expect(cellText({ text: '–', missing: 'no data' }, 'number')).toBe('–');
  });

  it('keeps a cell in its cell and a formula from running', () => {
    expect(toTsv([['a\tb\nc', '=HYPERLINK("x")', '-3.5', '@x']])).toBe('a b c\t\'=HYPERLINK("x")\t-3.5\t\'@x');
    expect(toCsv([['a,"b"', '+1+1']])).toBe('\uFEFF"a,""b""",\'+1+1\r\n');
  });

  it('has the unit in the header', () => {
    const column = { id: 'v', title: 'Value', unit: '%', kind: 'number' } as const;
    expect(tableLines([{ column, index: 0 }], [{ cells: [{ text: '1', value: '1' }] }])).toEqual([
      ['Value (%)'],
      ['1'],
    ]);
  });
});

const TABLE: TableView = {
  id: 'targets',
  title: '',
  empty: '',
  rows: [],
  columns: [
    { id: 'name', title: '', kind: 'text' },
    { id: 'status', title: '', kind: 'mark', filter: true },
    { id: 'source', title: '', kind: 'text', secondary: true },
  ],
};

describe('table choice', () => {
  it('shows the main columns, unsorted, without a query', () => {
    expect(readTableChoice({}, TABLE)).toEqual({ sort: undefined, text: '', filters: {}, columns: ['name', 'status'] });
  });

  it('comes back from the query as it was written, and leaves other keys alone', () => {
    const choice = {
      sort: { column: 'status', descending: true },
      text: '芯片',
      filters: { status: 'met' },
      columns: ['name', 'source'],
    };
    const query = writeTableChoice({ asOf: '2025-12-31', 'other.q': 'x', 'targets.q': 'old' }, TABLE, choice);
    expect(query).toMatchObject({ asOf: '2025-12-31', 'other.q': 'x', 'targets.sort': '-status' });
    expect(readTableChoice(query, TABLE)).toEqual(choice);
    expect(writeTableChoice(query, TABLE, readTableChoice({}, TABLE))).toEqual({ asOf: '2025-12-31', 'other.q': 'x' });
  });

  it('shows a column that is filled meanwhile, unless the reader chose the columns', () => {
    const filled = { ...TABLE, columns: TABLE.columns.map((column) => ({ ...column, secondary: false })) };
    const usual = readTableChoice({}, TABLE);
    expect(presentChoice(usual, TABLE, filled).columns).toEqual(['name', 'status', 'source']);
    const chosen = { ...usual, columns: ['name'] };
    expect(presentChoice(chosen, TABLE, filled).columns).toEqual(['name']);
  });

  it('ignores columns that there are not', () => {
    expect(readTableChoice({ 'targets.cols': 'nothing' }, TABLE).columns).toEqual(['name', 'status']);
  });
});
