// Widths of a table's columns and the type size in which it fits its page.
import { displayWidth } from '#formats/displayWidth';
import type { ColumnView, TableView } from '#views/description';
import { type PageLayout, points, textWidth } from './pageLayout.ts';

export interface ShownColumn {
  readonly column: ColumnView;
  /** Place among the cells of a row. */
  readonly at: number;
}

export function shownColumns({ columns }: TableView): readonly ShownColumn[] {
  return columns.map((column, at) => ({ column, at })).filter(({ column }) => column.secondary !== true);
}

interface ColumnTexts {
  /** Lines of the head, which may wrap. */
  readonly heads: readonly string[];
  readonly texts: readonly string[];
  /** Numbers, dates and marks are not broken. */
  readonly whole: boolean;
}

export interface FittedTable {
  /** Points. */
  readonly size: number;
  /** Twentieths of a point, together the width of the page. */
  readonly widths: readonly number[];
}

/** Half an em a column of `displayWidth`, with a little air for wide figures. */
const widthOf = (text: string, size: number): number => points((displayWidth(text) * size) / 2) * 1.06;
export const CELL_PADDING = 60;
const PADDING = 2 * CELL_PADDING + 40;
/** Columns of words need not be wider than this many characters. */
const COMFORT = 44;
const HEAD_COMFORT = 16;

/** Short texts stay on one line: a date, a state, a figure. */
const SHORT = 14;

/** What a line may not break: a Latin word or figure, four characters of Chinese. */
function longestPiece(text: string): string {
  const pieces = text.match(/[\x21-\x7e\u00A0-\u024F]+|[^\x21-\x7e\s]{1,4}/g) ?? [];
  return pieces.reduce((longest, piece) => (displayWidth(piece) > displayWidth(longest) ? piece : longest), '');
}

interface Bounds {
  readonly least: number;
  readonly best: number;
}

function boundsOf({ heads, texts, whole }: ColumnTexts, size: number): Bounds {
  let [least, best] = [0, 0];
  for (const head of heads) {
    least = Math.max(least, widthOf(longestPiece(head), size));
    best = Math.max(best, widthOf(head.slice(0, HEAD_COMFORT), size));
  }
  for (const text of texts) {
    const unbroken = whole || displayWidth(text) <= SHORT ? text : longestPiece(text);
    least = Math.max(least, widthOf(unbroken.slice(0, COMFORT), size));
    best = Math.max(best, widthOf(text.slice(0, COMFORT), size));
  }
  return { least: least + PADDING, best: Math.max(least, best) + PADDING };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function columnTexts({ column, at }: ShownColumn, { rows }: TableView): ColumnTexts {
  const texts = rows.map(({ cells }) => {
    const cell = cells[at];
    return cell === undefined ? '' : `${cell.mark === undefined ? '' : '■ '}${cell.text}`;
  });
  return { heads: [column.title, column.unit ?? ''], texts, whole: column.kind !== 'text' };
}

interface Fit extends FittedTable {
  /** Part of the wishes beyond the least widths that is granted; below 0 where not even the least fit. */
  readonly share: number;
}

/** A third of the wishes keeps columns of words from standing on end. */
const ENOUGH = 0.34;

/** The larger two sizes where nothing wraps; else the first size in which columns have enough; else the last, in proportion. */
export function fittedTable(table: TableView, layout: PageLayout, landscape: boolean): FittedTable {
  const columns = shownColumns(table).map((one) => columnTexts(one, table));
  const width = textWidth(layout, landscape);
  const fits = layout.tables.map((size) => fitAt(columns, size, width));
  const fitted =
    fits.slice(0, 2).find(({ share }) => share >= 1) ?? fits.find(({ share }) => share >= ENOUGH) ?? fits.at(-1);
  if (fitted === undefined) throw new Error('no type sizes for tables');
  return fitted;
}

function fitAt(columns: readonly ColumnTexts[], size: number, width: number): Fit {
  const bounds = columns.map((column) => boundsOf(column, size));
  const least = sum(bounds.map((bound) => bound.least));
  const wanted = sum(bounds.map((bound) => bound.best - bound.least));
  const share = wanted === 0 ? Number(least <= width) : (width - least) / wanted;
  const widths = bounds.map((bound) => bound.least + (bound.best - bound.least) * Math.max(0, share));
  return { size, widths: rounded(widths, width), share };
}

function rounded(widths: readonly number[], width: number): readonly number[] {
  const scale = width / (sum(widths) || 1);
  const whole = widths.map((one) => Math.floor(one * scale));
  return whole.map((one, at) => (at === 0 ? one + width - sum(whole) : one));
}
