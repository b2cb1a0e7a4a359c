// Evidence of an example: its data/*.csv with the canonical columns as they stand, no mapping; rows are taken to be sound.
import type { SourceRef, Span } from '#kernel/diagnostic';
import { missing, type MissingReason } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import { parseDate } from '#kernel/plainDate';
import { quantity, type Comparator } from '#kernel/quantity';
import type { UnitId } from '#kernel/unit';
import { readCsv, type CsvFile } from '#formats/csv';
import type { SourceFile } from '#formats/sourceFile';
import type { Located } from '#model/located';
import type { Evidence, Finality, Observation, SeriesBreak, Source } from '#model/observation';

type Cell = (column: string) => string | undefined;

export function exampleEvidence(files: readonly SourceFile[]): {
  readonly evidence: Evidence;
  readonly locate: (ref: SourceRef) => Span | undefined;
} {
  const tables = new Map(
    files.filter(({ path }) => /^data\/.*\.csv$/.test(path)).map((file) => [file.path, readCsv(file)]),
  );
  const rowsOf = <T extends object>(path: string, toItem: (cell: Cell) => T): readonly Located<T>[] =>
    rows(tables.get(path)).map(({ cell, ref }) => ({ ...toItem(cell), ref }));
  return {
    evidence: {
      observations: rowsOf('data/observations.csv', toObservation),
      sources: rowsOf('data/sources.csv', toSource),
      breaks: rowsOf('data/breaks.csv', toBreak),
      unplaced: [],
    },
    locate: (ref) => tables.get(ref.file)?.locate(Number(ref.path[0] ?? 0), 0),
  };
}

function rows(csv: CsvFile | undefined): readonly { readonly cell: Cell; readonly ref: SourceRef }[] {
  if (csv === undefined) return [];
  const columns = new Map(csv.header.map((name, index) => [name, index]));
  return csv.rows.map((cells, row) => ({
    cell: (name) => cells[columns.get(name) ?? -1] || undefined,
    ref: { file: csv.file, path: [row] },
  }));
}

const optional = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });

function toObservation(cell: Cell): Observation {
  const value = cell('value');
  const vintage = parseDate(cell('vintage') ?? '');
  return {
    id: cell('id') ?? '',
    indicator: cell('indicator') ?? '',
    place: cell('place') ?? '',
    ...optional('cluster', cell('cluster')),
    period: periodOf(cell('period') ?? ''),
    value:
      value === undefined
        ? missing((cell('missing') ?? 'not-observed') as MissingReason)
        : quantity(value, (cell('unit') ?? 'none') as UnitId, cell('printed')),
    comparator: (cell('comparator') ?? '=') as Comparator,
    nature: cell('nature') === 'forecast' ? 'forecast' : 'actual',
    vintage: vintage ?? missing('not-stated'),
    finality: (cell('finality') as Finality | undefined) ?? missing('not-stated'),
    origin: cell('origin') === 'computed' ? 'computed' : 'official',
    priceBasis: (cell('price_basis') as 'current' | 'constant' | undefined) ?? missing('not-stated'),
    ...optional('source', cell('source')),
  };
}

function toSource(cell: Cell): Source {
  return {
    id: cell('id') ?? '',
    title: cell('title') ?? '',
    ...optional('address', cell('address')),
    class: (cell('class') ?? 'official') as Source['class'],
  };
}

function toBreak(cell: Cell): SeriesBreak {
  return {
    id: cell('id') ?? '',
    indicator: cell('indicator') ?? '',
    ...optional('place', cell('place')),
    ...optional('cluster', cell('cluster')),
    before: periodOf(cell('before') ?? ''),
    after: periodOf(cell('after') ?? ''),
    inferred: cell('inferred') === 'true',
    reason: { ...optional('zh', cell('reason_zh')), ...optional('en', cell('reason_en')) },
  };
}
