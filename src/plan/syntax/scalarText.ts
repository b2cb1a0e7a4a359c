// A text as it has to be written in a file so that it is read back as the same text.
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/+%~-]*[\p{L}\p{N}%])?$/u;

/** In YAML (block or flow): plain where that is safe, else in double quotes. */
export function yamlScalar(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}

/** In CSV: quoted where it holds a separator (comma, semicolon, tab), a quote or a line end (RFC 4180). */
export function csvCell(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As the file at `path` needs it. */
export function scalarFor(path: string, text: string): string {
  return path.endsWith('.csv') ? csvCell(text) : yamlScalar(text);
}
