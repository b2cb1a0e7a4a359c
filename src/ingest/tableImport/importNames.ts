// Names by which tables call indicators, places, clusters and sources, and the ids they stand for.
import type { Name } from '#kernel/language';
import { nearest } from '#kernel/nearest';
import type { UnitId } from '#kernel/unit';
import type { Source } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import { nameKey } from './label.ts';

export interface NameIndex {
  /** Ids that `text` may stand for: none, one, or several where the name is ambiguous. */
  find(text: string): readonly string[];
  /** The known name nearest to `text`; empty where none is near. */
  nearest(text: string): string;
  /** The id whose name is the longest one within `text`. */
  within(text: string): string | undefined;
}

export interface ImportNames {
  /** Place of the whole city. */
  readonly city: string;
  /** Units of the city, by which a 合计 is known to be complete. */
  readonly units: readonly string[];
  readonly indicators: NameIndex;
  readonly places: NameIndex;
  readonly clusters: NameIndex;
  readonly sources: NameIndex;
  /** Unit an indicator is measured in. */
  unitOf(indicator: string): UnitId | undefined;
  /** The growth rate of an indicator. */
  growthOf(indicator: string): string | undefined;
}

type Named = { readonly id: string; readonly names: readonly string[] };

/** Endings without which a name is recognised too, where that stays unambiguous. */
const ENDINGS = {
  places: /(?:特别合作区|合作区|新区|区|市|县|district|city)$/,
  clusters: /(?:产业集群|集群|产业|cluster|industry)$/,
} as const;

const namesOf = (name: Name, aliases: readonly string[] = []): string[] =>
  [name.zh, name.en, ...aliases].filter((one) => one !== undefined);

export function importNames(
  book: Pick<PlanBook, 'workspace' | 'indicators' | 'places' | 'clusters'>,
  sources: readonly Source[],
): ImportNames {
  const { city } = book.workspace;
  const units = new Map(book.indicators.map(({ id, unit }) => [id, unit]).toReversed() as [string, UnitId][]);
  const growth = new Map(
    book.indicators.flatMap(({ id, of, measure }) => (measure === 'growth-rate' && of !== undefined ? [[of, id]] : [])),
  );
  const places = book.places.map(({ id, name, aliases, formerNames = [] }) => ({
    id,
    names: namesOf(name, [...(aliases ?? []), ...formerNames.flatMap((former) => namesOf(former))]),
  }));
  return {
    city,
    units: book.places.filter(({ parent, unit }) => parent === city && unit === true).map(({ id }) => id),
    indicators: indexOf(book.indicators.map(({ id, name }) => ({ id, names: namesOf(name) }))),
    places: indexOf(places, ENDINGS.places),
    clusters: indexOf(
      book.clusters.map(({ id, name, aliases }) => ({ id, names: namesOf(name, aliases) })),
      ENDINGS.clusters,
    ),
    sources: indexOf(sources.map(({ id, title }) => ({ id, names: [title] }))),
    unitOf: (indicator) => units.get(indicator),
    growthOf: (indicator) => growth.get(indicator),
  };
}

const MIN_WITHIN = 2;

function indexOf(items: readonly Named[], ending?: RegExp): NameIndex {
  const ids = new Set(items.map(({ id }) => id));
  const exact = keyed(items, nameKey);
  const loose = ending === undefined ? exact : keyed(items, (name) => nameKey(name).replace(ending, ''));
  const labels = items.flatMap(({ names }) => names);
  const longestFirst = [...exact].toSorted(([a], [b]) => b.length - a.length);
  const near = new Map<string, string>();
  return {
    find(text) {
      if (ids.has(text)) return [text];
      const key = nameKey(text);
      if (key === '') return [];
      return exact.get(key) ?? loose.get(ending === undefined ? key : key.replace(ending, '')) ?? [];
    },
    nearest(text) {
      const known = near.get(text);
      if (known !== undefined) return known;
      const found = nearest(text, labels) ?? '';
      if (near.size < 10_000) near.set(text, found);
      return found;
    },
    within(text) {
      const key = nameKey(text);
      const found = longestFirst.find(
        ([name, of]) => name.length >= MIN_WITHIN && of.length === 1 && key.includes(name),
      );
      return found?.[1][0];
    },
  };
}

function keyed(items: readonly Named[], keyOf: (name: string) => string): Map<string, readonly string[]> {
  const map = new Map<string, readonly string[]>();
  for (const { id, names } of items) {
    for (const name of names) {
      const key = keyOf(name);
      const known = map.get(key) ?? [];
      if (key !== '' && !known.includes(id)) map.set(key, [...known, id]);
    }
  }
  return map;
}
