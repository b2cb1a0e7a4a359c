// Widths of a table's columns in print, estimated without fonts at hand: letters get smaller until the longest words fit.
import type { CellView, ColumnView } from '#views/description';
import { textWidth } from '#views/textWidth';

export interface Fitted {
  /** Height of the letters in points. */
  readonly size: number;
  /** Width of each column in points, with its padding; together the width of the page. */
  readonly widths: readonly number[];
}

/** Sizes tried, in points, largest first. */
const STEPS = 0.5;
const SMALLEST = 5.5;
/** Space left and right of a cell's text together, in widths of its letters. */
export const PADDING = 0.8;
/** Narrowest and widest column of text, in widths of a letter. */
const TEXT_LEAST = 4;
const TEXT_MOST = 40;
const FIGURE_MOST = 12;
/** How much more than the mean of its texts a column may wish for. */
const USUAL = 2;
/** Headers up to this width stay on one line. */
const HEADER_WHOLE = 5;

interface Wish {
  /** In widths of a letter: what the longest word needs, and what would do without a line break. */
  readonly least: number;
  readonly wish: number;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\u2e80-\uffff]|[^\u2e80-\uffff\s]+/gu) ?? [];
const longestWord = (text: string): number => Math.max(0, ...wordsOf(text).map((word) => textWidth(word, 1)));

function wishOf(column: ColumnView, cells: readonly (CellView | undefined)[]): Wish {
  const heads = [column.title, column.unit ?? ''];
  const header = Math.min(
    FIGURE_MOST,
    Math.max(...heads.map(longestWord), Math.min(HEADER_WHOLE, textWidth(column.title, 1))),
  );
  const texts = cells.map((cell) => cell?.text ?? '');
  const longest = Math.max(0, ...texts.map((text) => textWidth(text, 1)));
  const marked = cells.some((cell) => cell?.mark !== undefined) ? 1 : 0;
  if (column.kind === 'text') {
    const word = Math.min(FIGURE_MOST, Math.max(0, ...texts.map(longestWord)));
    const beside = Math.max(0, ...cells.map((cell) => textWidth(cell?.note ?? cell?.missing ?? '', 0.7)));
    const least = Math.max(Math.min(TEXT_LEAST, longest), word, header) + marked;
    // A column of few long texts among short ones gets no more than what most of them need.
    const usual = (texts.reduce((sum, text) => sum + textWidth(text, 1), 0) / Math.max(1, texts.length)) * USUAL;
    return { least, wish: Math.max(least, Math.min(TEXT_MOST, usual, Math.max(longest, beside))) };
  }
  const reasons = cells.some((cell) => cell?.missing !== undefined || cell?.note !== undefined) ? TEXT_LEAST : 0;
  const least = Math.max(header, reasons, Math.min(FIGURE_MOST, longest)) + marked;
  return { least, wish: Math.max(least, Math.min(FIGURE_MOST, Math.max(...heads.map((one) => textWidth(one, 1))))) };
}

/** `width`: of the page, `size`: of the letters, both in points. */
export function columnWidths(
  columns: readonly ColumnView[],
  rows: readonly (readonly (CellView | undefined)[])[],
  width: number,
  size: number,
): Fitted {
  const wishes = columns.map((column, at) =>
    wishOf(
      column,
      rows.map((cells) => cells[at]),
    ),
  );
  const needed = wishes.reduce((sum, { least }) => sum + least + PADDING, 0);
  const fitting = Math.max(SMALLEST, Math.min(size, Math.floor(width / needed / STEPS) * STEPS));
  const spare = width / fitting - needed;
  const wanted = wishes.reduce((sum, { least, wish }) => sum + (wish - least), 0);
  const share = spare <= 0 || wanted === 0 ? 0 : Math.min(1, spare / wanted);
  const given = wishes.map(({ least, wish }) => least + PADDING + (wish - least) * share);
  const all = given.reduce((sum, one) => sum + one, 0);
  // What nobody wished for, or what is lacking at the smallest size, is shared by all in proportion.
  return { size: fitting, widths: given.map((one) => (one * width) / all) };
}
