// A table as plain text: tab-separated for pasting into Excel, comma-separated for a file. Texts that a spreadsheet would run as formulas are disarmed.
import type { CellView, ColumnView } from '#views/description';

/** Number as its plain decimal, so that the spreadsheet has a number; everything else as it is shown. */
export function cellText(cell: CellView | undefined, kind: ColumnView['kind']): string {
  if (cell === undefined) return '';
  if (kind === 'number' && cell.value !== undefined && cell.text !== '' && !/^[<>≥≤~=]/.test(cell.text))
    return cell.value;
  return [cell.text, ...(cell.more ?? []).map((piece) => piece.text)].join(' ');
}

/** A leading apostrophe keeps =, +, - and @ from starting a formula; plain numbers stay numbers. */
function disarmed(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}

export function toTsv(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => line.map((text) => disarmed(text).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 with a byte order mark, which Excel needs to read UTF-8. */
export function toCsv(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map((text) => quoted(disarmed(text))).join(',')).join('\r\n')}\r\n`;
}

/** Header with the unit, as the screen has it. */
export function headerText(column: ColumnView): string {
  return column.unit === undefined ? column.title : `${column.title} (${column.unit})`;
}

/** Header and rows of the given columns (indices into the table's). */
export function tableLines(
  columns: readonly { readonly column: ColumnView; readonly index: number }[],
  rows: readonly { readonly cells: readonly CellView[] }[],
): readonly (readonly string[])[] {
  return [
    columns.map(({ column }) => headerText(column)),
    ...rows.map((row) => columns.map(({ column, index }) => cellText(row.cells[index], column.kind))),
  ];
}
