// Words of the fields of a figure in an import: their names, and the headers by which tables of Chinese offices call them.
import type { Name } from '#kernel/language';

export interface FieldWords {
  readonly name: Name;
  readonly headers: readonly string[];
}

export const IMPORT_FIELD_WORDS = {
  id: { name: { zh: '编号', en: 'id' }, headers: ['编号', '数据编号', '观测编号', '数据id'] },
  indicator: {
    name: { zh: '指标', en: 'indicator' },
    headers: ['指标', '指标名称', '统计指标', '主要指标', '项目', '指标项', 'indicator name', 'measure'],
  },
  place: {
    name: { zh: '地区', en: 'place' },
    headers: [
      '地区',
      '区',
      '区域',
      '区县',
      '各区',
      '行政区',
      '行政区划',
      '辖区',
      '城市',
      '所属区',
      '区名',
      '地区名称',
      'district',
      'region',
      'area',
      'city',
    ],
  },
  cluster: {
    name: { zh: '集群', en: 'cluster' },
    headers: [
      '集群',
      '产业',
      '产业集群',
      '集群名称',
      '产业名称',
      '产业类别',
      '行业',
      '门类',
      '产业门类',
      'industry',
      'sector',
    ],
  },
  period: {
    name: { zh: '时期', en: 'period' },
    headers: [
      '时期',
      '期间',
      '年份',
      '年度',
      '年',
      '月份',
      '年月',
      '时间',
      '报告期',
      '统计期',
      '数据期',
      '统计时间',
      '季度',
      '日期',
      'year',
      'month',
      'time',
      'quarter',
      'date',
    ],
  },
  value: {
    name: { zh: '数值', en: 'value' },
    headers: [
      '数值',
      '数据',
      '值',
      '指标值',
      '数据值',
      '本期数',
      '本期',
      '总量',
      '绝对量',
      'figure',
      'amount',
      'number',
    ],
  },
  missing: {
    name: { zh: '缺数原因', en: 'reason of absence' },
    headers: ['缺数原因', '缺失原因', '未填原因', '空缺原因'],
  },
  unit: { name: { zh: '单位', en: 'unit' }, headers: ['单位', '计量单位', 'units', 'unit of measure'] },
  comparator: { name: { zh: '比较方式', en: 'comparator' }, headers: ['比较方式', '限定词'] },
  nature: { name: { zh: '数据性质', en: 'nature' }, headers: ['数据性质', '实际或预测'] },
  origin: { name: { zh: '数据来历', en: 'origin' }, headers: ['数据来历', '数据属性'] },
  vintage: {
    name: { zh: '发布日期', en: 'date of publication' },
    headers: ['发布日期', '公布日期', '发布时间', '公布时间', 'published', 'publication date', 'release date'],
  },
  finality: { name: { zh: '核定阶段', en: 'finality' }, headers: ['核定阶段', '数据核定阶段', '数据状态'] },
  price_basis: { name: { zh: '价格口径', en: 'price basis' }, headers: ['价格口径', '计价方式', '价格'] },
  source: { name: { zh: '来源', en: 'source' }, headers: ['来源', '数据来源', '资料来源', '出处'] },
  note: { name: { zh: '备注', en: 'note' }, headers: ['备注', '说明', '注', '注释', 'notes', 'remark', 'remarks'] },
  scope: { name: { zh: '公开范围', en: 'scope' }, headers: ['公开范围', '公开属性', '密级'] },
  embargo: { name: { zh: '解禁日期', en: 'embargo' }, headers: ['解禁日期', '公开日期', '发布限制日期'] },
} as const satisfies Readonly<Record<string, FieldWords>>;

/** Headers of columns that say nothing of a figure. */
export const IDLE_HEADERS = [
  '序号',
  '行号',
  '代码',
  '原因',
  '处理建议',
  'no',
  'row',
  'reason',
  'what to do',
  'code',
  '#',
];

/** Headers that turn the indicator beside or above them into its growth, and those that leave it as it is. */
export const GROWTH_HEADERS = [
  '同比',
  '同比增长',
  '同比增速',
  '同比增长率',
  '增速',
  '增长率',
  '增长',
  '增幅',
  '比上年增长',
  '比上年同期增长',
  'growth',
  'growth rate',
  'yoy',
  'year on year',
];
export const LEVEL_HEADERS = [
  '绝对量',
  '绝对额',
  '绝对值',
  '绝对数',
  '总量',
  '数值',
  '实绩',
  '金额',
  '完成数',
  'level',
  'value',
  'amount',
];

export const SCOPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['内部', 'internal'],
  ['公开', 'public'],
]);
