// Two lists laid beside each other: what is the same, what became what, what was added and taken out; bounded in time.
export interface Pair<T> {
  readonly before?: T | undefined;
  readonly after?: T | undefined;
}

/** What an item is recognised by. */
export interface Trait {
  /** Equal for equal items. */
  readonly key: string;
  /** Its name, by which a changed one is known: the label of a row. */
  readonly label?: string | undefined;
}

/** Pairs of a gap that are weighed one against the other. */
const MOST_WEIGHED = 20_000;
/** From this share of pairs of characters in common on, one item became the other. */
const LIKE = 0.4;
const SAME_LABEL = 0.6;
const LOOKED_AT = 1_000;

interface Item<T> extends Trait {
  readonly value: T;
}

/**
 * Equal items at the ends first, then those that are unique on both sides and in the same order (patience), then what lies between
 * by the greatest likeness together. n log n but for the gaps, whose weighing is bounded; larger gaps are paired in their order.
 */
export function aligned<T>(before: readonly T[], after: readonly T[], traitOf: (item: T) => Trait): readonly Pair<T>[] {
  const items = (list: readonly T[]): readonly Item<T>[] => list.map((value) => ({ ...traitOf(value), value }));
  const pairs: Pair<T>[] = [];
  align(items(before), items(after), pairs);
  return pairs;
}

function align<T>(before: readonly Item<T>[], after: readonly Item<T>[], pairs: Pair<T>[]): void {
  let head = 0;
  while (head < before.length && head < after.length && before[head]?.key === after[head]?.key) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail)?.key === after.at(-1 - tail)?.key) tail += 1;
  const pair = (from: number, to: number, shift: number): void => {
    for (let at = from; at < to; at += 1) pairs.push({ before: before[at]?.value, after: after[at + shift]?.value });
  };
  pair(0, head, 0);
  alignMiddle(before.slice(head, before.length - tail), after.slice(head, after.length - tail), pairs);
  pair(before.length - tail, before.length, after.length - before.length);
}

function alignMiddle<T>(before: readonly Item<T>[], after: readonly Item<T>[], pairs: Pair<T>[]): void {
  const anchors = before.length === 0 || after.length === 0 ? [] : uniqueInOrder(before, after);
  if (anchors.length === 0) {
    pairs.push(...likest(before, after));
    return;
  }
  let [from, to] = [0, 0];
  for (const [b, a] of anchors) {
    align(before.slice(from, b), after.slice(to, a), pairs);
    pairs.push({ before: before[b]?.value, after: after[a]?.value });
    [from, to] = [b + 1, a + 1];
  }
  align(before.slice(from), after.slice(to), pairs);
}

/** Places of the keys that occur once on both sides, the longest run of them that is in order on both. */
function uniqueInOrder<T>(
  before: readonly Item<T>[],
  after: readonly Item<T>[],
): readonly (readonly [number, number])[] {
  const places = (items: readonly Item<T>[]): Map<string, number> => {
    const found = new Map<string, number>();
    for (const [at, { key }] of items.entries()) found.set(key, found.has(key) ? -1 : at);
    return found;
  };
  const inAfter = places(after);
  const common: (readonly [number, number])[] = [];
  for (const [key, b] of places(before)) {
    const a = inAfter.get(key) ?? -1;
    if (b >= 0 && a >= 0) common.push([b, a]);
  }
  return longestRising(common.toSorted(([x], [y]) => x - y));
}

/** Longest rising run of second places, by piles. */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tops: number[] = [];
  const below: number[] = [];
  for (const [at, [, a]] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < a) low = middle + 1;
      else high = middle;
    }
    below[at] = low === 0 ? -1 : (tops[low - 1] ?? -1);
    tops[low] = at;
  }
  const run: (readonly [number, number])[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = below[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.toReversed();
}

function likest<T>(before: readonly Item<T>[], after: readonly Item<T>[]): readonly Pair<T>[] {
  if (before.length * after.length > MOST_WEIGHED) return inOrder(before, after);
  const grams = (items: readonly Item<T>[]) => items.map(({ key }) => pairsOfCharacters(key));
  const [left, right] = [grams(before), grams(after)];
  const columns = after.length + 1;
  // best[b][a]: greatest likeness together of the items from b and from a on.
  const best = new Float64Array((before.length + 1) * columns);
  const likes = new Float64Array(before.length * after.length);
  const bestAt = (b: number, a: number): number => best[b * columns + a] ?? 0;
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const like = likeness(before[b], after[a], left[b], right[a]);
      likes[b * after.length + a] = like;
      const paired = like < LIKE ? 0 : like + bestAt(b + 1, a + 1);
      best[b * columns + a] = Math.max(paired, bestAt(b + 1, a), bestAt(b, a + 1));
    }
  }
  return traced(before, after, bestAt, (b, a) => likes[b * after.length + a] ?? 0);
}

function traced<T>(
  before: readonly Item<T>[],
  after: readonly Item<T>[],
  bestAt: (b: number, a: number) => number,
  likeAt: (b: number, a: number) => number,
): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [b, a] = [0, 0];
  while (b < before.length && a < after.length) {
    const like = likeAt(b, a);
    if (like >= LIKE && bestAt(b, a) === like + bestAt(b + 1, a + 1)) {
      pairs.push({ before: before[b]?.value, after: after[a]?.value });
      [b, a] = [b + 1, a + 1];
    } else if (bestAt(b + 1, a) >= bestAt(b, a + 1)) {
      pairs.push({ before: before[b]?.value });
      b += 1;
    } else {
      pairs.push({ after: after[a]?.value });
      a += 1;
    }
  }
  for (; b < before.length; b += 1) pairs.push({ before: before[b]?.value });
  for (; a < after.length; a += 1) pairs.push({ after: after[a]?.value });
  return pairs;
}

function inOrder<T>(before: readonly Item<T>[], after: readonly Item<T>[]): readonly Pair<T>[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
    const [from, to] = [before[at], after[at]];
    if (from === undefined || to === undefined) return [{ before: from?.value, after: to?.value }];
    const like = likeness(from, to, pairsOfCharacters(from.key), pairsOfCharacters(to.key));
    return like >= LIKE ? [{ before: from.value, after: to.value }] : [{ before: from.value }, { after: to.value }];
  }).flat();
}

function pairsOfCharacters(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const end = Math.min(text.length, LOOKED_AT);
  for (let at = 0; at + 1 < end; at += 1) {
    const gram = text.slice(at, at + 2);
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

/** Share of the pairs of characters that both have (Dice); of one label, more. */
function likeness(
  before: Trait | undefined,
  after: Trait | undefined,
  left: ReadonlyMap<string, number> = new Map(),
  right: ReadonlyMap<string, number> = new Map(),
): number {
  if (before?.key === after?.key) return 1;
  const isNamed = before?.label !== undefined && before.label === after?.label;
  let [common, total] = [0, 0];
  for (const [gram, count] of left) {
    common += Math.min(count, right.get(gram) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  const share = total === 0 ? 0 : (2 * common) / total;
  return isNamed ? SAME_LABEL + (1 - SAME_LABEL) * share : share;
}
