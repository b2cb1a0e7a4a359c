// Cardinality rule of a plan: how many industries a place may lead, how many places an industry, with bounds per level.
import { idSchema, nameSchema, z } from '#kernel/schema';
import { anchorSchema } from './anchor.ts';
import { CLUSTER_LEVELS } from './cluster.ts';

const whole = z
  .string()
  .regex(/^\d{1,4}$/, 'whole-number')
  .transform(Number);

export const RULE_COUNTS = ['clusters-per-place', 'places-per-cluster', 'parks-per-cluster'] as const;

export const boundSchema = z.strictObject({
  /** Level of cluster that is counted: a segment, a leading industry, a cluster. */
  level: z.enum(CLUSTER_LEVELS),
  count: z.enum(RULE_COUNTS),
  atLeast: whole.optional(),
  atMost: whole.optional(),
});
export type Bound = Readonly<z.output<typeof boundSchema>>;

export const ruleSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  place: idSchema.optional(),
  bounds: z.array(boundSchema).min(1),
  document: idSchema.optional(),
  anchor: anchorSchema.optional(),
  source: idSchema.optional(),
  note: nameSchema.optional(),
});
export type CardinalityRule = Readonly<z.output<typeof ruleSchema>>;
