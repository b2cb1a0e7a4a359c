// Loads the files of a workspace into its record: a plan version where they differ, and its tables of observations as imports.
import { isFailure, type Failure } from '#kernel/failure';
import type { ImportRun } from '#model/importRun';
import type { Observation } from '#model/observation';
import type { PlanVersion } from '#model/planVersion';
import { readEvidence } from '#ingest/readEvidence';
import { parsePlan } from '#plan/syntax/parsePlan';
import type { IncomingRow, RecordStore, RecordWriter } from '#store/record/recordStore';
import { readCatalog, sha256 } from '../product.ts';
import { readWorkspace, type WorkspaceFiles } from '../readWorkspace.ts';
import { planDigest } from '#store/record/planDigest';
import { splitFiles, type ObservationTable } from './versionedFiles.ts';

export interface LoadOptions {
  readonly actor: string;
  readonly reason?: string | undefined;
}

export interface LoadedTable {
  readonly file: string;
  /** Absent where the same file was loaded before. */
  readonly run?: Pick<ImportRun, 'rows' | 'added' | 'revised' | 'unchanged'> | undefined;
  /** Figures whose value in the record is newer than the one in the file, which was loaded or entered before. */
  readonly stale: number;
}

export interface Loaded {
  readonly version: PlanVersion;
  /** Whether the files made a new version. */
  readonly isNew: boolean;
  readonly tables: readonly LoadedTable[];
  readonly change?: number | undefined;
}

export async function loadWorkspace(
  store: RecordStore,
  folder: string,
  options: LoadOptions,
): Promise<Loaded | Failure> {
  const read = await readWorkspace(folder);
  if (isFailure(read)) return read;
  const unreadable = await unreadableFiles(read);
  if (unreadable !== undefined) return unreadable;
  const { versioned, observationTables } = splitFiles(read.files);
  const present = await store.planVersionAt();
  const digest = planDigest(versioned);
  const fresh: ObservationTable[] = [];
  for (const table of observationTables) {
    if ((await store.importOf(...hashesOf(table))) === undefined) fresh.push(table);
  }
  const known = observationTables.filter((table) => !fresh.includes(table)).map(toKnown);
  if (present?.digest === digest && fresh.length === 0) return { version: present, isNew: false, tables: known };
  const note = { ...options, action: 'load', subject: { kind: 'plan-version', id: '' } } as const;
  return store.write(note, async (writer) => {
    const isNew = present?.digest !== digest;
    const version = isNew ? await writer.addPlanVersion(versioned, 'load', present?.number) : present;
    const tables: LoadedTable[] = [];
    for (const table of fresh) {
      const loaded = await loadTable(writer, table, options.reason);
      if (isFailure(loaded)) return loaded;
      tables.push(loaded);
    }
    const total = (count: 'added' | 'revised'): number => tables.reduce((sum, { run }) => sum + (run?.[count] ?? 0), 0);
    writer.describe(
      { isNew, version: version.number, files: versioned.length, added: total('added'), revised: total('revised') },
      String(version.number),
    );
    return { version, isNew, tables: [...tables, ...known], change: writer.change };
  });
}

const toKnown = ({ table }: ObservationTable): LoadedTable => ({ file: table.path, stale: 0 });

function hashesOf({ table, mapping }: ObservationTable): readonly [string, string] {
  return [sha256(table.bytes), sha256(mapping.bytes)];
}

/** What keeps the files from being a plan at all. Findings of the check do not: a plan with faults can be loaded and mended. */
async function unreadableFiles(read: WorkspaceFiles): Promise<Failure | undefined> {
  const [first] = read.diagnostics;
  if (first !== undefined) return { failure: 'unreadable', what: 'file', detail: first.span.file };
  const plan = parsePlan(
    read.files.filter(({ path }) => !path.startsWith('data/')),
    await readCatalog(),
  );
  if (plan.book === undefined) return { failure: 'unreadable', what: 'workspace', detail: read.folder };
  return undefined;
}

/** All figures of a table, or a Failure that names the first row that cannot be read: nothing is then loaded. */
async function loadTable(
  writer: RecordWriter,
  { table, mapping, placed }: ObservationTable,
  reason: string | undefined,
): Promise<LoadedTable | Failure> {
  const { evidence, diagnostics } = readEvidence([table, mapping]);
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  if (fault !== undefined) {
    const place = `${fault.span.file}:${fault.span.start.line}:${fault.span.start.column}`;
    return { failure: 'infeasible', what: 'load', detail: `${place} ${fault.code}` };
  }
  const rows = evidence.observations.map(({ ref, ...observation }) => ({ observation, row: Number(ref.path[0]) + 2 }));
  const stale = await staleFigures(writer, rows);
  const incoming = rows.filter(({ observation }) => !stale.has(observation.id));
  const [fileHash, mappingHash] = hashesOf({ table, mapping, placed });
  const importId = await writer.nextImport();
  const staged = await writer.addFigures(inOneBatch(incoming), { importId, reason });
  if (isFailure(staged)) return staged;
  const run = { rows: rows.length, ...pick(staged.counts), refused: 0 };
  await writer.addImport(importId, {
    ...run,
    file: table.path,
    sha256: fileHash,
    bytes: table.bytes.length,
    mappingSha256: mappingHash,
  });
  return { file: table.path, run, stale: stale.size };
}

const pick = ({ added, revised, unchanged }: { added: number; revised: number; unchanged: number }) => ({
  added,
  revised,
  unchanged,
});

async function* inOneBatch(rows: readonly IncomingRow[]): AsyncGenerator<readonly IncomingRow[]> {
  yield rows;
}

/** Figures of the file that an earlier vintage already said: what was entered since must not be undone by loading the file again. */
async function staleFigures(writer: RecordWriter, rows: readonly IncomingRow[]): Promise<ReadonlySet<string>> {
  const stale = new Set<string>();
  for (const { effect, incoming } of await writer.compare(rows)) {
    if (effect !== 'revised') continue;
    const vintages = await writer.vintages(incoming.id);
    if (vintages.slice(0, -1).some((vintage) => saysTheSame(vintage, incoming))) stale.add(incoming.id);
  }
  return stale;
}

function saysTheSame(a: Observation, b: Observation): boolean {
  const said = ({ recorded: _, release: __, ...rest }: Observation): string => JSON.stringify(rest, sortedKeys);
  return said(a) === said(b);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
