// Names of a small plan, for tests of imports: a city with three units, three clusters, six indicators, one source.
import type { PlanBook } from '#model/planBook';
import { importNames } from '../importNames.ts';

const ref = { file: 'plan/x.yaml', path: [] };
const place = (id: string, zh: string, more: object = {}) => ({ id, name: { zh }, kind: 'district', ref, ...more });
const unit = { parent: 'shenzhen', unit: true };
const indicator = (id: string, zh: string, unit: string, measure: string, more: object = {}) => ({
  id,
  name: { zh },
  unit,
  measure,
  ref,
  ...more,
});

export const SMALL_NAMES = importNames(
  {
    workspace: { city: 'shenzhen' },
    places: [
      place('shenzhen', '深圳市', { kind: 'city' }),
      place('luohu', '罗湖区', unit),
      place('futian', '福田区', unit),
      place('nanshan', '南山区', { ...unit, aliases: ['Nanshan'] }),
    ],
    clusters: [
      { id: 'all-sei', name: { zh: '战略性新兴产业' }, aliases: ['战新产业'], ref },
      { id: 'new-energy', name: { zh: '新能源', en: 'New energy' }, ref },
      { id: 'low-altitude', name: { zh: '低空经济与空天' }, ref },
    ],
    indicators: [
      indicator('gdp', '地区生产总值', 'billion-yuan', 'value-added'),
      indicator('value-added', '增加值', 'billion-yuan', 'value-added'),
      indicator('value-added-growth', '增加值增速', 'percent', 'growth-rate', { of: 'value-added' }),
      indicator('operating-revenue', '营业收入', 'billion-yuan', 'operating-revenue'),
      indicator('enterprises', '企业数', 'enterprise', 'count'),
      indicator('employees', '从业人员', 'person', 'count'),
    ],
  } as unknown as Pick<PlanBook, 'workspace' | 'places' | 'clusters' | 'indicators'>,
  [{ id: 'yearbook-2025', title: '深圳统计年鉴2025', class: 'official' }],
);
