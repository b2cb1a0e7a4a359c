// Comparison of two drafts or editions: figures, statuses and words that differ, each with its cause.
import { circumstancesOf, type Circumstances } from './circumstances.ts';
import type { EditionContent, WrittenText } from './editionContent.ts';
import type { EditionDifferences, WordsDifference } from './editionDifference.ts';
import { figureDifferences } from './figureDifferences.ts';
import { statusDifferences } from './statusDifferences.ts';

/** What `after` says differently from `before`. Complete: what is not listed is the same, and counted where it is a figure or a status. */
export function differencesBetween(before: EditionContent, after: EditionContent): EditionDifferences {
  const circumstances = circumstancesOf(before, after);
  return {
    ...figureDifferences(before, after, circumstances),
    ...statusDifferences(before, after, circumstances),
    words: wordsDifferences(before.words, after.words, circumstances),
  };
}

const placeOf = ({ slot, language }: WrittenText): string => `${slot} ${language}`;

function wordsDifferences(
  before: readonly WrittenText[],
  after: readonly WrittenText[],
  { scope }: Circumstances,
): readonly WordsDifference[] {
  const earlier = new Map(before.map((written) => [placeOf(written), written]));
  const later = new Map(after.map((written) => [placeOf(written), written]));
  const places = [...new Set([...earlier.keys(), ...later.keys()])].toSorted();
  return places.flatMap((place) => wordsDifference(earlier.get(place), later.get(place), scope));
}

function wordsDifference(
  before: WrittenText | undefined,
  after: WrittenText | undefined,
  otherScope: boolean,
): readonly WordsDifference[] {
  const written = after ?? before;
  if (written === undefined || before?.text === after?.text) return [];
  const { slot, language } = written;
  if (before !== undefined && after !== undefined)
    return [{ kind: 'changed', slot, language, before, after, causes: ['words'] }];
  const kind = before === undefined ? 'added' : 'removed';
  return [{ kind, slot, language, before, after, causes: [otherScope ? 'scope' : 'words'] }];
}
