// A table as it leaves the program: what can only be done on the page stays behind.
import { describe, expect, it } from 'vitest';
import type { TableView } from '#views/description';
import { reportWords } from '#words/report';
import { exportTable } from './exportTable.ts';

const TABLE: TableView = {
  id: 'imports',
  title: 'Imports',
  columns: [
    { id: 'file', title: 'File', kind: 'text' },
    { id: 'refused', title: 'Refused', kind: 'number' },
  ],
  rows: [
    {
      id: '1',
      cells: [
        { text: 'q3.xlsx', note: 'read as UTF-8' },
        { text: '2', value: '2', note: 'Download the rows', download: '/api/files/en/refused-of-import/1' },
      ],
    },
  ],
  empty: 'No import',
};

describe('a cell with a download', () => {
  it('leaves as its text alone, while other notes go along', () => {
    const { header, rows } = exportTable(TABLE, reportWords('en'));
    expect(header).toEqual(['File', 'Refused']);
    expect(rows[0]?.map((cell) => cell.text)).toEqual(['q3.xlsx; read as UTF-8', '2']);
  });
});
