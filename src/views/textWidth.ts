// Width that a text takes, without a font at hand: an em for a Han character, six tenths of it for a Latin letter or a digit.

/** Estimated width in pixels of `text` in letters of `size` pixels; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + (sign >= '\u2e80' ? size : size * 0.6), 0);
}

/** `text` cut with an ellipsis so that it fits into `width`. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** Pieces of `text` between which a line may end: words with the space after them, and Han characters one by one. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+\s*|\s+/gu) ?? [];
}

/** `text` in lines that fit into `width`, at most `most` of them; the last one is cut where there would be more. */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [''];
  for (const piece of piecesOf(text)) {
    const line = lines.at(-1) ?? '';
    const isFull = line !== '' && textWidth((line + piece).trimEnd(), size) > width;
    if (isFull) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join('')];
  return kept.map((line) => fitted(line.trimEnd(), width, size));
}
