// Actions: what the pages may do to the record. POST /api/actions/:action with the input as JSON; every answer is typed.
import { dateSchema, idSchema, z } from '#kernel/schema';
import { LANGUAGES } from '#kernel/language';
import { entrySchema } from '#model/entry';
import type { EntrySheet } from '#model/entrySheet';
import { importMappingSchema } from '#model/importMapping';
import type { ImportRun } from '#model/importRun';
import type { DocumentEdits, EditionBuilt, VerifiedEdition } from '#model/edition/editionChecks';
import { EDITION_STATES, editionDefinitionSchema } from '#model/edition/edition';
import {
  OPINION_OUTCOMES,
  opinionInputSchema,
  paragraphInputSchema,
  textRequestSchema,
} from '#model/edition/editionText';
import { EDITABLE_LISTS, type EditValue, planEditSchema } from '#model/planEdit';
import { roundDefinitionSchema } from '#model/round';
import type {
  DraftAnswer,
  FiguresAnswer,
  MergedReturn,
  PreviewAnswer,
  PreviewRow,
  WrittenAnswer,
} from '#views/recordAnswers';

export type { DraftAnswer, FiguresAnswer, MergedReturn, PreviewAnswer, PreviewRow, WrittenAnswer };

const language = z.enum(LANGUAGES);
const reason = z.string().trim().min(1).max(2_000);
const entries = z.array(entrySchema).min(1).max(5_000);
const seq = z.int().min(1);
/** Handle of an uploaded file, given by POST /api/uploads. */
const upload = z.string().regex(/^[0-9a-f]{32}$/);
const draftKey = z.string().min(1).max(200);

export const ACTION_INPUTS = {
  /** The grid of a place: series × periods with the figures of now. Without indicators: those that have figures or targets there. */
  'read-sheet': z.strictObject({
    language,
    place: idSchema,
    cluster: idSchema.optional(),
    indicators: z.array(idSchema).max(200).optional(),
    /** Canonical periods, oldest first; the last five years where absent. */
    periods: z.array(z.string().max(40)).max(40).optional(),
  }),
  'check-figures': z.strictObject({ language, entries }),
  /** Figures are stored unless any is in conflict; those that revise need the reason. */
  'enter-figures': z.strictObject({ language, entries, reason: reason.optional() }),
  'retract-figures': z.strictObject({ ids: z.array(idSchema).min(1).max(5_000), reason }),
  'undo-change': z.strictObject({ seq, reason: reason.optional() }),
  'explain-finding': z.strictObject({ code: z.string().max(80), subject: z.string().max(400), text: reason }),

  'save-draft': z.strictObject({ key: draftKey, content: z.json(), seen: z.int().optional() }),
  'read-draft': z.strictObject({ key: draftKey }),
  'delete-draft': z.strictObject({ key: draftKey }),

  /** An item of the plan as the files (and the open draft) have it, for a form. */
  'read-item': z.strictObject({ list: z.enum(EDITABLE_LISTS), id: idSchema }),
  /** Writes into the open draft, which is begun where there is none. */
  'edit-plan': z.strictObject({ language, edits: z.array(planEditSchema).min(1).max(500), reason }),
  'undo-draft-edit': z.strictObject({ draft: seq, seq }),
  'accept-draft': z.strictObject({ language, draft: seq, revision: z.int(), reason }),
  'discard-draft': z.strictObject({ draft: seq, reason: reason.optional() }),
  'return-to-version': z.strictObject({ number: seq, reason }),
  'load-files': z.strictObject({ reason: reason.optional() }),

  'preview-import': z.strictObject({ language, upload, mapping: importMappingSchema.optional() }),
  'commit-import': z.strictObject({
    upload,
    mapping: importMappingSchema,
    reason: reason.optional(),
    /** Store the accepted rows although others are refused. */
    leaveRefused: z.boolean(),
  }),
  'cancel-job': z.strictObject({ job: z.string().max(60) }),

  'open-round': roundDefinitionSchema,
  /** Returned workbooks of a round, merged in one go. */
  'merge-returns': z.strictObject({ language, round: idSchema, uploads: z.array(upload).min(1).max(100) }),
  'return-submission': z.strictObject({ submission: seq, reason }),
  /** `language` is that of the conflicts; Chinese where absent. */
  'accept-submissions': z.strictObject({
    language: language.optional(),
    submissions: z.array(seq).min(1).max(200),
    reason: reason.optional(),
  }),
  'close-round': z.strictObject({ round: idSchema, reason: reason.optional() }),
  'round-reminders': z.strictObject({ language, round: idSchema, on: dateSchema.optional() }),

  /** The languages are those of the workspace. */
  'open-edition': editionDefinitionSchema.omit({ languages: true }),
  /** `seen`: version that the writer began from, 0 where there was none. */
  'write-paragraphs': z.strictObject({ edition: idSchema, paragraphs: paragraphInputSchema, seen: z.int().min(0) }),
  'ask-paragraphs': z.strictObject({ edition: idSchema, requests: z.array(textRequestSchema).min(1).max(500) }),
  'save-edition-draft': z.strictObject({ edition: idSchema, note: z.string().trim().max(500).optional() }),
  'give-opinion': z.strictObject({ edition: idSchema, opinion: opinionInputSchema }),
  'answer-opinion': z.strictObject({
    edition: idSchema,
    number: seq,
    outcome: z.enum(OPINION_OUTCOMES),
    reason: z.string().trim().max(5_000),
  }),
  'move-edition': z.strictObject({
    edition: idSchema,
    to: z.enum(EDITION_STATES).exclude(['issued']),
    reason: reason.optional(),
  }),
  /** Writes the files as the edition stands, both scopes, all formats: a job. */
  'build-edition': z.strictObject({ edition: idSchema }),
  /** Freezes it: a job. */
  'issue-edition': z.strictObject({ edition: idSchema, issuedOn: dateSchema }),
  /** Whether its frozen files are as issued, and what this program would write differently. */
  'verify-edition': z.strictObject({ edition: idSchema }),
  /** A returned Word file against the edition that it came from. */
  'compare-edition-file': z.strictObject({ language, edition: idSchema, upload }),
  /** Letters that ask departments for their paragraphs. */
  'edition-letters': z.strictObject({ language, edition: idSchema }),
} as const;
export type ActionName = keyof typeof ACTION_INPUTS;
export const ACTION_NAMES = Object.keys(ACTION_INPUTS) as readonly ActionName[];
export type ActionInput<Name extends ActionName> = z.output<(typeof ACTION_INPUTS)[Name]>;

export interface JobAnswer {
  readonly job: string;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  /** Rows done, and in all where known. */
  readonly done: number;
  readonly total?: number | undefined;
  readonly result?: ImportRun | undefined;
  readonly built?: EditionBuilt | undefined;
  /** What went wrong, in no particular language: a problem as in the problem details. */
  readonly fault?: unknown;
}

export interface ActionAnswers {
  readonly 'read-sheet': EntrySheet;
  readonly 'check-figures': Omit<FiguresAnswer, 'change'>;
  readonly 'enter-figures': FiguresAnswer;
  readonly 'retract-figures': WrittenAnswer;
  readonly 'undo-change': WrittenAnswer;
  readonly 'explain-finding': WrittenAnswer;
  readonly 'save-draft': { readonly revision: number };
  readonly 'read-draft': {
    readonly draft?: { readonly content: unknown; readonly revision: number; readonly savedAt: string } | undefined;
  };
  readonly 'delete-draft': Record<string, never>;
  readonly 'read-item': {
    readonly item: { readonly [key: string]: EditValue };
    readonly draft?: number | undefined;
    readonly file: string;
  };
  readonly 'edit-plan': DraftAnswer;
  readonly 'undo-draft-edit': DraftAnswer;
  readonly 'accept-draft': DraftAnswer & { readonly version?: number | undefined };
  readonly 'discard-draft': WrittenAnswer;
  readonly 'return-to-version': WrittenAnswer & { readonly version?: number | undefined };
  readonly 'load-files': WrittenAnswer & { readonly version?: number | undefined };
  readonly 'preview-import': PreviewAnswer;
  readonly 'commit-import': JobAnswer;
  readonly 'cancel-job': JobAnswer;
  readonly 'open-round': WrittenAnswer & { readonly round: string };
  readonly 'merge-returns': { readonly returns: readonly MergedReturn[] };
  readonly 'return-submission': WrittenAnswer;
  readonly 'accept-submissions': FiguresAnswer;
  readonly 'close-round': WrittenAnswer;
  readonly 'round-reminders': {
    readonly texts: readonly { readonly reporter: string; readonly name: string; readonly text: string }[];
  };
  readonly 'open-edition': WrittenAnswer & { readonly edition: string };
  readonly 'write-paragraphs': WrittenAnswer & { readonly version: number };
  readonly 'ask-paragraphs': WrittenAnswer;
  readonly 'save-edition-draft': WrittenAnswer & { readonly number: number };
  readonly 'give-opinion': WrittenAnswer & { readonly number: number };
  readonly 'answer-opinion': WrittenAnswer;
  readonly 'move-edition': WrittenAnswer;
  readonly 'build-edition': JobAnswer;
  readonly 'issue-edition': JobAnswer;
  readonly 'verify-edition': VerifiedEdition;
  readonly 'compare-edition-file': DocumentEdits;
  readonly 'edition-letters': {
    readonly letters: readonly { readonly department: string; readonly text: string }[];
  };
}

/** Addresses of what is not JSON. */
export const RECORD_ROUTES = {
  action: '/api/actions/:action',
  /** POST the bytes of a file, name in `?name=`; answers {upload}. */
  upload: '/api/uploads',
  job: '/api/jobs/:job',
  /** Rows that an upload's preview or an import refused, as a workbook with the reason in a column. */
  refusedOfUpload: '/api/files/:language/refused-of-upload/:upload',
  refusedOfImport: '/api/files/:language/refused-of-import/:import',
  /** All workbooks of a round as a zip, or one. */
  roundTemplates: '/api/files/:language/rounds/:round/templates.zip',
  roundTemplate: '/api/files/:language/rounds/:round/templates/:reporter',
  /** 意见采纳情况表 of an edition as DOCX. */
  opinionsTable: '/api/files/:language/editions/:edition/opinions.docx',
  /** The plan in force as its files. */
  planFiles: '/api/files/plan.zip',
} as const;
