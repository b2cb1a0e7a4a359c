// Places, clusters and their lists, indicators, documents and plans of the sample plan book.
import { clusterListSchema, clusterSchema } from '#model/cluster';
import { documentSchema } from '#model/document';
import { indicatorSchema } from '#model/indicator';
import { placeSchema } from '#model/place';
import { planSchema } from '#model/plan';
import { both, items } from './sampleItems.ts';

export const places = items('places', placeSchema, [
  { id: 'shenzhen', name: both('深圳市', 'Shenzhen'), kind: 'city' },
  { id: 'luohu', name: both('罗湖区', 'Luohu'), kind: 'district', parent: 'shenzhen', unit: 'true', tile: ['3', '2'] },
  {
    id: 'nanshan',
    name: both('南山区', 'Nanshan'),
    kind: 'district',
    parent: 'shenzhen',
    unit: 'true',
    tile: ['1', '2'],
  },
  {
    id: 'qianhai',
    name: both('前海合作区', 'Qianhai'),
    kind: 'cooperation-zone',
    parent: 'shenzhen',
    overlaps: ['nanshan'],
    aliases: ['前海'],
  },
]);

export const clusters = items('clusters', clusterSchema, [
  {
    id: 'sei',
    name: both('战略性新兴产业', 'Strategic emerging industries'),
    level: 'total',
    kind: 'strategic-emerging',
  },
  {
    id: 'machine-tools',
    name: both('工业母机', 'Machine tools'),
    level: 'cluster',
    kind: 'strategic-emerging',
    parent: 'sei',
  },
  {
    id: 'high-end-equipment',
    name: both('高端装备与仪器', 'High-end equipment and instruments'),
    level: 'cluster',
    kind: 'strategic-emerging',
    parent: 'sei',
    predecessors: [{ cluster: 'machine-tools', kind: 'merged' }],
  },
  {
    id: 'marine',
    name: both('海洋产业', 'Marine industry'),
    level: 'cluster',
    kind: 'strategic-emerging',
    overlaps: ['sei'],
  },
  { id: 'quantum', name: both('量子信息', 'Quantum information'), level: 'cluster', kind: 'future' },
]);

export const clusterLists = items('clusterLists', clusterListSchema, [
  {
    id: 'list-2022',
    name: both('2022年版清单', 'List of 2022'),
    place: 'shenzhen',
    period: '2022',
    document: 'opinions-2022',
    members: [
      { cluster: 'machine-tools', no: '1' },
      { cluster: 'marine', no: '2' },
      { cluster: 'quantum', no: '21' },
    ],
  },
  {
    id: 'list-2024',
    name: both('2024年版清单', 'List of 2024'),
    place: 'shenzhen',
    period: '2024',
    revises: 'list-2022',
    members: [
      { cluster: 'high-end-equipment', no: '1' },
      { cluster: 'marine', no: '2' },
      { cluster: 'quantum', no: '21' },
    ],
  },
]);

export const indicators = items('indicators', indicatorSchema, [
  {
    id: 'high-tech-enterprises',
    name: both('国家高新技术企业', 'National high-tech enterprises'),
    measure: 'count',
    unit: 'enterprise',
    direction: 'higher',
    accrual: 'stock',
    additive: 'true',
  },
  {
    id: 'value-added',
    name: both('增加值', 'Value added'),
    measure: 'value-added',
    unit: 'billion-yuan',
    direction: 'higher',
    accrual: 'flow',
    additive: 'true',
  },
]);

export const documents = items('documents', documentSchema, [
  {
    id: 'opinions-2022',
    title: both('关于发展壮大战略性新兴产业集群的意见', 'Opinions on strategic emerging clusters'),
    issuer: both('深圳市人民政府', 'Shenzhen Municipal Government'),
    number: '深府〔2022〕1号',
    date: '2022-06-06',
    force: 'in-force',
    rank: 'action-plan',
    form: 'translation',
    language: 'en',
    place: 'shenzhen',
  },
]);

export const plans = items('plans', planSchema, [
  {
    id: 'plan-14',
    name: both('十四五规划', '14th Five-Year Plan'),
    level: 'five-year',
    place: 'shenzhen',
    period: '2021..2025',
    document: 'opinions-2022',
  },
  {
    id: 'rolling-2022',
    name: both('2022—2024年滚动计划', 'Rolling plan 2022–2024'),
    level: 'three-year-rolling',
    place: 'shenzhen',
    period: '2022..2024',
    parent: 'plan-14',
  },
  {
    id: 'rolling-2023',
    name: both('2023—2025年滚动计划', 'Rolling plan 2023–2025'),
    level: 'three-year-rolling',
    place: 'shenzhen',
    period: '2023..2025',
    parent: 'plan-14',
    rolls: 'rolling-2022',
  },
]);
