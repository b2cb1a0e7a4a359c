// Places of the evidence: from a row and a field of an observation to line and column of its CSV file.
import type { SourceRef, Span } from '#kernel/diagnostic';
import { type CsvFile, readCsv } from '#formats/csv';
import type { SourceFile } from '#formats/sourceFile';
import { readMapping } from './readMapping.ts';

/**
 * Resolves `{ file: 'data/x.csv', path: [row, column] }`; the column is a header of the file or a field of the item
 * (`priceBasis`, or `note`, `zh`), which the mapping leads to its column. Files are read when first asked for.
 */
export function evidenceLocator(files: readonly SourceFile[]): (ref: SourceRef) => Span | undefined {
  const read = new Map<string, CsvFile>();
  let mapped: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;
  return ({ file, path }) => {
    const source = files.find((candidate) => candidate.path === file);
    if (source === undefined) return undefined;
    const csv = read.get(file) ?? readCsv(source);
    read.set(file, csv);
    mapped ??= mappedColumns(files);
    const [row, ...field] = path;
    const column = columnOf(csv.header, field, mapped.get(file));
    return csv.locate(Number(row ?? -1), column);
  };
}

function columnOf(
  header: readonly string[],
  path: SourceRef['path'],
  columns: Readonly<Record<string, string>> | undefined,
): number | undefined {
  const field = path.join('_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const names = [
    path.join('.'),
    field,
    columns !== undefined && Object.hasOwn(columns, field) ? columns[field] : undefined,
  ];
  const index = names.map((name) => (name === undefined ? -1 : header.indexOf(name))).find((at) => at >= 0);
  return index;
}

/** Columns by field that mappings declare, by the path of the table. */
function mappedColumns(files: readonly SourceFile[]): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const mappings = files.filter(({ path }) => path.endsWith('.mapping.yaml')).map((file) => readMapping(file).placed);
  return new Map(
    mappings.flatMap((placed) => (placed === undefined ? [] : [[placed.table, placed.mapping.columns ?? {}]])),
  );
}
