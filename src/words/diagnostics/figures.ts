// Texts of the diagnostics of figures: out of range, out of balance, changed beyond what is usual.
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';
import { figureEn, figureZh, plural } from './rulesLabels.ts';

const ruleZh = (a: TextArgs): string => (a.rule === undefined ? '' : `（规则“${a.rule}”）`);
const ruleEn = (a: TextArgs): string => (a.rule === undefined ? '' : ` (rule “${a.rule}”)`);
const limitZh = (a: TextArgs): string => `${a.kind === 'below-range' ? '低于下限' : '超过上限'}${a.limit}`;
const limitEn = (a: TextArgs): string =>
  `${a.kind === 'below-range' ? 'below the lower' : 'above the upper'} bound of ${a.limit}`;
const at = (a: TextArgs): string => `${figureEn(a)} in ${a.period}`;
const beforeZh = (a: TextArgs): string =>
  `${figureZh(a)}${a.period}为${a.value}，${a.beforePeriod}为${a.before}，变动${a.change}`;
const beforeEn = (a: TextArgs): string =>
  `For ${figureEn(a)} the figure of ${a.period} is ${a.value}, that of ${a.beforePeriod} ${a.before}: a change of ${a.change}`;
const sumZh = (a: TextArgs, parts: string): string =>
  `${figureZh(a)}${a.period}总数为${a.whole}，${a.count}个${parts}合计${a.sum}，${a.direction === 'above' ? '多' : '少'}${a.margin}${ruleZh(a)}。`;
const sumEn = (a: TextArgs, parts: string): string =>
  `The total of ${at(a)} is ${a.whole}; its ${parts} add up to ${a.sum}, ${a.margin} ${a.direction === 'above' ? 'more' : 'less'}${ruleEn(a)}.`;

const MEND_ZH = '与来源核对后更正；数值属实的，说明原因。';
const MEND_EN = 'Check the source and mend the figure, or explain why it stands.';

export const figureTexts: Readonly<Record<string, DiagnosticText>> = {
  'figure-implausible': {
    zh: {
      title: '数据量级不合理',
      what: (a) =>
        a.gdp === undefined
          ? `${figureZh(a)}${a.period}为${a.value}，${a.kind === 'below-range' ? '低于合理下限' : '超过合理上限'}${a.limit}。`
          : `${figureZh(a)}${a.period}为${a.value}，超过合理上限${a.limit}，为${a.gdpPlace}${a.gdpPeriod}地区生产总值${a.gdp}的${a.times}倍。`,
      why: '量级错误多出于计量单位或小数点，一经采用会使判定和合计失真。',
      todo: () => '与来源核对数值和计量单位后更正；数值属实的，说明原因。',
    },
    en: {
      title: 'Figure of an implausible magnitude',
      what: (a) =>
        `The figure of ${at(a)} is ${a.value}, ${a.kind === 'below-range' ? 'below' : 'above'} the plausible limit of ${a.limit}${a.gdp === undefined ? '' : `; that is ${a.times} times the gross domestic product of ${a.gdpPlace}, ${a.gdp} in ${a.gdpPeriod}`}.`,
      why: 'Wrong magnitudes come from units and decimal points; one of them spoils every verdict and total made from it.',
      todo: () => 'Check value and unit at the source and mend the figure, or explain why it stands.',
    },
  },
  'figure-outside-bounds': {
    zh: {
      title: '数据超出规定范围',
      what: (a) => `${figureZh(a)}${a.period}为${a.value}，${limitZh(a)}${ruleZh(a)}。`,
      why: '规划目录的校验规则规定了该数据的取值范围。',
      todo: () => `${MEND_ZH}范围已不适用的，修改规则。`,
    },
    en: {
      title: 'Figure outside its declared bounds',
      what: (a) => `The figure of ${at(a)} is ${a.value}, ${limitEn(a)}${ruleEn(a)}.`,
      why: 'A validation rule of the plan declares between which bounds the figure lies.',
      todo: () => `${MEND_EN} Where the bounds no longer fit, change the rule.`,
    },
  },
  'figure-balance-broken': {
    zh: {
      title: '分项合计与总数不等',
      what: (a) => sumZh(a, '分项'),
      why: '校验规则规定各分项之和等于总数；差额超出印出位数的修约或规定的允许误差。',
      todo: () => `核对总数和各分项的口径、版次。${MEND_ZH}`,
    },
    en: {
      title: 'Parts and whole out of balance',
      what: (a) => sumEn(a, plural(a.count, 'part')),
      why: 'A rule says that the parts make the whole; the difference is beyond the rounding of the printed digits or the tolerance declared.',
      todo: () => `Compare scope and vintage of whole and parts. ${MEND_EN}`,
    },
  },
  'figure-places-sum-differs': {
    zh: {
      title: '各区合计与全市数不等',
      what: (a) => sumZh(a, '单元'),
      why: '校验规则规定各单元之和等于上级区域数；与各单元重叠的区域不计入。',
      todo: () => `核对各区与全市数的口径、版次和核定阶段。${MEND_ZH}`,
    },
    en: {
      title: 'Districts that do not add up to their city',
      what: (a) => sumEn(a, plural(a.count, 'unit')),
      why: 'A rule says that the units make the place above; zones that overlap them are not counted.',
      todo: () => `Compare scope, vintage and finality of districts and city. ${MEND_EN}`,
    },
  },
  'figure-ratio-outside': {
    zh: {
      title: '两项数据之比超出范围',
      what: (a) =>
        `${figureZh(a)}${a.period}为${a.value}，与${a.denominator}${a.against}之比为${a.ratio}，${limitZh(a)}${ruleZh(a)}。`,
      why: '校验规则规定两项数据之比的范围，超出的多因其中一项单位或口径有误。',
      todo: () => `核对两项数据的单位和口径。${MEND_ZH}`,
    },
    en: {
      title: 'Ratio of two figures outside its bounds',
      what: (a) =>
        `The figure of ${at(a)} is ${a.value}; over ${a.denominator}, ${a.against}, that is ${a.ratio}, ${limitEn(a)}${ruleEn(a)}.`,
      why: 'A rule bounds the ratio of the two; outside it, unit or scope of one of them is mostly wrong.',
      todo: () => `Compare unit and scope of both. ${MEND_EN}`,
    },
  },
  'figure-change-large': {
    zh: {
      title: '同比变动过大',
      what: (a) => `${beforeZh(a)}，超出${a.limit}${ruleZh(a)}。`,
      why: '同比变动过大的，多因单位、位数或口径有误；没有规则的，降幅超过50%或增幅超过100%的予以提示。',
      todo: () => `${MEND_ZH}口径有调整的，录入口径变化记录。`,
    },
    en: {
      title: 'Large change on the year before',
      what: (a) => `${beforeEn(a)}, beyond ${a.limit}${ruleEn(a)}.`,
      why: 'Such a change mostly comes from unit, digits or scope; without a rule, a fall by more than 50% or a rise by more than 100% is reported.',
      todo: () => `${MEND_EN} Where the scope changed, record the break.`,
    },
  },
  'figure-outlier': {
    zh: {
      title: '变动异常',
      what: (a) =>
        `${beforeZh(a)}；该系列${a.count}次同比变动的中位数为${a.usual}，修正 Z 值为${a.score}，绝对值超过${a.limit}${ruleZh(a)}。`,
      why: '修正 Z 值（Iglewicz 和 Hoaglin，1993）以中位数和绝对中位差衡量，不受异常值本身影响；异常不等于错误。',
      todo: () => MEND_ZH,
    },
    en: {
      title: 'Change that stands out',
      what: (a) =>
        `${beforeEn(a)}; the median of the ${a.count} yearly changes of the series is ${a.usual}, the modified z-score ${a.score}, beyond ${a.limit}${ruleEn(a)}.`,
      why: 'The modified z-score (Iglewicz and Hoaglin 1993) measures by medians, which outliers do not move. What stands out need not be wrong.',
      todo: () => MEND_EN,
    },
  },
  'figure-revised-far': {
    zh: {
      title: '修订幅度过大',
      what: (a) => `${figureZh(a)}${a.period}由${a.before}改为${a.value}，变动${a.change}，超过${a.limit}。`,
      why: '修订幅度过大的，可能是单位有误，或者误填为另一指标、另一时期的数据。',
      todo: () => '核对单位、指标和时期后更正；确属修订的，说明依据，原数值予以保留。',
    },
    en: {
      title: 'Large revision',
      what: (a) => `${at(a)} goes from ${a.before} to ${a.value}, a change of ${a.change}, beyond ${a.limit}.`,
      why: 'A large revision may be a wrong unit, or the figure of another indicator or period.',
      todo: () =>
        'Check unit, indicator and period; where it is a revision, give its ground: the earlier value is kept.',
    },
  },
};
