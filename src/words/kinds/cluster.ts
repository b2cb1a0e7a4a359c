// Words of places, clusters, allocations, rules and dossiers.
import type { Words } from '../wordTable.ts';

export const clusterKinds = {
  placeKind: {
    city: { zh: '市', en: 'city' },
    district: { zh: '行政区', en: 'district' },
    'functional-zone': { zh: '功能区', en: 'functional zone' },
    'cooperation-zone': { zh: '合作区', en: 'cooperation zone' },
    'development-zone': { zh: '经济技术开发区', en: 'development zone' },
    'high-tech-zone': { zh: '高新技术产业开发区', en: 'high-tech zone' },
    area: { zh: '片区', en: 'area' },
    world: { zh: '世界', en: 'world' },
  },
  clusterLevel: {
    total: { zh: '总体', en: 'total' },
    group: { zh: '集群门类', en: 'group of clusters' },
    cluster: { zh: '产业集群', en: 'cluster' },
    industry: { zh: '产业', en: 'industry' },
    segment: { zh: '产业链环节', en: 'chain segment' },
  },
  clusterKind: {
    'strategic-emerging': { zh: '战略性新兴产业', en: 'strategic emerging industry' },
    future: { zh: '未来产业', en: 'future industry' },
    other: { zh: '其他产业', en: 'other industry' },
  },
  predecessorKind: {
    same: { zh: '沿用', en: 'unchanged' },
    renamed: { zh: '更名', en: 'renamed' },
    merged: { zh: '合并', en: 'merged' },
    split: { zh: '拆分', en: 'split' },
    moved: { zh: '调整归属', en: 'moved' },
    redefined: { zh: '口径调整', en: 'redefined' },
  },
  allocationStanding: {
    wished: { zh: '规划支持建设', en: 'supported by the plan' },
    present: { zh: '现有布局', en: 'present' },
    assigned: { zh: '已明确布局', en: 'assigned' },
  },
  allocationRole: {
    lead: { zh: '主承载', en: 'lead carrier' },
    partner: { zh: '协同', en: 'partner' },
    support: { zh: '配套', en: 'support' },
  },
  reading: {
    certain: { zh: '确定', en: 'certain' },
    probable: { zh: '推定', en: 'probable' },
  },
  ruleCount: {
    'clusters-per-place': { zh: '每区产业数量', en: 'industries a district' },
    'places-per-cluster': { zh: '每个产业布局区数', en: 'districts an industry' },
    'parks-per-cluster': { zh: '每个产业承载园区数', en: 'parks an industry' },
  },
  dossierItemKind: {
    'leading-enterprises': { zh: '龙头企业和隐形冠军企业', en: 'leading and hidden-champion enterprises' },
    'investment-list': { zh: '招商引资清单', en: 'investment-promotion list' },
    'key-projects': { zh: '重点投资项目清单', en: 'key-project list' },
    'innovation-system': { zh: '创新体系', en: 'innovation system' },
    'policy-toolkit': { zh: '政策工具包', en: 'policy toolkit' },
    'consulting-institution': { zh: '战略咨询支撑机构', en: 'consulting institution' },
    fund: { zh: '基金', en: 'fund' },
    exhibition: { zh: '展会', en: 'exhibition' },
    forum: { zh: '论坛', en: 'forum' },
    association: { zh: '协会', en: 'association' },
    alliance: { zh: '联盟', en: 'alliance' },
    team: { zh: '团队', en: 'team' },
  },
} as const satisfies Readonly<Record<string, Words>>;
