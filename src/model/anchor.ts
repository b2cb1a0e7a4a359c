// Anchor: the place of the words in a document that a plan item rests on.
import { idSchema, z } from '#kernel/schema';

export const FRAGMENT_MAX_WORDS = 12;
export const FRAGMENT_MAX_HAN = 24;

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'sha256');
const offset = z
  .string()
  .regex(/^\d{1,9}$/, 'whole-number')
  .transform(Number);

/**
 * Offsets are Unicode code points of the decoded text with LF line ends, `end` exclusive; `sha256` is of the document's raw
 * bytes, `quoteSha256` of the quoted words in UTF-8; `fragment` is a piece of the quote of at most 12 words or 24 Han characters.
 */
export const anchorSchema = z.strictObject({
  document: idSchema,
  sha256: hash,
  start: offset,
  end: offset,
  quoteSha256: hash,
  fragment: z.string().min(1).max(200),
});
export type Anchor = Readonly<z.output<typeof anchorSchema>>;

/** Whether a fragment keeps to the limit of 12 words, or 24 Han characters for Chinese. */
export function isShortFragment(fragment: string): boolean {
  const han = fragment.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > 0) return han <= FRAGMENT_MAX_HAN;
  return fragment.trim().split(/\s+/).length <= FRAGMENT_MAX_WORDS;
}
