// The place at which two texts differ, with the words around it: what a table of changed words shows of each.
const AROUND = 12;
const LONGEST = 120;
const ELLIPSIS = '…';

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  let at = 0;
  while (at < shorter && a[at] === b[at]) at += 1;
  return at;
}

/** Characters from `from` to `to`, at most the longest, with dots where something is left out. */
function cut(text: readonly string[], from: number, to: number): string {
  const end = Math.min(to, from + LONGEST);
  const middle = text.slice(from, end).join('').replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? ELLIPSIS : ''}${middle}${end < text.length ? ELLIPSIS : ''}`;
}

/** Both sides from shortly before the first difference to shortly after the last one; whole characters, 120 at most of each. */
export function excerpts(before: string, after: string): { readonly before: string; readonly after: string } {
  const [a, b] = [[...before], [...after]];
  const head = sharedLength(a, b);
  const tail = Math.min(sharedLength(a.toReversed(), b.toReversed()), a.length - head, b.length - head);
  const from = Math.max(0, head - AROUND);
  return { before: cut(a, from, a.length - tail + AROUND), after: cut(b, from, b.length - tail + AROUND) };
}
