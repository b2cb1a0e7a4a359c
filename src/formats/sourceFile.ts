// A file as it was read: workspace-relative path with forward slashes, and its bytes. Pure code never reads the disk itself.
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A text to be written below an output folder. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
