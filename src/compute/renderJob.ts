// What is asked of the threads that make the files of an edition, and what they answer.
import type { Failure } from '#kernel/failure';
import type { EditionDocument } from '#views/edition/editionDocument';

export const DOCUMENT_FORMATS = ['html', 'docx', 'pdf'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export interface RenderJob {
  readonly document: EditionDocument;
  readonly formats: readonly DocumentFormat[];
  /** Without its ending: `internal/edition.zh`. */
  readonly path: string;
}

export interface RenderTask {
  readonly no: number;
  readonly document: EditionDocument;
  readonly format: DocumentFormat;
}

export type RenderReply =
  | { readonly no: number; readonly bytes: Uint8Array }
  | { readonly no: number; readonly failure: Failure }
  | { readonly no: number; readonly error: string };
