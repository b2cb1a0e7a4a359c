// A block of cells as Excel puts it on the clipboard (tab-separated lines), and where it lands in the sheet.
import type { CellPlace, Selection } from '../../table/grid.ts';

const MAX_CELLS = 20_000;

/** Cells of the text by line. A cell in quotes may hold tabs, line breaks and doubled quotes; a last line end makes no line. */
export function readBlock(text: string): string[][] {
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    lines.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      lines.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  const last = lines.at(-1);
  if (last !== undefined && last.length === 0 && cell === '') lines.pop();
  else endCell();
  return lines;
}

export interface Landing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where the cells of a block land: from the upper left of the selection; a single cell fills the selection. */
export function landings(block: readonly (readonly string[])[], selection: Selection): readonly Landing[] {
  const { from, to } = selection;
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (only !== undefined) return cellsOf(selection).map((place) => ({ ...place, text: only }));
  const found = block.flatMap((line, row) =>
    line.map((text, column) => ({ row: from.row + row, column: from.column + column, text })),
  );
  // A block of one line fills every line of a higher selection, as in Excel.
  const repeats = block.length === 1 ? to.row - from.row : 0;
  const lines = Array.from({ length: repeats + 1 }, (_, more) =>
    found.map((each) => ({ ...each, row: each.row + more })),
  );
  return lines.flat().slice(0, MAX_CELLS);
}

export function cellsOf({ from, to }: Selection): readonly CellPlace[] {
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (_, column) => ({
      row: from.row + row,
      column: from.column + column,
    })),
  ).flat();
}
