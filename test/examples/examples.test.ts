// The examples as data: ids unique, every reference resolvable, the counts that the texts give. A second implementation of binding.
import { describe, expect, it } from 'vitest';
import {
  at,
  EXAMPLES,
  type Item,
  mappingsIn,
  readData,
  readPlan,
  readYamlItem,
  folderOf,
  type Value,
} from './exampleFiles.ts';
import { join } from 'node:path';

/** Field → list that it names an item of, wherever the field stands. */
const NAMES: Readonly<Record<string, string>> = {
  place: 'places',
  places: 'places',
  city: 'places',
  cluster: 'clusters',
  clusters: 'clusters',
  lead: 'clusters',
  plan: 'plans',
  indicator: 'indicators',
  of: 'indicators',
  document: 'documents',
  supersedes: 'documents',
  partOf: 'targets',
  carriesOut: 'targets',
  source: 'sources',
  parts: 'observations',
  whole: 'observations',
};
/** Fields that name items of the list in which they stand. */
const OWN = new Set(['parent', 'revises', 'rolls', 'overlaps', 'includes']);

const idsIn = (value: Value): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? (value as readonly Value[]).flatMap((one) => (typeof one === 'string' ? [one] : []))
      : [];

describe.each(EXAMPLES)('%s', (example) => {
  const lists = new Map<string, readonly Item[]>([
    ...readPlan(example),
    ...['observations', 'sources', 'breaks', 'unplaced'].map((table) => [table, readData(example, table)] as const),
  ]);
  const ids = new Map([...lists].map(([list, items]) => [list, items.map((item) => String(item.id ?? item.cluster))]));

  it('has every id once, in kebab-case', () => {
    for (const [list, all] of ids) {
      expect(
        at(
          list,
          all.filter((id, place) => all.indexOf(id) !== place),
        ),
      ).toEqual(at(list, []));
      for (const id of all) expect(at(list, /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual(at(list, true));
    }
  });

  it('names only what is there', () => {
    const missing: string[] = [];
    for (const [list, items] of lists) {
      for (const item of items) {
        for (const one of mappingsIn(item)) {
          for (const [field, value] of Object.entries(one)) {
            const to = NAMES[field] ?? (OWN.has(field) ? list : undefined);
            if (to === undefined || (list === 'dossiers' && field === 'projects')) continue;
            for (const id of idsIn(value))
              if (ids.get(to)?.includes(id) !== true) missing.push(`${list} ${String(item.id)} ${field}: ${id}`);
          }
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('leaves no value empty', () => {
    for (const [list, items] of lists)
      for (const item of items)
        for (const one of mappingsIn(item))
          for (const [field, value] of Object.entries(one))
            expect(at(`${list} ${String(item.id)} ${field}`, value ?? '')).not.toEqual(
              at(`${list} ${String(item.id)} ${field}`, ''),
            );
  });

  it('has names in both languages', () => {
    const lacking = [
      'places',
      'clusters',
      'clusterLists',
      'plans',
      'indicators',
      'parks',
      'funds',
      'platforms',
      'projects',
      'titles',
      'items',
      'rules',
    ].flatMap((list) =>
      (lists.get(list) ?? [])
        .filter(
          ({ name }) =>
            Object.keys(name as Item)
              .toSorted()
              .join() !== 'en,zh',
        )
        .map(({ id }) => `${list} ${String(id)}`),
    );
    expect(lacking).toEqual([]);
  });

  it('anchors or cites every target, observation and allocation', () => {
    for (const list of ['targets', 'allocations'])
      for (const item of lists.get(list) ?? [])
        expect(at(String(item.id), (item.anchor ?? item.source) !== undefined)).toEqual(at(String(item.id), true));
    for (const row of lists.get('observations') ?? [])
      expect(at(String(row.id), row.source !== undefined)).toEqual(at(String(row.id), true));
  });
});

describe('shenzhen', () => {
  const plan = readPlan('shenzhen');
  const places = plan.get('places') ?? [];
  const units = new Set(places.filter(({ unit }) => unit === 'true').map(({ id }) => id));
  const wishes = (plan.get('allocations') ?? []).flatMap((one) => one.places as readonly Item[]);

  it('has eleven units, Qianhai not among them', () => {
    expect(units.size).toBe(11);
    expect(units.has('qianhai')).toBe(false);
  });

  it('has 83 certain wishes in the units, 84 with the probable one, and 3 for Qianhai', () => {
    const inUnits = wishes.filter(({ place }) => units.has(place as string));
    expect(inUnits.filter(({ reading }) => reading !== 'probable')).toHaveLength(83);
    expect(inUnits).toHaveLength(84);
    expect(wishes.filter(({ place }) => place === 'qianhai')).toHaveLength(3);
  });

  it('leaves the lists open that end in other districts, and the marine cluster without districts', () => {
    const allocations = plan.get('allocations') ?? [];
    const numbers = (plan.get('clusterLists') ?? []).find(({ id }) => id === 'shenzhen-2022')
      ?.members as readonly Item[];
    const open = allocations
      .filter((one) => one.open === 'true')
      .map((one) => numbers.find(({ cluster }) => cluster === one.cluster)?.no);
    expect(open).toEqual(['1', '7', '8', '9', '12', '16', '19']);
    expect(
      allocations.filter((one) => (one.places as readonly Item[]).length === 0).map(({ cluster }) => cluster),
    ).toEqual(['marine']);
  });

  it('has 20 clusters and 8 future industries in both lists, and a dossier for each of the first', () => {
    for (const [list, future] of [
      ['shenzhen-2022', 8],
      ['shenzhen-2024', 8],
    ] as const) {
      const members = (plan.get('clusterLists') ?? []).find(({ id }) => id === list)?.members as readonly Item[];
      const kinds = members.map(({ cluster }) => (plan.get('clusters') ?? []).find(({ id }) => id === cluster)?.kind);
      expect([members.length, kinds.filter((kind) => kind === 'future').length]).toEqual([28, future]);
    }
    expect(plan.get('dossiers')).toHaveLength(28);
  });

  it('keeps the misprinted figure beside the accepted one, and both targets of 2025', () => {
    const targets = plan.get('targets') ?? [];
    const first = targets.find(({ id }) => id === 'sei-value-added-2025');
    expect(first).toMatchObject({ printed: '10.5', value: '1.5', unit: 'trillion-yuan' });
    expect(targets.find(({ revises }) => revises === 'sei-value-added-2025')?.value).toBe('1600');
  });

  it('has parks by district that add up to twenty', () => {
    const parts = (plan.get('targets') ?? []).filter(({ partOf }) => partOf === 'advanced-manufacturing-parks');
    expect(parts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(20);
  });
});

describe('beijing', () => {
  it('keeps the rule of three in force, at the level of segments, in six areas', () => {
    const plan = readPlan('beijing');
    expect(readYamlItem(join(folderOf('beijing'), 'marshall.yaml')).rulesInForce).toEqual(['three-by-three']);
    const present = (plan.get('allocations') ?? []).flatMap((one) =>
      (one.places as readonly Item[]).map(({ place }) => [String(place), String(one.cluster)] as const),
    );
    const areas = new Set(present.map(([place]) => place));
    expect(areas.size).toBe(6);
    for (const area of areas) expect(at(area, present.filter(([place]) => place === area).length)).toEqual(at(area, 3));
    for (const [, segment] of present)
      expect(at(segment, present.filter(([, other]) => other === segment).length <= 3)).toEqual(at(segment, true));
    const parentOf = new Map((plan.get('clusters') ?? []).map(({ id, parent }) => [String(id), parent]));
    const withChips = new Set(
      present.filter(([, segment]) => parentOf.get(segment) === 'integrated-circuits').map(([place]) => place),
    );
    expect([...withChips].toSorted()).toEqual(['bda', 'chaoyang', 'haidian', 'shunyi']);
  });
});
