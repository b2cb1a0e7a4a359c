// What the typesetter reads: a template that never holds a word of the document, and the document as data beside it.
export interface TypstSource {
  readonly main: string;
  /** Files that the template reads, by absolute path in its own small world. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}
