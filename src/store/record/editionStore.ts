// Editions in the record: opened, written into, sent round, drafted, issued with their bytes. Extends the record's reader and writer.
import type { EditionContent } from '#model/edition/editionContent';
import type { Edition, EditionBasis, EditionDefinition, EditionState } from '#model/edition/edition';
import type {
  EditionTexts,
  OpinionInput,
  OpinionOutcome,
  ParagraphInput,
  TextRequest,
} from '#model/edition/editionText';
import type { PlainDate } from '#kernel/plainDate';
import type { Known, StoredFile } from './recordStore.ts';

export interface EditionReader {
  /** The last opened first. */
  editions(): Promise<readonly Edition[]>;
  edition(id: string): Promise<Edition | undefined>;
  /** What was written into it by `known`. */
  editionTexts(id: string, known?: Known): Promise<EditionTexts>;
  /** What a numbered draft said, as `addEditionDraft` was given it; undefined where there is none. */
  editionDraft(id: string, number: number): Promise<EditionContent | undefined>;
  /** A frozen file; undefined where the edition is not issued or has no such file. */
  editionFile(id: string, path: string): Promise<StoredFile | undefined>;
}

export interface EditionWriter {
  /** Conflict (`edition`) where there is one of that id. Its first move is to `draft`. */
  addEdition(definition: EditionDefinition): Promise<void>;
  /** Not to `issued`: that is `issueEdition`. Refuses moves that EDITION_MOVES does not allow (conflict `edition-state`). */
  moveEdition(id: string, to: Exclude<EditionState, 'issued'>, reason?: string): Promise<void>;
  /**
   * The next version of the paragraphs of a slot in a language. `seen` is the version the writer saw (0: none): another present one
   * is a conflict (`paragraphs`, detail the present version). Refused where the edition is issued (conflict `edition-state`).
   */
  addParagraphs(id: string, input: ParagraphInput, seen: number): Promise<{ readonly version: number }>;
  addTextRequests(id: string, requests: readonly TextRequest[]): Promise<void>;
  addOpinion(id: string, input: OpinionInput): Promise<{ readonly number: number }>;
  answerOpinion(id: string, number: number, outcome: OpinionOutcome, reason: string): Promise<void>;
  addEditionDraft(
    id: string,
    draft: { readonly content: EditionContent; readonly basis: EditionBasis; readonly note?: string | undefined },
  ): Promise<{ readonly number: number }>;
  /** From `approval` only; the files are kept as they are, by SHA-256, for ever. */
  issueEdition(
    id: string,
    issue: { readonly issuedOn: PlainDate; readonly basis: EditionBasis; readonly content: EditionContent },
    files: readonly StoredFile[],
  ): Promise<void>;
}

/** Number under which `editionDraft` gives the content of the issued edition. */
export const ISSUED_CONTENT = 0;
