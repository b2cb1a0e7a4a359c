// What the routes answer: types shared by server and pages.
import type { Language, Name } from '#kernel/language';
import type { Link } from '#views/description';

/** The open workspace: name, as-of date, program and data digest. */
export interface HeadAnswer {
  readonly id: string;
  readonly name: Name;
  readonly asOf: string;
  readonly languages: readonly Language[];
  readonly program: string;
  readonly digest: string;
  /** Who writes to the record; absent where the workspace has none. */
  readonly actor?: string | undefined;
}

export interface SearchAnswer {
  readonly hits: readonly { readonly text: string; readonly kind: string; readonly link: Link }[];
}
