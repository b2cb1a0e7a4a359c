// Words of parks, platforms, projects and titles of firms.
import type { Words } from '../wordTable.ts';

export const carrierKinds = {
  parkPhase: {
    'start-up': { zh: '启动区', en: 'start-up area' },
    expansion: { zh: '拓展区', en: 'expansion area' },
    reserve: { zh: '储备区', en: 'reserve area' },
  },
  platformKind: {
    'manufacturing-innovation-centre': { zh: '制造业创新中心', en: 'manufacturing innovation centre' },
    'proof-of-concept-centre': { zh: '概念验证中心', en: 'proof-of-concept centre' },
    'pilot-base': { zh: '中试基地', en: 'pilot-scale base' },
    'technology-platform': { zh: '公共技术服务平台', en: 'technology platform' },
    'research-institution': { zh: '科研机构', en: 'research institution' },
    other: { zh: '其他平台', en: 'other platform' },
  },
  platformStage: {
    planned: { zh: '规划', en: 'planned' },
    listed: { zh: '已列入名单', en: 'put on the list' },
    building: { zh: '在建', en: 'being built' },
    built: { zh: '已建成', en: 'built' },
  },
  projectStage: {
    lead: { zh: '线索', en: 'lead' },
    talks: { zh: '在谈', en: 'in talks' },
    signed: { zh: '已签约', en: 'signed' },
    started: { zh: '已开工', en: 'started' },
    producing: { zh: '已投产', en: 'producing' },
  },
  titleKind: {
    title: { zh: '资质', en: 'title' },
    step: { zh: '梯度培育', en: 'step of the ladder' },
    listing: { zh: '上市', en: 'listing' },
  },
} as const satisfies Readonly<Record<string, Words>>;
