// Rule: nothing is its own parent, directly or through others; likewise for what revises, replaces, rolls on or is part of another.
import type { PlanBook } from '#model/planBook';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import type { PlanList } from '../syntax/planKinds.ts';

/** Fields that lead from a thing to one other of its kind and have to end somewhere. */
const CHAINS: readonly (readonly [PlanList, string])[] = [
  ['places', 'parent'],
  ['clusters', 'parent'],
  ['plans', 'parent'],
  ['plans', 'revises'],
  ['plans', 'rolls'],
  ['clusterLists', 'revises'],
  ['documents', 'supersedes'],
  ['indicators', 'of'],
  ['targets', 'partOf'],
  ['targets', 'carriesOut'],
  ['targets', 'revises'],
];

type Item = { readonly id: string; readonly ref: Finding['at'] } & Readonly<Record<string, unknown>>;

function* check(book: PlanBook): Iterable<Finding> {
  for (const [list, field] of CHAINS) {
    const items = book[list] as unknown as readonly Item[];
    for (const cycle of cyclesOf(items, field)) {
      const [first, ...others] = cycle;
      if (first === undefined) continue;
      yield {
        at: fieldRef(first, field),
        args: { kind: list, field, ids: cycle.map(({ id }) => id) },
        related: others.map((item) => ({ at: fieldRef(item, field), role: 'member' as const })),
        subjects: cycle.map(({ id }) => id),
      };
    }
  }
}

/** Each cycle once, from its first member in file order; every item is visited once. */
function* cyclesOf(items: readonly Item[], field: string): Iterable<readonly Item[]> {
  const byId = new Map<string, Item>();
  for (const item of items) if (item[field] !== undefined && !byId.has(item.id)) byId.set(item.id, item);
  const done = new Set<Item>();
  for (const start of byId.values()) {
    const walk: Item[] = [];
    const onWalk = new Map<Item, number>();
    let current: Item | undefined = start;
    while (current !== undefined && !done.has(current) && !onWalk.has(current)) {
      onWalk.set(current, walk.length);
      walk.push(current);
      current = byId.get(String(current[field] ?? ''));
    }
    const from = current === undefined ? undefined : onWalk.get(current);
    if (from !== undefined) yield walk.slice(from);
    for (const item of walk) done.add(item);
  }
}

const place = (id: string, parent: string): string =>
  `  - id: ${id}\n    name: { en: ${id} }\n    kind: district\n    parent: ${parent}\n`;
const city = '  - id: shenzhen\n    name: { zh: 深圳市 }\n    kind: city\n';

export const cyclicParent: Rule = {
  code: 'cyclic-parent',
  severity: 'error',
  check,
  examples: {
    failing: [
      {
        files: { 'plan/places.yaml': `places:\n${city}${place('longgang', 'baolong')}${place('baolong', 'longgang')}` },
      },
      { files: { 'plan/places.yaml': `places:\n${city}${place('longgang', 'longgang')}` } },
    ],
    passing: [
      {
        files: {
          'plan/places.yaml': `places:\n${city}${place('longgang', 'shenzhen')}${place('baolong', 'longgang')}`,
        },
      },
    ],
  },
};
