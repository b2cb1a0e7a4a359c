// Allocation: the list of places that a document names for a cluster, as printed; an open list counts as "at least".
import { idSchema, nameSchema, z } from '#kernel/schema';
import { anchorSchema } from './anchor.ts';

export const allocationPlaceSchema = z.strictObject({
  place: idSchema,
  /** Word printed where it is not the place's name ("Shenzhen" read as Shenshan). */
  printed: z.string().max(100).optional(),
  /** How sure the reading is; a probable one is counted apart. */
  reading: z.enum(['certain', 'probable']).optional(),
  reason: nameSchema.optional(),
});

export const allocationSchema = z.strictObject({
  id: idSchema,
  cluster: idSchema,
  /** wished: the plan supports building there; present: the cluster stands there; assigned: a rule in force gave it. */
  standing: z.enum(['wished', 'present', 'assigned']),
  role: z.enum(['lead', 'partner', 'support']).optional(),
  places: z.array(allocationPlaceSchema),
  /** True where the list ends in "and other districts" or "such as". */
  open: z.enum(['true', 'false']).transform((text) => text === 'true'),
  /** Spatial axis named instead of places: such a cluster cannot be judged. */
  axis: nameSchema.optional(),
  anchor: anchorSchema.optional(),
  source: idSchema.optional(),
  note: nameSchema.optional(),
});
export type Allocation = Readonly<z.output<typeof allocationSchema>>;
