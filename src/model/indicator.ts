// Indicator: what is measured, in which unit, which direction is better, and whether its values may be added.
import { decimalSchema, idSchema, nameSchema, z } from '#kernel/schema';
import { UNIT_IDS, type UnitId } from '#kernel/unit';

/** Statistical measures that are never equated; `unnamed` is kept as unnamed and not judged. */
export const MEASURES = [
  'value-added',
  'gross-output',
  'operating-revenue',
  'amount',
  'count',
  'share',
  'growth-rate',
  'rank',
  'area',
  'rate',
  'capacity',
  'event',
  'qualitative',
  'unnamed',
] as const;
export type Measure = (typeof MEASURES)[number];

export const unitSchema = z
  .string()
  .refine((text): text is UnitId => (UNIT_IDS as readonly string[]).includes(text), 'unit');

export const indicatorSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  measure: z.enum(MEASURES),
  unit: unitSchema,
  direction: z.enum(['higher', 'lower', 'none']),
  /** flow: adds up over the year (value added); stock: a level at a date (firms). */
  accrual: z.enum(['flow', 'stock', 'none']),
  /** Whether values of disjoint places or clusters may be added. Growth rates and shares never add. */
  additive: z.enum(['true', 'false']).transform((text) => text === 'true'),
  /** Level whose growth or share this indicator is. */
  of: idSchema.optional(),
  /** Plausible range in the unit, for a city; outside is a diagnostic. */
  plausible: z.strictObject({ from: decimalSchema.optional(), to: decimalSchema.optional() }).optional(),
  /** Values above this share of the place's GDP are implausible (value added, revenue of one cluster). */
  atMostGdp: decimalSchema.optional(),
  definition: nameSchema.optional(),
  reference: z.string().max(300).optional(),
});
export type Indicator = Readonly<z.output<typeof indicatorSchema>>;
