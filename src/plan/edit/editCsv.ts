// Edits of a plan table as text: a cell set, a row added or removed; the rest stays byte by byte.
import type { CsvFile } from '#formats/csv';
import type { EditValue } from '#model/planEdit';
import { type CsvColumn, LIST_SEPARATOR } from '../syntax/csvColumns.ts';
import { csvCell } from '../syntax/scalarText.ts';
import { treeAt } from './editTree.ts';

/** The text with the cells of row `row` that differ between `before` and `after` written anew; undefined where a column lacks. */
export function setInCsv(
  text: string,
  csv: CsvFile,
  columns: readonly CsvColumn[],
  row: number,
  before: EditValue,
  after: EditValue,
): string | undefined {
  const changes = columns
    .map((column) => ({ column, was: cellOf(column, before), is: cellOf(column, after) }))
    .filter(({ was, is }) => was !== is)
    .toReversed();
  let changed = text;
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { column, is } of changes) {
    const span = csv.locate(row, column.index);
    if (span === undefined) return undefined;
    changed = changed.slice(0, bom + span.start.offset) + csvCell(is) + changed.slice(bom + span.end.offset);
  }
  return changed;
}

export function addToCsv(text: string, csv: CsvFile, columns: readonly CsvColumn[], item: EditValue): string {
  const cells = csv.header.map((_, index) => {
    const column = columns.find((candidate) => candidate.index === index);
    return column === undefined ? '' : csvCell(cellOf(column, item));
  });
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return (text.endsWith('\n') ? text : text + lineEnd) + cells.join(',') + lineEnd;
}

export function removeFromCsv(text: string, csv: CsvFile, row: number): string | undefined {
  const span = csv.locate(row, undefined);
  if (span === undefined) return undefined;
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const start = text.lastIndexOf('\n', bom + span.start.offset - 1) + 1;
  const next = csv.locate(row + 1, undefined);
  const end = next === undefined ? text.length : text.lastIndexOf('\n', bom + next.start.offset - 1) + 1;
  return text.slice(0, start) + text.slice(end);
}

/** A cell as the table holds it: a text, or the members of a list joined by `;`. */
function cellOf({ keys, listAt }: CsvColumn, item: EditValue): string {
  if (listAt === undefined) return textOf(treeAt(item, keys));
  const members = treeAt(item, keys.slice(0, listAt));
  if (!Array.isArray(members)) return '';
  return (members as readonly EditValue[])
    .map((member) => textOf(treeAt(member, keys.slice(listAt))))
    .join(LIST_SEPARATOR);
}

function textOf(value: EditValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
