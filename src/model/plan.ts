// Plan: a member of the hierarchy of five-year, three-year rolling and annual plans of a city and its districts.
import { idSchema, nameSchema, periodSchema, z } from '#kernel/schema';

export const PLAN_LEVELS = ['five-year', 'three-year-rolling', 'annual', 'special'] as const;

export const planSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  level: z.enum(PLAN_LEVELS),
  place: idSchema,
  period: periodSchema,
  /** The plan it carries out: the city's for a district's, the five-year plan for an annual one. */
  parent: idSchema.optional(),
  version: z.string().max(40).optional(),
  /** The earlier version that this one replaces, or the rolling plan that it rolls on. */
  revises: idSchema.optional(),
  rolls: idSchema.optional(),
  document: idSchema.optional(),
  note: nameSchema.optional(),
});
export type Plan = Readonly<z.output<typeof planSchema>>;
