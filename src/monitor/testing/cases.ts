// Small plan books and series for tests: a target, figures and breaks in the form of a workspace's texts.
import { missing } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import { parseDate, type PlainDate } from '#kernel/plainDate';
import { quantity } from '#kernel/quantity';
import type { Decimal } from '#kernel/decimal';
import type { UnitId } from '#kernel/unit';
import { indicatorSchema } from '#model/indicator';
import type { Located } from '#model/located';
import { NO_EVIDENCE, type Observation, type SeriesBreak } from '#model/observation';
import { planSchema } from '#model/plan';
import type { PlanBook } from '#model/planBook';
import { targetSchema } from '#model/target';
import type { Verdict } from '#model/verdict';
import { DEFAULT_THRESHOLDS, workspaceSchema } from '#model/workspace';
import { judgeTargets } from '../judgeTargets.ts';

const ref = { file: 'plan/test.yaml', path: [] };
const name = { en: 'name' };
const located = <T extends object>(item: T): Located<T> => ({ ...item, ref });

const indicator = (id: string, measure: string, unit: string, accrual: string, more: object = {}) =>
  located(indicatorSchema.parse({ id, name, measure, unit, accrual, direction: 'higher', additive: 'true', ...more }));

const INDICATORS = [
  indicator('value-added', 'value-added', 'billion-yuan', 'flow'),
  indicator('revenue', 'operating-revenue', 'billion-yuan', 'flow'),
  indicator('scale', 'unnamed', 'billion-yuan', 'flow'),
  indicator('gdp', 'value-added', 'billion-yuan', 'flow'),
  indicator('gdp-growth', 'growth-rate', 'percent', 'none', { of: 'gdp', additive: 'false' }),
  indicator('high-tech-enterprises', 'count', 'enterprise', 'stock'),
  indicator('energy-intensity', 'rate', 'none', 'none', { direction: 'lower', additive: 'false' }),
  indicator('city-rank', 'rank', 'rank', 'none', { direction: 'lower', additive: 'false' }),
];
const UNIT_OF = new Map(INDICATORS.map(({ id, unit }) => [id, unit as UnitId]));

/** A level target of value added, in billion yuan; the tests add value and due period. */
export const level = { indicator: 'value-added', type: 'level', unit: 'billion-yuan' };

export function dateOf(text: string): PlainDate {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
}

interface Stated {
  readonly comparator?: Observation['comparator'];
  readonly finality?: string;
  readonly vintage?: string;
  readonly nature?: Observation['nature'];
  readonly priceBasis?: 'constant';
  readonly cluster?: string;
  readonly unit?: string;
}

/** An observation; its id is made of what it states. */
export function observe(series: string, period: string, value: string, stated: Stated = {}): Located<Observation> {
  const id = `${series}-${period}-${value}-${Object.values(stated).join('-')}`;
  return located({
    id,
    indicator: series,
    place: 'city',
    cluster: stated.cluster,
    period: periodOf(period),
    value: quantity(value, (stated.unit as UnitId | undefined) ?? UNIT_OF.get(series) ?? 'none'),
    comparator: stated.comparator ?? '=',
    nature: stated.nature ?? 'actual',
    vintage: stated.vintage === undefined ? missing('not-stated') : dateOf(stated.vintage),
    finality: (stated.finality as 'verified' | undefined) ?? missing('not-stated'),
    origin: 'official',
    priceBasis: stated.priceBasis ?? missing('not-stated'),
  });
}

export function seriesBreak(series: string, before: string, after: string): Located<SeriesBreak> {
  const [from, to] = [periodOf(before), periodOf(after)];
  return located({ id: 'break', indicator: series, before: from, after: to, inferred: true, reason: name });
}

export function bookOf(targets: readonly object[]): PlanBook {
  const workspace = { marshall: '1', id: 'w', name, city: 'city', timeZone: 'UTC', currency: 'CNY', languages: ['en'] };
  const plan = { id: 'five-year', name, level: 'five-year', place: 'city', period: '2021..2025' };
  const none: never[] = [];
  return {
    workspace: located(workspaceSchema.parse(workspace)),
    plans: [located(planSchema.parse(plan))],
    indicators: INDICATORS,
    targets: targets.map((target, index) => located(targetSchema.parse({ id: `t${index}`, place: 'city', ...target }))),
    documents: none,
    places: none,
    clusterLists: none,
    clusters: none,
    allocations: none,
    tasks: none,
    dossiers: none,
    items: none,
    parks: none,
    funds: none,
    platforms: none,
    projects: none,
    titles: none,
    rules: none,
    relations: none,
    validations: none,
  };
}

/** The verdict on one target at a date. */
export function judge(
  target: object,
  observations: readonly Located<Observation>[],
  asOf: string,
  more: { readonly breaks?: readonly Located<SeriesBreak>[] } = {},
): Verdict {
  const evidence = { ...NO_EVIDENCE, observations, breaks: more.breaks ?? [] };
  const [verdict] = judgeTargets(bookOf([target]), evidence, dateOf(asOf), DEFAULT_THRESHOLDS);
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

export const fraction = (value: Decimal | undefined): string | undefined => value?.toString();
