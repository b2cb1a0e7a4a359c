// Words of charts: titles that say what is shown, names of the lines, foot with source and vintage.
const zh = {
  countTitle: '{place}{indicator}现有{actual}，{due}目标为{promise}',
  olderCountTitle: '{period}{place}{indicator}为{actual}，{due}目标为{promise}',
  titleWithFigure: '{series}：{period}为{actual}，{due}目标为{promise}',
  titleWithoutFigure: '{series}：{due}目标为{promise}，尚无可比数据',
  titleOfFigures: '{series}：{period}为{actual}',
  subtitle: '{measure}（{unit}）',
  subtitleWithoutUnit: '{measure}',
  observed: '实际数',
  forecast: '预测数',
  target: '目标',
  break: '口径变化',
  breakNote: '{before}与{after}之间口径变化：{reason}。',
  foot: '资料来源：{sources}。',
  vintage: '最新发布日期：{date}。',
  noSource: '未载明',
  pathsNote: '路径为测算值：逐年等量或逐年等速推算。',
  table: '图表数据',
  empty: '尚无数据。录入同一指标、区域和集群的年度数据后，此处列出各期数值。',
  computed: '测算值',
};

const en: typeof zh = {
  countTitle: '{place} has {actual} of the {promise} {indicator} promised for {due}',
  olderCountTitle: 'In {period} {place} had {actual} of the {promise} {indicator} promised for {due}',
  titleWithFigure: '{series}: {actual} in {period} against {promise} promised for {due}',
  titleWithoutFigure: '{series}: {promise} promised for {due}, no comparable figure yet',
  titleOfFigures: '{series}: {actual} in {period}',
  subtitle: '{measure}, {unit}',
  subtitleWithoutUnit: '{measure}',
  observed: 'Observed',
  forecast: 'Forecast',
  target: 'Target',
  break: 'change of scope',
  breakNote: 'Change of scope between {before} and {after}: {reason}.',
  foot: 'Sources: {sources}.',
  vintage: 'Latest publication: {date}.',
  noSource: 'not stated',
  pathsNote: 'Paths are computed here: equal steps or compound growth.',
  table: 'Data of the chart',
  empty:
    'No figures yet. Yearly figures of the same indicator, place and cluster are listed here once they are entered.',
  computed: 'computed here',
};

export const chartWords = { zh, en };
