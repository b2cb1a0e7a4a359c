// How a unit stands behind its number in running text; `scale` is the power of ten of a unit that counts in ten thousands.
import type { UnitId } from '#kernel/unit';

export interface UnitForm {
  readonly zh: string;
  /** One, and several. */
  readonly en: readonly [string, string];
  readonly scale?: 4;
}

const same = (zh: string, en: string): UnitForm => ({ zh, en: [en, en] });
const inTenThousands = (form: UnitForm): UnitForm => ({ ...form, scale: 4 });

const person: UnitForm = { zh: '人', en: ['person', 'persons'] };
const vehicle: UnitForm = { zh: '辆', en: ['vehicle', 'vehicles'] };
const station: UnitForm = { zh: '座', en: ['base station', 'base stations'] };
const substrates: UnitForm = { zh: '片/月', en: ['substrate a month', 'substrates a month'] };
const squareMetre = same('平方米', 'm²');

/** Units that are printed with the number as it is; money, ratios, classes and ranks have a form of their own. */
export const UNIT_FORMS = {
  km2: same('平方公里', 'km²'),
  ha: same('公顷', 'ha'),
  mu: same('亩', 'mu'),
  m2: squareMetre,
  'ten-thousand-m2': inTenThousands(squareMetre),
  'percentage-point': { zh: '个百分点', en: ['percentage point', 'percentage points'] },
  enterprise: { zh: '家', en: ['enterprise', 'enterprises'] },
  person,
  'ten-thousand-persons': inTenThousands(person),
  entity: { zh: '个', en: ['entity', 'entities'] },
  cluster: { zh: '个', en: ['cluster', 'clusters'] },
  industry: { zh: '个', en: ['industry', 'industries'] },
  park: { zh: '个', en: ['park', 'parks'] },
  zone: { zh: '个', en: ['zone', 'zones'] },
  centre: { zh: '个', en: ['centre', 'centres'] },
  fund: { zh: '只', en: ['fund', 'funds'] },
  project: { zh: '个', en: ['project', 'projects'] },
  'project-or-team': { zh: '个', en: ['project or team', 'projects or teams'] },
  district: { zh: '个', en: ['district', 'districts'] },
  item: { zh: '项', en: ['item', 'items'] },
  vehicle,
  'ten-thousand-vehicles': inTenThousands(vehicle),
  station,
  'ten-thousand-stations': inTenThousands(station),
  'substrates-per-month': substrates,
  'ten-thousand-substrates-per-month': inTenThousands(substrates),
  'patents-per-ten-thousand-persons': {
    zh: '件/万人',
    en: ['patent per 10,000 persons', 'patents per 10,000 persons'],
  },
  'enterprises-per-km2': { zh: '家/平方公里', en: ['enterprise per km²', 'enterprises per km²'] },
  'enterprises-per-day': { zh: '家/日', en: ['enterprise a day', 'enterprises a day'] },
} as const satisfies Partial<Record<UnitId, UnitForm>>;

export type CountedUnit = keyof typeof UNIT_FORMS;

export function isCountedUnit(unit: UnitId): unit is CountedUnit {
  return Object.hasOwn(UNIT_FORMS, unit);
}
