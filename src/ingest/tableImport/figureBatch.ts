// Figures of a table as they are read: in batches of rows, each row accepted or refused.
import type { Diagnostic } from '#kernel/diagnostic';
import type { RefusedRow } from '#model/importRun';
import type { Observation } from '#model/observation';

/** A figure with the number of the row it stands in, from 1; a row of a cross table gives several. */
export interface ReadFigure {
  readonly observation: Observation;
  readonly row: number;
}

export interface FigureBatch {
  readonly accepted: readonly ReadFigure[];
  readonly refused: readonly RefusedRow[];
  /** Rows accepted or refused so far, this batch included. */
  readonly rows: number;
}

export interface FigureReading {
  /** Absent for CSV. */
  readonly sheet?: string | undefined;
  /** Headers of the columns, for the workbook of refused rows. */
  readonly headers: readonly string[];
  /** Title lines above the header: unit and time of the figures may stand there. */
  readonly titles: readonly string[];
  /** Reads the table anew; the rows of a batch are bounded, so is the memory. To be used up once. */
  batches(): Iterable<FigureBatch>;
  /** Findings about the file; complete when the batches have been read. An error means that nothing, or not all, was read. */
  readonly diagnostics: readonly Diagnostic[];
}

const BATCH = 1_000;

/** Gathers rows into batches and refuses a figure that the file states twice. */
export class BatchGathering {
  private accepted: ReadFigure[] = [];
  private refused: RefusedRow[] = [];
  private rows = 0;
  /** Row of each figure of the file by its id. */
  private readonly first = new Map<string, number>();

  /** The row of the file that already states the figure. */
  firstRow(id: string): number | undefined {
    return this.first.get(id);
  }

  accept(figures: readonly Observation[], row: number): void {
    this.rows += 1;
    for (const observation of figures) {
      this.first.set(observation.id, row);
      this.accepted.push({ observation, row });
    }
  }

  refuse(row: RefusedRow): void {
    this.rows += 1;
    this.refused.push(row);
  }

  get isFull(): boolean {
    return this.accepted.length >= BATCH || this.refused.length >= BATCH;
  }

  take(): FigureBatch {
    const { accepted, refused, rows } = this;
    this.accepted = [];
    this.refused = [];
    return { accepted, refused, rows };
  }
}
