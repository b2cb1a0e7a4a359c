// Words of the overview: the verdict sentence on due targets, the one on running targets, headings.
export interface DueCounts {
  readonly due: number;
  readonly met: number;
  readonly early: number;
  readonly notMet: number;
  readonly cannot: number;
}
export interface RunningCounts {
  readonly running: number;
  readonly ahead: number;
  readonly onSchedule: number;
  readonly behind: number;
  readonly cannot: number;
}

/** Terms of a sum whose count is not zero; what is left out adds nothing. */
const counted = (...terms: readonly (readonly [number, string])[]): readonly string[] =>
  terms.filter(([count]) => count > 0).map(([, term]) => term);

const dueTerms = (n: DueCounts): readonly string[] =>
  counted(
    [n.met, n.early > 0 ? '已完成{met}项（提前完成{early}项）' : '已完成{met}项'],
    [n.notMet, '未完成{notMet}项'],
    [n.cannot, '暂无法判定{cannot}项（{reasons}）'],
  );
const dueTermsInEnglish = (n: DueCounts): readonly string[] =>
  counted(
    [n.met, n.early > 0 ? '{met} met ({early} early)' : '{met} met'],
    [n.notMet, '{notMet} not met'],
    [n.cannot, '{cannot} cannot be judged ({reasons})'],
  );
const runningTerms = (n: RunningCounts): readonly string[] =>
  counted(
    [n.ahead, '超序时进度{ahead}项'],
    [n.onSchedule, '达序时进度{onSchedule}项'],
    [n.behind, '欠序时进度{behind}项'],
    [n.cannot, '暂无法判定{cannot}项（{reasons}）'],
  );
const runningTermsInEnglish = (n: RunningCounts): readonly string[] =>
  counted(
    [n.ahead, '{ahead} ahead of schedule'],
    [n.onSchedule, '{onSchedule} on schedule'],
    [n.behind, '{behind} behind'],
    [n.cannot, '{cannot} cannot be judged ({reasons})'],
  );

const zh = {
  title: '{city}产业集群规划监测',
  due: (n: DueCounts): string =>
    `{asOf}，到期目标{due}项，${n.cannot === n.due ? `${n.due > 1 ? '均' : ''}暂无法判定（{reasons}）` : `其中${dueTerms(n).join('，')}`}。`,
  noneDue: '{asOf}，尚无到期目标。',
  running: (n: RunningCounts): string =>
    `在执行目标{running}项，${n.cannot === n.running ? `${n.running > 1 ? '均' : ''}暂无法判定（{reasons}）` : `其中${runningTerms(n).join('，')}`}。`,
  noneRunning: '目前没有尚在执行期内的目标。',
  reason: '{reason}{count}项',
  noTargets: '本工作区尚未录入目标。在规划目录的目标清单中写明指标、区域、数值和完成期限后，此处给出判定结论。',
  years: '目标完成年份',
  yearAsOf: '{year}（截至）',
  yearWithout: '未载明期限',
  map: '各区目标数',
  mapSubtitle: '目标数，其中已判定数、滞后或未完成数',
  /** Where only targets that are due are judged. */
  mapSubtitleDue: '目标数，其中到期已判定数、未完成数',
  tile: (n: {
    readonly targets: number;
    readonly judged: number;
    readonly slow: number;
    readonly onlyDue: boolean;
  }): string => {
    if (n.targets === 0) return '尚无目标';
    const behind = n.slow > 0 ? `，${n.onlyDue ? '' : '滞后或'}未完成${n.slow}项` : '';
    return `${n.targets}项，判定${n.judged}项${behind}`;
  },
  mapFoot: '示意方格图，按区排列，不表示边界、面积和距离。色阶由左至右表示目标数由少到多。',
  gaps: '最缺的数据',
  gapsLead: '暂无法判定的目标中，{count}项缺少实际数据。补齐下列数据，可使其中{shown}项得到判定。',
  gapData: '所缺数据',
  gapOfClusters: '{place}{count}个产业集群{indicator}',
  gapTargets: '涉及目标数',
  gapSupplier: '可由谁提供',
  /** Where a figure of a measure is usually kept; the responsible unit of a target goes before it. */
  suppliers: {
    statistics: '{place}统计部门',
    office: '集群主管部门（链长办公室）',
    authority: '{place}有关主管部门',
  },
  findings: '检查结果',
  findingKinds: '{severity}：{kinds}。',
  findingKind: '{title}{count}条',
  noErrors: '未发现错误级问题。',
  moreFindings: '全部检查结果',
  important: '市级主要目标',
  importantEmpty: '尚未录入带数值的市级目标。',
  all: '全部目标',
  unplaced: (_n: number): string => '另有{count}条公开数据未能归入指标体系，原因见{link}。',
  unplacedLink: '未归入的数据',
  holdings: '本工作区收录',
  holdingsOf: {
    documents: '文件',
    clusters: '产业集群及产业',
    places: '区域',
    targets: '目标',
    tasks: '工作任务',
    indicators: '数据',
  },
};

const en: typeof zh = {
  title: 'Industrial clusters of {city}',
  due: (n) => {
    if (n.cannot === n.due && n.due > 1)
      return '{asOf}, none of the {due} targets that were due can be judged ({reasons}).';
    if (n.cannot === n.due) return '{asOf}, {due} target was due and cannot be judged ({reasons}).';
    return `{asOf}, {due} ${n.due === 1 ? 'target was' : 'targets were'} due: ${dueTermsInEnglish(n).join(', ')}.`;
  },
  noneDue: '{asOf}, no target was due.',
  running: (n) => {
    if (n.cannot === n.running && n.running > 1)
      return 'None of the {running} targets still running can be judged yet ({reasons}).';
    if (n.cannot === n.running) return '{running} target is still running and cannot be judged yet ({reasons}).';
    return `{running} ${n.running === 1 ? 'target is' : 'targets are'} still running: ${runningTermsInEnglish(n).join(', ')}.`;
  },
  noneRunning: 'No target is still running.',
  reason: '{count} {reason}',
  noTargets:
    'This workspace has no targets yet. The verdict stands here once a list of targets in the plan folder names indicator, place, value and due period.',
  years: 'Years in which targets fall due',
  yearAsOf: '{year} (as of)',
  yearWithout: 'no due date stated',
  map: 'Targets by district',
  mapSubtitle: 'Targets, how many of them are judged, and how many are behind or not met',
  mapSubtitleDue: 'Targets, those that fell due and are judged, those not met',
  tile: (n) => {
    if (n.targets === 0) return 'no target';
    const behind = n.slow > 0 ? `, ${n.slow} ${n.onlyDue ? 'not met' : 'behind or not met'}` : '';
    return `${n.targets}, ${n.judged} judged${behind}`;
  },
  mapFoot:
    'Schematic tiles in the order of the districts: no boundaries, areas or distances. The scale runs from few targets to many.',
  gaps: 'What data is missing most',
  gapsLead:
    'Of the targets that cannot be judged, {count} lack a figure. With the figures below {shown} of them could be judged.',
  gapData: 'Figure that is missing',
  gapOfClusters: '{indicator} of {count} clusters in {place}',
  gapTargets: 'Targets',
  gapSupplier: 'Who could supply it',
  suppliers: {
    statistics: 'statistics bureau, {place}',
    office: 'office of the chain leader',
    authority: 'authority in charge, {place}',
  },
  findings: 'Findings',
  findingKinds: '{severity}: {kinds}.',
  findingKind: '{title} ({count})',
  noErrors: 'No finding of severity error.',
  moreFindings: 'All findings',
  important: 'Main targets of the city',
  importantEmpty: 'No target of the city with a figure has been entered yet.',
  all: 'All targets',
  unplaced: (n) =>
    `{count} more public ${n === 1 ? 'fact' : 'facts'} could not be placed; the reasons are under {link}.`,
  unplacedLink: 'facts not placed',
  holdings: 'In this workspace',
  holdingsOf: {
    documents: 'documents',
    clusters: 'clusters and industries',
    places: 'places',
    targets: 'targets',
    tasks: 'tasks',
    indicators: 'figures',
  },
};

export const overviewWords = { zh, en };
