// Texts of the diagnostics of figures beside figures: plans above each other, parts and wholes, stated shares and sums, land.
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';
import { capital, plural, targetEn, targetZh } from './rulesLabels.ts';

const differenceZh = (a: TextArgs): string => {
  const above = `上级目标（${a.parentTarget}）`;
  switch (a.difference) {
    case 'indicator':
      return `指标为“${a.own}”，${above}为“${a.above}”`;
    case 'unit':
      return `${a.own}与${above}${a.above}计量单位不同类`;
    case 'due':
      return `期限为${a.own}，${above}为${a.above}`;
    case 'exceeds':
      return `部分数值${a.own}大于${above}全部数值${a.above}`;
    default:
      return `数值为${a.own}，${above}为${a.above}`;
  }
};
const differenceEn = (a: TextArgs): string => {
  const above = `the target above it (“${a.parentTarget}”)`;
  switch (a.difference) {
    case 'indicator':
      return `measures “${a.own}”, ${above} “${a.above}”`;
    case 'unit':
      return `is stated as ${a.own}, which is another kind of unit than ${a.above} of ${above}`;
    case 'due':
      return `falls due ${a.own}, ${above} ${a.above}`;
    case 'exceeds':
      return `is a part of ${a.own}, more than the whole of ${above}, ${a.above}`;
    default:
      return `is ${a.own}, ${above} ${a.above}`;
  }
};
const orderZh = (a: TextArgs): string => (a.order === 'unknown' ? '（两规划先后不明）' : '（本级规划早于上级规划）');
const orderEn = (a: TextArgs): string =>
  a.order === 'unknown' ? 'Which of the two plans is older is not known.' : 'Its plan is older than the plan above.';
const overlapZh = (a: TextArgs): string =>
  a.relation === 'contains' ? `“${a.outer}”包含“${a.inner}”` : `“${a.inner}”与“${a.outer}”有重叠`;
const overlapEn = (a: TextArgs): string =>
  a.relation === 'contains' ? `${a.outer} contains ${a.inner}` : `${a.inner} and ${a.outer} overlap`;

const PARK_ZH: Readonly<Record<string, readonly [string, string]>> = {
  phases: ['各片区面积合计', '规划面积'],
  'industrial-land': ['产业用地', '规划面积'],
  available: ['可供用地', '产业用地'],
  supplied: ['已供用地', '可供用地'],
};
const PARK_EN: Readonly<Record<string, readonly [string, string]>> = {
  phases: ['the phases add up to', 'the planned area'],
  'industrial-land': ['industrial land is', 'the planned area'],
  available: ['available land is', 'the industrial land'],
  supplied: ['supplied land is', 'the land there was to supply'],
};
const parkPair = (table: typeof PARK_ZH, a: TextArgs): readonly [string, string] => table[a.excess ?? ''] ?? ['', ''];

export const sumRuleTexts: Readonly<Record<string, DiagnosticText>> = {
  'sub-plan-needs-alignment': {
    zh: {
      title: '下级规划需衔接',
      what: (a) => `${targetZh(a)}需与上级规划衔接：${differenceZh(a)}${orderZh(a)}。`,
      why: '下级规划编制在前的，上级规划印发后应当衔接。',
      todo: () => '在修订或年度计划中与上级目标衔接；另有口径的，予以说明。',
    },
    en: {
      title: 'Sub-plan that needs alignment',
      what: (a) => `${capital(targetEn(a))} ${differenceEn(a)}. ${orderEn(a)}`,
      why: 'A plan written before the one above it could not follow it, and is to be aligned once that is issued.',
      todo: () => 'Align it in the next revision or annual plan, or say why the two may differ.',
    },
  },
  'sub-plan-inconsistent': {
    zh: {
      title: '下级规划与上级规划不一致',
      what: (a) => `${targetZh(a)}与在先印发的上级规划不一致：${differenceZh(a)}。`,
      why: '下级规划编制在后，应当与上级规划一致。',
      todo: () => '按上级规划更正名称、单位、年份或数值；有意加压的，另列自加压力目标。',
    },
    en: {
      title: 'Sub-plan inconsistent with the plan above',
      what: (a) => `${capital(targetEn(a))} ${differenceEn(a)}, although its plan is the younger.`,
      why: 'A plan written after the one above it has to agree with it in name, unit, year and value.',
      todo: () => 'Correct what differs; where more is pledged on purpose, state that as a pledged target of its own.',
    },
  },
  'parts-not-additive': {
    zh: {
      title: '不可加指标分解',
      what: (a) => `目标“${a.whole}”分解为${a.count}项不可相加的目标：${a.parts}。`,
      why: '增速、占比和位次不能相加，各区之和不等于全市。',
      todo: () => '改为分解总量；增速、占比只作参考的，不用 partOf。',
    },
    en: {
      title: 'Parts that cannot be added',
      what: (a) => `The target “${a.whole}” is split into ${plural(a.count, 'part')} that cannot be added: ${a.parts}.`,
      why: 'Growth rates, shares and ranks never add: those of the districts do not make that of the city.',
      todo: () => 'Split the amount instead, or drop partOf where rate or share is for orientation only.',
    },
  },
  'parts-do-not-add-up': {
    zh: {
      title: '分解目标与总目标不等',
      what: (a) => {
        const side = a.direction === 'above' ? '多' : '少';
        const ledger = a.ledger === 'pledged' ? '自加压力目标合计' : '下达目标合计';
        return `${targetZh(a)}为${a.whole}，${a.count}项${ledger} ${a.sum}，${side} ${a.margin}。`;
      },
      why: '下达台账应当与总目标相等；自加压力台账可以超出，差额应当列明。',
      todo: (a) =>
        a.ledger === 'pledged' ? '列明差额，无需更正；合计不足的，研究补足。' : '核对各项分解数，使合计与总目标相等。',
    },
    en: {
      title: 'Parts that do not add up',
      what: (a) =>
        `${capital(targetEn(a))} is ${a.whole}; its ${plural(a.count, a.ledger === 'pledged' ? 'pledged part' : 'assigned part')} add up to ${a.sum}, ${a.margin} ${a.direction === 'above' ? 'more' : 'less'}.`,
      why: 'The assigned ledger adds up to the whole; the pledged one may exceed it, with the margin shown.',
      todo: (a) =>
        a.ledger === 'pledged'
          ? 'Show the margin; where the pledges fall short, find who makes up the rest.'
          : 'Check the parts until their sum is the whole.',
    },
  },
  'overlapping-places-added': {
    zh: {
      title: '重叠区域相加',
      what: (a) =>
        a.sum === 'park'
          ? `园区“${a.whole}”所在区域重复：${overlapZh(a)}。`
          : `“${a.whole}”将重叠区域相加：${overlapZh(a)}。`,
      why: '同一地域的数值计入两次，合计偏大。前海与南山、宝安不得相加。',
      todo: () => '合计中只保留一方；需要单列的，作为其中项列示。',
    },
    en: {
      title: 'Overlapping places added',
      what: (a) =>
        a.sum === 'park'
          ? `The park “${a.whole}” names places twice: ${overlapEn(a)}.`
          : `“${a.whole}” adds places of which ${overlapEn(a)}.`,
      why: 'What lies in both is counted twice, and the total is too large. Qianhai is never added to Nanshan or Bao’an.',
      todo: () => 'Leave one of the two out of the sum, and show it as “of which” where it is wanted.',
    },
  },
  'overlapping-clusters-added': {
    zh: {
      title: '重叠集群相加',
      what: (a) => `“${a.whole}”将有重叠的集群按互不重叠相加：${overlapZh(a)}。`,
      why: '同一企业可以属于多个集群，直接相加会重复计算。',
      todo: () => '分别列示，不相加；官方按互不重叠口径公布的，在集群清单中注明 disjoint。',
    },
    en: {
      title: 'Overlapping clusters added',
      what: (a) => `“${a.whole}” adds clusters as if they were disjoint, but ${overlapEn(a)}.`,
      why: 'One firm may belong to several clusters: a plain sum counts it more than once.',
      todo: () =>
        'Show them side by side without a sum; where the bureau counts them without overlap, declare their list disjoint.',
    },
  },
  'stated-share-wrong': {
    zh: {
      title: '文件所载占比不成立',
      what: (a) => `《${a.document}》称占比为${a.stated}，按所载数值${a.part}÷${a.whole}计算为${a.computed}。`,
      why: '文件内数值相互矛盾的，至少有一个有误。',
      todo: () => '与印发原件核对，更正有误的数值并说明理由。',
    },
    en: {
      title: 'Stated share that does not hold',
      what: (a) =>
        `“${a.document}” states a share of ${a.stated}; its own figures, ${a.part} of ${a.whole}, give ${a.computed}.`,
      why: 'Where the figures of a document contradict each other, at least one of them is wrong.',
      todo: () => 'Check the issued original and correct the wrong figure, with the reason.',
    },
  },
  'stated-sum-wrong': {
    zh: {
      title: '文件所载合计不成立',
      what: (a) => `《${a.document}》称合计为${a.stated}，各项（${a.parts}）相加为${a.sum}。`,
      why: '文件内数值相互矛盾的，至少有一个有误，或者有漏项。',
      todo: () => '与印发原件核对各项及合计，更正有误的数值或补齐漏项。',
    },
    en: {
      title: 'Stated sum that does not hold',
      what: (a) => `“${a.document}” states a total of ${a.stated}; its parts (${a.parts}) add up to ${a.sum}.`,
      why: 'Where the figures of a document contradict each other, at least one is wrong or a part was left out.',
      todo: () => 'Check parts and total in the issued original; correct the wrong figure or add the part.',
    },
  },
  'park-phases-exceed': {
    zh: {
      title: '园区用地数值超限',
      what: (a) => `“${a.park}”${parkPair(PARK_ZH, a)[0]} ${a.size}，超过${parkPair(PARK_ZH, a)[1]} ${a.limit}。`,
      why: '规划面积、产业用地、可供用地、已供用地是四个不同的数，部分不能大于全部。',
      todo: () => '核对各数的口径和时点；“可供”仅指剩余用地的，按全部可供用地填写。',
    },
    en: {
      title: 'Land of a park beyond its bounds',
      what: (a) =>
        `In “${a.park}” ${parkPair(PARK_EN, a)[0]} ${a.size}, more than ${parkPair(PARK_EN, a)[1]}, ${a.limit}.`,
      why: 'Planned area, industrial land, available and supplied land are four figures; a part is never more than its whole.',
      todo: () => 'Check what each figure covers and when; state available land in full, not only what is left of it.',
    },
  },
};
