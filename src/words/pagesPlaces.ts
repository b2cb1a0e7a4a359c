// Words of the list of places and of the page of one place.
const zh = {
  empty: '尚未录入区域。在规划目录的区域清单中写明名称、类别和上级区域后，在此列出。',
  city: '全市',
  units: '各区',
  overlapping: '与各区重叠的区域',
  others: '其他区域',
  unitsNote: '{city}下辖{count}个单元，数值可按口径汇总。',
  overlapNote: '与各区在空间上重叠，数值不计入各区合计。',
  gdp: '地区生产总值',
  gdpPeriod: '生产总值时期',
  clustersNamed: '列明的集群',
  otherName: '英文名称',
  formerNames: '曾用名',
  clusters: '文件列明的集群',
  named: '{cluster}：{allocation}',
  noClusters: '没有文件把该区域列入集群布局。录入文件所列区域后，在此列出并附原文片段。',
  noTargets: '该区域尚未录入目标。写明指标、数值和完成期限后，在此判定。',
  noObservations: '尚无该区域的数据。导入统计表或录入一条数据后，在此列出。',
  findings: '相关检查结果',
};

const en: typeof zh = {
  empty:
    'No place has been entered yet. Places stand here once the list in the plan folder names them with kind and parent.',
  city: 'The city',
  units: 'Districts',
  overlapping: 'Zones that overlap districts',
  others: 'Other places',
  unitsNote: '{city} has {count} units, whose figures may be added where their scope agrees.',
  overlapNote: 'It overlaps districts in space: its figures are never added to theirs.',
  gdp: 'GDP',
  gdpPeriod: 'GDP of',
  clustersNamed: 'Clusters named',
  otherName: 'Chinese name',
  formerNames: 'Former names',
  clusters: 'Clusters that documents name here',
  named: '{cluster}: {allocation}',
  noClusters:
    'No document names this place for a cluster. Clusters stand here with the words of the document once its list is entered.',
  noTargets:
    'No target of this place has been entered yet. It is judged here once indicator, value and due period are entered.',
  noObservations: 'No figure of this place yet. Figures stand here once a table is imported or one is entered.',
  findings: 'Findings about this place',
};

export const placeWords = { zh, en };
