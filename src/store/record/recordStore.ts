// The record as services use it: one open database, embedded or on a server, whose every write is a change in the audit.
import type { Failure } from '#kernel/failure';
import type { PlainDate } from '#kernel/plainDate';
import type { Change, ChangeNote } from '#model/change';
import type { Explanation } from '#model/explanation';
import type { Incoming } from '#model/entry';
import type { ImportRun, RefusedRow } from '#model/importRun';
import type { Observation, Source } from '#model/observation';
import type { DraftEdit, PlanDraft, PlanEdit } from '#model/planEdit';
import type { PlanVersion } from '#model/planVersion';
import type { RecordHead } from '#model/recordFacts';
import type { Round, RoundDefinition, Submission } from '#model/round';
import type { EditionReader, EditionWriter } from './editionStore.ts';

/** A file of a plan version: workspace-relative path with forward slashes. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Figures asked for. All parts that are given must hold; an empty list finds nothing. */
export interface FigureScope {
  readonly ids?: readonly string[] | undefined;
  readonly indicators?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  readonly clusters?: readonly string[] | undefined;
  /** Series by what they are of; `cluster` '' is the whole economy. Any of them. */
  readonly series?:
    | readonly { readonly indicator: string; readonly place: string; readonly cluster: string }[]
    | undefined;
  /** At most so many figures, by series and period. */
  readonly limit?: number | undefined;
}

/** What is known: everything up to a change, or (absent) everything confirmed. Get it from `knownBy`. */
export type Known = number | undefined;

export interface RecordReader extends EditionReader {
  head(): Promise<RecordHead>;
  /**
   * Sequence number of the last change before the end of `date` in `timeZone` (IANA): what was known on that day. The same answer
   * for ever once the day is over: writers and this question share a lock. 0 where nothing was known.
   */
  knownBy(date: PlainDate, timeZone: string): Promise<number>;
  planVersions(): Promise<readonly PlanVersion[]>;
  /** The version in force at `known`: the one accepted last. */
  planVersionAt(known?: Known): Promise<PlanVersion | undefined>;
  planFiles(version: number): Promise<readonly StoredFile[]>;
  /** The latest vintage at `known` of every figure of the scope that is not retracted, by series, period, id. */
  figures(scope: FigureScope, known?: Known): Promise<readonly Observation[]>;
  /** Number of figures that `figures` would give. */
  countFigures(scope: FigureScope, known?: Known): Promise<number>;
  /** Figures by indicator, for lists: indicator → number of figures not retracted. */
  figuresByIndicator(known?: Known): Promise<ReadonlyMap<string, number>>;
  /** Every vintage of a figure, oldest first, retractions included. */
  vintages(id: string): Promise<readonly Observation[]>;
  /** The vintages that a change wrote. */
  figuresOfChange(change: number): Promise<readonly Observation[]>;
  sources(known?: Known): Promise<readonly Source[]>;
  imports(limit: number): Promise<readonly ImportRun[]>;
  /** The import of a file of these bytes by this mapping, if there was one. */
  importOf(sha256: string, mappingSha256: string): Promise<ImportRun | undefined>;
  refusedRows(importId: number): Promise<readonly RefusedRow[]>;
  /** Latest first; `before` continues a list. */
  changes(options: {
    readonly limit: number;
    readonly before?: number;
    readonly subject?: Change['subject'];
  }): Promise<readonly Change[]>;
  openDraft(): Promise<PlanDraft | undefined>;
  /** Files of the draft: those of its base with its edits. */
  draftFiles(draft: number): Promise<readonly StoredFile[]>;
  rounds(): Promise<readonly Round[]>;
  round(id: string): Promise<Round | undefined>;
  explanations(): Promise<readonly Explanation[]>;
  /**
   * What incoming figures would do; at most 100,000 at a time. A `seen` revision that is not the present one is a conflict (0: the
   * writer saw no such figure; absent: whatever is there may be revised).
   */
  compare(
    rows: readonly { readonly observation: Observation; readonly seen?: number | undefined }[],
  ): Promise<readonly Incoming[]>;
  entryDraft(
    key: string,
    actor: string,
  ): Promise<{ readonly content: unknown; readonly revision: number; readonly savedAt: string } | undefined>;
}

/** Figures coming in, compared with what is there; made by `stage`, at most one at a time within a write. */
export interface Staged {
  readonly counts: {
    readonly rows: number;
    readonly added: number;
    readonly revised: number;
    readonly unchanged: number;
  };
}

export interface StageOptions {
  /** Called between batches with the rows done so far; throwing AbortError from it cancels: the write is rolled back. */
  readonly progress?: ((rows: number) => void) | undefined;
  /** Why revised figures are revised; the reason of the change where absent. Without either a revised figure is a `reason-required` conflict. */
  readonly reason?: string | undefined;
  readonly importId?: number | undefined;
}

/** Within one write: all of it is confirmed, or nothing. */
export interface RecordWriter extends RecordReader, EditionWriter {
  /** Sequence number of the change being written. */
  readonly change: number;
  /** What the audit tells of the change beside its note: details, and the subject's id where it is known only now. */
  describe(details: Readonly<Record<string, unknown>>, subjectId?: string): void;
  addPlanVersion(files: readonly StoredFile[], origin: PlanVersion['origin'], base?: number): Promise<PlanVersion>;
  /**
   * Adds figures in batches: a figure whose id is not there is new; one whose value, unit, missing reason, comparator, finality,
   * date of publication, price basis, source, note or release differs gets a new vintage; an equal one changes nothing.
   * Memory is bounded by a batch.
   */
  addFigures(batches: AsyncIterable<readonly IncomingRow[]>, options?: StageOptions): Promise<Staged | Failure>;
  /** Takes figures back (a new, retracted vintage). */
  retractFigures(ids: readonly string[], reason: string): Promise<void>;
  addSource(source: Source): Promise<void>;
  /** Number of the next import: figures name it before `addImport` writes it with its counts (the reference is checked at the end). */
  nextImport(): Promise<number>;
  addImport(
    id: number,
    run: Omit<ImportRun, 'id' | 'change' | 'at' | 'actor' | 'reason'> & { readonly mappingSha256: string },
  ): Promise<void>;
  addRefusedRows(importId: number, rows: readonly RefusedRow[]): Promise<void>;
  beginDraft(base: number): Promise<PlanDraft>;
  addDraftEdit(draft: number, edit: { readonly edit: PlanEdit; readonly file: StoredFile }): Promise<DraftEdit>;
  undoDraftEdit(draft: number, seq: number): Promise<void>;
  closeDraft(draft: number, state: 'accepted' | 'discarded'): Promise<void>;
  addRound(definition: RoundDefinition): Promise<void>;
  closeRound(id: string): Promise<void>;
  addSubmission(
    round: string,
    submission: Pick<Submission, 'reporter' | 'file' | 'sha256' | 'entries' | 'diagnostics'>,
  ): Promise<number>;
  reviewSubmission(id: number, state: 'returned' | 'accepted', reason?: string): Promise<void>;
  addExplanation(code: string, subject: string, text: string): Promise<void>;
}

/** A figure with the row it stands in. */
export interface IncomingRow {
  readonly observation: Observation;
  readonly row?: number | undefined;
}

export interface RecordStore extends RecordReader {
  readonly kind: 'embedded' | 'server';
  /** Several reads that see one state. */
  read<T>(work: (reader: RecordReader) => Promise<T>): Promise<T>;
  /**
   * One change: writers stand in line, `work` runs in a transaction, its time is not before that of any earlier change. A Failure
   * returned by `work` rolls back. Full disk, read-only folder and a lost connection are Failures (`unreadable`, what `record`).
   */
  write<T>(note: ChangeNote, work: (writer: RecordWriter) => Promise<T | Failure>): Promise<T | Failure>;
  saveEntryDraft(
    key: string,
    actor: string,
    content: unknown,
    seen: number | undefined,
  ): Promise<{ readonly revision: number } | Failure>;
  deleteEntryDraft(key: string, actor: string): Promise<void>;
  close(): Promise<void>;
}
