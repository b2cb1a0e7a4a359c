// Two places, clusters or indicators that go by one name, and targets that state the same thing twice.
import { periodText } from '#kernel/period';
import type { Name } from '#kernel/language';
import type { Cluster } from '#model/cluster';
import type { Located } from '#model/located';
import type { PlanBook } from '#model/planBook';
import type { Target } from '#model/target';
import type { Finding, Rule } from '../rule.ts';
import { targetFiles, withBasics } from './shared/exampleFiles.ts';
import { foldedName } from './shared/foldedName.ts';
import { seriesKey } from '#model/series';

interface Named {
  readonly id: string;
  readonly name: Name;
  readonly aliases?: readonly string[] | undefined;
  readonly formerNames?: readonly Name[] | undefined;
}

function* check(book: PlanBook): Generator<Finding> {
  // Two cities may each have a district, and two districts each a cluster, of the same name.
  yield* nameFindings('place', book.places, ({ parent }) => parent ?? '');
  yield* nameFindings('cluster', book.clusters, ({ place }) => place ?? '', succeeds);
  yield* nameFindings('indicator', book.indicators, () => '');
  yield* targetFindings(book.targets);
}

function* nameFindings<T extends Named>(
  kind: 'place' | 'cluster' | 'indicator',
  items: readonly Located<T>[],
  scopeOf: (item: T) => string,
  mayShare: (a: T, b: T) => boolean = () => false,
): Generator<Finding> {
  const first = new Map<string, Located<T>>();
  for (const item of items) {
    const told = new Set<string>();
    for (const [language, name] of spellings(item)) {
      const key = `${language}|${scopeOf(item)}|${foldedName(name)}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, item);
      else if (other.id !== item.id && !told.has(other.id) && !mayShare(item, other)) {
        told.add(other.id);
        yield finding(kind, item, other, name);
      }
    }
  }
}

/** Aliases are compared in either language: an alias does not say which it is of. */
function* spellings({ name, aliases, formerNames }: Named): Generator<readonly ['zh' | 'en', string]> {
  for (const each of [name, ...(formerNames ?? [])]) {
    if (each.zh !== undefined) yield ['zh', each.zh];
    if (each.en !== undefined) yield ['en', each.en];
  }
  for (const alias of aliases ?? []) yield [/\p{Script=Han}/u.test(alias) ? 'zh' : 'en', alias];
}

/** A cluster that was redefined in a later list keeps its name under a new id; a cluster and its parent may share theirs. */
function succeeds(a: Cluster, b: Cluster): boolean {
  const names = (cluster: Cluster, other: Cluster): boolean =>
    cluster.parent === other.id || (cluster.predecessors ?? []).some((predecessor) => predecessor.cluster === other.id);
  return names(a, b) || names(b, a);
}

function* targetFindings(targets: readonly Located<Target>[]): Generator<Finding> {
  const first = new Map<string, Located<Target>>();
  for (const target of targets) {
    const { plan, type, comparator, value, unit, due, from, ledger, anchor, source } = target;
    const periods = [due, from].map((period) => (period === undefined ? '' : periodText(period)));
    const statedBy = [
      anchor?.document ?? source ?? '',
      plan ?? '',
      ledger ?? '',
      target.wording?.zh ?? target.wording?.en ?? '',
    ];
    const figure = [type, comparator ?? '=', value?.toString() ?? '', unit ?? ''];
    const key = [seriesKey(target), ...periods, ...statedBy, ...figure].join('|');
    const other = first.get(key);
    if (other === undefined) first.set(key, target);
    else if (other.id !== target.id) yield finding('target', target, other, other.id);
  }
}

type Item = { readonly id: string } & Pick<Located<object>, 'ref'>;

function finding(kind: string, item: Item, other: Item, name: string): Finding {
  return {
    at: item.ref,
    args: { kind, item: item.id, other: other.id, name },
    related: [{ at: other.ref, role: 'first-stated-here' }],
    subjects: [item.id, other.id],
  };
}

const places = (second: string): Readonly<Record<string, string>> => ({
  'plan/places.yaml': `places:
  - { id: shenzhen, name: { zh: 深圳市, en: Shenzhen }, kind: city }
  - { id: baoan, name: { zh: 宝安区, en: Bao'an }, kind: district, parent: shenzhen }
  - ${second}
`,
});
const TARGET = 'indicator: high-tech-enterprises, place: luohu, type: level, unit: enterprise, due: 2025';

export const duplicateName: Rule = {
  code: 'duplicate-name',
  severity: 'warning',
  check,
  examples: {
    failing: [
      { files: places('{ id: bao-an, name: { en: "Bao \'an" }, kind: district, parent: shenzhen }') },
      { files: targetFiles(`{ id: a, ${TARGET}, value: 800 }`, `{ id: b, ${TARGET}, value: 800 }`) },
    ],
    passing: [
      { files: places('{ id: nanshan, name: { zh: 南山区, en: Nanshan }, kind: district, parent: shenzhen }') },
      { files: withBasics({}) },
    ],
  },
};
