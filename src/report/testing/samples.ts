// A table and a chart for tests of what writes them: links, addresses, missing and revised figures.
import type { ChartView, TableView } from '#views/description';

/** Tries to break out of what it stands in. */
const HOSTILE = `<script>alert(1)</script>" onload='x' & </table> ]]> \u202e\u0000 =1+1`;

export const targets: TableView = {
  id: 'targets',
  title: 'Targets',
  columns: [
    { id: 'target', title: 'Target', kind: 'text' },
    { id: 'value', title: 'Value', unit: 'billion yuan', kind: 'number' },
    { id: 'status', title: 'Status', kind: 'mark' },
    { id: 'source', title: 'Source', kind: 'text', secondary: true },
  ],
  rows: [
    {
      id: 'value-added-2025',
      cells: [
        { text: 'Value added', link: { page: 'target', id: 'value-added-2025' } },
        { text: '1.5', value: '1500000000000', link: { page: 'observation', id: 'o-1' }, revised: true },
        { text: 'met early', mark: 'met-early' },
        { text: 'Opinions of 2022', address: 'https://example.org/a?b=1&c=2' },
      ],
    },
    {
      id: 'output-2025',
      cells: [
        { text: 'Output', note: 'measure not named' },
        { text: '–', missing: 'figure missing in the document' },
        { text: 'cannot be judged', mark: 'cannot-be-judged' },
        { text: '', address: 'javascript:alert(1)' },
      ],
    },
  ],
  foot: 'Source: documents',
  empty: 'No targets.',
};

export const chart: ChartView = {
  id: 'chart-value-added-2025',
  title: 'Value added reached 1.56 trillion yuan in 2024',
  subtitle: 'Value added, billion yuan',
  kind: 'line',
  unit: 'billion yuan',
  series: [
    {
      id: 'observed',
      name: 'Observed',
      role: 'observed',
      points: [
        { date: '2022-12-31', value: '1332.4', label: '1332.4', observation: 'o-1' },
        { date: '2023-12-31', value: '1450', label: '1450', observation: 'o-2' },
        { date: '2024-12-31', value: '1560', label: 'over 1560', bound: true },
      ],
    },
    {
      id: 'path-equal-steps',
      name: 'Equal steps',
      role: 'path-equal-steps',
      points: [
        { date: '2020-12-31', value: '1027.3', label: '1027.3' },
        { date: '2025-12-31', value: '1500', label: '1500' },
      ],
    },
    { id: 'target', name: 'Target', role: 'target', points: [{ date: '2025-12-31', value: '1500', label: '1500' }] },
  ],
  breaks: [{ date: '2021-01-01', label: `break ${HOSTILE}` }],
  asOf: '2025-06-30',
  foot: 'Source: statistics',
  table: { ...targets, id: 'chart-value-added-2025-data', title: 'Data' },
};
