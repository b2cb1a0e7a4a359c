// Texts of the diagnostics of cardinality rules: how many industries a district, how many districts or parks an industry.
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';
import { capital, levelWord, plural, underRuleEn, underRuleZh } from './rulesLabels.ts';

/** What is counted: clusters of a place, places of a cluster, parks of a cluster. */
const boundZh = (a: TextArgs): string => {
  const limit = [
    a.atLeast === undefined ? '' : `不少于${a.atLeast}个`,
    a.atMost === undefined ? '' : `不超过${a.atMost}个`,
  ];
  return limit.filter((part) => part !== '').join('、');
};
const boundEn = (a: TextArgs): string => {
  const limit = [
    a.atLeast === undefined ? '' : `at least ${a.atLeast}`,
    a.atMost === undefined ? '' : `at most ${a.atMost}`,
  ];
  return limit.filter((part) => part !== '').join(' and ');
};

const countedZh = (a: TextArgs): string => {
  const level = levelWord(a.level, 'zh');
  if (a.counted === 'clusters-per-place') return `“${a.name}”承担的${level}`;
  return a.counted === 'parks-per-cluster' ? `${level}“${a.name}”的承载园区` : `${level}“${a.name}”的布局区`;
};
const countedEn = (a: TextArgs): string =>
  a.counted === 'clusters-per-place' ? `${a.name}` : `the ${levelWord(a.level, 'en')} “${a.name}”`;
/** What the number counts: 4 places, 13 clusters of a level. */
const thingsEn = (a: TextArgs): string => {
  if (a.counted === 'clusters-per-place') return plural(a.n, 'cluster');
  return a.counted === 'parks-per-cluster' ? plural(a.n, 'park') : plural(a.n, 'place');
};

const numberZh = (a: TextArgs): string => {
  if (a.verdict === 'may-exceed') return `含推定读法为${a.n}个`;
  return a.reach === 'at-least' ? `至少${a.n}个` : `${a.n}个`;
};
const numberEn = (a: TextArgs): string => {
  if (a.verdict === 'may-exceed') return `${thingsEn(a)} with a probable reading`;
  return a.reach === 'at-least' ? `at least ${thingsEn(a)}` : thingsEn(a);
};
const countedAtEn = (a: TextArgs): string =>
  a.counted === 'clusters-per-place' ? `, counted at the level “${levelWord(a.level, 'en')}”` : '';
const listed = (members: string | undefined, open: string, close: string): string =>
  members === undefined || members === '' ? '' : `${open}${members}${close}`;

export const cardinalityRuleTexts: Readonly<Record<string, DiagnosticText>> = {
  'cardinality-breached': {
    zh: {
      title: '突破布局限额',
      what: (a) =>
        `${underRuleZh(a)}${countedZh(a)}应${boundZh(a)}，实际列出${numberZh(a)}${listed(a.members, '（', '）')}。`,
      why: '限额用以避免同质竞争；细分环节不突破的，按主导产业合并后仍可能突破。',
      todo: (a) =>
        a.standing === 'scenario'
          ? '此为情景测算，并非现行要求；供研究取舍时参考。'
          : '调整布局，或由规则制定单位说明按哪一层级计数。',
    },
    en: {
      title: 'Cardinality rule breached',
      what: (a) =>
        `${underRuleEn(a)}${countedEn(a)} has ${numberEn(a)}${listed(a.members, ' (', ')')}${countedAtEn(a)}; ${boundEn(a)} are allowed.`,
      why: 'The bound keeps districts from competing for the same industries; what holds for segments may be breached once they are joined to an industry.',
      todo: (a) =>
        a.standing === 'scenario'
          ? 'This is a scenario, not a requirement in force: weigh it when choosing who leads what.'
          : 'Change the allocation, or ask the issuer of the rule at which level is to be counted.',
    },
  },
  'cardinality-open-list': {
    zh: {
      title: '开放式清单按“至少”计',
      what: (a) =>
        `${underRuleZh(a)}“${a.cluster}”的布局区清单以“等区”结尾，至少${a.n}个，限额${a.atMost}个：${a.breach === 'breached' ? '已突破' : '可能突破'}，不能认定为符合。`,
      why: '“等区”之后的区不明，只有下限，没有上限。',
      todo: () => '请发文单位列全布局区；列全后将 open 改为 false。',
    },
    en: {
      title: 'Open list counted as “at least”',
      what: (a) =>
        capital(
          `${underRuleEn(a)}“${a.cluster}” names ${plural(a.n, 'place')} “and others”: at least ${a.n} where ${a.atMost} are allowed. It ${a.breach === 'breached' ? 'breaches the rule' : 'may breach the rule'} and can never be called compliant.`,
        ),
      why: 'Which districts “and others” means is not said: the list is a lower bound and has no upper one.',
      todo: () => 'Ask the issuer for the whole list, and set open to false once it is complete.',
    },
  },
  'cardinality-cannot-judge': {
    zh: {
      title: '仅有空间轴线，无法判定',
      what: (a) => `${underRuleZh(a)}“${a.cluster}”只载明空间轴线（${a.axis}），未载明布局区，无法判定。`,
      why: '轴线不是布局区，不能计数。',
      todo: () => '请发文单位明确轴线所涉布局区。',
    },
    en: {
      title: 'Only an axis: cannot be judged',
      what: (a) =>
        `${underRuleEn(a)}“${a.cluster}” cannot be judged: the document names an axis (${a.axis}) and no districts.`,
      why: 'An axis is no list of districts and cannot be counted.',
      todo: () => 'Ask the issuer which districts the axis means.',
    },
  },
  'cardinality-full': {
    zh: {
      title: '已达布局限额',
      what: (a) => {
        const things = a.counted === 'clusters-per-place' ? '区' : levelWord(a.level, 'zh');
        return `${underRuleZh(a)}按“${levelWord(a.level, 'zh')}”层级计，${a.n}个${things}恰好达到限额${a.atMost}个：${a.names}。`;
      },
      why: '已达限额的，不能再增加。',
      todo: () => '新增布局时，从未达限额的区和产业中选择，或先调出一项。',
    },
    en: {
      title: 'Exactly at the bound',
      what: (a) => {
        const things =
          a.counted === 'clusters-per-place'
            ? plural(a.n, 'place')
            : plural(a.n, levelWord(a.level, 'en'), `clusters (${levelWord(a.level, 'en')})`);
        return `${underRuleEn(a)}counted at the level “${levelWord(a.level, 'en')}”, ${things} ${a.n === '1' ? 'is' : 'are'} exactly at the bound of ${a.atMost}: ${a.names}.`;
      },
      why: 'What is at the bound can take nothing more.',
      todo: () => 'For a new allocation choose places and industries with room, or take one away first.',
    },
  },
  'cardinality-summary': {
    zh: {
      title: '布局规则总体情况',
      what: (a) => {
        const room = a.slots === undefined ? '' : `，限额内可布局${a.slots}处`;
        const outside = a.outside === '0' ? '' : `；另有${a.outside}处所列区域不计名额`;
        const probable = a.probable === '0' ? '' : `（另有推定读法${a.probable}处）`;
        const unclear = `开放式清单${a.openLists}份，仅有轴线${a.axes}个`;
        return `${underRuleZh(a)}按“${levelWord(a.level, 'zh')}”层级计，${a.city} ${a.units}个区、${a.clusters}个产业共布局${a.named}处${probable}${room}${outside}；突破限额的区${a.placesOver}个、产业${a.clustersOver}个；${unclear}。`;
      },
      why: '总量一览，便于判断规则与现有布局相差多少。',
      todo: () => '逐项情况见各条突破、已达限额和开放式清单。',
    },
    en: {
      title: 'What a cardinality rule makes of the plan',
      what: (a) => {
        const room = a.slots === undefined ? '' : `, where the bounds leave room for ${a.slots}`;
        const outside = a.outside === '0' ? '' : `; ${a.outside} more name places that are no units`;
        const probable = a.probable === '0' ? '' : ` (and ${a.probable} by a probable reading)`;
        const over = `${plural(a.placesOver, 'place')} and ${plural(a.clustersOver, 'cluster')} exceed the bound`;
        const unclear = `${plural(a.openLists, 'open list')}, ${plural(a.axes, 'cluster')} with an axis only`;
        return `${underRuleEn(a)}counted at the level “${levelWord(a.level, 'en')}”, ${plural(a.units, 'unit')} of ${a.city} and ${plural(a.clusters, 'cluster')} make ${plural(a.named, 'allocation')}${probable}${room}${outside}; ${over}; ${unclear}.`;
      },
      why: 'The whole at a glance: how far the rule and the plan are apart.',
      todo: () => 'The single cases stand under breaches, full places and open lists.',
    },
  },
};
