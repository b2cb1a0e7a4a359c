// Words of an edition's annexes, briefs, cards and table of opinions, and of its cited figures.
const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

const zh = {
  number: '附件{number}',
  headings: { targets: '指标表', tasks: '任务分解表', citations: '引用数据', sources: '资料来源' },
  progressMethod:
    '完成进度＝（最新数据－起点数据）÷（目标值－起点数据）；序时应达按逐年等量测算，有年度分解目标的从其规定。',
  vintage: '数据版次',
  sourceTitle: '名称',
  noCitations: '本报告未引用数据。',
  briefs: {
    place: '{place}目标完成情况',
    targets: '主要目标',
    someTargets: '共{count}项目标，此处列{shown}项，其余见指标表。',
    parks: '承载园区',
    clusters: '布局集群',
    problems: '存在问题',
    next: '下一步工作',
    sources: '数据来源',
    notMet: (_n: number): string => '{count}项目标到期未完成：{names}',
    behind: (_n: number): string => '{count}项目标欠序时进度：{names}',
    withoutFigures: (_n: number): string => '{count}项目标缺少数据，无法判定：{names}',
    problemList: (problems: readonly string[]): string => {
      const text = problems.length < 2 ? problems[0] : problems.map((one, at) => `${ORDINALS[at]}是${one}`).join('；');
      return text === undefined ? '' : `${text}。`;
    },
  },
  cards: {
    say: '宜表述为：“{period}，{name}为{value}{finality}。”',
    sayForecast: '宜表述为：“据预测，{period}{name}为{value}。”',
    early: { flash: '（快报数）', preliminary: '（初步核算数）' },
    noDefinition: '指标目录未载明定义，口头引用时不作解释',
    scope: '统计范围',
    wholeEconomy: '全部产业',
    otherValues: '同期其他数值',
    comparison: '前后可比性',
    growth: '增速表述',
    itemSeparator: '；',
    rival: '{value}（{source}，{date}公布）',
    rivalUndated: '{value}（{source}，公布日期未载明）',
    rivals: '{values}{rest}。{why}',
    otherRivals: '；另有{count}个',
    why: {
      finality: '本卡数值的数据性质更为确定，以本卡为准。',
      vintage: '本卡数值公布较晚，以本卡为准。',
      exact: '本卡数值为确数，以本卡为准。',
      later: '其中有更新或更确定的数值，引用前须核对。',
      open: '各数值先后未载明，引用时须注明来源，不得混用。',
    },
    break: '{before}与{after}之间口径变化，不得比较前后水平：{reason}。',
    breakInferred: '{before}与{after}之间口径变化（推定，来源未载明），不得比较前后水平：{reason}。',
    isGrowth: '本数值即为增速，不得再与其他来源的水平数推算。',
    maySay: '可以表述：{sentence}',
    mayNotSay: '不得表述增速：{sentence}',
    noGrowth: '没有可比的增速，只表述水平数，不得以不同来源或不同版次的数值相除得出增速。',
  },
  opinions: {
    table: '意见采纳情况表',
    from: '提出单位',
    about: '涉及部分',
    opinion: '意见内容',
    outcome: '采纳情况',
    reason: '采纳说明或未采纳理由',
    whole: '全文',
    outcomes: { adopted: '采纳', partly: '部分采纳', 'not-adopted': '未采纳' },
    waiting: '待处理',
    total: (_n: number): string => '共收到意见{count}条，其中{counts}。',
    count: '{outcome}{count}条',
    none: '未收到意见。',
  },
  citation: {
    forecast: '预测数',
    computed: '测算数',
    firstEntered: '首次录入',
    revision: '第{revision}版，修订原因：{reason}',
    revisionWithoutReason: '第{revision}版，未载明修订原因',
    versionNotStated: '未载明',
    onlyVersion: '未见其他版次',
    replaces: (_n: number): string => '替代此前公布的{count}个数值',
    laterHeld: '另有较晚公布的数值，见该数据的其他数值',
  },
};

const en: typeof zh = {
  number: 'Annex {number}',
  headings: { targets: 'Table of targets', tasks: 'Table of tasks', citations: 'Figures cited', sources: 'Sources' },
  progressMethod:
    'Progress = (latest − start) ÷ (target − start). Scheduled values go in equal steps from year to year, or by the milestones where the plan states them.',
  vintage: 'Version',
  sourceTitle: 'Title',
  noCitations: 'No figure is cited.',
  briefs: {
    place: 'Targets of {place}',
    targets: 'Main targets',
    someTargets: '{shown} of {count} targets; the others are in the table of targets.',
    parks: 'Parks',
    clusters: 'Clusters named',
    problems: 'Problems',
    next: 'Next steps',
    sources: 'Sources',
    notMet: (n) =>
      n === 1 ? '{count} target fell due and is not met: {names}' : '{count} targets fell due and are not met: {names}',
    behind: (n) =>
      n === 1 ? '{count} target is behind schedule: {names}' : '{count} targets are behind schedule: {names}',
    withoutFigures: (n) =>
      n === 1
        ? '{count} target cannot be judged for want of figures: {names}'
        : '{count} targets cannot be judged for want of figures: {names}',
    problemList: (problems) => {
      const text = problems.length < 2 ? problems[0] : problems.map((one, at) => `(${at + 1}) ${one}`).join('; ');
      return text === undefined ? '' : `${text}.`;
    },
  },
  cards: {
    say: 'Say: “{name} stood at {value} {period}{finality}.”',
    sayForecast: 'Say: “{name} is forecast at {value} {period}.”',
    early: { flash: ' (flash estimate)', preliminary: ' (preliminary)' },
    noDefinition: 'The catalogue states no definition: do not explain the figure in your own words',
    scope: 'Scope',
    wholeEconomy: 'all industries',
    otherValues: 'Other values',
    comparison: 'Comparison',
    growth: 'Growth',
    itemSeparator: '; ',
    rival: '{value} ({source}, published on {date})',
    rivalUndated: '{value} ({source}, date of publication not stated)',
    rivals: '{values}{rest}. {why}',
    otherRivals: '; {count} more',
    why: {
      finality: 'The value on this card is more final: use it.',
      vintage: 'The value on this card was published later: use it.',
      exact: 'The value on this card is exact: use it.',
      later: 'One of them is newer or more final: check before use.',
      open: 'Which is newer is not stated: name the source and do not mix them.',
    },
    break: 'The scope changed between {before} and {after}, levels must not be compared: {reason}.',
    breakInferred:
      'The scope changed between {before} and {after} (inferred, no source prints it), levels must not be compared: {reason}.',
    isGrowth: 'This is growth itself; do not compute levels of other sources from it.',
    maySay: 'May be said: {sentence}',
    mayNotSay: 'No growth may be said: {sentence}',
    noGrowth:
      'No comparable growth is known: say the level alone, and divide no values of different sources or versions.',
  },
  opinions: {
    table: 'Opinions and their answers',
    from: 'From',
    about: 'About',
    opinion: 'Opinion',
    outcome: 'Outcome',
    reason: 'What was changed, or why not',
    whole: 'the whole',
    outcomes: { adopted: 'adopted', partly: 'partly adopted', 'not-adopted': 'not adopted' },
    waiting: 'not answered',
    total: (n) => (n === 1 ? '{count} opinion: {counts}.' : '{count} opinions: {counts}.'),
    count: '{count} {outcome}',
    none: 'No opinion was given.',
  },
  citation: {
    forecast: 'forecast',
    computed: 'computed here',
    firstEntered: 'first entry',
    revision: 'version {revision}; reason for the change: {reason}',
    revisionWithoutReason: 'version {revision}; no reason for the change is stated',
    versionNotStated: 'not stated',
    onlyVersion: 'no other version is known',
    replaces: (n) => (n === 1 ? 'replaces {count} value published before' : 'replaces {count} values published before'),
    laterHeld: 'a value published later is known as well, see the other values of this figure',
  },
};

export const annexWords = { zh, en };
