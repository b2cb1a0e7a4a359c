// Texts of the diagnostics of clusters and their dossiers, of names, and of observations that disagree.
import type { DiagnosticText, TextArgs } from '../diagnosticText.ts';
import { figureEn, figureZh, plural } from './rulesLabels.ts';

const KIND_ZH: Readonly<Record<string, string>> = { place: '区域', cluster: '集群', indicator: '指标', target: '目标' };
const kindZh = (a: TextArgs): string => KIND_ZH[a.kind ?? ''] ?? '';

const COMPARATOR_ZH: Readonly<Record<string, string>> = {
  '>': '超过',
  '>=': '不低于',
  '<': '不到',
  '<=': '不高于',
  '~': '约',
};
const COMPARATOR_EN: Readonly<Record<string, string>> = {
  '>': 'over ',
  '>=': 'at least ',
  '<': 'nearly ',
  '<=': 'at most ',
  '~': 'about ',
};
const zh = (comparator: string | undefined): string => COMPARATOR_ZH[comparator ?? ''] ?? '';
const en = (comparator: string | undefined): string => COMPARATOR_EN[comparator ?? ''] ?? '';

export const clusterRuleTexts: Readonly<Record<string, DiagnosticText>> = {
  'dossier-hole': {
    zh: {
      title: '集群档案未录入事项',
      what: (a) => `“${a.cluster}”档案有${a.count}项未录入：${a.holes}。`,
      why: '“六个一”等事项未录入不等于没有，留空会使链长办无从掌握。',
      todo: () => '由链长办提供并录入；确实没有的，注明“无”及依据。',
    },
    en: {
      title: 'Holes in the dossier of a cluster',
      what: (a) =>
        `In the dossier of “${a.cluster}” ${plural(a.count, 'entry is', 'entries are')} not made yet: ${a.holes}.`,
      why: 'Not entered does not mean that there is none; the chain leader’s office cannot work with what it does not know.',
      todo: () => 'Ask the chain leader’s office and enter them; where there is none, say so with the ground.',
    },
  },
  'dossier-stale': {
    zh: {
      title: '集群档案长期未更新',
      what: (a) => {
        if (a.never === a.count) return `“${a.cluster}”档案有${a.count}项从未记录核实日期。`;
        const oldest = a.oldest === undefined ? '' : `，最早一项更新于${a.oldest}`;
        const never = a.never === '0' ? '' : `，其中${a.never}项从未记录更新时间`;
        return `“${a.cluster}”档案有${a.count}项超过${a.months}个月未更新${never}${oldest}。`;
      },
      why: '半年报告以档案为据，过期的事项会误导研判。',
      todo: () => '逐项核实，并更新最近核实日期（touched）。',
    },
    en: {
      title: 'Stale dossier of a cluster',
      what: (a) => {
        if (a.never === a.count)
          return `In the dossier of “${a.cluster}” ${plural(a.count, 'entry bears', 'entries bear')} no date of verification.`;
        const oldest = a.oldest === undefined ? '' : `; the oldest dates from ${a.oldest}`;
        const never = a.never === '0' ? '' : `, ${a.never} of them without any date`;
        return `In the dossier of “${a.cluster}” ${plural(a.count, 'entry has', 'entries have')} not been touched for over ${plural(a.months, 'month')}${never}${oldest}.`;
      },
      why: 'The half-yearly report rests on the dossiers; what is out of date misleads its readers.',
      todo: () => 'Verify each entry and set the date on which that was done (touched).',
    },
  },
  'cluster-predecessor-missing-share': {
    zh: {
      title: '集群沿革缺少划转比例',
      what: (a) => `“${a.cluster}”由${a.count}个原集群合并或拆分而来，未注明划转比例：${a.predecessors}。`,
      why: '没有划转比例，新旧清单的数值不能衔接。',
      todo: () => '文件或统计部门载明比例的予以填写；不明的保留，序列按口径变化处理。',
    },
    en: {
      title: 'Predecessor of a cluster without share',
      what: (a) =>
        `“${a.cluster}” came from the merger or split of ${plural(a.count, 'earlier cluster')} whose share is not stated: ${a.predecessors}.`,
      why: 'Without the share no figure of the earlier list can be carried into the later one.',
      todo: () => 'Enter the share where a document or the bureau states it; else the series stays broken here.',
    },
  },
  'duplicate-name': {
    zh: {
      title: '名称重复',
      what: (a) =>
        a.kind === 'target'
          ? `目标“${a.item}”与“${a.other}”内容相同。`
          : `两个${kindZh(a)}使用同一名称“${a.name}”：“${a.item}”与“${a.other}”。`,
      why: '同名事项无法区分，数据可能归入错误的一方或重复计算。',
      todo: () => '同为一事的合并为一项；不同的，改用可以区分的名称。',
    },
    en: {
      title: 'Duplicate name',
      what: (a) =>
        a.kind === 'target'
          ? `The targets “${a.item}” and “${a.other}” state the same thing.`
          : `Two ${a.kind}s go by the name “${a.name}”: “${a.item}” and “${a.other}”.`,
      why: 'What has one name cannot be told apart: figures go to the wrong one, or are counted twice.',
      todo: () => 'Make them one item where they are the same; else give them names that differ.',
    },
  },
  'rule-not-declared': {
    zh: {
      title: '规则未声明',
      what: (a) => `试算规则“${a.rule}”未在规划中声明${a.meant === undefined ? '' : `，是否应为“${a.meant}”`}。`,
      why: '未声明的规则没有限额，无法测算。',
      todo: (a) =>
        a.declared === ''
          ? '请先在 plan/rules.yaml 中声明该规则。'
          : `请更正 --with-rule，或在 plan/rules.yaml 中声明。已声明：${a.declared}。`,
    },
    en: {
      title: 'Rule not declared',
      what: (a) =>
        `The plan declares no rule “${a.rule}” that could be tried${a.meant === undefined ? '.' : `; did you mean “${a.meant}”?`}`,
      why: 'A rule that is not declared has no bounds to count against.',
      todo: (a) =>
        a.declared === ''
          ? 'Declare it in plan/rules.yaml first.'
          : `Correct --with-rule, or declare the rule in plan/rules.yaml. Declared are: ${a.declared}.`,
    },
  },
  'two-observations-disagree': {
    zh: {
      title: '同一数据两种说法',
      what: (a) =>
        `${figureZh(a)}${a.period}有不同说法：${zh(a.firstComparator)}${a.first}（${a.firstSource}），${zh(a.otherComparator)}${a.other}（${a.otherSource}）。`,
      why: '来源不同、数值不同的，两者都予保留，不互相覆盖。',
      todo: () => '核对两个来源的口径和时点；属修订的，注明发布时间和数据性质。',
    },
    en: {
      title: 'Two observations that disagree',
      what: (a) =>
        `For ${figureEn(a)} in ${a.period} two sources differ: ${en(a.firstComparator)}${a.first} (${a.firstSource}) and ${en(a.otherComparator)}${a.other} (${a.otherSource}).`,
      why: 'Both are kept; neither overwrites the other.',
      todo: () => 'Compare what each source covers and when; where one revises the other, state vintage and finality.',
    },
  },
  'observation-level-growth-disagree': {
    zh: {
      title: '公布增速与总量之比不一致',
      what: (a) => {
        const basis = a.basis === 'unknown' ? '价格口径未载明。' : '';
        return `${figureZh(a)}${a.period}公布增速为${a.printed}；按${a.beforePeriod} ${a.before}、${a.period} ${a.level}计算为${a.ratio}。${basis}`;
      },
      why: '总量按现价、增速按可比价的，是两个序列，互不推算；差异也可能出于修订或口径调整。',
      todo: () => '两者均保留；请统计部门说明价格口径、修订或口径调整，并据以补充数据说明。',
    },
    en: {
      title: 'Published growth and levels that disagree',
      what: (a) => {
        const basis = a.basis === 'unknown' ? ' The price basis is not stated.' : '';
        return `For ${figureEn(a)} growth of ${a.printed} is published for ${a.period}, while the levels, ${a.before} in ${a.beforePeriod} and ${a.level} in ${a.period}, give ${a.ratio}.${basis}`;
      },
      why: 'Levels at current prices and growth at constant prices are two series, neither computed from the other; a revision or a change of scope may stand between them too.',
      todo: () => 'Keep both; ask the bureau for price basis, revision or scope, and record the answer with the data.',
    },
  },
};
