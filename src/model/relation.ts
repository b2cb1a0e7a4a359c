// Relation that a document states between figures: a share of a whole, a sum of parts.
import { decimalSchema, idSchema, nameSchema, z } from '#kernel/schema';
import { anchorSchema } from './anchor.ts';
import { unitSchema } from './indicator.ts';

/** Members are ids of observations. share: first of `parts` over `whole` equals `stated`; sum: `parts` add up to `whole`. */
export const relationSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['share', 'sum']),
  parts: z.array(idSchema).min(1),
  whole: idSchema,
  stated: z.strictObject({ value: decimalSchema, unit: unitSchema }).optional(),
  document: idSchema.optional(),
  anchor: anchorSchema.optional(),
  note: nameSchema.optional(),
});
export type StatedRelation = Readonly<z.output<typeof relationSchema>>;
