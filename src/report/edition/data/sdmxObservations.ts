// Observations as SDMX components: key, value, attributes. Figures that share a key are counted, so that no two have the same.
import type { Name } from '#kernel/language';
import { isMissing } from '#kernel/missing';
import type { Observation } from '#model/observation';
import { UNIT_WORDS } from '#words/unit';
import type { DataInput } from './dataInput.ts';
import { sdmxPeriod } from './sdmxPeriod.ts';

export const AGENCY = 'MARSHALL';
export const STRUCTURE_ID = 'OBSERVATIONS';
export const STRUCTURE_VERSION = '1.0.0';

/** In the order of the key. SERIAL counts figures that agree in all else: several sources or publications of one figure. */
export const DIMENSIONS = [
  'INDICATOR',
  'REF_AREA',
  'CLUSTER',
  'NATURE',
  'ORIGIN',
  'PRICE_BASIS',
  'SERIAL',
  'TIME_PERIOD',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const ATTRIBUTES = [
  'UNIT_MEASURE',
  'OBS_STATUS',
  'QUALIFIER',
  'FINALITY',
  'PUBLISHED',
  'SOURCE',
  'FIGURE_ID',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export const COMPONENT_NAMES: Readonly<Record<Dimension | Attribute | 'OBS_VALUE', Name>> = {
  INDICATOR: { zh: '指标', en: 'Indicator' },
  REF_AREA: { zh: '地区', en: 'Reference area' },
  CLUSTER: { zh: '产业集群', en: 'Cluster' },
  NATURE: { zh: '实际或预测', en: 'Actual or forecast' },
  ORIGIN: { zh: '官方数或测算数', en: 'Official or computed' },
  PRICE_BASIS: { zh: '价格口径', en: 'Price basis' },
  SERIAL: { zh: '同一数据的序号', en: 'Serial number among figures of one key' },
  TIME_PERIOD: { zh: '时期', en: 'Time period' },
  OBS_VALUE: { zh: '数值', en: 'Observation value' },
  UNIT_MEASURE: { zh: '计量单位', en: 'Unit of measure' },
  OBS_STATUS: { zh: '数据状态', en: 'Observation status' },
  QUALIFIER: { zh: '限定', en: 'Qualifier' },
  FINALITY: { zh: '数据性质', en: 'Finality' },
  PUBLISHED: { zh: '公布日期', en: 'Date of publication' },
  SOURCE: { zh: '来源', en: 'Source' },
  FIGURE_ID: { zh: '数据编号', en: 'Id of the figure' },
};

/** `_T` the whole economy; `_U` not stated. */
const WHOLE = '_T';
const UNKNOWN = '_U';

export interface SdmxObservation {
  readonly key: Readonly<Record<Dimension, string>>;
  /** Plain decimal; absent where the figure is missing. */
  readonly value: string | undefined;
  readonly attributes: Readonly<Record<Attribute, string>>;
}

const QUALIFIERS: Readonly<Record<Observation['comparator'], string>> = {
  '=': '',
  '>': 'GT',
  '>=': 'GE',
  '<': 'LT',
  '<=': 'LE',
  '~': 'ABOUT',
  range: 'RANGE',
  stable: 'STABLE',
};

const stated = (value: string | { readonly missing: string }, unknown: string): string =>
  typeof value === 'string' ? value : unknown;

/** Flash and preliminary figures are provisional (P), missing ones M, forecasts F, others normal (A): code list CL_OBS_STATUS. */
function statusOf({ value, nature, finality }: Observation): string {
  if (isMissing(value)) return 'M';
  if (nature === 'forecast') return 'F';
  return finality === 'flash' || finality === 'preliminary' ? 'P' : 'A';
}

/** By key; the order of the ids settles the serial numbers. */
export function sdmxObservations({ assessment }: DataInput): readonly SdmxObservation[] {
  const counts = new Map<string, number>();
  const observations = assessment.evidence.observations.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const all = observations.map((observation): SdmxObservation & { readonly sort: string } => {
    const { indicator, place, cluster, nature, origin, priceBasis, period, value } = observation;
    const own = [indicator, place, cluster ?? WHOLE, nature, origin, stated(priceBasis, UNKNOWN)] as const;
    const time = sdmxPeriod(period);
    const without = [...own, time].join(' ');
    const serial = (counts.get(without) ?? 0) + 1;
    counts.set(without, serial);
    return {
      sort: `${without} ${String(serial).padStart(6, '0')}`,
      key: {
        INDICATOR: own[0],
        REF_AREA: own[1],
        CLUSTER: own[2],
        NATURE: own[3],
        ORIGIN: own[4],
        PRICE_BASIS: own[5],
        SERIAL: String(serial),
        TIME_PERIOD: time,
      },
      value: isMissing(value) ? undefined : value.value.toString(),
      attributes: {
        UNIT_MEASURE: isMissing(value) ? '' : value.unit,
        OBS_STATUS: statusOf(observation),
        QUALIFIER: QUALIFIERS[observation.comparator],
        FINALITY: stated(observation.finality, ''),
        PUBLISHED: stated(observation.vintage, ''),
        SOURCE: observation.source ?? '',
        FIGURE_ID: observation.id,
      },
    };
  });
  return all.toSorted((a, b) => (a.sort < b.sort ? -1 : Number(a.sort > b.sort)));
}

const FIXED_NAMES: Readonly<Record<string, Name>> = {
  [WHOLE]: { zh: '全部', en: 'Total' },
  [UNKNOWN]: { zh: '未载明', en: 'Not stated' },
  actual: { zh: '实际', en: 'Actual' },
  forecast: { zh: '预测', en: 'Forecast' },
  official: { zh: '官方数', en: 'Official' },
  computed: { zh: '测算数', en: 'Computed' },
  current: { zh: '现价', en: 'Current prices' },
  constant: { zh: '可比价', en: 'Constant prices' },
  A: { zh: '正常', en: 'Normal value' },
  F: { zh: '预测', en: 'Forecast value' },
  M: { zh: '缺失', en: 'Missing value' },
  P: { zh: '初步', en: 'Provisional value' },
};

/** What a code of a component is called; undefined where it speaks for itself. */
export function codeNames({
  assessment,
}: DataInput): (component: Dimension | Attribute, code: string) => Name | undefined {
  const { book, evidence } = assessment;
  const named = (items: readonly { readonly id: string; readonly name: Name }[]): ReadonlyMap<string, Name> =>
    new Map(items.map(({ id, name }) => [id, name]));
  const maps: Partial<Record<Dimension | Attribute, ReadonlyMap<string, Name>>> = {
    INDICATOR: named(book.indicators),
    REF_AREA: named(book.places),
    CLUSTER: named(book.clusters),
    SOURCE: new Map(evidence.sources.map(({ id, title }) => [id, { zh: title, en: title }])),
    UNIT_MEASURE: new Map(Object.entries(UNIT_WORDS)),
  };
  return (component, code) => maps[component]?.get(code) ?? FIXED_NAMES[code];
}
