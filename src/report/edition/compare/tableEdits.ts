// What was edited in a table that came back: rows by their label, cells by row and column.
import type { DocxParagraph, DocxRow } from '#formats/docx/readDocx';
import { aligned } from './alignment.ts';
import { tokensOf } from './numberTokens.ts';

type Cell = readonly DocxParagraph[];

export interface CellPair {
  /** Row and column. */
  readonly place: string;
  readonly row: DocxRow;
  readonly before: Cell;
  readonly after: Cell;
}

export interface RowEdit {
  readonly kind: 'added' | 'removed';
  readonly place: string;
  readonly text: string;
}

export const cellText = (cell: Cell | undefined): string => (cell ?? []).map(({ text }) => text.trim()).join('\n');
export const rowText = ({ cells }: DocxRow): string => cells.map((cell) => cellText(cell)).join(' | ');

/** The first cell with words in it; where there is none, the first. */
export function rowLabel({ cells }: DocxRow): string {
  const texts = cells.map((cell) => cellText(cell));
  return texts.find((text) => tokensOf(text).some(({ isNumber }) => !isNumber) && text !== '–') ?? texts[0] ?? '';
}

/** Number of a row and its label: what stays when its figures change. */
const nameOf = (row: DocxRow): string => `${cellText(row.cells[0])} ${rowLabel(row)}`;

export function pairedRows(before: readonly DocxRow[], after: readonly DocxRow[]): readonly (CellPair | RowEdit)[] {
  const titles =
    (before.find(({ isHead }) => isHead) ?? before[0])?.cells.map(([title]) => title?.text.trim() ?? '') ?? [];
  const pairs = aligned(before, after, (row) => ({ key: rowText(row), label: nameOf(row) }));
  return pairs.flatMap((pair): readonly (CellPair | RowEdit)[] => {
    if (pair.before !== undefined && pair.after !== undefined) return pairedCells(pair.before, pair.after, titles);
    const [kind, row] =
      pair.before === undefined ? (['added', pair.after] as const) : (['removed', pair.before] as const);
    return row === undefined ? [] : [{ kind, place: rowLabel(row), text: rowText(row) }];
  });
}

function pairedCells(before: DocxRow, after: DocxRow, titles: readonly string[]): readonly CellPair[] {
  const most = Math.max(before.cells.length, after.cells.length);
  const label = rowLabel(before);
  return Array.from({ length: most }, (_, at) => {
    const title = titles[at] ?? '';
    const place = before.isHead || title === '' || title === label ? label : `${label} · ${title}`;
    return { place, row: before, before: before.cells[at] ?? [], after: after.cells[at] ?? [] };
  });
}
