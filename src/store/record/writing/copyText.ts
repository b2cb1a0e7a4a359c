// Rows in the text format of COPY: columns apart by tabs, rows by line ends, \N where there is no value.
const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const field = (value: string | null): string =>
  value === null ? '\\N' : value.replace(SPECIAL, (character) => ESCAPES[character] ?? character);

/** Cells of a row without its line end. */
export function copyCells(values: readonly (string | null)[]): string {
  return values.map(field).join('\t');
}

export function copyLine(values: readonly (string | null)[]): string {
  return `${copyCells(values)}\n`;
}
