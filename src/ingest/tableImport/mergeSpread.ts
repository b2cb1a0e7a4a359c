// Merged cells spread: every cell of a merged range says what its first cell says.
import type { CellRange } from '#formats/workbook/readWorkbook';

/** A range wider than this is a title; only so many of its columns are filled. */
const MAX_WIDTH = 512;

/** Rows must come in order. */
export class MergeSpread {
  private readonly ranges: readonly CellRange[];
  private next = 0;
  private readonly carried = new Map<number, { readonly bottom: number; readonly text: string }>();

  constructor(merges: readonly CellRange[]) {
    this.ranges = merges.toSorted((a, b) => a.top - b.top);
  }

  /** The cells of a row with those of merged ranges filled, in the columns that `spreads` names. */
  fill(number: number, cells: readonly string[], spreads: (column: number) => boolean): readonly string[] {
    if (this.ranges.length === 0) return cells;
    for (
      let range = this.ranges[this.next];
      range !== undefined && range.top <= number;
      range = this.ranges[this.next]
    ) {
      this.carry(range, range.top === number ? (cells[range.left] ?? '') : '');
      this.next += 1;
    }
    let filled: string[] | undefined;
    for (const [column, { bottom, text }] of this.carried) {
      if (bottom < number) this.carried.delete(column);
      else if ((cells[column] ?? '') === '' && text !== '' && spreads(column)) {
        filled ??= [...cells];
        while (filled.length < column) filled.push('');
        filled[column] = text;
      }
    }
    return filled ?? cells;
  }

  private carry({ left, right, bottom }: CellRange, text: string): void {
    const last = Math.min(right, left + MAX_WIDTH - 1);
    for (let column = left; column <= last; column += 1) this.carried.set(column, { bottom, text });
  }
}
