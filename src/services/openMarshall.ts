// Opens a workspace: pages, tables, search and edition files at any as-of date; with its record, what may be done to it.
import { readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { OutputFile } from '#formats/sourceFile';
import type { Assessment } from '#model/assessment';
import { tableFile } from '#report/tableFile';
import type { OpenRecord } from '#store/record/openRecord';
import type { Block, PageView, TableView } from '#views/description';
import { pageView } from '#views/page';
import type { PageRequest } from '#views/pageRequest';
import { assess } from './assess.ts';
import { EDITION_FIGURES, withOwnFigures } from './editions/editionFigures.ts';
import { editionPage, isEditionPage } from './editions/editionPage.ts';
import type { AssessmentAt } from './editions/editionSubject.ts';
import type { Marshall, PageTime, SearchHit, WorkspaceHead } from './marshall.ts';
import { acting, type Acting } from './record/acting.ts';
import { differingFindings } from './record/differingFinding.ts';
import { factsOfPage } from './record/pageFacts.ts';
import type { PageSubject } from './record/pageScopes.ts';
import { hasRecord, openRecordOf } from './record/recordPlace.ts';
import { searchIndex } from './searchIndex.ts';
import { fileState, type KnownTime, RecordState, type OpenState, type WorkspaceState } from './workspaceState.ts';

const KEPT_ASSESSMENTS = 8;

export interface OpenOptions {
  readonly asOf?: string | undefined;
  readonly withRules?: readonly string[] | undefined;
}

/** From the record where there is one, else from the files. */
export async function openMarshall(folder: string, options: OpenOptions = {}): Promise<Marshall | Failure> {
  const root = await rootOf(folder);
  if (isFailure(root)) return root;
  const store = (await hasRecord(root)) ? await openRecordOf(root, false) : undefined;
  if (isFailure(store)) return store;
  const state = store === undefined ? await fileState(root) : new RecordState(store, root);
  if (isFailure(state)) return state;
  const reading = new Reading(root, state, options, store);
  const first = await reading.assessment();
  if (!isFailure(first)) return reading;
  await store?.close();
  return first;
}

async function rootOf(folder: string): Promise<string | Failure> {
  try {
    return await realpath(folder);
  } catch {
    return notFound('workspace', folder);
  }
}

class Reading implements Marshall {
  /** Assessments by state and date, the one used longest ago first. */
  private readonly assessments = new Map<string, Assessment>();
  private readonly searches = new Map<string, ReturnType<typeof searchIndex>>();
  readonly acting?: Acting | undefined;
  readonly announce?: Marshall['announce'];
  private readonly assessmentAt: AssessmentAt = (time) => this.assessment(time);

  constructor(
    private readonly folder: string,
    private readonly state: WorkspaceState,
    private readonly options: OpenOptions,
    private readonly store: OpenRecord | undefined,
  ) {
    if (store === undefined) return;
    const assessment: AssessmentAt = (time) => this.assessment(time, EDITION_FIGURES);
    this.assessmentAt = assessment;
    this.acting = acting({
      store,
      folder,
      assessment: (time) => (time === undefined ? this.assessment() : assessment(time)),
    });
    if (store.kind === 'embedded') this.announce = store.announce;
  }

  async head(): Promise<WorkspaceHead> {
    const assessment = await this.assessment();
    // The workspace could be read when it was opened, and a change that makes it unreadable is not confirmed.
    if (isFailure(assessment)) throw new Error(JSON.stringify(assessment));
    const { id, name, languages } = assessment.book.workspace;
    const { asOf, program, digest, record } = assessment;
    const differing = record?.differing?.join('\n') ?? '';
    return { id, name, languages, asOf, program, digest: digest + differing, actor: record?.actor };
  }

  async assessment(time: PageTime & KnownTime = {}, subject?: PageSubject): Promise<Assessment | Failure> {
    const state = await this.state.at(time);
    if (isFailure(state)) return state;
    const assessment = await this.assessed(state, time.asOf ?? this.options.asOf);
    if (isFailure(assessment) || !state.isPartial || subject === undefined) return assessment;
    return withOwnFigures(this.state, assessment, time, subject);
  }

  private async assessed(state: OpenState, asOf: string | undefined): Promise<Assessment | Failure> {
    const key = `${state.key}\n${asOf ?? ''}`;
    const kept = this.assessments.get(key);
    const made = kept ?? (await assess(state.open, { ...this.options, asOf }));
    if (isFailure(made)) return made;
    this.assessments.delete(key);
    this.assessments.set(key, made);
    for (const oldest of this.assessments.keys()) {
      if (this.assessments.size <= KEPT_ASSESSMENTS) break;
      this.assessments.delete(oldest);
    }
    const { record } = state;
    if (record === undefined) return made;
    return { ...made, record, diagnostics: [...differingFindings(record.differing ?? []), ...made.diagnostics] };
  }

  async page(request: PageRequest, time: PageTime = {}): Promise<PageView | Failure> {
    if (this.store !== undefined && isEditionPage(request)) {
      return editionPage(this.store, request, this.assessmentAt);
    }
    const assessment = await this.assessment(time, request);
    if (isFailure(assessment) || this.store === undefined) {
      return isFailure(assessment) ? assessment : pageView(assessment, request);
    }
    const facts = await factsOfPage(this.store, this.folder, assessment, request);
    return pageView({ ...assessment, record: facts }, request);
  }

  async table(
    request: PageRequest,
    id: string,
    format: 'csv' | 'xlsx',
    time?: PageTime,
  ): Promise<OutputFile | Failure> {
    const page = await this.page(request, time);
    if (isFailure(page)) return page;
    const table = tablesOf(page).find((candidate) => candidate.id === id);
    return table === undefined ? notFound('table', id) : tableFile(table, format, request.language);
  }

  async search(text: string, language: Language): Promise<readonly SearchHit[]> {
    const assessment = await this.assessment();
    if (isFailure(assessment)) return [];
    const key = `${assessment.digest} ${language}`;
    const find = this.searches.get(key) ?? searchIndex(assessment, language);
    if (!this.searches.has(key) && this.searches.size >= 2) this.searches.clear();
    this.searches.set(key, find);
    return find(text);
  }

  async editionFile(path: string): Promise<OutputFile | Failure> {
    const root = join(this.folder, 'editions');
    const [id = '', ...rest] = path.split('/');
    const edition = await this.store?.edition(id);
    if (edition?.issue !== undefined) {
      return (await this.store?.editionFile(id, rest.join('/'))) ?? notFound('edition-file', path);
    }
    try {
      const real = await realpath(join(root, path));
      if (relative(await realpath(root), real).startsWith(`..${sep}`)) return notFound('file', path);
      return { path, bytes: await readFile(real) };
    } catch {
      return notFound('file', path);
    }
  }

  async close(): Promise<void> {
    await this.store?.close();
  }
}

/** Every table of a page, those behind charts included. */
export function tablesOf(page: PageView): readonly TableView[] {
  const of = (block: Block): TableView[] => {
    if (block.kind === 'table') return [block.table];
    return block.kind === 'chart' ? [block.chart.table] : [];
  };
  return page.sections.flatMap((section) => section.blocks.flatMap(of));
}
