// What people write into an edition: paragraphs by slot, kept with author and version; who is asked for them by when; opinions and their answers.
import { LANGUAGES } from '#kernel/language';
import { dateSchema, z } from '#kernel/schema';
import { RELEASE_SCOPES } from '../release.ts';

/** 基本情况 · 主要举措和成效 · 存在问题 · 下一步工作. */
export const EDITION_HEADINGS = ['basics', 'measures', 'problems', 'next'] as const;
export type EditionHeading = (typeof EDITION_HEADINGS)[number];

/** The world trend, the whole city, one cluster, one place. */
export type SlotSubject =
  | { readonly of: 'world' }
  | { readonly of: 'city' }
  | { readonly of: 'cluster'; readonly id: string }
  | { readonly of: 'place'; readonly id: string };

/** Where paragraphs stand: `world`, `city:problems`, `cluster:semiconductors:next`, `place:longgang:measures`. */
export function slotId(subject: SlotSubject, heading: EditionHeading): string {
  if (subject.of === 'world') return 'world';
  return subject.of === 'city' ? `city:${heading}` : `${subject.of}:${subject.id}:${heading}`;
}

export const slotSchema = z
  .string()
  .max(200)
  .regex(
    /^(?:world|city:(?:basics|measures|problems|next)|(?:cluster|place):[a-z0-9-]+:(?:basics|measures|problems|next))$/,
  );

/** Texts are pasted from anywhere; a NUL, which no database keeps, is left out. */
const plain = (text: string): string => text.replaceAll('\u0000', '');

/** Plain text; a blank line ends a paragraph. No markup is read in it. */
const editionText = z.string().max(20_000).transform(plain);
const shortText = z.string().transform(plain).pipe(z.string().trim().min(1).max(200));

export const paragraphInputSchema = z.strictObject({
  slot: slotSchema,
  language: z.enum(LANGUAGES),
  /** Empty: the paragraphs are taken out. */
  text: editionText,
  /** Only public paragraphs stand in the public edition. */
  scope: z.enum(RELEASE_SCOPES),
  /** Department that answers for the words. */
  department: shortText.optional(),
});
export type ParagraphInput = Readonly<z.output<typeof paragraphInputSchema>>;

/** A version of the paragraphs of a slot in one language; the last one counts. */
export interface ParagraphVersion extends ParagraphInput {
  /** 1 for the first of its slot and language. */
  readonly version: number;
  readonly author: string;
  readonly at: string;
  readonly change: number;
}

export const textRequestSchema = z.strictObject({
  slot: slotSchema,
  department: shortText,
  deadline: dateSchema,
  note: z.string().max(2_000).transform(plain).optional(),
});
/** Paragraphs asked of a department; of one slot the last request counts. */
export type TextRequest = Readonly<z.output<typeof textRequestSchema>>;
export interface TextRequestMade extends TextRequest {
  readonly at: string;
  readonly actor: string;
  readonly change: number;
}

/** 采纳 · 部分采纳 · 未采纳. */
export const OPINION_OUTCOMES = ['adopted', 'partly', 'not-adopted'] as const;
export type OpinionOutcome = (typeof OPINION_OUTCOMES)[number];

export const opinionInputSchema = z.strictObject({
  /** Who gives it. */
  from: shortText,
  /** Section that it is about: subject and heading as of a slot; absent: the whole. */
  slot: slotSchema.optional(),
  text: z.string().transform(plain).pipe(z.string().trim().min(1).max(10_000)),
});
export type OpinionInput = Readonly<z.output<typeof opinionInputSchema>>;

export interface Opinion extends OpinionInput {
  /** Number in its edition, from 1. */
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly change: number;
  /** The last answer counts. */
  readonly answer?:
    | {
        readonly outcome: OpinionOutcome;
        /** What was changed, or why not; never empty unless adopted. */
        readonly reason: string;
        readonly at: string;
        readonly actor: string;
        readonly change: number;
      }
    | undefined;
}

/** Everything people have written into an edition, as known at one change. */
export interface EditionTexts {
  /** All versions, oldest first. */
  readonly paragraphs: readonly ParagraphVersion[];
  /** The last one of each slot. */
  readonly requests: readonly TextRequestMade[];
  readonly opinions: readonly Opinion[];
}

export const NO_EDITION_TEXTS: EditionTexts = { paragraphs: [], requests: [], opinions: [] };

/** The paragraphs that count: the last version of each slot and language, those taken out left out. */
export function presentParagraphs(texts: EditionTexts): readonly ParagraphVersion[] {
  const last = new Map(texts.paragraphs.map((one) => [`${one.slot} ${one.language}`, one]));
  return [...last.values()].filter(({ text }) => text.trim() !== '');
}

/** A text as its paragraphs: blank lines part them, line ends within are spaces; no empty ones. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((part) => part.replaceAll(/\s*\r?\n\s*/g, ' ').trim())
    .filter((part) => part !== '');
}
