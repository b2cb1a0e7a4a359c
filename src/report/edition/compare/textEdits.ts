// What was edited in one text: each number singly, other words together where they stand together.
import { type TextToken, tokensOf } from './numberTokens.ts';

export interface TextEdit {
  readonly kind: 'number' | 'words';
  readonly before: string;
  readonly after: string;
  /** Where the number began in the text before; absent for one that was added. */
  readonly at?: number | undefined;
}

/** Tokens before by tokens after that are weighed; longer changed middles count as one change. */
const MOST_WEIGHED = 250_000;

interface Hunk {
  readonly before: readonly TextToken[];
  readonly after: readonly TextToken[];
}

export function textEdits(before: string, after: string): readonly TextEdit[] {
  const [from, to] = [tokensOf(before), tokensOf(after)];
  return joined(hunksOf(from, to)).flatMap((hunk) => hunkEdits(hunk, before, after));
}

const withoutFigures = (tokens: readonly TextToken[]): string =>
  tokens.map((token) => (token.isNumber ? '#' : token.key)).join(' ');

function hunkEdits(hunk: Hunk, before: string, after: string): readonly TextEdit[] {
  const [oldNumbers, newNumbers] = [hunk.before.filter(isNumber), hunk.after.filter(isNumber)];
  const numbers = Array.from({ length: Math.max(oldNumbers.length, newNumbers.length) }, (_, at) => {
    const [old, present] = [oldNumbers[at], newNumbers[at]];
    if (old?.key === present?.key) return [];
    const edit = { kind: 'number' as const, before: sliceOf(before, old), after: sliceOf(after, present) };
    return [old === undefined ? edit : { ...edit, at: old.start }];
  }).flat();
  const onlyNumbers =
    withoutFigures(hunk.before) === withoutFigures(hunk.after) ||
    (hunk.before.every(isNumber) && hunk.after.every(isNumber));
  return onlyNumbers
    ? numbers
    : [...numbers, { kind: 'words', before: wordsOf(before, hunk.before), after: wordsOf(after, hunk.after) }];
}

const isNumber = (token: TextToken): boolean => token.isNumber;
const sliceOf = (text: string, token: TextToken | undefined): string =>
  token === undefined ? '' : text.slice(token.start, token.end);
/** From the first word to the last: numbers at the ends are told by themselves. */
const wordsOf = (text: string, tokens: readonly TextToken[]): string => {
  const words = tokens.filter((token) => !token.isNumber);
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
};

type Place = readonly [before: number, after: number];

function hunksOf(
  before: readonly TextToken[],
  after: readonly TextToken[],
): readonly (Hunk & { gap: readonly TextToken[] })[] {
  const common = commonPlaces(before, after);
  const hunks: (Hunk & { gap: readonly TextToken[] })[] = [];
  let [from, to, gap] = [0, 0, 0];
  for (const [b, a] of [...common, [before.length, after.length] as Place]) {
    if (b > from || a > to) {
      hunks.push({ before: before.slice(from, b), after: after.slice(to, a), gap: before.slice(gap, from) });
      gap = b;
    }
    [from, to] = [b + 1, a + 1];
  }
  return hunks;
}

/** Changes of words that a single equal word or sign parts are one change; `gap` is what is equal before a hunk. */
function joined(hunks: readonly (Hunk & { gap: readonly TextToken[] })[]): readonly Hunk[] {
  const found: { before: TextToken[]; after: TextToken[] }[] = [];
  for (const { before, after, gap } of hunks) {
    const last = found.at(-1);
    const isNear = gap.length <= 1 && !gap.some(isNumber);
    const hasWords = [...before, ...after].some((token) => !token.isNumber);
    if (last === undefined || !isNear || !hasWords || last.before.every(isNumber)) {
      found.push({ before: [...before], after: [...after] });
      continue;
    }
    last.before.push(...gap, ...before);
    last.after.push(...gap, ...after);
  }
  return found;
}

/** Longest common tokens in order; equal ends are taken off first. */
function commonPlaces(before: readonly TextToken[], after: readonly TextToken[]): readonly Place[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head]?.key === after[head]?.key) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail += 1;
  const middle = longestCommon(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [
    ...Array.from({ length: head }, (_, at): Place => [at, at]),
    ...middle.map(([b, a]): Place => [b + head, a + head]),
    ...Array.from({ length: tail }, (_, at): Place => [before.length - tail + at, after.length - tail + at]),
  ];
}

function longestCommon(before: readonly TextToken[], after: readonly TextToken[]): readonly Place[] {
  const columns = after.length + 1;
  if (before.length * after.length > MOST_WEIGHED) return [];
  const lengths = new Uint16Array((before.length + 1) * columns);
  const lengthAt = (b: number, a: number): number => lengths[b * columns + a] ?? 0;
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      lengths[b * columns + a] =
        before[b]?.key === after[a]?.key
          ? lengthAt(b + 1, a + 1) + 1
          : Math.max(lengthAt(b + 1, a), lengthAt(b, a + 1));
    }
  }
  const places: Place[] = [];
  let [b, a] = [0, 0];
  while (b < before.length && a < after.length) {
    if (before[b]?.key === after[a]?.key) {
      places.push([b, a]);
      [b, a] = [b + 1, a + 1];
    } else if (lengthAt(b + 1, a) >= lengthAt(b, a + 1)) b += 1;
    else a += 1;
  }
  return places;
}
