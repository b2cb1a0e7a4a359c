// Form of a collection round without its drawing: what was filled in, what is wrong with it, and the round it opens.
import { Decimal } from '#kernel/decimal';
import { parseDate } from '#kernel/plainDate';
import { periodText, type Period } from '#kernel/period';
import { dimensionOf, UNIT_IDS, type UnitId } from '#kernel/unit';
import type { Reporter, RoundDefinitionInput } from '#model/round';
import { readPeriod } from '#words/period';
import type { RoundFault } from '#words/tools/toolsRounds';
import { isId } from '../form/ids.ts';
import { plainNumber } from '../form/numbers.ts';
import type { ToolProps } from '../toolProps.ts';

export type RoundTool = ToolProps<'open-round'>['tool'];

/** An indicator asked for; `cluster` '' is the whole economy. */
export interface FormItem {
  readonly indicator: string;
  readonly cluster: string;
  readonly unit: UnitId;
  readonly from: string;
  readonly to: string;
}

export interface FormReporter {
  readonly id: string;
  readonly name: string;
  readonly kind: Reporter['kind'];
  readonly place: string;
  readonly contact: string;
}

export interface RoundForm {
  readonly name: string;
  /** Absent as long as it follows the period. */
  readonly id?: string | undefined;
  readonly period: string;
  readonly deadline: string;
  readonly note: string;
  readonly items: readonly FormItem[];
  readonly reporters: readonly FormReporter[];
}

const districtsOf = ({ places }: RoundTool): readonly FormReporter[] =>
  places.filter(({ isUnit }) => isUnit).map(({ id, name }) => ({ id, name, kind: 'district', place: id, contact: '' }));

/** The form as it starts: the districts of the city report. */
export function emptyForm(tool: RoundTool): RoundForm {
  return { name: '', period: '', deadline: '', note: '', items: [], reporters: districtsOf(tool) };
}

/** round-2025-h1, round-2018-01-to-05. */
function idOfPeriod(period: Period): string {
  return `round-${periodText(period).toLowerCase().replace('..', '-to-')}`;
}

/** The id typed, or the one that the period gives. */
export function idOf({ id, period }: RoundForm): string {
  const read = readPeriod(period);
  return id ?? (read === undefined ? '' : idOfPeriod(read));
}

export const itemKey = ({ indicator, cluster }: Pick<FormItem, 'indicator' | 'cluster'>): string =>
  `${indicator}|${cluster}`;

/** Every indicator of every cluster as an item, in the order of the lists, without those that are there. */
export function addedItems(
  tool: RoundTool,
  form: RoundForm,
  indicators: readonly string[],
  clusters: readonly string[],
): readonly FormItem[] {
  const there = new Set(form.items.map(itemKey));
  const ordered = ['', ...tool.clusters.map(({ id }) => id)].filter((id) => clusters.includes(id));
  return tool.indicators
    .filter(({ id }) => indicators.includes(id))
    .flatMap(({ id, unit }) => ordered.map((cluster) => ({ indicator: id, cluster, unit, from: '', to: '' })))
    .filter((item) => !there.has(itemKey(item)));
}

/** The districts that the form does not have. */
export function missingDistricts(tool: RoundTool, form: RoundForm): readonly FormReporter[] {
  return districtsOf(tool).filter(({ id }) => form.reporters.every((each) => each.id !== id));
}

/** A new row for a bureau or department of the city. */
export function newReporter(tool: RoundTool, form: RoundForm, kind: 'bureau' | 'department'): FormReporter {
  const taken = new Set(form.reporters.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  return { id: `${kind}-${number}`, name: '', kind, place: tool.city, contact: '' };
}

/** Units in which an indicator of `unit` may be reported. */
export function unitsLike(unit: UnitId): readonly UnitId[] {
  return UNIT_IDS.filter((each) => dimensionOf(each) === dimensionOf(unit));
}

/** What is wrong with the bounds of an item, by bound. */
function rangeFaults({ from, to }: FormItem): readonly (readonly ['from' | 'to', RoundFault])[] {
  const [low, high] = [from, to].map((text) => Decimal.parse(plainNumber(text)));
  if (low !== undefined && high !== undefined) return low.compare(high) > 0 ? [['to', 'range-order']] : [];
  return [
    ...(low === undefined && from.trim() !== '' ? [['from', 'range'] as const] : []),
    ...(high === undefined && to.trim() !== '' ? [['to', 'range'] as const] : []),
  ];
}

/** What is wrong, by place in the form: `name`, `items`, `indicator|cluster/from`, `reporter/id` … */
export type RoundFaults = ReadonlyMap<string, RoundFault>;

export function faultsOf(form: RoundForm): RoundFaults {
  const checks: readonly (readonly [string, RoundFault, boolean])[] = [
    ['name', 'name', form.name.trim() !== ''],
    ['period', 'period', readPeriod(form.period) !== undefined],
    ['deadline', 'deadline', parseDate(form.deadline) !== undefined],
    ['id', 'id', isId(idOf(form)) || (form.id === undefined && readPeriod(form.period) === undefined)],
    ['items', 'items', form.items.length > 0],
    ['reporters', 'reporters', form.reporters.length > 0],
  ];
  const ranges = form.items.flatMap((item) =>
    rangeFaults(item).map(([bound, fault]) => [`${itemKey(item)}/${bound}`, fault] as const),
  );
  const nameless = form.reporters.filter(({ name }) => name.trim() === '');
  return new Map([
    ...checks.filter(([, , holds]) => !holds).map(([place, fault]) => [place, fault] as const),
    ...ranges,
    ...nameless.map(({ id }) => [`reporter/${id}`, 'reporter-name'] as const),
  ]);
}

const optional = <Key extends string>(key: Key, text: string): { readonly [K in Key]?: string } =>
  (text === '' ? {} : { [key]: text }) as { readonly [K in Key]?: string };

/** The round of a form without faults. */
export function toDefinition(form: RoundForm): RoundDefinitionInput {
  const period = readPeriod(form.period);
  if (period === undefined) throw new Error('the form has faults');
  return {
    id: idOf(form),
    name: form.name.trim(),
    period: periodText(period),
    deadline: form.deadline,
    items: form.items.map(({ indicator, cluster, unit, from, to }) => ({
      indicator,
      unit,
      ...optional('cluster', cluster),
      ...optional('from', plainNumber(from)),
      ...optional('to', plainNumber(to)),
    })),
    reporters: form.reporters.map(({ id, name, kind, place, contact }) => ({
      id,
      name: name.trim(),
      kind,
      place,
      ...optional('contact', contact.trim()),
    })),
    ...optional('note', form.note.trim()),
  };
}
