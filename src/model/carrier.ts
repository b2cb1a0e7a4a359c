// Carriers of the plan: parks with phases, funds, innovation platforms, projects, titles of firms. What no text states is Missing.
import { decimalSchema, idSchema, nameSchema, periodSchema, z } from '#kernel/schema';
import { anchorSchema } from './anchor.ts';
import { unitSchema } from './indicator.ts';

const amountSchema = z.strictObject({
  value: decimalSchema,
  unit: unitSchema,
  comparator: z.enum(['=', '>', '>=', '<', '<=', '~']).optional(),
  printed: z.string().max(80).optional(),
  period: periodSchema.optional(),
  anchor: anchorSchema.optional(),
  source: idSchema.optional(),
});
export type StatedAmount = Readonly<z.output<typeof amountSchema>>;

const carrier = {
  id: idSchema,
  name: nameSchema,
  place: idSchema.optional(),
  clusters: z.array(idSchema).optional(),
  anchor: anchorSchema.optional(),
  source: idSchema.optional(),
  note: nameSchema.optional(),
};

/** start-up 启动区 · expansion 拓展区 · reserve 储备区 */
export const PARK_PHASES = ['start-up', 'expansion', 'reserve'] as const;

/** Four separate quantities: planned area 规划面积, industrial land 产业用地, available 可供, supplied 已供. */
export const parkSchema = z.strictObject({
  ...carrier,
  places: z.array(idSchema).optional(),
  plannedArea: amountSchema.optional(),
  industrialLand: amountSchema.optional(),
  available: amountSchema.optional(),
  supplied: amountSchema.optional(),
  phases: z.array(z.strictObject({ phase: z.enum(PARK_PHASES), area: amountSchema.optional() })).optional(),
});
export type Park = Readonly<z.output<typeof parkSchema>>;

export const fundSchema = z.strictObject({
  ...carrier,
  size: amountSchema.optional(),
  committed: amountSchema.optional(),
  paidIn: amountSchema.optional(),
  invested: amountSchema.optional(),
  /** Amounts of single partners (city guiding fund, district guiding fund). */
  shares: z.array(z.strictObject({ partner: nameSchema, amount: amountSchema })).optional(),
});
export type Fund = Readonly<z.output<typeof fundSchema>>;

/** "Put on the list" is not "built": the stages are kept apart. */
export const PLATFORM_STAGES = ['planned', 'listed', 'building', 'built'] as const;
export const platformSchema = z.strictObject({
  ...carrier,
  kind: z.enum([
    'manufacturing-innovation-centre',
    'proof-of-concept-centre',
    'pilot-base',
    'technology-platform',
    'research-institution',
    'other',
  ]),
  stage: z.enum(PLATFORM_STAGES).optional(),
});
export type Platform = Readonly<z.output<typeof platformSchema>>;

export const projectSchema = z.strictObject({
  ...carrier,
  stage: z.enum(['lead', 'talks', 'signed', 'started', 'producing']).optional(),
  investment: amountSchema.optional(),
  start: periodSchema.optional(),
  production: periodSchema.optional(),
});
export type Project = Readonly<z.output<typeof projectSchema>>;

/** Title 资质: parallel, dated, some expire; not one ladder rung at a time. Counts are observations of `indicator`. */
export const titleSchema = z.strictObject({
  ...carrier,
  kind: z.enum(['title', 'step', 'listing']),
  indicator: idSchema.optional(),
  validYears: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .optional(),
});
export type Title = Readonly<z.output<typeof titleSchema>>;
