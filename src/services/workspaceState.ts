// The workspace as pages read it: from its files once, or from its record as that grows; each state has a key that changes with it.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import { parseDate } from '#kernel/plainDate';
import type { Observation } from '#model/observation';
import type { RecordFacts } from '#model/recordFacts';
import type { RecordReader, RecordStore } from '#store/record/recordStore';
import { openWorkspace, type OpenWorkspace } from './openWorkspace.ts';
import { localActor } from './record/actor.ts';
import { differingFiles } from './record/differingFiles.ts';
import { type PageSubject, scopeKey, scopesOfPage } from './record/pageScopes.ts';
import {
  figuresOf,
  HELD_FIGURES,
  joinFigures,
  openPlanVersion,
  scopesOfBook,
  type VersionedPlan,
} from './record/recordedWorkspace.ts';

export interface OpenState {
  /** Equal keys: equal states. */
  readonly key: string;
  readonly open: OpenWorkspace;
  /** Whether the workspace holds only the figures that the verdicts need: pages ask for their own. */
  readonly isPartial: boolean;
  readonly record?: RecordFacts | undefined;
}

/** What is known: up to the end of a day, or up to a change of the record; everything where neither is given. */
export interface KnownTime {
  readonly knownOn?: string | undefined;
  readonly known?: number | undefined;
}

export interface WorkspaceState {
  /** The state now, or as known at a time; with the figures of a page where not all are held. */
  at(time?: KnownTime, page?: PageSubject): Promise<OpenState | Failure>;
}

/** A workspace without a record: its files, read once. */
export async function fileState(folder: string): Promise<WorkspaceState | Failure> {
  const open = await openWorkspace(folder);
  if (isFailure(open)) return open;
  return { at: async () => ({ key: '', open, isPartial: false }) };
}

const DIFFERING_KEPT_MS = 2_000;
const KEPT_STATES = 4;

/** A workspace with a record: the state follows every confirmed change. */
export class RecordState implements WorkspaceState {
  private readonly plans = new Map<number, VersionedPlan>();
  private readonly states = new Map<string, OpenState>();
  private needed: { readonly of: string; readonly figures: readonly Observation[] } | undefined;
  private differing: { readonly at: number; readonly version: number; readonly paths: readonly string[] } | undefined;

  constructor(
    private readonly store: RecordStore,
    private readonly folder: string,
  ) {}

  async at({ knownOn, known: change }: KnownTime = {}, page?: PageSubject): Promise<OpenState | Failure> {
    const [last] = await this.store.changes({ limit: 1 });
    const known = change ?? (await this.knownAt(knownOn));
    if (isFailure(known)) return known;
    const time = `${known ?? last?.seq ?? 0}|${knownOn ?? ''}|`;
    const whole = this.states.get(time);
    const kept = whole?.isPartial === false ? whole : this.states.get(time + scopeKey(page));
    if (kept !== undefined) return { ...kept, record: await this.withDiffering(kept.record) };
    const made = await this.make(time, known, knownOn, page);
    if (isFailure(made)) return knownOn === undefined ? made : notFound('known-on', knownOn);
    for (const oldest of this.states.keys()) if (this.states.size >= KEPT_STATES) this.states.delete(oldest);
    this.states.set(made.key, made);
    return { ...made, record: await this.withDiffering(made.record) };
  }

  private async knownAt(knownOn: string | undefined): Promise<number | undefined | Failure> {
    if (knownOn === undefined) return undefined;
    const date = parseDate(knownOn);
    if (date === undefined) return { failure: 'not-found', what: 'date', id: knownOn };
    const plan = await this.planAt(this.store);
    if (isFailure(plan)) return plan;
    return this.store.knownBy(date, plan.parsed.book?.workspace.timeZone ?? 'UTC');
  }

  private async planAt(reader: RecordReader, known?: number): Promise<VersionedPlan | Failure> {
    const version = await reader.planVersionAt(known);
    const kept = version === undefined ? undefined : this.plans.get(version.number);
    if (kept !== undefined) return kept;
    const plan = await openPlanVersion(reader, this.folder, known);
    if (!isFailure(plan)) this.plans.set(plan.version.number, plan);
    return plan;
  }

  private async make(
    time: string,
    known: number | undefined,
    knownOn: string | undefined,
    page: PageSubject | undefined,
  ): Promise<OpenState | Failure> {
    return this.store.read(async (reader) => {
      const plan = await this.planAt(reader, known);
      if (isFailure(plan)) return plan;
      const head = await reader.head();
      const isPartial = head.figures > HELD_FIGURES;
      const key = isPartial ? time + scopeKey(page) : time;
      const figures = isPartial
        ? await this.someFigures(reader, plan, `${known ?? ''}|${head.vintages}`, known, page)
        : await reader.figures({}, known);
      // Named by the change alone, so that what was known at it has one digest for ever.
      const state = String(known ?? head.lastChange?.seq ?? 0);
      const open = joinFigures(plan, figures, await reader.sources(known), state);
      const record = { head, actor: localActor(), ...(knownOn === undefined ? {} : { knownOn }) };
      return { key, open, isPartial, record };
    });
  }

  /** Figures that the verdicts need, kept while no vintage is added, and those of the page. */
  private async someFigures(
    reader: RecordReader,
    plan: VersionedPlan,
    vintages: string,
    known: number | undefined,
    page: PageSubject | undefined,
  ): Promise<readonly Observation[]> {
    const { book } = plan.parsed;
    if (book === undefined) return [];
    const of = `${plan.version.number}|${vintages}`;
    if (this.needed?.of !== of) this.needed = { of, figures: await figuresOf(reader, scopesOfBook(book), known) };
    const { figures } = this.needed;
    const own = page === undefined ? [] : await scopesOfPage(reader, book, page, known);
    return own.length === 0 ? figures : figuresOf(reader, own, known, figures);
  }

  /** Which files of the folder differ from the version in force; looked up again after two seconds. */
  private async withDiffering(record: RecordFacts | undefined): Promise<RecordFacts | undefined> {
    const version = record?.head.planVersion?.number;
    if (record === undefined || version === undefined) return record;
    const now = Date.now();
    if (
      this.differing === undefined ||
      this.differing.version !== version ||
      now - this.differing.at > DIFFERING_KEPT_MS
    ) {
      const paths = await differingFiles(this.store, this.folder, version);
      this.differing = { at: now, version, paths };
    }
    return { ...record, differing: this.differing.paths };
  }
}
