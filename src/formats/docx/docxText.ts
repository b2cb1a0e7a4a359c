// Text of a Word file: paragraphs and tables in their order, as they read when every tracked change is accepted.
export interface DocxRun {
  readonly text: string;
  /** Bookmark that the run leads to within the file. */
  readonly anchor?: string | undefined;
  /** Inserted by a tracked change that nobody has accepted yet. */
  readonly inserted?: true | undefined;
}

export interface DocxParagraph {
  readonly runs: readonly DocxRun[];
  /** Of the runs together. */
  readonly text: string;
  /** Names of the bookmarks that begin in it. */
  readonly bookmarks: readonly string[];
}

export interface DocxRow {
  /** Repeated at the head of every page. */
  readonly isHead: boolean;
  /** Paragraphs of each cell. */
  readonly cells: readonly (readonly DocxParagraph[])[];
}

export type DocxBlock =
  | {
      readonly kind: 'paragraph';
      /** Heading that it stands under; its own where it is one. */
      readonly heading: string;
      /** 1 to 9 for a heading. */
      readonly level?: number | undefined;
      readonly paragraph: DocxParagraph;
    }
  | { readonly kind: 'table'; readonly heading: string; readonly rows: readonly DocxRow[] };

export interface DocxText {
  /** Without the table of contents, headers, footers, notes and pictures; empty paragraphs are left out. */
  readonly blocks: readonly DocxBlock[];
  /** Custom properties of the file by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** Whether it holds tracked changes that nobody has accepted or rejected yet. */
  readonly tracked: boolean;
}
