// Pages of a small edition for tests: every kind of block once, and texts that try to break out of it.
import type { Block, ChartView, PageView, TableView } from '#views/description';

export const HOSTILE = `<script>alert(1)</script>" onload='x' & </table> ]]> \u202e\u0000 =1+1`;

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

const blocks: readonly Block[] = [
  {
    kind: 'sentence',
    lead: true,
    sentence: [
      { text: 'Of ' },
      { text: '96', link: { page: 'targets', query: { scale: 'due' } } },
      { text: ' targets 31 were met.', mark: 'met' },
    ],
  },
  { kind: 'table', table: targets },
  { kind: 'table', table: { ...targets, id: 'parks', rows: [] } },
  { kind: 'chart', chart },
  {
    kind: 'tile-map',
    map: {
      id: 'map',
      title: 'Targets met by district',
      subtitle: 'share',
      foot: 'Schematic map',
      tiles: [
        {
          id: 'luohu',
          name: 'Luohu',
          column: 2,
          row: 0,
          text: '1 of 3',
          step: 2,
          link: { page: 'place', id: 'luohu' },
        },
        {
          id: 'futian',
          name: 'Futian',
          column: 1,
          row: 0,
          text: '0 of 2',
          step: 0,
          link: { page: 'place', id: 'futian' },
        },
      ],
    },
  },
  {
    kind: 'facts',
    facts: [
      { term: 'Issuer', pieces: [{ text: 'City government' }] },
      { term: 'Chain leader', pieces: [{ text: 'not entered' }], missing: true },
    ],
  },
  { kind: 'list', items: [[{ text: 'Source', address: 'https://example.org/source' }]] },
  { kind: 'counts', counts: [{ text: 'met', count: '31', mark: 'met', link: { page: 'targets' } }] },
  {
    kind: 'findings',
    empty: 'No findings.',
    findings: [
      {
        code: 'missing-anchor',
        severity: 'warning',
        scenario: 'rule-of-three',
        what: 'A target has no anchor.',
        why: 'It cannot be checked.',
        todo: 'Add the anchor.',
        place: 'plan/targets.yaml:3:5',
        sourceLine: '  - id: x',
        caret: '    ^^',
        related: [{ role: 'rival', place: 'plan/targets.yaml:9:5' }],
        subjects: [{ text: 'x', link: { page: 'target', id: 'value-added-2025' } }],
      },
    ],
  },
  {
    kind: 'quote',
    fragment: 'exceed 1.5 trillion yuan',
    pieces: [{ text: 'Document 001' }],
    warning: 'To be checked against the issued original.',
  },
  { kind: 'callout', tone: 'note', sentence: [{ text: 'A note.' }] },
];

const page = (more: Partial<PageView> & Pick<PageView, 'page' | 'title'>): PageView => ({
  language: 'en',
  asOf: '2025-12-31',
  asOfText: '31 December 2025',
  trail: [],
  sections: [],
  ...more,
});

export const PAGES: readonly PageView[] = [
  page({ page: 'overview', title: 'Shenzhen', sections: [{ id: 'verdict', heading: 'Verdict', blocks }] }),
  page({ page: 'targets', title: 'Targets' }),
  page({
    page: 'target',
    id: 'value-added-2025',
    title: 'Value added',
    kicker: 'Target',
    sections: [{ id: 'chart', blocks: [{ kind: 'chart', chart }] }],
  }),
];

/** Every text of a page replaced by a hostile one; ids, marks and dates stay. */
export function hostile(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return TEXT_KEYS.has(key) ? HOSTILE : value;
  if (Array.isArray(value)) return value.map((each) => hostile(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, hostile(each, name)]));
}

const TEXT_KEYS: ReadonlySet<string> = new Set(
  [
    'text',
    'title',
    'subtitle',
    'heading',
    'kicker',
    'foot',
    'empty',
    'missing',
    'note',
    'unit',
    'name',
    'label',
    'term',
    'fragment',
    'warning',
    'what',
    'why',
    'todo',
    'place',
    'sourceLine',
    'caret',
    'role',
    'address',
    'code',
    'count',
    'scenario',
  ].filter((key) => key !== 'role'),
);
