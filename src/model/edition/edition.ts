// Edition of the half-year report in the record: what it is of, where it stands on its way to issue, its frozen files.
import { LANGUAGES } from '#kernel/language';
import { dateSchema, idSchema, z } from '#kernel/schema';
import type { PlainDate } from '#kernel/plainDate';
import { RELEASE_SCOPES, type ReleaseScope } from '../release.ts';

/** 起草 · 征求意见 · 送审 · 印发. */
export const EDITION_STATES = ['draft', 'opinions', 'approval', 'issued'] as const;
export type EditionState = (typeof EDITION_STATES)[number];

/** Where an edition may go from where it stands; what is issued stays as it is. */
export const EDITION_MOVES: Readonly<Record<EditionState, readonly EditionState[]>> = {
  draft: ['opinions', 'approval'],
  opinions: ['draft', 'approval'],
  approval: ['draft', 'opinions', 'issued'],
  issued: [],
};

export const editionDefinitionSchema = z.strictObject({
  /** Half-year of its as-of date, with a number where it is issued again: 2025-h1, 2025-h1-2. */
  id: idSchema,
  /** Figures of periods that ended by this day. */
  asOf: dateSchema,
  /** Edition that it is compared with. */
  previous: idSchema.optional(),
  languages: z.array(z.enum(LANGUAGES)).min(1),
});
export type EditionDefinition = Readonly<z.output<typeof editionDefinitionSchema>>;

/** What an edition is computed from; equal bases give equal bytes. */
export interface EditionBasis {
  /** Version of the program. */
  readonly program: string;
  /** SHA-256 of the workspace's files, hex. */
  readonly digest: string;
  readonly planVersion?: number | undefined;
  /** Last change that is known to it; absent without a record. */
  readonly known?: number | undefined;
}

export interface EditionMove {
  readonly to: EditionState;
  readonly at: string;
  readonly actor: string;
  readonly change: number;
  readonly reason?: string | undefined;
}

/** A numbered draft: what the edition said after a change. */
export interface EditionDraft {
  readonly number: number;
  readonly basis: EditionBasis;
  readonly change: number;
  readonly at: string;
  readonly actor: string;
  /** What it was saved for, in the writer's words. */
  readonly note?: string | undefined;
}

export interface EditionFile {
  /** Below the folder of the edition, forward slashes: internal/edition.zh.docx. */
  readonly path: string;
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What was frozen when the edition was issued. */
export interface EditionIssue {
  readonly issuedOn: PlainDate;
  readonly basis: EditionBasis;
  readonly change: number;
  readonly at: string;
  readonly actor: string;
  readonly files: readonly EditionFile[];
}

export interface Edition {
  readonly definition: EditionDefinition;
  readonly state: EditionState;
  /** First: opened as a draft. */
  readonly moves: readonly EditionMove[];
  /** Without their content, oldest first. */
  readonly drafts: readonly EditionDraft[];
  readonly issue?: EditionIssue | undefined;
}

/** internal 内部版 carries everything; public 公开版 only what is published, and no forecast of failure. */
export const EDITION_SCOPES = RELEASE_SCOPES;
export type EditionScope = ReleaseScope;
