// What checking an edition finds: whether its frozen files are as issued, and what was edited in a Word file that came back.
import type { EditionDifferences } from './editionDifference.ts';

/** An edition whose files were written. */
export interface EditionBuilt {
  readonly edition: string;
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

export interface VerifiedEdition {
  readonly edition: string;
  /** Frozen files by what their bytes are against the SHA-256 that was stored when it was issued. */
  readonly files: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly state: 'as-issued' | 'damaged';
  }[];
  /** Files in the folder editions/ that are not the frozen ones. */
  readonly folder: readonly { readonly path: string; readonly state: 'differs' | 'missing' | 'added' }[];
  readonly program: { readonly issued: string; readonly present: string };
  /** What rebuilding gave: the same bytes, or which files differ and what changed in the content. */
  readonly rebuilt: {
    readonly same: boolean;
    readonly differing: readonly string[];
    readonly differences: EditionDifferences;
  };
}

/** A place in a returned Word file where words or numbers are not those of the edition. */
export interface DocumentEdit {
  readonly kind: 'number' | 'words' | 'added' | 'removed';
  /** Heading that it stands under, and the table's row and column where it is a cell. */
  readonly section: string;
  readonly place?: string | undefined;
  readonly before: string;
  readonly after: string;
  /** Figure that the number cites, with its name; absent for other numbers. */
  readonly observation?: string | undefined;
  readonly figure?: string | undefined;
}

export interface DocumentEdits {
  readonly edition: string;
  /** Draft that the file came from; absent: as issued or as it stands. */
  readonly draft?: number | undefined;
  readonly edits: readonly DocumentEdit[];
}
