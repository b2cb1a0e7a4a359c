// A small plan book for tests, written as its files hold it and read by the schemas of the model.
import { allocationSchema } from '#model/allocation';
import { fundSchema, parkSchema, platformSchema, projectSchema, titleSchema } from '#model/carrier';
import { dossierItemSchema, dossierSchema } from '#model/dossier';
import type { PlanBook } from '#model/planBook';
import { ruleSchema } from '#model/rule';
import { taskSchema } from '#model/task';
import { workspaceSchema } from '#model/workspace';
import { anchor, both, items } from './sampleItems.ts';
import { clusterLists, clusters, documents, indicators, places, plans } from './sampleNouns.ts';
import { targets } from './sampleTargets.ts';

const tasks = items('tasks', taskSchema, [
  {
    id: 'task-parks',
    plan: 'plan-14',
    wording: both('建设先进制造业园区', 'build advanced manufacturing parks'),
    lead: [both('市规划和自然资源局', 'Planning and Natural Resources Bureau')],
    place: 'shenzhen',
    clusters: ['marine'],
    status: 'on-schedule',
    deadline: '2025',
    anchor: anchor(2400, 'twenty parks'),
  },
  { id: 'task-forum', wording: both('举办年度论坛', 'hold a yearly forum'), place: 'luohu' },
]);

const dossiers = items('dossiers', dossierSchema, [
  {
    cluster: 'high-end-equipment',
    chainLeader: { post: both('副市长', 'Vice mayor'), from: '2024-03-01' },
    subSectors: [{ name: both('数控机床', 'CNC machine tools'), anchor: anchor(3000, 'CNC machine tools') }],
  },
]);

const dossierItems = items('items', dossierItemSchema, [
  {
    id: 'expo',
    kind: 'exhibition',
    name: both('工业展', 'Industry expo'),
    lead: 'high-end-equipment',
    clusters: ['marine'],
    touched: '2025-04-30',
  },
]);

const allocations = items('allocations', allocationSchema, [
  {
    id: 'tools-places',
    cluster: 'machine-tools',
    standing: 'wished',
    places: [{ place: 'nanshan' }, { place: 'luohu', printed: 'Shenzhen', reading: 'probable' }],
    open: 'true',
    anchor: anchor(3100, 'Nanshan and other areas'),
  },
  {
    id: 'marine-axis',
    cluster: 'marine',
    standing: 'wished',
    places: [],
    open: 'false',
    axis: both('东部海岸', 'the eastern coast'),
  },
]);

/** The plan book; nothing in it is a fault of syntax, some of it is left open on purpose. */
export const SAMPLE_BOOK: PlanBook = {
  workspace: {
    ...workspaceSchema.parse({
      marshall: '1',
      id: 'sample',
      name: both('样例', 'Sample'),
      city: 'shenzhen',
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      languages: ['zh', 'en'],
    }),
    ref: { file: 'marshall.yaml', path: [] },
  },
  documents,
  plans,
  places,
  clusterLists,
  clusters,
  allocations,
  indicators,
  targets,
  tasks,
  dossiers,
  items: dossierItems,
  parks: items('parks', parkSchema, [
    {
      id: 'park-a',
      name: both('石岩园区', 'Shiyan park'),
      place: 'nanshan',
      clusters: ['high-end-equipment'],
      plannedArea: { value: '12.5', unit: 'km2', comparator: '~' },
      phases: [{ phase: 'start-up', area: { value: '2.6', unit: 'km2' } }, { phase: 'reserve' }],
    },
  ]),
  funds: items('funds', fundSchema, [
    {
      id: 'fund-a',
      name: both('装备基金', 'Equipment fund'),
      size: { value: '2', unit: 'billion-yuan', period: '2022' },
    },
  ]),
  platforms: items('platforms', platformSchema, [
    {
      id: 'centre-a',
      name: both('创新中心', 'Innovation centre'),
      kind: 'pilot-base',
      stage: 'listed',
      clusters: ['marine'],
    },
  ]),
  projects: items('projects', projectSchema, [
    { id: 'project-a', name: both('产线', 'Production line'), stage: 'signed', place: 'luohu' },
  ]),
  titles: items('titles', titleSchema, [
    {
      id: 'nhte',
      name: both('国家高新技术企业', 'National high-tech enterprise'),
      kind: 'title',
      indicator: 'high-tech-enterprises',
      validYears: '3',
    },
  ]),
  rules: items('rules', ruleSchema, [
    {
      id: 'rule-of-three',
      name: both('三三规则', 'Rule of three'),
      bounds: [{ level: 'industry', count: 'places-per-cluster', atMost: '3' }],
      document: 'opinions-2022',
    },
  ]),
  relations: [],
  validations: [],
};
