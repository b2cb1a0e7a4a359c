// Test fixture: every page of an invented plan with every kind of block, in both languages. No figure here is of a real city.
import type { Language } from '#kernel/language';
import type { Block, FindingView, PageName, PageView, SectionView, Sentence, TextPiece } from '#views/description';
import type { PageRequest } from '#views/pageRequest';
import { districtMap, nameOf, say, targetTable, valueAddedChart } from './fixtureTables.ts';
import { toolSections } from './fixtureTools.ts';

const TITLES: Readonly<Record<PageName, readonly [string, string]>> = {
  overview: ['样例市', 'Sample City'],
  clusters: ['产业集群', 'Clusters'],
  cluster: ['产业集群', 'Cluster'],
  places: ['各区', 'Districts'],
  place: ['区', 'District'],
  targets: ['目标', 'Targets'],
  target: ['战略性新兴产业增加值超过1.5万亿元', 'Value added of strategic emerging industries above 1.5 trillion yuan'],
  tasks: ['任务', 'Tasks'],
  task: ['编制项目清单', 'Draw up the list of projects'],
  documents: ['文件', 'Documents'],
  document: ['行动计划', 'Action plan'],
  plan: ['行动计划（2022—2025年）', 'Action plan 2022–2025'],
  findings: ['检查结果', 'Findings'],
  indicators: ['指标', 'Indicators'],
  indicator: ['增加值', 'Value added'],
  observation: ['2024年增加值', 'Value added in 2024'],
  source: ['统计公报', 'Statistical bulletin'],
  parks: ['园区', 'Parks'],
  editions: ['监测报告', 'Editions'],
  edition: ['报告正文', 'Edition'],
  drafting: ['报告撰写', 'Drafting'],
  opinions: ['征求意见', 'Round of opinions'],
  differences: ['版本对比', 'Differences'],
  brief: ['一页纸', 'One page'],
  data: ['数据', 'Data'],
  entry: ['数据录入', 'Enter figures'],
  import: ['数据导入', 'Import'],
  rounds: ['报送批次', 'Collection rounds'],
  round: ['2025年上半年报送', 'Figures of the first half of 2025'],
  reconciliation: ['差异表', 'Reconciliation'],
  changes: ['变更记录', 'Changes'],
  draft: ['规划修改稿', 'Draft of the plan'],
};

function targetsWith(status: string): TextPiece['link'] {
  return { page: 'targets', query: { status } };
}

function verdict(language: Language): Sentence {
  return language === 'zh'
    ? [
        { text: '截至2025年12月31日，到期目标' },
        { text: '96项', link: targetsWith('due') },
        { text: ':' },
        { text: '已完成31项', link: targetsWith('met'), mark: 'met' },
        { text: ',' },
        { text: '未完成9项', link: targetsWith('not-met'), mark: 'not-met' },
        { text: ',' },
        { text: '暂无法判定56项', link: targetsWith('cannot-be-judged'), mark: 'cannot-be-judged' },
        { text: '。' },
      ]
    : [
        { text: 'As of 31 December 2025, ' },
        { text: '96 targets', link: targetsWith('due') },
        { text: ' were due: ' },
        { text: '31 met', link: targetsWith('met'), mark: 'met' },
        { text: ', ' },
        { text: '9 not met', link: targetsWith('not-met'), mark: 'not-met' },
        { text: ', ' },
        { text: '56 cannot be judged', link: targetsWith('cannot-be-judged'), mark: 'cannot-be-judged' },
        { text: '.' },
      ];
}

function finding(language: Language): FindingView {
  return {
    code: 'too-many-places',
    severity: 'error',
    scenario: say(language, '三区规则', 'rule of three'),
    what: say(
      language,
      '海洋装备产业集群点名4个区，规则最多3个。',
      'Marine equipment names 4 districts; the rule allows 3.',
    ),
    why: say(language, '力量分散则难以形成集聚。', 'Spread effort does not build a cluster.'),
    todo: say(
      language,
      '减少一个区，或者记录例外的理由。',
      'Name one district fewer, or record the reason for an exception.',
    ),
    place: 'plan/clusters.yaml:12:5',
    sourceLine: '    districts: [north, east, south, harbour]',
    caret: '    ^^^^^^^^^',
    related: [{ role: say(language, '规则', 'rule'), place: 'plan/rules.yaml:3:5' }],
    subjects: [{ text: nameOf('marine-equipment', language), link: { page: 'cluster', id: 'marine-equipment' } }],
  };
}

function facts(language: Language): Block {
  return {
    kind: 'facts',
    facts: [
      {
        term: say(language, '发布机关', 'Issuer'),
        pieces: [{ text: say(language, '样例市人民政府', 'Government of Sample City') }],
      },
      {
        term: say(language, '相关', 'Related'),
        pieces: (['plan', 'indicator', 'task', 'source'] as const).flatMap((page) => [
          { text: say(language, ...TITLES[page]), link: { page, id: `sample-${page}` } },
          { text: ' ' },
        ]),
      },
      {
        term: say(language, '链长', 'Chain leader'),
        pieces: [{ text: say(language, '未录入', 'not entered') }],
        missing: true,
      },
      {
        term: say(language, '原文地址', 'Address'),
        pieces: [{ text: 'www.example.org', address: 'https://www.example.org/plan' }],
      },
    ],
  };
}

function counts(language: Language): Block {
  return {
    kind: 'counts',
    counts: [
      {
        text: say(language, '已完成', 'met'),
        count: '31',
        mark: 'met',
        link: { page: 'targets', query: { status: 'met' } },
      },
      {
        text: say(language, '未完成', 'not met'),
        count: '9',
        mark: 'not-met',
        link: { page: 'targets', query: { status: 'not-met' } },
      },
      { text: say(language, '暂无法判定', 'cannot be judged'), count: '56', mark: 'cannot-be-judged' },
    ],
  };
}

function quote(language: Language): Block {
  return {
    kind: 'quote',
    fragment: say(
      language,
      '到2025年，增加值超过1.5万亿元。',
      'By 2025 the value added shall exceed 1.5 trillion yuan.',
    ),
    pieces: [
      {
        text: say(language, '行动计划，第3段', 'Action plan, paragraph 3'),
        link: { page: 'document', id: 'action-plan' },
      },
    ],
    warning: say(language, '译文，须与印发原件核对。', 'A translation: to be checked against the issued original.'),
  };
}

function callout(language: Language, tone: 'warning' | 'note'): Block {
  const text = say(language, '本页数据为虚构，仅供测试。', 'The data of this page are invented, for tests only.');
  return { kind: 'callout', tone, sentence: [{ text }] };
}

function sectionsOf(request: PageRequest): readonly SectionView[] {
  const { language, page, query } = request;
  const table: Block = {
    kind: 'table',
    table: targetTable(language, query.rows === undefined ? 24 : Number(query.rows)),
  };
  const lead: Block = { kind: 'sentence', sentence: verdict(language), lead: true };
  const findings: Block = {
    kind: 'findings',
    findings: [finding(language)],
    empty: say(language, '没有检查结果。', 'No findings.'),
  };
  const chart: Block = { kind: 'chart', chart: valueAddedChart(language) };
  const empty: Block = { kind: 'table', table: { ...targetTable(language, 0), id: 'none' } };
  const list: Block = {
    kind: 'list',
    items: [verdict(language), [{ text: nameOf('north', language), link: { page: 'place', id: 'north' } }]],
  };
  const heading = say(language, '指标表', 'Table of targets');
  const basis = say(language, '依据', 'Basis');
  switch (page) {
    case 'overview':
      return [
        { id: 'verdict', blocks: [lead, counts(language)] },
        {
          id: 'map',
          heading: say(language, '各区', 'Districts'),
          blocks: [{ kind: 'tile-map', map: districtMap(language) }],
        },
        { id: 'list', heading, blocks: [table] },
      ];
    case 'findings':
      return [{ id: 'findings', blocks: [callout(language, 'warning'), findings] }];
    case 'target':
    case 'cluster':
    case 'indicator':
      return [
        { id: 'facts', blocks: [lead, facts(language)] },
        { id: 'chart', heading: say(language, '进度', 'Progress'), blocks: [chart] },
        { id: 'quote', heading: basis, blocks: [quote(language), callout(language, 'note')] },
        { id: 'none', heading, blocks: [empty] },
      ];
    case 'targets':
      return [{ id: 'targets', blocks: [table] }];
    case 'draft':
      return [...(toolSections(language, page) ?? []), { id: 'findings', blocks: [findings] }];
    default:
      return (
        toolSections(language, page) ?? [
          { id: 'facts', blocks: [facts(language), list] },
          { id: 'targets', heading, blocks: [table] },
        ]
      );
  }
}

/** The fixture's page of `request` at `asOf`. */
export function fixturePage(request: PageRequest, asOf: string): PageView {
  const { language, page, id } = request;
  const [zh, en] = TITLES[page];
  const title = page === 'cluster' || page === 'place' ? nameOf(id ?? '', language) : say(language, zh, en);
  const home: TextPiece = { text: say(language, '概览', 'Overview'), link: { page: 'overview' } };
  return {
    page,
    ...(id === undefined ? {} : { id }),
    language,
    title,
    kicker: say(language, zh, en),
    asOf,
    asOfText: say(language, `数据截至${asOf}`, `As of ${asOf}`),
    trail: page === 'overview' ? [{ text: title }] : [home, { text: title }],
    sections: sectionsOf(request),
  };
}
