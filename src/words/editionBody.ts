// Words of the body of an edition: figures, targets, tasks, carriers, what is missing; sentences in the style of an office.
import type { Language } from '#kernel/language';

const zh = {
  itemSeparator: '；',
  stop: '。',
  colon: '：',
  bracket: '（{text}）',
  restOfList: '其余{count}项见指标表',
  andOthers: '{names}等',
  /** Before what is said of targets of the whole city. */
  cityWide: '全市层面，',
  ofParts: '各产业集群和各区中，',
  target: '{name}（{due}目标{promise}）{period}为{actual}',
  targetWithoutDue: '{name}（目标{promise}）{period}为{actual}',
  promise: '{name}：到{due}{promise}',
  promiseWithoutDue: '{name}：{promise}',
  wording: '到{due}，{promise}',
  groups: {
    met: (_n: number): string => '已完成目标{count}项',
    onTrack: (_n: number): string => '达到或超过序时进度的目标{count}项',
    notMet: (_n: number): string => '未完成目标{count}项',
    behind: (_n: number): string => '欠序时进度目标{count}项',
    dueSoon: (_n: number): string => '未来一年（至{until}）到期目标{count}项',
  },
  cannot: (_n: number): string => '暂无法判定目标{count}项：{reasons}。',
  cannotForReason: (_n: number): string => '暂无法判定目标{count}项（{reason}）',
  reason: '{reason}{count}项',
  reasonWithNames: '{reason}{count}项（{names}）',
  tasks: {
    counted: '工作任务{all}项，其中{counts}。',
    count: '{status}{count}项',
    underWay: (_n: number): string => '已完成和推进中的工作任务{count}项',
    behind: (_n: number): string => '欠进度工作任务{count}项',
    dueSoon: (_n: number): string => '未来一年（至{until}）应完成的工作任务{count}项',
    notEntered: (_n: number): string => '{count}项工作任务未录入进展。',
    lead: '{lead}牵头',
    deadline: '{deadline}完成',
    next: '下一步：{next}',
  },
  groupsTitle: '各产业门类增加值',
  group: '产业门类',
  growth: '同比增速',
  groupsOfPeriod: '所示为各门类最近一年公布数，增速为同一年公布的同比增速。',
  stale: '数据更新滞后：{items}。',
  staleItem: '{name}最新数据为{period}',
  noData: '尚无数据，未设定目标。',
  focus: '重点细分领域：{items}。',
  technologies: '关键技术：{items}。',
  leader: '链长：{leader}。',
  anchors: '链主企业：{items}。',
  inPlace: '已有{items}。',
  itemsOfKind: '{kind}：{names}',
  parks: (_n: number): string => '承载园区{count}个：{names}',
  platforms: (_n: number): string => '创新平台（含规划和在建）{count}个：{names}',
  projects: (_n: number): string => '项目（含在谈和在建）{count}个：{names}',
  countsOfItems: '已建立的工作机制：{items}。',
  countOfKind: '{kind}{count}个',
  noLeader: (_n: number): string => '{all}个产业集群中，{count}个未录入链长。',
  noLeaderAtAll: '{all}个产业集群均未录入链长。',
  layout: '{standing}区域：{places}。',
  clustersHere: '规划在此布局的产业集群{count}个：{clusters}。',
  worldTitle: '世界产业数据',
  worldEmpty:
    '本节说明世界产业发展趋势，目前无数据。在区域清单中增加一个类别为“world”的区域，导入或录入该区域的指标数据后，本节自动列出数据和增速；文字由有关部门撰写。',
};

const en: typeof zh = {
  itemSeparator: '; ',
  stop: '.',
  colon: ': ',
  bracket: ' ({text})',
  restOfList: '{count} more in the table of targets',
  andOthers: '{names} and others',
  cityWide: 'City-wide, ',
  ofParts: 'Among clusters and places, ',
  target: '{name} ({promise} by {due}): {actual} {period}',
  targetWithoutDue: '{name} ({promise}): {actual} {period}',
  promise: '{name}: {promise} by {due}',
  promiseWithoutDue: '{name}: {promise}',
  wording: '{promise} by {due}',
  groups: {
    met: (n) => (n === 1 ? '{count} target is met' : '{count} targets are met'),
    onTrack: (n) =>
      n === 1 ? '{count} target is on or ahead of schedule' : '{count} targets are on or ahead of schedule',
    notMet: (n) => (n === 1 ? '{count} target is not met' : '{count} targets are not met'),
    behind: (n) => (n === 1 ? '{count} target is behind schedule' : '{count} targets are behind schedule'),
    dueSoon: (n) =>
      n === 1
        ? '{count} target falls due within a year (to {until})'
        : '{count} targets fall due within a year (to {until})',
  },
  cannot: (n) =>
    n === 1 ? '{count} target cannot be judged: {reasons}.' : '{count} targets cannot be judged: {reasons}.',
  cannotForReason: (n) =>
    n === 1 ? '{count} target cannot be judged ({reason})' : '{count} targets cannot be judged ({reason})',
  reason: '{count} {reason}',
  reasonWithNames: '{count} {reason} ({names})',
  tasks: {
    counted: 'Of {all} tasks, {counts}.',
    count: '{count} {status}',
    underWay: (n) => (n === 1 ? '{count} task is done or under way' : '{count} tasks are done or under way'),
    behind: (n) => (n === 1 ? '{count} task is behind' : '{count} tasks are behind'),
    dueSoon: (n) =>
      n === 1
        ? '{count} task is to be done within a year (to {until})'
        : '{count} tasks are to be done within a year (to {until})',
    notEntered: (n) =>
      n === 1 ? 'The progress of {count} task is not entered.' : 'The progress of {count} tasks is not entered.',
    lead: 'led by {lead}',
    deadline: 'by {deadline}',
    next: 'next: {next}',
  },
  groupsTitle: 'Value added by group of clusters',
  group: 'Group',
  growth: 'Growth on the year before',
  groupsOfPeriod:
    'The latest year published of each group, with the growth on the year before published for that year.',
  stale: 'Figures are out of date: {items}.',
  staleItem: 'the latest of {name} is {period}',
  noData: 'No figures and no targets.',
  focus: 'Focus: {items}.',
  technologies: 'Key technologies: {items}.',
  leader: 'Chain leader: {leader}.',
  anchors: 'Chain-anchor firms: {items}.',
  inPlace: 'In place: {items}.',
  itemsOfKind: '{kind}: {names}',
  parks: (n) => (n === 1 ? '{count} park: {names}' : '{count} parks: {names}'),
  platforms: (n) =>
    n === 1
      ? '{count} innovation platform (planned ones included): {names}'
      : '{count} innovation platforms (planned ones included): {names}',
  projects: (n) =>
    n === 1
      ? '{count} project (those in talks included): {names}'
      : '{count} projects (those in talks included): {names}',
  countsOfItems: 'Instruments in place: {items}.',
  countOfKind: '{kind}: {count}',
  noLeader: (n) =>
    n === 1
      ? 'Of {all} clusters, {count} has no chain leader entered.'
      : 'Of {all} clusters, {count} have no chain leader entered.',
  noLeaderAtAll: 'None of the {all} clusters has a chain leader entered.',
  layout: '{standing}: {places}.',
  clustersHere: 'Clusters planned here, {count} in all: {clusters}.',
  worldTitle: 'World figures',
  worldEmpty:
    'This section tells the world trend of the industries. There are no figures for it yet. Add a place of kind “world” to the list of places, import or enter figures for it, and they stand here with their growth; the text is written by the department in charge.',
};

export type EditionBodyWords = typeof zh;

const WORDS: Readonly<Record<Language, EditionBodyWords>> = { zh, en };

export function editionBodyWords(language: Language): EditionBodyWords {
  return WORDS[language];
}
