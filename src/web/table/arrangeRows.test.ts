// Rows in order: numbers by value, periods by their days, missing last, filters, and 10^5 rows in time.
import { array, assert, boolean, integer, option, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellView, ColumnView, TableView } from '#views/description';
import { arrangeRows, distinctTexts, type TableChoice } from './arrangeRows.ts';

const NONE: TableChoice = { text: '', filters: {} };

function tableOf(kind: ColumnView['kind'], cells: readonly CellView[]): TableView {
  return {
    id: 't',
    title: '',
    empty: '',
    columns: [{ id: 'c', title: 'c', kind }],
    rows: cells.map((cell, index) => ({ id: String(index), cells: [cell] })),
  };
}

const texts = (table: TableView, choice: TableChoice): string[] =>
  arrangeRows(table, choice).map((row) => row.cells[0]?.text ?? '');
const by = (descending: boolean): TableChoice => ({ ...NONE, sort: { column: 'c', descending } });

describe('arrangeRows', () => {
  it('sorts numbers by value, not by digits, with missing figures last in both directions', () => {
    const table = tableOf('number', [
      { text: '1,200', value: '1200' },
      { text: '–', missing: 'no data' },
      { text: '9', value: '9' },
      { text: '-3.5', value: '-3.5' },
    ]);
    expect(texts(table, by(false))).toEqual(['-3.5', '9', '1,200', '–']);
    expect(texts(table, by(true))).toEqual(['1,200', '9', '-3.5', '–']);
  });

  it('sorts periods by their last day', () => {
    const table = tableOf('period', [
      { text: '2025', value: '2025' },
      { text: '2025-H1', value: '2025-H1' },
      { text: '2024-Q4', value: '2024-Q4' },
      { text: '2021—2025', value: '2021..2025' },
    ]);
    expect(texts(table, by(false))).toEqual(['2024-Q4', '2025-H1', '2021—2025', '2025']);
  });

  it('filters by column and by free text in any case', () => {
    const table = tableOf('text', [{ text: 'Met' }, { text: 'Not met' }, { text: 'Ahead', note: 'MET in 2024' }]);
    expect(texts(table, { ...NONE, filters: { c: 'Met' } })).toEqual(['Met']);
    expect(texts(table, { ...NONE, text: 'met' })).toEqual(['Met', 'Not met', 'Ahead']);
    expect(texts(table, { ...NONE, text: '完成' })).toEqual([]);
    expect(distinctTexts(table, 'c')).toEqual(['Met', 'Not met', 'Ahead']);
  });

  it('never loses or doubles a row by sorting', () => {
    assert(
      property(array(option(integer(), { nil: undefined })), boolean(), (values, descending) => {
        const table = tableOf(
          'number',
          values.map((value) =>
            value === undefined ? { text: '–', missing: '-' } : { text: `${value}`, value: `${value}` },
          ),
        );
        const rows = arrangeRows(table, by(descending));
        expect(rows.map((row) => row.id).toSorted()).toEqual(table.rows.map((row) => row.id).toSorted());
        const known = rows.flatMap((row) => (row.cells[0]?.value === undefined ? [] : [Number(row.cells[0].value)]));
        expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
      }),
    );
  });

  it('arranges 100,000 rows within a second', () => {
    const table = tableOf(
      'number',
      Array.from({ length: 100_000 }, (_, i) => ({
        text: `row ${(i * 7919) % 100_003}`,
        value: String((i * 7919) % 100_003),
      })),
    );
    const start = performance.now();
    expect(arrangeRows(table, { ...by(true), text: 'row' })).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
