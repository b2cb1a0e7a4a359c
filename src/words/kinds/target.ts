// Words of targets, indicators and verdicts.
import { REASON_WORDS, STATUS_WORDS, TASK_STATUS_WORDS } from '../status.ts';
import type { Words } from '../wordTable.ts';

export const targetKinds = {
  targetType: {
    level: { zh: '期末水平', en: 'level at a date' },
    'average-growth': { zh: '年均增速', en: 'average annual growth' },
    cumulative: { zh: '累计值', en: 'cumulative over the period' },
    increment: { zh: '新增量', en: 'increment over the base' },
    rank: { zh: '位次', en: 'rank' },
    share: { zh: '占比', en: 'share' },
    event: { zh: '事项', en: 'completion of an event' },
    qualitative: { zh: '定性目标', en: 'qualitative' },
  },
  force: {
    ensure: { zh: '确保', en: 'ensure' },
    'not-below': { zh: '不低于', en: 'not below' },
    strive: { zh: '力争', en: 'strive for' },
    about: { zh: '左右', en: 'about' },
  },
  comparator: {
    '=': { zh: '达到', en: 'reach' },
    '>': { zh: '超过', en: 'over' },
    '>=': { zh: '不低于', en: 'at least' },
    '<': { zh: '低于', en: 'under' },
    '<=': { zh: '不超过', en: 'at most' },
    '~': { zh: '约', en: 'about' },
    range: { zh: '区间', en: 'range' },
    stable: { zh: '基本稳定', en: 'basically stable' },
  },
  binding: {
    binding: { zh: '约束性', en: 'binding' },
    expected: { zh: '预期性', en: 'expected' },
  },
  ledger: {
    assigned: { zh: '下达', en: 'assigned' },
    pledged: { zh: '自加压力', en: 'pledged' },
  },
  targetStanding: {
    'in-force': { zh: '执行中', en: 'in force' },
    replaced: { zh: '已调整', en: 'replaced' },
    withdrawn: { zh: '已撤销', en: 'withdrawn' },
  },
  measure: {
    'value-added': { zh: '增加值', en: 'value added' },
    'gross-output': { zh: '总产值', en: 'gross output' },
    'operating-revenue': { zh: '营业收入', en: 'operating revenue' },
    amount: { zh: '金额', en: 'amount' },
    count: { zh: '数量', en: 'count' },
    share: { zh: '占比', en: 'share' },
    'growth-rate': { zh: '增速', en: 'growth rate' },
    rank: { zh: '位次', en: 'rank' },
    area: { zh: '面积', en: 'area' },
    rate: { zh: '比率', en: 'rate' },
    capacity: { zh: '产能', en: 'capacity' },
    event: { zh: '事项', en: 'event' },
    qualitative: { zh: '定性', en: 'qualitative' },
    unnamed: { zh: '指标未明', en: 'measure not stated' },
  },
  direction: {
    higher: { zh: '越高越好', en: 'higher is better' },
    lower: { zh: '越低越好', en: 'lower is better' },
    none: { zh: '无方向', en: 'no direction' },
  },
  accrual: {
    flow: { zh: '时期数', en: 'flow over a period' },
    stock: { zh: '时点数', en: 'stock at a date' },
    none: { zh: '不适用', en: 'not applicable' },
  },
  scale: {
    running: { zh: '未到期', en: 'running' },
    due: { zh: '已到期', en: 'due' },
  },
  status: STATUS_WORDS,
  taskStatus: TASK_STATUS_WORDS,
  cannotJudgeReason: REASON_WORDS,
  pathMethod: {
    'equal-steps': { zh: '逐年等量', en: 'equal steps' },
    compound: { zh: '逐年等速', en: 'compound growth' },
    milestones: { zh: '年度分解目标', en: 'declared milestones' },
  },
  assumption: {
    'start-from-observation': {
      zh: '以规划期初或之前最近一期数据为起点',
      en: 'the path starts from the last observation at or before the start of the plan',
    },
    'whole-year-from-part': {
      zh: '年内数据按该指标往年同期占比折算为全年',
      en: "the part-year figure is scaled to the year by the indicator's own past shares",
    },
    'bound-as-value': { zh: '以公布的上下限作为数值', en: 'a published bound is taken as the value' },
    'due-inferred': { zh: '完成期限按规划期末推定', en: 'the due date is taken to be the end of the plan' },
  },
} as const satisfies Readonly<Record<string, Words>>;
