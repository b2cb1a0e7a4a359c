// Quotation marks inside quoted words: double outside, single inside (GB/T 15834).

/** “A“B”C” becomes “A‘B’C”; marks without a partner stay as they are. */
export function nestedQuotes(text: string): string {
  let depth = 0;
  return text.replace(/[“”]/g, (mark) => {
    if (mark === '“') {
      depth += 1;
      return depth % 2 === 0 ? '‘' : mark;
    }
    const inner = depth > 0 && depth % 2 === 0;
    depth = Math.max(0, depth - 1);
    return inner ? '’' : mark;
  });
}
