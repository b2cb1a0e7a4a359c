// Evidence of a workspace: every table below data/ read by its mapping.
import type { Diagnostic, Span } from '#kernel/diagnostic';
import { nearest } from '#kernel/nearest';
import { readCsv } from '#formats/csv';
import type { SourceFile } from '#formats/sourceFile';
import type { Located } from '#model/located';
import type { Evidence, Observation, SeriesBreak, Source, UnplacedFact } from '#model/observation';
import { toSeriesBreak, toSource, toUnplacedFact } from './contextRow.ts';
import { toObservation } from './observationRow.ts';
import { mappingFault, type PlacedMapping, readMapping } from './readMapping.ts';
import { RowReading } from './rowReading.ts';
import { Table } from './table.ts';

const MAPPING = '.mapping.yaml';

/** `files` are those below data/. Rows that cannot be read are left out and reported; of rows with one id the first counts. */
export function readEvidence(files: readonly SourceFile[]): {
  readonly evidence: Evidence;
  readonly diagnostics: Diagnostic[];
} {
  const gathering = new Gathering();
  const tables = new Map(files.filter(({ path }) => isTable(path)).map((file) => [file.path, file]));
  const named = new Set<string>();
  for (const file of files.filter(({ path }) => path.endsWith(MAPPING))) {
    const { placed, diagnostics } = readMapping(file);
    gathering.diagnostics.push(...diagnostics);
    if (placed === undefined) continue;
    named.add(placed.table);
    gathering.read(placed, tables);
  }
  for (const path of tables.keys()) if (!named.has(path)) gathering.diagnostics.push(withoutMapping(path));
  return { evidence: gathering.evidence, diagnostics: gathering.diagnostics };
}

/** Whether a path is that of a table that a mapping may name. */
function isTable(path: string): boolean {
  return path.toLowerCase().endsWith('.csv');
}

function withoutMapping(file: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    code: 'data-without-mapping',
    severity: 'warning',
    span: { file, start, end: start },
    args: { file },
    related: [],
  };
}

type Placed = { readonly id: string };
type Where = () => Span | undefined;

class Gathering {
  readonly diagnostics: Diagnostic[] = [];
  readonly evidence = {
    observations: [] as Located<Observation>[],
    sources: [] as Located<Source>[],
    breaks: [] as Located<SeriesBreak>[],
    unplaced: [] as Located<UnplacedFact>[],
  };
  /** Where the first row with an id stands, by kind and id. */
  private readonly first = new Map<string, Where>();

  read(placed: PlacedMapping, tables: ReadonlyMap<string, SourceFile>): void {
    const file = tables.get(placed.table);
    if (file === undefined) {
      const args = { file: placed.table, nearest: nearest(placed.table, tables.keys()) ?? '' };
      this.diagnostics.push(mappingFault(placed.yaml, 'mapping-without-file', ['file'], args));
      return;
    }
    const csv = readCsv(file);
    this.diagnostics.push(...csv.diagnostics);
    if (csv.header.length === 0) return;
    const table = new Table(csv, placed);
    if (table.isComplete) this.readRows(table);
    this.diagnostics.push(...table.diagnostics);
  }

  private readRows(table: Table): void {
    const { observations, sources, breaks, unplaced } = this.evidence;
    if (table.kind === 'observations') this.take(table, toObservation, observations);
    else if (table.kind === 'sources') this.take(table, toSource, sources);
    else if (table.kind === 'breaks') this.take(table, toSeriesBreak, breaks);
    else this.take(table, toUnplacedFact, unplaced);
  }

  private take<T extends Placed>(table: Table, toItem: (row: RowReading) => T, items: Located<T>[]): void {
    for (let row = 0; row < table.csv.rows.length; row += 1) {
      const reading = new RowReading(table, row);
      const item = toItem(reading);
      if (this.isNew(table, row, item.id) && !reading.failed)
        items.push({ ...item, ref: { file: table.file, path: [row] } });
    }
  }

  private isNew(table: Table, row: number, id: string): boolean {
    const key = `${table.kind} ${id}`;
    const first = this.first.get(key);
    if (id === '') return false;
    if (first === undefined) {
      this.first.set(key, () => table.locate(row, 'id'));
      return true;
    }
    const code = table.kind === 'observations' ? 'duplicate-observation-id' : 'duplicate-evidence-id';
    table.reportDuplicate(code, row, id, first());
    return false;
  }
}
