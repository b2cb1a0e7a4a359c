// Place added to one that contains or overlaps it: Qianhai with Nanshan or Bao'an, a district with its city.
import type { PlanBook } from '#model/planBook';
import type { CheckContext } from '../checkContext.ts';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { observationFile, targetFiles, withBasics } from './shared/exampleFiles.ts';
import { groupBy } from '#kernel/groupBy';
import { nameOf } from '#model/figureArgs';
import { overlapsAmong, type OverlappingPair } from '#model/overlaps';
import { planIndex } from './shared/planIndex.ts';
import { sumsOf, type Sum } from './shared/summands.ts';

function* check(book: PlanBook, context: CheckContext): Generator<Finding> {
  for (const sum of sumsOf(book, context)) yield* sumFindings(book, sum);
  for (const park of book.parks) {
    for (const pair of overlapsAmong(new Set(park.places ?? []), planIndex(book).places)) {
      yield { ...finding(book, pair, park.id, 'park'), at: fieldRef(park, 'places'), subjects: [park.id] };
    }
  }
}

/** Figures of different clusters, or indicators, in one place are no double count of the place. */
function* sumFindings(book: PlanBook, { whole, ref, summands }: Sum): Generator<Finding> {
  for (const group of groupBy(summands, ({ cluster, indicator }) => `${indicator}|${cluster ?? ''}`).values()) {
    const byPlace = new Map(group.map((summand) => [summand.place, summand]));
    for (const pair of overlapsAmong(new Set(byPlace.keys()), planIndex(book).places)) {
      const [inner, outer] = [byPlace.get(pair.inner), byPlace.get(pair.outer)];
      if (inner === undefined || outer === undefined) continue;
      yield {
        ...finding(book, pair, whole, 'sum'),
        at: inner.at,
        related: [
          { at: outer.at, role: 'rival' },
          { at: ref, role: 'parent' },
        ],
        subjects: [whole, inner.id, outer.id],
      };
    }
  }
}

function finding(
  book: PlanBook,
  { inner, outer, kind }: OverlappingPair,
  whole: string,
  sum: 'sum' | 'park',
): Omit<Finding, 'at'> {
  const { places } = planIndex(book);
  return { args: { inner: nameOf(places, inner), outer: nameOf(places, outer), relation: kind, whole, sum } };
}

const FIRMS = 'indicator: high-tech-enterprises, type: level, unit: enterprise, due: 2025';
const city = `{ id: city, place: shenzhen, ${FIRMS}, value: 5900 }`;
const part = (place: string, value: number): string =>
  `{ id: ${place}-firms, place: ${place}, partOf: city, ${FIRMS}, value: ${value} }`;
const relation = 'relations:\n  - { id: both, kind: sum, parts: [a, b], whole: c }\n';
const rows = (second: string): Readonly<Record<string, string>> =>
  observationFile(
    'a,gdp,nanshan,,2023,800,billion-yuan,=',
    `b,gdp,${second},,2023,100,billion-yuan,=`,
    'c,gdp,shenzhen,,2023,900,billion-yuan,=',
  );

export const overlappingPlacesAdded: Rule = {
  code: 'overlapping-places-added',
  severity: 'error',
  check,
  examples: {
    failing: [
      { files: targetFiles(city, part('nanshan', 5000), part('luohu', 800), part('qianhai', 100)) },
      { files: withBasics({ 'plan/relations.yaml': relation, ...rows('qianhai') }) },
    ],
    passing: [
      { files: targetFiles(city, part('nanshan', 5000), part('luohu', 800)) },
      { files: withBasics({ 'plan/relations.yaml': relation, ...rows('baoan') }) },
    ],
  },
};
