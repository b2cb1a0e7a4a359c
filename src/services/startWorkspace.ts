// The whole flow once: read, check, judge, write the edition; repeated only where files, program or date have changed.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFailure, type Failure } from '#kernel/failure';
import { parseDate, type PlainDate } from '#kernel/plainDate';
import { assess } from './assess.ts';
import type { RecordHead } from '#model/recordFacts';
import { openPresent } from './openPresent.ts';
import { PROGRAM_BUILD, readCatalog, sha256 } from './product.ts';
import { readWorkspace } from './readWorkspace.ts';
import { localActor } from './record/actor.ts';
import { type Loaded, loadWorkspace } from './record/loadWorkspace.ts';
import { wantsRecord, withRecord } from './record/recordPlace.ts';
import { summarise, type Summary } from './summarise.ts';

/** What the last run did; kept in .marshall/start.json of the workspace. */
export interface StartRecord {
  readonly fingerprint: string;
  readonly asOf: PlainDate;
  readonly summary: Summary;
  readonly evidence: { readonly observations: number; readonly sources: number; readonly unplaced: number };
  readonly edition: { readonly id: string; readonly folder: string; readonly files: number; readonly written: number };
}

export interface Started {
  readonly record: StartRecord;
  /** False where the last run's results still hold. */
  readonly fresh: boolean;
  /** The record; absent where files alone are read. */
  readonly head?: RecordHead | undefined;
  /** What was loaded into an empty record. */
  readonly loaded?: Loaded | undefined;
}

export async function startWorkspace(
  folder: string,
  options: { readonly asOf?: string | undefined },
): Promise<Started | Failure> {
  const read = await readWorkspace(folder);
  if (isFailure(read)) return read;
  const state = await recordState(read.folder);
  if (isFailure(state)) return state;
  const catalog = (await readCatalog()).map((file) => sha256(file.bytes));
  const fingerprint = sha256(JSON.stringify([PROGRAM_BUILD, catalog, read.digest, state.key, options.asOf ?? '']));
  const recordFile = join(read.folder, '.marshall', 'start.json');
  const last = await lastRecord(recordFile, fingerprint);
  if (last !== undefined) return { record: last, fresh: false, loaded: state.loaded, head: state.head };

  const open = await openPresent(read.folder);
  if (isFailure(open)) return open;
  const assessment = await assess(open, options);
  if (isFailure(assessment)) return assessment;
  const { writeStanding } = await import('./editions/writeStanding.ts');
  const edition = await writeStanding(assessment, read.folder);
  if (isFailure(edition)) return edition;
  const { observations, sources, unplaced } = assessment.evidence;
  const record: StartRecord = {
    fingerprint,
    asOf: assessment.asOf,
    summary: summarise(assessment),
    evidence: { observations: observations.length, sources: sources.length, unplaced: unplaced.length },
    edition: { id: edition.edition, folder: edition.folder, files: edition.files, written: edition.written },
  };
  // A workspace whose as-of date is today's is judged anew every day, so nothing is remembered for it.
  if (options.asOf !== undefined || assessment.book.workspace.asOf !== undefined) await remember(recordFile, record);
  return { record, fresh: true, loaded: state.loaded, head: state.head };
}

interface RecordStanding {
  /** Last change of the record; empty where there is none. */
  readonly key: string;
  readonly head?: RecordHead | undefined;
  /** What was loaded now, where the record was empty. */
  readonly loaded?: Loaded | undefined;
}

/** Loads the files into a record that has no plan yet. Later changes of the files are told, and loaded on command. */
async function recordState(folder: string): Promise<RecordStanding | Failure> {
  if (!wantsRecord()) return { key: '' };
  return withRecord(folder, true, async (store) => {
    const isEmpty = (await store.planVersionAt()) === undefined;
    const loaded = isEmpty ? await loadWorkspace(store, folder, { actor: localActor() }) : undefined;
    if (isFailure(loaded)) return loaded;
    const head = await store.head();
    return { key: String(head.lastChange?.seq ?? 0), head, loaded };
  });
}

async function lastRecord(file: string, fingerprint: string): Promise<StartRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(file, 'utf8')) as StartRecord;
    if (record.fingerprint !== fingerprint || parseDate(record.asOf) === undefined) return undefined;
    await stat(join(record.edition.folder, 'edition.json'));
    return record;
  } catch {
    return undefined; // no record, a damaged one, or an edition that was deleted: do the work again
  }
}

async function remember(file: string, record: StartRecord): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, JSON.stringify(record, null, 2));
}
