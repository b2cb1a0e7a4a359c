// The files of a workspace as the record keeps them: those of a plan version, and tables of observations, which become figures.
import type { SourceFile } from '#formats/sourceFile';
import { type PlacedMapping, readMapping } from '#ingest/readMapping';
import { sha256 } from '../product.ts';

export interface ObservationTable {
  readonly table: SourceFile;
  readonly mapping: SourceFile;
  readonly placed: PlacedMapping;
}

export interface VersionedFiles {
  /** marshall.yaml, plan/**, mappings, and the tables of sources, breaks and facts without a place. */
  readonly versioned: readonly SourceFile[];
  readonly observationTables: readonly ObservationTable[];
}

const MAPPING = '.mapping.yaml';

export function splitFiles(files: readonly SourceFile[]): VersionedFiles {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const observationTables = files
    .filter(({ path }) => path.startsWith('data/') && path.endsWith(MAPPING))
    .flatMap((mapping) => {
      const { placed } = readMapping(mapping);
      const table = placed === undefined ? undefined : byPath.get(placed.table);
      return placed?.mapping.kind === 'observations' && table !== undefined ? [{ table, mapping, placed }] : [];
    });
  const tables = new Set(observationTables.map(({ table }) => table.path));
  return { versioned: files.filter(({ path }) => !tables.has(path)), observationTables };
}

/** Paths of files that only one of the two sets has, or that differ. */
export function differingPaths(a: readonly SourceFile[], b: readonly SourceFile[]): readonly string[] {
  const hashes = (files: readonly SourceFile[]) => new Map(files.map(({ path, bytes }) => [path, sha256(bytes)]));
  const [left, right] = [hashes(a), hashes(b)];
  const paths = new Set([...left.keys(), ...right.keys()]);
  return [...paths].filter((path) => left.get(path) !== right.get(path)).toSorted();
}
