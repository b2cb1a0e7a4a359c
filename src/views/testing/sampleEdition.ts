// A small edition for tests of what draws one: every kind of block, both languages, paragraphs of people, hostile texts.
import type { Language } from '#kernel/language';
import type { ChartView, TableView } from '../description.ts';
import type { EditionBlock, EditionDocument, EditionSection } from '../edition/editionDocument.ts';

/** What people may paste: markup, formulas, characters of the formats. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://evil.example","x")',
  '#import "x": * $x^2$ *b* _i_ @ref <label> `code` \\ // /* ]',
  'javascript:alert(1) &amp; ]]> \u202Ereversed \u0000 \uFFFE',
] as const;

const say = (language: Language, zh: string, en: string): string => (language === 'zh' ? zh : en);

const SOURCE = { id: 'bureau', title: '深圳市统计局《统计公报》' };

function chart(language: Language): ChartView {
  const points = [
    { date: '2021-12-31', value: '1214.637', label: '1,214.637', observation: 'sei-2021' },
    { date: '2023-12-31', value: '1448.967', label: '1,448.967' },
    { date: '2024-12-31', value: '1560', label: '1,560', observation: 'sei-2024' },
  ];
  const name = say(language, '增加值', 'Value added');
  return {
    id: 'chart-sei',
    title: say(language, '战略性新兴产业增加值逐年增长', 'Value added of emerging industries rises year by year'),
    subtitle: say(language, '增加值，十亿元', 'Value added, billion yuan'),
    kind: 'line',
    unit: say(language, '十亿元', 'billion yuan'),
    series: [
      { id: 'observed', name, role: 'observed', points },
      {
        id: 'target',
        name: say(language, '目标', 'Target'),
        role: 'target',
        points: [{ date: '2025-12-31', value: '1500', label: '1,500' }],
      },
    ],
    breaks: [{ date: '2021-01-01', label: say(language, '口径变化', 'Scope changed') }],
    asOf: '2025-06-30',
    foot: say(language, '来源：深圳市统计局', 'Source: Shenzhen Bureau of Statistics'),
    table: {
      id: 'chart-sei-data',
      title: name,
      columns: [
        { id: 'period', title: say(language, '时期', 'Period'), kind: 'period' },
        { id: 'value', title: name, kind: 'number' },
      ],
      rows: points.map(({ date, label, value }) => ({
        id: date,
        cells: [{ text: date.slice(0, 4) }, { text: label, value }],
      })),
      empty: '',
    },
  };
}

function targets(language: Language, rows: number): TableView {
  const text = (zh: string, en: string): string => say(language, zh, en);
  return {
    id: 'targets',
    title: text('指标表', 'Table of targets'),
    columns: [
      { id: 'number', title: text('序号', 'No.'), kind: 'number' },
      { id: 'subject', title: text('指标', 'Indicator'), kind: 'text' },
      { id: 'binding', title: text('属性', 'Binding'), kind: 'text' },
      { id: 'base', title: text('基期值', 'Base'), unit: text('十亿元', 'billion yuan'), kind: 'number' },
      { id: 'target', title: text('目标值', 'Target'), unit: text('十亿元', 'billion yuan'), kind: 'number' },
      { id: 'latest', title: text('最新值', 'Latest'), unit: text('十亿元', 'billion yuan'), kind: 'number' },
      { id: 'progress', title: text('进度', 'Progress'), kind: 'number' },
      { id: 'status', title: text('状态', 'Status'), kind: 'mark' },
    ],
    rows: Array.from({ length: rows }, (_, at) => ({
      id: at === 0 ? 'sei-2025' : `target-${at}`,
      cells: [
        { text: String(at + 1), value: String(at + 1) },
        { text: at === 2 ? HOSTILE_TEXTS[1] : text('战略性新兴产业增加值', 'Value added of emerging industries') },
        { text: text('约束性', 'binding') },
        at === 1
          ? { text: '–', missing: text('未公布', 'not published') }
          : { text: '1,027.272', value: '1027.272', link: { page: 'observation' as const, id: 'sei-2020' } },
        { text: '1,500', value: '1500' },
        { text: '1,560', value: '1560', revised: true, link: { page: 'observation' as const, id: 'sei-2024' } },
        { text: language === 'zh' ? '112.7%' : '112.7 %', value: '1.126922882' },
        { text: text('提前完成', 'met early'), mark: 'met-early' as const },
      ],
    })),
    foot: text('进度＝（最新值－基期值）÷（目标值－基期值）', 'Progress = (latest − base) ÷ (target − base)'),
    empty: text('没有目标。', 'There are no targets.'),
  };
}

/** A chart and a tile map. */
function drawings(language: Language): readonly EditionBlock[] {
  const text = (zh: string, en: string): string => say(language, zh, en);
  return [
    { kind: 'chart', chart: chart(language) },
    {
      kind: 'tile-map',
      map: {
        id: 'map',
        title: text('各区重点集群数', 'Leading clusters by district'),
        subtitle: text('单位：个', 'number'),
        tiles: [
          {
            id: 'longgang',
            name: text('龙岗区', 'Longgang'),
            column: 1,
            row: 0,
            text: '9',
            step: 3,
            link: { page: 'place', id: 'longgang' },
          },
          {
            id: 'luohu',
            name: text('罗湖区', 'Luohu'),
            column: 0,
            row: 1,
            text: '4',
            step: 1,
            link: { page: 'place', id: 'luohu' },
          },
        ],
        foot: text('示意图，不表示边界', 'Schematic: no boundaries'),
      },
    },
  ];
}

function basicsSection(language: Language): EditionSection {
  const text = (zh: string, en: string): string => say(language, zh, en);
  return {
    id: 'city-basics',
    level: 2,
    number: text('（一）', '1.1'),
    heading: text('基本情况', 'Where things stand'),
    blocks: [
      {
        kind: 'sentence',
        sentence: [
          { text: text('2024年，全市战略性新兴产业增加值', 'In 2024 value added of emerging industries was ') },
          { text: text('1.56万亿元', '1.56 trillion yuan'), link: { page: 'observation', id: 'sei-2024' } },
          { text: text('，较2020年的', ', against ') },
          { text: text('10272.72亿元', '1,027.272 billion yuan'), link: { page: 'observation', id: 'sei-2020' } },
          { text: text('有所增加；目标', ' in 2020; the target ') },
          {
            text: text('1.5万亿元', '1.5 trillion yuan'),
            link: { page: 'target', id: 'sei-2025' },
            mark: 'met-early',
          },
          { text: text('已提前完成。', ' is met early.') },
        ],
      },
      {
        kind: 'counts',
        counts: [{ text: text('提前完成', 'met early'), count: '6', mark: 'met-early', link: { page: 'targets' } }],
      },
      ...drawings(language),
      {
        kind: 'facts',
        facts: [
          { term: text('链长', 'Chain leader'), pieces: [{ text: text('未录入', 'not entered') }], missing: true },
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        sentence: [
          { text: text('2021年口径变化，前后不可比。', 'The scope changed in 2021; levels are not comparable.') },
        ],
      },
    ],
  };
}

function problemsSection(language: Language): EditionSection {
  const text = (zh: string, en: string): string => say(language, zh, en);
  return {
    id: 'city-problems',
    level: 2,
    number: text('（二）', '1.2'),
    heading: text('存在问题', 'Problems'),
    blocks: [
      { kind: 'list', items: [[{ text: text('两项目标无数据。', 'Two targets have no data.') }]] },
      {
        kind: 'paragraphs',
        paragraphs: {
          slot: 'city:problems',
          label: text('全市：存在问题', 'The city: problems'),
          paragraphs: HOSTILE_TEXTS,
          version: 2,
          author: '王',
          department: text('发展改革委', 'Development commission'),
        },
      },
      {
        kind: 'paragraphs',
        paragraphs: {
          slot: 'city:next',
          label: text('全市：下一步工作', 'The city: next steps'),
          paragraphs: [],
          wanted: text(
            '（待发展改革委于2025年8月15日前撰写）',
            '(to be written by the development commission by 15 August 2025)',
          ),
        },
      },
    ],
  };
}

function sections(language: Language, rows: number): readonly EditionSection[] {
  const text = (zh: string, en: string): string => say(language, zh, en);
  return [
    { id: 'city', level: 1, number: text('一、', '1'), heading: text('全市情况', 'The city'), blocks: [] },
    basicsSection(language),
    problemsSection(language),
    {
      id: 'place-longgang',
      level: 1,
      number: text('二、', '2'),
      heading: text('龙岗区', 'Longgang'),
      newPage: true,
      blocks: [
        {
          kind: 'sentence',
          sentence: [{ text: text('见指标表。', 'See the table of targets.'), link: { page: 'targets' } }],
        },
      ],
    },
    {
      id: 'annex-targets',
      level: 1,
      number: text('附件1', 'Annex 1'),
      heading: text('指标表', 'Table of targets'),
      landscape: true,
      newPage: true,
      blocks: [{ kind: 'table', table: targets(language, rows) }],
    },
  ];
}

/** `rows` of the annexed table: how long it gets. */
export function sampleEdition(language: Language, rows = 12): EditionDocument {
  const text = (zh: string, en: string): string => say(language, zh, en);
  const citation = (observation: string, number: number, period: string, zh: string, en: string, value: string) => ({
    observation,
    number,
    name: text('战略性新兴产业增加值，深圳市', 'Value added, strategic emerging industries, Shenzhen'),
    period,
    text: text(zh, en),
    value,
    unit: 'billion-yuan',
    source: SOURCE.title,
    address: 'http://tjj.sz.gov.cn/',
    published: text('2025年3月1日', '1 March 2025'),
    finality: text('核实数', 'verified'),
    priceBasis: text('现价', 'current prices'),
    vintage: text('第1次', 'first vintage'),
  });
  return {
    kind: 'report',
    id: '2025-h1',
    language,
    scope: 'internal',
    state: 'opinions',
    draft: 2,
    title: text('深圳市产业集群发展半年报告', 'Industrial clusters of Shenzhen: half-year report'),
    subtitle: text('2025年上半年', 'First half of 2025'),
    kicker: text('内部资料 征求意见稿（第2稿）', 'Internal edition · draft 2 for opinions'),
    asOf: '2025-06-30',
    asOfText: text('数据截至2025年6月30日', 'As of 30 June 2025'),
    date: '2025-06-30',
    issuer: text('深圳市', 'Shenzhen'),
    dateText: text('2025年6月30日', '30 June 2025'),
    basis: { program: '0.0.0', digest: 'a'.repeat(64), planVersion: 3, known: 12 },
    sections: sections(language, rows),
    citations: [
      citation('sei-2024', 1, text('2024年', '2024'), '1.56万亿元', '1.56 trillion yuan', '1560'),
      citation('sei-2020', 2, text('2020年', '2020'), '10272.72亿元', '1,027.272 billion yuan', '1027.272'),
    ],
    colophon: [[{ text: text('本报告由产业集群规划监测系统（Marshall）生成。', 'Made by Marshall.') }]],
  };
}
