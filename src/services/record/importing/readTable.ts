// A table for import, read by a mapping with the names of the workspace: what is accepted comes in batches, what is refused is kept.
import type { TableFile } from '#formats/tableFile';
import { type FigureReading, type ReadFigure } from '#ingest/tableImport/figureBatch';
import { importNames } from '#ingest/tableImport/importNames';
import { readFigures } from '#ingest/tableImport/readFigures';
import type { ImportMapping } from '#model/importMapping';
import type { RefusedRow } from '#model/importRun';
import type { Source } from '#model/observation';
import type { SOURCE_CLASSES } from '#model/observation';
import type { ViewContext } from '#views/viewContext';
import { sha256 } from '../../product.ts';

/** Refused rows that are kept for the workbook and the record; all are counted. */
const KEPT_REFUSED = 100_000;

export interface TableReading {
  readonly reading: FigureReading;
  /** Rows refused so far. */
  readonly refused: RefusedRow[];
  counts: { rows: number; accepted: number; refused: number };
  batches(): Generator<readonly ReadFigure[]>;
}

export function namesOf({ book, evidence }: ViewContext, mapping?: ImportMapping) {
  const added = mapping === undefined ? undefined : addedSource(mapping);
  return importNames(book, added === undefined ? evidence.sources : [...evidence.sources, added]);
}

export function readTable(file: TableFile, mapping: ImportMapping, words: ViewContext): TableReading {
  const reading = readFigures(file, mapping, namesOf(words, mapping));
  const refused: RefusedRow[] = [];
  const table: TableReading = {
    reading,
    refused,
    counts: { rows: 0, accepted: 0, refused: 0 },
    *batches() {
      for (const batch of reading.batches()) {
        const { counts } = table;
        refused.push(...batch.refused.slice(0, Math.max(0, KEPT_REFUSED - refused.length)));
        table.counts = {
          rows: batch.rows,
          accepted: batch.rows - counts.refused - batch.refused.length,
          refused: counts.refused + batch.refused.length,
        };
        yield batch.accepted;
      }
    },
  };
  return table;
}

/** The source that the mapping adds. */
export function addedSource({ newSource }: ImportMapping): Source | undefined {
  if (newSource === undefined) return undefined;
  return { ...newSource, class: newSource.class as (typeof SOURCE_CLASSES)[number] };
}

/** Equal mappings have equal hashes, whatever the order of their keys. */
export function mappingHash(mapping: ImportMapping): string {
  return sha256(
    JSON.stringify(mapping, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  );
}
