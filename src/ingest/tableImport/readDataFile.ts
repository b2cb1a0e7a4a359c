// A workspace's own table of observations, streamed by the mapping that stands beside it: the same door as an import.
import type { Diagnostic } from '#kernel/diagnostic';
import type { CsvFile } from '#formats/csv';
import { streamCsv } from '#formats/csvStream';
import type { TableFile } from '#formats/tableFile';
import { toObservation } from '../observationRow.ts';
import type { PlacedMapping } from '../readMapping.ts';
import { RowReading } from '../rowReading.ts';
import { Table } from '../table.ts';
import { BatchGathering, type FigureBatch, type FigureReading } from './figureBatch.ts';

/** `placed` is a mapping of kind observations, by `readMapping`. Rows are read as `readEvidence` reads them. */
export function readDataFile(file: TableFile, placed: PlacedMapping): FigureReading {
  return new DataFileReading(file, placed);
}

/** One row at a time, seen as a CSV file of its own. */
class RowWindow implements CsvFile {
  readonly diagnostics: readonly Diagnostic[] = [];
  rows: readonly (readonly string[])[] = [];
  number = 1;

  constructor(
    readonly file: string,
    readonly header: readonly string[],
  ) {}

  locate(_row: number, column = 0) {
    const start = { line: this.number, column: column + 1, offset: 0 };
    return { file: this.file, start, end: start };
  }
}

class DataFileReading implements FigureReading {
  readonly titles: readonly string[] = [];
  readonly headers: readonly string[];
  private readonly noticed: Diagnostic[] = [];
  private readonly csv: ReturnType<typeof streamCsv>;

  constructor(
    file: TableFile,
    private readonly placed: PlacedMapping,
  ) {
    this.csv = streamCsv(file);
    const [first] = this.csv.records();
    this.headers = (first?.cells ?? []).map((name) => name.trim());
  }

  get diagnostics(): readonly Diagnostic[] {
    return [...this.csv.diagnostics, ...this.noticed];
  }

  *batches(): Generator<FigureBatch> {
    const window = new RowWindow(this.csv.file, this.headers);
    const table = new Table(window, this.placed);
    this.noticed.push(...table.diagnostics.splice(0));
    if (!table.isComplete) return;
    const gathering = new BatchGathering();
    let isHeader = true;
    for (const { number, cells } of this.csv.records()) {
      if (!isHeader) {
        window.number = number;
        window.rows = [cells];
        this.readRow(table, number, cells, gathering);
      }
      isHeader = false;
      if (gathering.isFull) yield gathering.take();
    }
    yield gathering.take();
  }

  private readRow(table: Table, number: number, cells: readonly string[], gathering: BatchGathering): void {
    const reading = new RowReading(table, 0);
    const observation = toObservation(reading);
    const [fault] = table.diagnostics.splice(0);
    const first = gathering.firstRow(observation.id);
    if (!reading.failed && first === undefined) return gathering.accept([observation], number);
    const [code, args] =
      reading.failed && fault !== undefined
        ? [fault.code, fault.args]
        : ['row-duplicate-in-file', { id: observation.id, row: first ?? 0 }];
    gathering.refuse({ row: number, code, args, cells });
  }
}
