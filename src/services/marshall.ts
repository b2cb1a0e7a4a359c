// The open workspace as server and command line see it: pages, tables, search, edition files.
import type { Failure } from '#kernel/failure';
import type { Language, Name } from '#kernel/language';
import type { OutputFile } from '#formats/sourceFile';
import type { Link, PageView } from '#views/description';
import type { PageRequest } from '#views/pageRequest';

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
  readonly digest: string;
}

export interface Marshall {
  head(): WorkspaceHead;
  /** The page at `asOf` (the workspace's date where absent). A date that is none is a Failure. */
  page(request: PageRequest, asOf?: string): Promise<PageView | Failure>;
  /** A table of a page as a file: same rows and filters as the page. */
  table(request: PageRequest, table: string, format: 'csv' | 'xlsx', asOf?: string): Promise<OutputFile | Failure>;
  search(text: string, language: Language): readonly SearchHit[];
  /** A file of the latest edition below editions/<id>/. */
  editionFile(path: string): Promise<OutputFile | Failure>;
}
