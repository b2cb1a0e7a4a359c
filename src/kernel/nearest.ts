// Nearest word: the candidate a misspelt word was probably meant to be ("did you mean").
const MAX_LENGTH = 80;

/** Edits allowed for a word of this many characters: one up to 4, two up to 8, a third of the length beyond. */
function allowance(length: number): number {
  return length <= 4 ? 1 : length <= 8 ? 2 : Math.floor(length / 3);
}

/**
 * Optimal string alignment distance (insertion, deletion, substitution, transposition of neighbours), or limit + 1 where it is
 * larger than `limit`. Three rows of the table are kept: memory is linear in the length of `b`.
 */
function distance(a: readonly string[], b: readonly string[], limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * The candidate nearest to `word`, or undefined where none is near: at most one edit for a word of up to 4 characters, two up
 * to 8, a third of its length beyond. Case does not count. Of equally near candidates the first one wins. A word over 80
 * characters has none.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = [...word.slice(0, 2 * MAX_LENGTH).toLowerCase()];
  if (wanted.length === 0 || wanted.length > MAX_LENGTH) return undefined;
  let limit = allowance(wanted.length);
  let best: string | undefined;
  for (const candidate of candidates) {
    if (candidate.length > 2 * MAX_LENGTH || candidate === word) continue;
    const found = distance(wanted, [...candidate.toLowerCase()], limit);
    if (found > limit) continue;
    best = candidate;
    limit = found - 1;
    if (limit < 0) break;
  }
  return best;
}
