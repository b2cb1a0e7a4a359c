// Opens a workspace for reading: pages, tables, search and edition files, at any as-of date; the same for server and tests.
import { readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { OutputFile } from '#formats/sourceFile';
import type { Assessment } from '#model/assessment';
import { tableFile } from '#report/tableFile';
import type { Block, PageView, TableView } from '#views/description';
import { pageView } from '#views/page';
import type { PageRequest } from '#views/pageRequest';
import { assess } from './assess.ts';
import type { Marshall, SearchHit } from './marshall.ts';
import { openWorkspace, type OpenWorkspace } from './openWorkspace.ts';
import { searchIndex } from './searchIndex.ts';

const KEPT_DATES = 8;

export interface OpenOptions {
  readonly asOf?: string | undefined;
  readonly withRules?: readonly string[] | undefined;
}

export async function openMarshall(folder: string, options: OpenOptions = {}): Promise<Marshall | Failure> {
  const open = await openWorkspace(folder);
  if (isFailure(open)) return open;
  const first = await assess(open, options);
  return isFailure(first) ? first : new Reading(open, first, options);
}

class Reading implements Marshall {
  /** Assessments by date, the one used longest ago first. */
  private readonly assessments = new Map<string, Assessment>();
  private readonly searches = new Map<Language, ReturnType<typeof searchIndex>>();

  constructor(
    private readonly open: OpenWorkspace,
    private readonly first: Assessment,
    private readonly options: OpenOptions,
  ) {
    this.assessments.set(first.asOf, first);
  }

  head(): ReturnType<Marshall['head']> {
    const { id, name, languages } = this.first.book.workspace;
    return { id, name, languages, asOf: this.first.asOf, program: this.first.program, digest: this.first.digest };
  }

  private async at(asOf: string = this.first.asOf): Promise<Assessment | Failure> {
    const kept = this.assessments.get(asOf);
    if (kept !== undefined) {
      this.assessments.delete(asOf);
      this.assessments.set(asOf, kept);
      return kept;
    }
    const made = await assess(this.open, { ...this.options, asOf });
    if (isFailure(made)) return made;
    for (const oldest of this.assessments.keys()) {
      if (this.assessments.size < KEPT_DATES) break;
      if (oldest !== this.first.asOf) this.assessments.delete(oldest);
    }
    this.assessments.set(asOf, made);
    return made;
  }

  async page(request: PageRequest, asOf?: string): Promise<PageView | Failure> {
    const assessment = await this.at(asOf);
    return isFailure(assessment) ? assessment : pageView(assessment, request);
  }

  async table(request: PageRequest, id: string, format: 'csv' | 'xlsx', asOf?: string): Promise<OutputFile | Failure> {
    const page = await this.page(request, asOf);
    if (isFailure(page)) return page;
    const table = tablesOf(page).find((candidate) => candidate.id === id);
    return table === undefined ? notFound('table', id) : tableFile(table, format, request.language);
  }

  search(text: string, language: Language): readonly SearchHit[] {
    const find = this.searches.get(language) ?? searchIndex(this.first, language);
    this.searches.set(language, find);
    return find(text);
  }

  async editionFile(path: string): Promise<OutputFile | Failure> {
    const root = join(this.open.read.folder, 'editions');
    try {
      const real = await realpath(join(root, path));
      if (relative(await realpath(root), real).startsWith(`..${sep}`)) return notFound('file', path);
      return { path, bytes: await readFile(real) };
    } catch {
      return notFound('file', path);
    }
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
