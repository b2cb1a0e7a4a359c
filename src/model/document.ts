// Document with its authority: who issued it, under which number, when, of which rank, original or translation.
import { dateSchema, idSchema, nameSchema, z } from '#kernel/schema';

/** Ranks from the highest to the lowest: 纲要 > 专项规划 > 行动计划 > 工作报告 > 通稿 > reprint. */
export const DOCUMENT_RANKS = [
  'outline',
  'special-plan',
  'action-plan',
  'work-report',
  'press-release',
  'reprint',
] as const;
export type DocumentRank = (typeof DOCUMENT_RANKS)[number];

export const documentSchema = z.strictObject({
  id: idSchema,
  title: nameSchema,
  issuer: nameSchema.optional(),
  number: z.string().optional(),
  date: dateSchema.optional(),
  dateNote: nameSchema.optional(),
  force: z.enum(['in-force', 'repealed', 'not-stated']),
  rank: z.enum(DOCUMENT_RANKS),
  /** quoted: known from what others quote of it, not held here. */
  form: z.enum(['original', 'translation', 'quoted']),
  language: z.enum(['zh', 'en']),
  place: idSchema.optional(),
  /** File name below the folder given to `check --documents`. */
  file: z.string().max(200).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'sha256')
    .optional(),
  address: z.string().max(500).optional(),
  supersedes: idSchema.optional(),
  note: nameSchema.optional(),
});
export type PlanDocument = Readonly<z.output<typeof documentSchema>>;

/** Whether an anchor into this document has to be checked against the issued original (须与印发原件核对). */
export function needsOriginal(document: PlanDocument): boolean {
  return document.form !== 'original' || document.rank === 'reprint';
}

/** Negative where `a` ranks above `b`. */
export function compareRank(a: DocumentRank, b: DocumentRank): number {
  return DOCUMENT_RANKS.indexOf(a) - DOCUMENT_RANKS.indexOf(b);
}
