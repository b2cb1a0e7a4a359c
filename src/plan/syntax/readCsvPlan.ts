// A table of the plan (CSV): faults of its columns are reported once, at the header; rows then count as items.
import { readCsv, type CsvFile } from '#formats/csv';
import type { SourceFile } from '#formats/sourceFile';
import { nearest } from '#kernel/nearest';
import { identityField } from '../binder/references.ts';
import { columnOf, itemOfRow, type CsvColumn } from './csvColumns.ts';
import type { PlanKind } from './planKinds.ts';
import { readItem } from './readItem.ts';
import type { Reading } from './reading.ts';
import { rowReader } from './rowReader.ts';
import { isNameSchema, keysOf, requiredKeysOf, schemaAt } from './schemaShape.ts';
import { shortened } from './shortened.ts';
import { syntaxDiagnostic } from './syntaxDiagnostic.ts';

export function readCsvPlan(reading: Reading, file: SourceFile, kind: PlanKind): void {
  const csv = readCsv(file);
  reading.csvFiles.set(file.path, csv);
  reading.report(...csv.diagnostics);
  if (csv.header.length === 0) {
    if (csv.diagnostics.length > 0) reading.leaveOut(kind.list, undefined);
    return;
  }
  const columns = readHeader(reading, csv, kind);
  if (columns === undefined) reading.leaveOut(kind.list, undefined);
  else readRows(reading, csv, kind, columns);
}

/** The columns; undefined where one is missing that every item needs. */
function readHeader(reading: Reading, csv: CsvFile, kind: PlanKind): readonly CsvColumn[] | undefined {
  const columns: CsvColumn[] = [];
  for (const [index, header] of csv.header.entries()) {
    const column = columnOf(kind.schema, header, index);
    if (typeof column === 'object') columns.push(column);
    else reportColumn(reading, csv, kind, header, column);
  }
  const stated = new Set(columns.map(({ keys }) => keys[0]));
  const missing = requiredKeysOf(kind.schema).filter((key) => !stated.has(key));
  const start = reading.locate({ file: csv.file, path: [-1] }, 'key');
  for (const key of missing) {
    const unusable = csv.header.includes(key);
    if (!unusable) reading.report(syntaxDiagnostic('missing-key', start, { key, list: kind.list }));
  }
  return missing.length === 0 ? columns : undefined;
}

function reportColumn(
  reading: Reading,
  csv: CsvFile,
  kind: PlanKind,
  header: string,
  found: 'unknown' | 'mapping' | 'list',
): void {
  const span = reading.locate({ file: csv.file, path: [-1, header] }, 'key');
  const schema = schemaAt(kind.schema, header.split('.'));
  if (found === 'unknown') {
    const keys = headersOf(kind);
    const meant = nearest(header, keys);
    const args = {
      key: shortened(header),
      list: kind.list,
      keys: keysOf(kind.schema),
      ...(meant === undefined ? {} : { meant }),
    };
    reading.report(syntaxDiagnostic('unknown-key', span, args, meant));
  } else if (isNameSchema(schema)) {
    reading.report(syntaxDiagnostic('name-without-language', span, { key: header }, `${header}.zh`));
  } else {
    reading.report(syntaxDiagnostic('wrong-type', span, { key: header, expected: found, found: 'text' }));
  }
}

/** Headers that a table of a kind may have, two levels deep. */
function headersOf(kind: PlanKind): readonly string[] {
  return keysOf(kind.schema).flatMap((key) => {
    const direct = columnOf(kind.schema, key, 0);
    if (typeof direct === 'object') return [key];
    const below = schemaAt(kind.schema, [key]) ?? kind.schema;
    const inner = keysOf(below).length > 0 ? keysOf(below) : keysOf(schemaAt(below, [0]));
    return inner.map((field) => `${key}.${field}`);
  });
}

function readRows(reading: Reading, csv: CsvFile, kind: PlanKind, columns: readonly CsvColumn[]): void {
  const { list, schema } = kind;
  const { locate } = reading;
  const read = rowReader(schema, columns);
  const idColumn = csv.header.indexOf(identityField(list));
  for (const [row, cells] of csv.rows.entries()) {
    const ref = { file: csv.file, path: [row] };
    const item = read(cells);
    if (item !== undefined) {
      reading.keep(list, Object.assign(item, { ref }));
      continue;
    }
    reading.refuse(list, ref, cells[idColumn], () => {
      const outcome = readItem({ list, ref, value: itemOfRow(columns, cells), schema, locate });
      return outcome.item === undefined ? outcome.faults() : [];
    });
  }
}
