// CSV text of a table (RFC 4180), safe to open in a spreadsheet: no cell is taken for a formula.
export interface CsvStyle {
  /** Byte order mark, by which spreadsheets in Chinese offices recognise UTF-8. Absent: none. */
  readonly bom?: boolean | undefined;
  /** CRLF, as RFC 4180 has it, where absent. */
  readonly lineEnd?: '\n' | '\r\n' | undefined;
}

const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?%?$/;

/** Header and rows as CSV with commas. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function writeCsv(header: readonly string[], rows: Iterable<readonly string[]>, style: CsvStyle = {}): string {
  const lineEnd = style.lineEnd ?? '\r\n';
  const lines = [style.bom === true ? '\uFEFF' : '', record(header), lineEnd];
  for (const row of rows) lines.push(record(row), lineEnd);
  return lines.join('');
}

/** A text that a spreadsheet shows as it is: with an apostrophe in front where it begins like a formula and is no plain number. */
export function neutralised(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

function record(cells: readonly string[]): string {
  return cells.map((cell) => quoted(neutralised(cell))).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
