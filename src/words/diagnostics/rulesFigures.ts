// Texts of the diagnostics of a target's figure: missing, corrected, implausible, in a wrong unit, out of order.
import type { UnitId } from '#kernel/unit';
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';
import { unitWord } from '../unit.ts';
import { capital, figureEn, figureZh, targetEn, targetZh } from './rulesLabels.ts';

const isOpen = (a: TextArgs, key: string): boolean => a[key] === undefined;

const gdpZh = (a: TextArgs): string =>
  isOpen(a, 'gdp') ? '' : `，为${a.gdpPlace}${a.gdpPeriod}地区生产总值${a.gdp}的${a.times}倍`;
const gdpEn = (a: TextArgs): string =>
  isOpen(a, 'gdp')
    ? ''
    : `; that is ${a.times} times the gross domestic product of ${a.gdpPlace}, ${a.gdp} in ${a.gdpPeriod}`;
const rivalZh = (a: TextArgs): string => (isOpen(a, 'rival') ? '' : `另有表述（${a.rivalTarget}）为${a.rival}。`);
const rivalEn = (a: TextArgs): string =>
  isOpen(a, 'rival') ? '' : ` Another statement (“${a.rivalTarget}”) says ${a.rival}.`;

export const figureRuleTexts: Readonly<Record<string, DiagnosticText>> = {
  'figure-missing': {
    zh: {
      title: '数值缺失待核',
      what: (a) => `${targetZh(a)}${a.lacking === 'unit' ? '有数值而无单位' : '未载明数值'}，按“数值缺失待核”保留。`,
      why: '没有数值或单位的目标无法判定完成情况，但不应因此删除。',
      todo: () => '查阅印发原件补充数值和单位；原件确无数值的，改列为定性目标。',
    },
    en: {
      title: 'Figure missing',
      what: (a) =>
        `${capital(targetEn(a))} states ${a.lacking === 'unit' ? 'a value but no unit' : 'no figure'}; it is kept as “figure missing, to be checked”.`,
      why: 'Without figure and unit nobody can say whether it is met; that is no reason to drop it.',
      todo: () => 'Look the figure up in the issued original; where it prints none, make the target qualitative.',
    },
  },
  'unnamed-measure': {
    zh: {
      title: '指标口径未明',
      what: (a) => `${targetZh(a)}未说明统计口径，照原文保留，不予判定。`,
      why: '增加值、产值、营业收入互不等同，“规模”“千亿级”等提法可指其中任何一种。',
      todo: () => '请发文单位明确口径后，改用相应指标。',
    },
    en: {
      title: 'Unnamed measure',
      what: (a) => `${capital(targetEn(a))} does not say what is measured; it is kept as printed and not judged.`,
      why: 'Value added, gross output and revenue are never equated, and “scale” or “100-billion class” may mean any of them.',
      todo: () => 'Ask the issuer which measure is meant and use the indicator of that measure.',
    },
  },
  'value-corrected': {
    zh: {
      title: '采用值与文件印载值不同',
      what: (a) => `${targetZh(a)}文件印载为${a.printed}，采用${a.accepted}。理由：${a.reason}`,
      why: '更正过的数值须与印载值并列，供读者复核。',
      todo: () => '与印发原件核对；核对无误后改引原件，并删去 printed 和 correction。',
    },
    en: {
      title: 'Value corrected',
      what: (a) =>
        `For ${targetEn(a)} the document prints ${a.printed}; ${a.accepted} is accepted. Reason: ${a.reason}`,
      why: 'A corrected value stands beside the printed one, so that every reader can judge the correction.',
      todo: () => 'Check the issued original; once it agrees, point the anchor there and drop printed and correction.',
    },
  },
  'correction-without-reason': {
    zh: {
      title: '更正数值未说明理由',
      what: (a) => `${targetZh(a)}文件印载为${a.printed}，采用${a.accepted}，未说明理由。`,
      why: '没有理由的更正等同于改数。',
      todo: () => '在 correction 中写明更正理由及依据；无理由的，恢复印载值。',
    },
    en: {
      title: 'Correction without reason',
      what: (a) => `For ${targetEn(a)} the document prints ${a.printed}; ${a.accepted} is accepted without a reason.`,
      why: 'A correction without a reason is a changed figure.',
      todo: () => 'State the reason and its ground in correction, or go back to the printed value.',
    },
  },
  'implausible-magnitude': {
    zh: {
      title: '数值量级不合理',
      what: (a) =>
        `${targetZh(a)}数值${a.value}${a.kind === 'below-range' ? '低于合理下限' : '超过合理上限'}${a.limit}${gdpZh(a)}。${rivalZh(a)}`,
      why: '量级错误多出于转载、翻译或单位换算，一经采用会使全部测算失真。',
      todo: (a) =>
        a.rival === undefined
          ? '与印发原件核对；确属误印的，填写采用值（value）、印载值（printed）和更正理由（correction）。'
          : `与印发原件核对；确属误印的，采用${a.rival}，并填写印载值（printed）和更正理由（correction）。`,
    },
    en: {
      title: 'Implausible magnitude',
      what: (a) =>
        `The value ${a.value} of ${targetEn(a)} is ${a.kind === 'below-range' ? 'below' : 'above'} the plausible limit of ${a.limit}${gdpEn(a)}.${rivalEn(a)}`,
      why: 'Wrong magnitudes come from reprints, translations and units; one of them spoils every figure computed from it.',
      todo: (a) =>
        `Check the issued original; if it is a misprint, state the ${a.rival === undefined ? 'right value' : `value ${a.rival}`}, the printed one (printed) and the reason (correction).`,
    },
  },
  'wrong-unit-dimension': {
    zh: {
      title: '计量单位与指标不符',
      what: (a) =>
        `“${a.item}”以“${unitWord(a.found as UnitId, 'zh')}”计，${a.indicator ?? '用地面积'}应以“${unitWord(a.expected as UnitId, 'zh')}”一类单位计。`,
      why: '量纲不同的数值不能换算、比较或相加；百分比与百分点也不相同。',
      todo: () => '核对原文后更正单位；所用指标有误的，改用相应指标。',
    },
    en: {
      title: 'Unit of a wrong dimension',
      what: (a) =>
        `“${a.item}” is stated in ${unitWord(a.found as UnitId, 'en')}, but ${a.indicator ?? 'an area of land'} is measured in units such as ${unitWord(a.expected as UnitId, 'en')}.`,
      why: 'Figures of different dimensions can be neither converted nor compared nor added; percent and percentage points differ too.',
      todo: () => 'Check the words and correct the unit, or name the indicator that is meant.',
    },
  },
  'range-inverted': {
    zh: {
      title: '区间目标上下限有误',
      what: (a) =>
        a.upper === undefined
          ? `${targetZh(a)}为区间目标，只有下限${a.lower}，没有上限。`
          : `${targetZh(a)}下限${a.lower}不低于上限${a.upper}。`,
      why: '上下限不全或颠倒的区间无法判定是否完成。',
      todo: () => '更正 value（下限）和 upper（上限）；只有一端的，改用“不低于”或“不高于”。',
    },
    en: {
      title: 'Range inverted',
      what: (a) =>
        a.upper === undefined
          ? `${capital(targetEn(a))} is a range with a lower end, ${a.lower}, and no upper one.`
          : `The lower end ${a.lower} of ${targetEn(a)} is not below its upper end ${a.upper}.`,
      why: 'Nobody can say whether a range without two ends in order is met.',
      todo: () => 'Correct value (lower end) and upper, or use >= or <= where only one end is meant.',
    },
  },
  'due-before-base': {
    zh: {
      title: '目标期限早于起点',
      what: (a) => {
        if (a.kind === 'milestone') return `${targetZh(a)}的阶段目标（${a.period}）晚于目标期限${a.due}。`;
        return `${targetZh(a)}期限${a.due}${a.kind === 'base' ? `不晚于基期${a.period}` : `早于起始期${a.period}`}。`;
      },
      why: '起止时间颠倒的，没有可以测算的进度。',
      todo: () => '核对原文中的年份，更正基期、起始期、阶段目标或期限。',
    },
    en: {
      title: 'Due before its base',
      what: (a) => {
        if (a.kind === 'milestone')
          return `A milestone of ${targetEn(a)} is set for ${a.period}, after the target falls due.`;
        return `${capital(targetEn(a))} falls due ${a.kind === 'base' ? `no later than its base, ${a.period}` : `before its first period, ${a.period}`}.`;
      },
      why: 'Between a start and an end that are reversed there is no way to go.',
      todo: () => 'Check the years in the document and correct base, first period, milestone or due period.',
    },
  },
  'trajectory-backwards': {
    zh: {
      title: '目标走势倒退',
      what: (a) =>
        `${figureZh(a)}${a.kind === 'milestone' ? '阶段值' : '后续目标'}${a.period}为${a.value}，差于${a.beforePeriod}的${a.before}。`,
      why: '后期目标差于前期的，通常是年份或数值有误，或者是未注明的调整。',
      todo: () => '核对两处数值；确属调整的，用 revises 注明所调整的目标。',
    },
    en: {
      title: 'Trajectory that goes backwards',
      what: (a) =>
        `For ${figureEn(a)} the value for ${a.period}, ${a.value}, is worse than that for ${a.beforePeriod}, ${a.before}.`,
      why: 'A later value worse than an earlier one is mostly a wrong year or figure, or a revision that does not say so.',
      todo: () => 'Check both figures; where the target was revised, name the earlier one in revises.',
    },
  },
};
