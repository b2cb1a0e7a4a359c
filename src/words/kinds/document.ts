// Words of documents and plans: rank, force, form, language, level of plan.
import type { Words } from '../wordTable.ts';

export const documentKinds = {
  /** 纲要 > 专项规划 > 行动计划 > 工作报告 > 通稿 > 转载件 */
  documentRank: {
    outline: { zh: '规划纲要', en: 'outline plan' },
    'special-plan': { zh: '专项规划', en: 'special plan' },
    'action-plan': { zh: '行动计划', en: 'action plan' },
    'work-report': { zh: '工作报告', en: 'work report' },
    'press-release': { zh: '新闻通稿', en: 'press release' },
    reprint: { zh: '转载件', en: 'reprint' },
  },
  documentForce: {
    'in-force': { zh: '现行有效', en: 'in force' },
    repealed: { zh: '已废止', en: 'repealed' },
    'not-stated': { zh: '效力未载明', en: 'not stated' },
  },
  documentForm: {
    original: { zh: '印发原件', en: 'issued original' },
    translation: { zh: '译文', en: 'translation' },
    quoted: { zh: '仅见引述', en: 'known from quotations' },
  },
  language: {
    zh: { zh: '中文', en: 'Chinese' },
    en: { zh: '英文', en: 'English' },
  },
  planLevel: {
    'five-year': { zh: '五年规划', en: 'five-year plan' },
    'three-year-rolling': { zh: '三年滚动计划', en: 'three-year rolling plan' },
    annual: { zh: '年度计划', en: 'annual plan' },
    special: { zh: '专项计划', en: 'special plan' },
  },
  relationKind: {
    share: { zh: '占比关系', en: 'share of a whole' },
    sum: { zh: '合计关系', en: 'sum of parts' },
  },
} as const satisfies Readonly<Record<string, Words>>;
