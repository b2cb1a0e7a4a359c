// Words of observations, their sources and what is missing.
import { MISSING_WORDS, SEVERITY_WORDS } from '../status.ts';
import type { Words } from '../wordTable.ts';

export const evidenceKinds = {
  finality: {
    flash: { zh: '快报', en: 'flash' },
    preliminary: { zh: '初步核算', en: 'preliminary' },
    verified: { zh: '核实', en: 'verified' },
    final: { zh: '最终', en: 'final' },
    'census-revised': { zh: '普查修订', en: 'census-revised' },
  },
  priceBasis: {
    current: { zh: '现价', en: 'current prices' },
    constant: { zh: '不变价', en: 'constant prices' },
  },
  nature: {
    actual: { zh: '实际数', en: 'actual' },
    forecast: { zh: '预测数', en: 'forecast' },
  },
  origin: {
    official: { zh: '官方数', en: 'official' },
    computed: { zh: '测算数', en: 'computed here' },
  },
  sourceClass: {
    official: { zh: '官方发布', en: 'official' },
    'official-mirror': { zh: '官方发布的转载', en: 'mirror of an official release' },
    press: { zh: '媒体报道', en: 'press' },
    'press-mirror': { zh: '媒体报道的转载', en: 'mirror of a press report' },
    research: { zh: '研究机构', en: 'research' },
    'code-repository': { zh: '代码仓库', en: 'code repository' },
    document: { zh: '规划文件', en: 'plan document' },
  },
  currency: {
    CNY: { zh: '人民币', en: 'yuan' },
    USD: { zh: '美元', en: 'US dollars' },
  },
  severity: SEVERITY_WORDS,
  missingReason: MISSING_WORDS,
} as const satisfies Readonly<Record<string, Words>>;
