// The open workspace as server and command line see it: pages, tables, search, edition files; and what may be done to its record.
import type { Failure } from '#kernel/failure';
import type { Language, Name } from '#kernel/language';
import type { OutputFile } from '#formats/sourceFile';
import type { Link, PageView } from '#views/description';
import type { PageRequest } from '#views/pageRequest';
import type { Acting } from './record/acting.ts';

export interface SearchHit {
  readonly text: string;
  /** Kind of thing, in words. */
  readonly kind: string;
  readonly link: Link;
}

export interface WorkspaceHead {
  readonly id: string;
  readonly name: Name;
  readonly asOf: string;
  readonly languages: readonly Language[];
  readonly program: string;
  /** Changes with everything that pages are made from. */
  readonly digest: string;
  /** Who writes to the record; absent where the workspace has none. */
  readonly actor?: string | undefined;
}

/** When a page looks: figures of periods that ended by `asOf`, as they were known at the end of `knownOn`. Both YYYY-MM-DD. */
export interface PageTime {
  readonly asOf?: string | undefined;
  readonly knownOn?: string | undefined;
}

export interface Marshall {
  head(): Promise<WorkspaceHead>;
  /** The page at a time (the workspace's date, known now, where absent). A date that is none is a Failure. */
  page(request: PageRequest, time?: PageTime): Promise<PageView | Failure>;
  /** A table of a page as a file: same rows and filters as the page. */
  table(request: PageRequest, table: string, format: 'csv' | 'xlsx', time?: PageTime): Promise<OutputFile | Failure>;
  search(text: string, language: Language): Promise<readonly SearchHit[]>;
  /** A file of the latest edition below editions/<id>/. */
  editionFile(path: string): Promise<OutputFile | Failure>;
  /** What may be done to the record; absent where the workspace has none. */
  readonly acting?: Acting | undefined;
  /** Tells commands beside this process where it answers; absent where the workspace has no record of its own. */
  readonly announce?: ((address: string, token: string) => void) | undefined;
  close(): Promise<void>;
}
