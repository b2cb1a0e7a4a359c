// Parts of a target that cannot be added: growth rates, shares and ranks never add.
import type { PlanBook } from '#model/planBook';
import { fieldRef, type Finding, type Rule } from '../rule.ts';
import { targetFiles } from './shared/exampleFiles.ts';
import { targetArgs } from './shared/itemWords.ts';
import { mayBeAdded, partsOfTargets } from './shared/parts.ts';
import { planIndex } from './shared/planIndex.ts';

function* check(book: PlanBook): Generator<Finding> {
  const index = planIndex(book);
  for (const { whole, parts } of partsOfTargets(book, index)) {
    const wrong = parts.filter((part) => index.indicators.has(part.indicator) && !mayBeAdded(index, part));
    const first = wrong[0];
    if (first === undefined) continue;
    yield {
      at: fieldRef(first, 'partOf'),
      args: { ...targetArgs(index, first), whole: whole.id, count: wrong.length, parts: wrong.map(({ id }) => id) },
      related: [{ at: whole.ref, role: 'parent' }],
      subjects: [whole.id, ...wrong.map(({ id }) => id)],
    };
  }
}

const city = (fields: string): string => `{ id: city, place: shenzhen, due: 2025, ${fields} }`;
const part = (place: string, fields: string): string =>
  `{ id: ${place}, place: ${place}, partOf: city, due: 2025, ${fields} }`;
const GROWTH = 'indicator: sei-growth, type: average-growth, unit: percent';
const FIRMS = 'indicator: high-tech-enterprises, type: level, unit: enterprise';

export const partsNotAdditive: Rule = {
  code: 'parts-not-additive',
  severity: 'error',
  check,
  examples: {
    failing: [
      {
        files: targetFiles(
          city(`${GROWTH}, value: 8`),
          part('nanshan', `${GROWTH}, value: 5`),
          part('luohu', `${GROWTH}, value: 3`),
        ),
      },
    ],
    passing: [
      {
        files: targetFiles(
          city(`${FIRMS}, value: 6000`),
          part('nanshan', `${FIRMS}, value: 5200`),
          part('luohu', `${FIRMS}, value: 800`),
        ),
      },
    ],
  },
};
