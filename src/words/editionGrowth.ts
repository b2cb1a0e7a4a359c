// Words of growth between two years: published growth, computed growth, and why none is computed.
import type { Language } from '#kernel/language';
import type { Period } from '#kernel/period';
import { formatPeriod } from './period.ts';

const zh = {
  /** Period as it stands in a sentence. */
  within: (period: Period): string => formatPeriod(period, 'zh'),
  level: '{period}{name}{value}。',
  withChange: '{period}{name}{value}，{change}。',
  changeAlone: '{period}{name}{change}。',
  notComputed: '{earlierPeriod}{name}{earlier}、{period}{value}，{why}，不计算增速。',
  notCompared: '{earlierPeriod}{name}{earlier}、{period}{value}，{why}，不作比较。',
  why: {
    source: '数据来源不同',
    break: '其间统计口径变化',
    prices: '价格口径不同',
    origin: '一为公布数、一为测算数',
    bound: '所公布的不是确数',
    unit: '计量单位不同',
  },
  published: { up: '同比增长{growth}', down: '同比下降{growth}', same: '与上年同期持平' },
  real: { up: '按可比价同比增长{growth}', down: '按可比价同比下降{growth}', same: '按可比价与上年同期持平' },
  computed: {
    up: '比{earlierPeriod}的{earlier}增长{growth}{basis}',
    down: '比{earlierPeriod}的{earlier}下降{growth}{basis}',
    same: '与{earlierPeriod}持平{basis}',
  },
  points: {
    up: '比{earlierPeriod}的{earlier}提高{growth}个百分点',
    down: '比{earlierPeriod}的{earlier}下降{growth}个百分点',
    same: '与{earlierPeriod}持平',
  },
  basis: {
    current: '（按现价计算）',
    constant: '（按可比价计算）',
    'not-stated': '（据公布数计算，价格口径未注明）',
  },
};

const en: typeof zh = {
  within: (period) => {
    const text = formatPeriod(period, 'en');
    if (period.kind === 'day') return `on ${text}`;
    return period.kind === 'half' || period.kind === 'quarter' ? `in the ${text}` : `in ${text}`;
  },
  level: '{name}: {value} {period}.',
  withChange: '{name}: {value} {period}, {change}.',
  changeAlone: '{name}: {change} {period}.',
  notComputed: '{name}: {earlier} {earlierPeriod} and {value} {period}; {why}, so no growth is computed.',
  notCompared: '{name}: {earlier} {earlierPeriod} and {value} {period}; {why}, so they are not compared.',
  why: {
    source: 'the figures come from different sources',
    break: 'the scope changed in between',
    prices: 'their price bases differ',
    origin: 'one is published, one computed here',
    bound: 'not both are exact figures',
    unit: 'their units differ',
  },
  published: {
    up: 'up {growth} on the year before',
    down: 'down {growth} on the year before',
    same: 'unchanged on the year before',
  },
  real: {
    up: 'up {growth} on the year before at constant prices',
    down: 'down {growth} on the year before at constant prices',
    same: 'unchanged on the year before at constant prices',
  },
  computed: {
    up: 'up {growth} from {earlier} {earlierPeriod}{basis}',
    down: 'down {growth} from {earlier} {earlierPeriod}{basis}',
    same: 'as {earlierPeriod}{basis}',
  },
  points: {
    up: 'up {growth} percentage points from {earlier} {earlierPeriod}',
    down: 'down {growth} percentage points from {earlier} {earlierPeriod}',
    same: 'as {earlierPeriod}',
  },
  basis: {
    current: ' (at current prices)',
    constant: ' (at constant prices)',
    'not-stated': ' (computed from the published figures, price basis not stated)',
  },
};

export type GrowthWords = typeof zh;

const WORDS: Readonly<Record<Language, GrowthWords>> = { zh, en };

export function growthWords(language: Language): GrowthWords {
  return WORDS[language];
}
