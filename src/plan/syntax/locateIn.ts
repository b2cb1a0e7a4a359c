// The place of a value in the file that states it: by its path in YAML, by row and column in CSV.
import type { SourceRef, Span } from '#kernel/diagnostic';
import type { CsvFile } from '#formats/csv';
import type { YamlFile } from '#formats/yaml';
import { LIST_SEPARATOR } from './csvColumns.ts';
import type { RefPart } from './parsedPlan.ts';

const START = { line: 1, column: 1, offset: 0 };

/** Where a value that is not stated is sought, the nearest one above it that is; the file's start where there is none. */
export function locateIn(yaml: YamlFile | undefined, csv: CsvFile | undefined, ref: SourceRef, part: RefPart): Span {
  const span = yaml?.locate(ref.path, part) ?? (csv === undefined ? undefined : locateCell(csv, ref.path, part));
  return span ?? { file: ref.file, start: START, end: START };
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Which member of a list cell. */
  readonly member: number | undefined;
  /** Whether the cell holds this very value, not one above it. */
  readonly isExact: boolean;
}

/** Cell of a path [row, key, …]; indices in it count members of a list cell. */
export function cellOf(csv: CsvFile, path: SourceRef['path']): CellPlace {
  const [first = -1, ...steps] = path;
  const row = Number(first);
  const keys = steps.filter((step) => typeof step === 'string');
  const member = steps.find((step) => typeof step === 'number');
  for (let length = keys.length; length > 0; length -= 1) {
    const name = keys.slice(0, length).join('.');
    const exact = csv.header.indexOf(name);
    if (exact >= 0) return { row, column: exact, member, isExact: length === keys.length };
    const group = csv.header.findIndex((header) => header.startsWith(`${name}.`));
    if (group >= 0) return { row, column: group, member, isExact: false };
  }
  return { row, column: Math.max(0, csv.header.indexOf('id')), member: undefined, isExact: false };
}

function locateCell(csv: CsvFile, path: SourceRef['path'], part: RefPart): Span | undefined {
  const { row, column, member } = cellOf(csv, path);
  const span = csv.locate(part === 'key' ? -1 : row, column);
  return span === undefined || member === undefined ? span : memberSpan(span, csv.rows[row]?.[column], member);
}

/** The member of a list cell, within the quotation marks where it has them; the whole cell where marks are doubled in it. */
function memberSpan(span: Span, cell: string | undefined, member: number): Span {
  const quotes = cell === undefined ? -1 : (span.end.offset - span.start.offset - cell.length) / 2;
  if (cell === undefined || (quotes !== 0 && quotes !== 1)) return span;
  const parts = cell.split(LIST_SEPARATOR);
  const part = parts[member];
  if (part === undefined) return span;
  const before = parts.slice(0, member).join(LIST_SEPARATOR) + (member > 0 ? LIST_SEPARATOR : '');
  const lead = before + part.slice(0, part.length - part.trimStart().length);
  const word = part.trim();
  const at = (text: string) => ({
    line: span.start.line,
    column: span.start.column + quotes + [...text].length,
    offset: span.start.offset + quotes + text.length,
  });
  return { ...span, start: at(lead), end: at(lead + word) };
}
