// Words of the overview: the verdict sentence on due targets, the one on running targets, headings.
const zh = {
  title: '{city}产业集群规划监测',
  due: (n: { readonly due: number; readonly early: number; readonly cannot: number }): string =>
    `{asOf}，到期目标{due}项，其中已完成{met}项${n.early > 0 ? '（提前完成{early}项）' : ''}，未完成{notMet}项，暂无法判定{cannot}项${n.cannot > 0 ? '（{reasons}）' : ''}。`,
  noneDue: '{asOf}，尚无到期目标。',
  running: (n: { readonly running: number; readonly cannot: number }): string =>
    `在执行目标{running}项，其中超序时进度{ahead}项，达序时进度{onSchedule}项，欠序时进度{behind}项，暂无法判定{cannot}项${n.cannot > 0 ? '（{reasons}）' : ''}。`,
  noneRunning: '目前没有尚在执行期内的目标。',
  reason: '{reason}{count}项',
  noTargets: '本工作区尚未录入目标。在规划目录的目标清单中写明指标、区域、数值和完成期限后，此处给出判定结论。',
  years: '目标完成年份',
  yearAsOf: '{year}（截至）',
  yearWithout: '未载明期限',
  map: '各区目标完成情况',
  mapSubtitle: '已判定目标数；其中滞后或未完成数',
  tile: (judged: number, behind: number): string => `已判定${judged}，滞后${behind}`,
  mapFoot: '示意方格图，按区排列，不表示边界、面积和距离。颜色越深，滞后或未完成的目标占比越高。',
  findings: '检查结果',
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
  due: (n) =>
    `{asOf}, {due} ${n.due === 1 ? 'target was' : 'targets were'} due: {met} met${n.early > 0 ? ' ({early} early)' : ''}, {notMet} not met, {cannot} cannot be judged${n.cannot > 0 ? ' ({reasons})' : ''}.`,
  noneDue: '{asOf}, no target was due.',
  running: (n) =>
    `{running} ${n.running === 1 ? 'target is' : 'targets are'} still running: {ahead} ahead of schedule, {onSchedule} on schedule, {behind} behind, {cannot} cannot be judged${n.cannot > 0 ? ' ({reasons})' : ''}.`,
  noneRunning: 'No target is still running.',
  reason: '{count} {reason}',
  noTargets:
    'This workspace has no targets yet. The verdict stands here once a list of targets in the plan folder names indicator, place, value and due period.',
  years: 'Years in which targets fall due',
  yearAsOf: '{year} (as of)',
  yearWithout: 'no due date stated',
  map: 'Targets by district',
  mapSubtitle: 'Targets judged; of these behind or not met',
  tile: (judged, behind) => `${judged} judged, ${behind} behind`,
  mapFoot:
    'Schematic tiles in the order of the districts: no boundaries, areas or distances. The darker a tile, the larger the share of targets behind or not met.',
  findings: 'Findings',
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
