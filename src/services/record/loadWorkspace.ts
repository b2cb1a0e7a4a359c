// Loads the files of a workspace into its record: a plan version where they differ, and its tables of observations as imports.
import { isFailure, type Failure } from '#kernel/failure';
import type { ImportRun, RefusedRow } from '#model/importRun';
import type { Observation } from '#model/observation';
import type { PlanVersion } from '#model/planVersion';
import type { FigureReading } from '#ingest/tableImport/figureBatch';
import { readDataFile } from '#ingest/tableImport/readDataFile';
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
  const reading = readDataFile(table, placed);
  const found: Found = { rows: 0, stale: 0 };
  const [fileHash, mappingHash] = hashesOf({ table, mapping, placed });
  const importId = await writer.nextImport();
  const staged = await writer.addFigures(incomingRows(writer, reading, found), { importId, reason });
  const fault = firstFault(table.path, reading, found);
  if (fault !== undefined) return { failure: 'infeasible', what: 'load', detail: fault };
  if (isFailure(staged)) return staged;
  const run = { rows: found.rows, ...pick(staged.counts), refused: 0 };
  await writer.addImport(importId, {
    ...run,
    file: table.path,
    sha256: fileHash,
    bytes: table.bytes.length,
    mappingSha256: mappingHash,
  });
  return { file: table.path, run, stale: found.stale };
}

/** What has been met in a table while it was read. */
interface Found {
  rows: number;
  stale: number;
  refused?: RefusedRow | undefined;
}

/** Where the table cannot be read, and why: place and code. */
function firstFault(path: string, { diagnostics }: FigureReading, { refused }: Found): string | undefined {
  if (refused !== undefined) return `${path}:${refused.row}:1 ${refused.code}`;
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  if (fault === undefined) return undefined;
  const { file, start } = fault.span;
  return `${file}:${start.line}:${start.column} ${fault.code}`;
}

/** Rows compared with the record at once. */
const COMPARED = 10_000;

/** The rows of a table up to the first that is refused, without those whose figure has moved on. */
async function* incomingRows(
  writer: RecordWriter,
  reading: FigureReading,
  found: Found,
): AsyncGenerator<readonly IncomingRow[]> {
  const isEmpty = (await writer.head()).vintages === 0;
  let waiting: IncomingRow[] = [];
  const take = async (): Promise<readonly IncomingRow[]> => {
    const rows = waiting;
    waiting = [];
    const stale = await staleFigures(writer, rows);
    found.stale += stale.size;
    return stale.size === 0 ? rows : rows.filter(({ observation }) => !stale.has(observation.id));
  };
  for (const batch of reading.batches()) {
    found.rows = batch.rows;
    [found.refused] = batch.refused;
    if (found.refused !== undefined) return;
    if (isEmpty) yield batch.accepted;
    else waiting.push(...batch.accepted);
    if (waiting.length >= COMPARED) yield await take();
  }
  if (waiting.length > 0) yield await take();
}

const pick = ({ added, revised, unchanged }: { added: number; revised: number; unchanged: number }) => ({
  added,
  revised,
  unchanged,
});

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

const saysTheSame = (a: Observation, b: Observation): boolean => said(a) === said(b);

function said(observation: Observation): string {
  return JSON.stringify({ ...observation, recorded: undefined, release: undefined }, sortedKeys);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
