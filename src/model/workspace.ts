// Workspace settings (marshall.yaml): city, time zone, currency, languages, editions of classifications, rules in force, as-of date.
import { Decimal } from '#kernel/decimal';
import { dateSchema, decimalSchema, idSchema, nameSchema, z } from '#kernel/schema';

export const workspaceSchema = z.strictObject({
  marshall: z.literal('1'),
  id: idSchema,
  name: nameSchema,
  /** Id of the city's place. */
  city: idSchema,
  timeZone: z.string().max(60),
  currency: z.enum(['CNY', 'USD']),
  languages: z.array(z.enum(['zh', 'en'])).min(1),
  /** Classification and its edition: {industry: GB/T 4754-2017}. */
  classifications: z.record(z.string().max(60), z.string().max(60)).optional(),
  /** Ids of rules in force; others may be tried with --with-rule. */
  rulesInForce: z.array(idSchema).optional(),
  /** Fixed in examples; today in the city's time zone where absent. */
  asOf: dateSchema.optional(),
  /** Deviation from the scheduled value, as a fraction of the way to go, beyond which a target is ahead or behind. */
  thresholds: z
    .strictObject({
      ahead: decimalSchema,
      behind: decimalSchema,
      about: decimalSchema,
      staleMonths: z
        .string()
        .regex(/^\d{1,3}$/)
        .transform(Number),
    })
    .optional(),
});
export type Workspace = Readonly<z.output<typeof workspaceSchema>>;
export type Thresholds = NonNullable<Workspace['thresholds']>;

/** Thresholds where marshall.yaml names none; shown on every page that uses them. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  ahead: Decimal.from('0.02'),
  behind: Decimal.from('0.02'),
  about: Decimal.from('0.05'),
  staleMonths: 6,
};
