// Entry: a figure as a person enters or corrects it, with the vintage that was seen; and what became of it.
import { dateSchema, decimalSchema, idSchema, periodSchema, z } from '#kernel/schema';
import { MISSING_REASONS } from '#kernel/missing';
import type { Observation } from './observation.ts';
import { FINALITIES, PRICE_BASES } from './observation.ts';
import { unitSchema } from './indicator.ts';
import { releaseSchema } from './release.ts';

/** Either `value` with `unit`, or `missing`. `seen` is the revision of the figure that the writer saw; absent: none. */
export const entrySchema = z.strictObject({
  /** Id of the figure; made from what it measures where absent. */
  id: idSchema.optional(),
  indicator: idSchema,
  place: idSchema,
  cluster: idSchema.optional(),
  period: periodSchema,
  value: decimalSchema.optional(),
  unit: unitSchema.optional(),
  missing: z.enum(MISSING_REASONS).optional(),
  comparator: z.enum(['=', '>', '>=', '<', '<=', '~']).optional(),
  printed: z.string().max(200).optional(),
  nature: z.enum(['actual', 'forecast']).optional(),
  origin: z.enum(['official', 'computed']).optional(),
  priceBasis: z.enum(PRICE_BASES).optional(),
  finality: z.enum(FINALITIES).optional(),
  /** Date of publication. */
  vintage: dateSchema.optional(),
  source: idSchema.optional(),
  release: releaseSchema.optional(),
  note: z.string().max(2_000).optional(),
  seen: z.int().min(1).optional(),
});
export type Entry = Readonly<z.output<typeof entrySchema>>;
export type EntryInput = Readonly<z.input<typeof entrySchema>>;

/** What an incoming figure would do: add a figure, put a new vintage on it, change nothing, or meet a vintage not seen. */
export const INCOMING_EFFECTS = ['new', 'revised', 'unchanged', 'conflict'] as const;
export type IncomingEffect = (typeof INCOMING_EFFECTS)[number];

/** An incoming figure beside the one that is there. */
export interface Incoming {
  readonly effect: IncomingEffect;
  readonly incoming: Observation;
  readonly present?: Observation | undefined;
}
