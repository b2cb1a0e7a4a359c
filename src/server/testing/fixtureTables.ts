// Test fixture: tables, a chart and a tile map of an invented plan, in both languages. No figure here is of a real city.
import type { Language } from '#kernel/language';
import type { CellView, ChartView, ColumnView, Mark, TableView, TileMapView } from '#views/description';

export const CLUSTERS = ['semiconductors', 'new-materials', 'marine-equipment'] as const;
export const DISTRICTS = ['north', 'east', 'south', 'harbour', 'hill', 'west'] as const;

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  semiconductors: ['半导体与集成电路产业集群', 'Semiconductors and integrated circuits'],
  'new-materials': ['新材料产业集群', 'New materials'],
  'marine-equipment': ['海洋装备产业集群', 'Marine equipment'],
  north: ['北区', 'North'],
  east: ['东区', 'East'],
  south: ['南区', 'South'],
  harbour: ['港区', 'Harbour'],
  hill: ['山区', 'Hill'],
  west: ['西区', 'West'],
};

export function say(language: Language, zh: string, en: string): string {
  return language === 'zh' ? zh : en;
}

export function nameOf(id: string, language: Language): string {
  const [zh, en] = NAMES[id] ?? [id, id];
  return say(language, zh, en);
}

const STATUS: readonly (readonly [Mark, string, string])[] = [
  ['met', '已完成', 'met'],
  ['not-met', '未完成', 'not met'],
  ['ahead', '超序时进度', 'ahead'],
  ['on-schedule', '达序时进度', 'on schedule'],
  ['behind', '欠序时进度', 'behind'],
  ['cannot-be-judged', '暂无法判定', 'cannot be judged'],
];

function targetColumns(language: Language): readonly ColumnView[] {
  return [
    { id: 'target', title: say(language, '目标', 'Target'), kind: 'text' },
    { id: 'cluster', title: say(language, '产业集群', 'Cluster'), kind: 'text', filter: true },
    {
      id: 'value',
      title: say(language, '目标值', 'Target value'),
      unit: say(language, '亿元', 'billion yuan'),
      kind: 'number',
    },
    {
      id: 'latest',
      title: say(language, '最新值', 'Latest figure'),
      unit: say(language, '亿元', 'billion yuan'),
      kind: 'number',
    },
    { id: 'due', title: say(language, '期限', 'Due'), kind: 'period' },
    { id: 'status', title: say(language, '状态', 'Status'), kind: 'mark', filter: true },
    { id: 'source', title: say(language, '依据', 'Source'), kind: 'text', secondary: true },
  ];
}

function latestCell(index: number, language: Language): CellView {
  if (index % 4 === 3) {
    const reason = say(
      language,
      '无数据：该指标尚无已发布的观测值。',
      'No data: no published figure of this indicator.',
    );
    return { text: '–', missing: reason };
  }
  const value = (index * 13.7 + 80).toFixed(1);
  const note = say(language, '2025年4月修订，原为', 'Revised in April 2025, before: ');
  return {
    text: value,
    value,
    link: { page: 'observation', id: 'value-added-2024' },
    ...(index % 5 === 0 ? { revised: true, note: `${note}${(index * 13 + 70).toFixed(1)}` } : {}),
  };
}

/** Table of `count` targets. */
export function targetTable(language: Language, count: number): TableView {
  const rows = Array.from({ length: count }, (_, index) => {
    const cluster = CLUSTERS[index % CLUSTERS.length] ?? 'semiconductors';
    const [mark, zh, en] = STATUS[index % STATUS.length] ?? STATUS[0]!;
    const value = String(((index * 17) % 900) + 100);
    const title = say(
      language,
      `${nameOf(cluster, 'zh')}增加值（第${index + 1}项）`,
      `Value added, ${nameOf(cluster, 'en')} (no. ${index + 1})`,
    );
    const cells: readonly CellView[] = [
      { text: title, link: { page: 'target', id: 'value-added-2025' } },
      { text: nameOf(cluster, language), link: { page: 'cluster', id: cluster } },
      { text: `>${value}`, value },
      latestCell(index, language),
      { text: say(language, `${2023 + (index % 4)}年`, `${2023 + (index % 4)}`), value: String(2023 + (index % 4)) },
      { text: say(language, zh, en), mark },
      { text: say(language, '行动计划第三章', 'Action plan, chapter 3'), link: { page: 'source', id: 'action-plan' } },
    ];
    return { id: `target-${index + 1}`, cells };
  });
  return {
    id: 'targets',
    title: say(language, '指标表', 'Table of targets'),
    columns: targetColumns(language),
    rows,
    foot: say(
      language,
      '资料来源：行动计划（虚构），2025年12月31日可得数据。',
      'Source: action plan (invented); data as available on 31 December 2025.',
    ),
    empty: say(language, '没有符合条件的目标。', 'No target fits these filters.'),
  };
}

function chartTable(language: Language): TableView {
  const rows = [2019, 2020, 2021, 2022, 2023, 2024].map((year, index) => {
    const value = String([61, 67, 88, 95, 104, 118][index]);
    return {
      id: String(year),
      cells: [
        { text: String(year), value: String(year) },
        { text: value, value },
      ],
    };
  });
  return {
    id: 'value-added',
    title: say(language, '图表数据', 'Data of the chart'),
    columns: [
      { id: 'year', title: say(language, '年份', 'Year'), kind: 'period' },
      {
        id: 'value',
        title: say(language, '增加值', 'Value added'),
        unit: say(language, '亿元', 'billion yuan'),
        kind: 'number',
      },
    ],
    rows,
    empty: say(language, '尚无数据。', 'No data yet.'),
  };
}

const yearEnd = (year: number): string => `${year}-12-31`;

function path(values: readonly number[]): ChartView['series'][number]['points'] {
  return values.map((value, index) => ({ date: yearEnd(2021 + index), value: String(value), label: String(value) }));
}

export function valueAddedChart(language: Language): ChartView {
  const observed = [61, 67, 88, 95, 104, 118].map((value, index) => ({
    date: yearEnd(2019 + index),
    value: String(value),
    label: say(language, `${2019 + index}年：${value}亿元`, `${2019 + index}: ${value} billion yuan`),
    observation: 'value-added-2024',
    ...(index === 3 ? { bound: true } : {}),
  }));
  return {
    id: 'value-added',
    title: say(
      language,
      '增加值在2024年达118亿元，低于等步路径。',
      'Value added reached 118 billion yuan in 2024, below the path of equal steps.',
    ),
    subtitle: say(
      language,
      '半导体与集成电路产业集群增加值，亿元',
      'Value added of the semiconductor cluster, billion yuan',
    ),
    kind: 'line',
    unit: say(language, '亿元', 'billion yuan'),
    series: [
      { id: 'observed', name: say(language, '实际', 'observed'), role: 'observed', points: observed },
      {
        id: 'equal',
        name: say(language, '等步路径', 'equal steps'),
        role: 'path-equal-steps',
        points: path([88, 101, 114, 127, 140]),
      },
      {
        id: 'compound',
        name: say(language, '复合增长', 'compound'),
        role: 'path-compound',
        points: path([88, 98.8, 111, 124.6, 140]),
      },
      {
        id: 'target',
        name: say(language, '目标', 'target'),
        role: 'target',
        points: path([88, 0, 0, 0, 140]).slice(4),
      },
    ],
    breaks: [{ date: '2020-12-31', label: say(language, '口径变化', 'change of scope') }],
    asOf: '2025-12-31',
    foot: say(
      language,
      '资料来源：统计公报（虚构），2025年4月发布。',
      'Source: statistical bulletin (invented), published April 2025.',
    ),
    table: chartTable(language),
  };
}

export function districtMap(language: Language): TileMapView {
  const tiles = DISTRICTS.map((id, index) => ({
    id,
    name: nameOf(id, language),
    column: (index % 3) + 1,
    row: Math.floor(index / 3) + 1,
    text: say(language, `${index * 3}个集群`, `${index * 3} clusters`),
    step: index % 5,
    link: { page: 'place', id } as const,
  }));
  return {
    id: 'districts',
    title: say(language, '各区承接的产业集群数', 'Clusters by district'),
    subtitle: say(language, '方案点名的集群，个', 'Clusters that name the district, count'),
    tiles,
    foot: say(language, '示意图，不表示行政边界。', 'Schematic: shows no boundaries.'),
  };
}
