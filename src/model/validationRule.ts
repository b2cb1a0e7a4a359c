// Validation rule (plan/validations.yaml): what figures must satisfy among themselves, beyond the range of their indicator.
import { decimalSchema, idSchema, nameSchema, z } from '#kernel/schema';

/** A series of figures of one place; the place of the figure checked where absent. */
const operandSchema = z.strictObject({
  indicator: idSchema,
  place: idSchema.optional(),
  cluster: idSchema.optional(),
});

const common = {
  id: idSchema,
  name: nameSchema.optional(),
  severity: z.enum(['error', 'warning', 'note']),
};

/**
 * balance: `whole` equals the sum of `parts` within `tolerance` (in the unit of whole; half of the last printed digit of each
 * where absent). places-sum: the figures of the units of `whole.place` add up to it. ratio: `numerator` over `denominator` lies
 * between `from` and `to`. bounds: the figure lies between `from` and `to` in the indicator's unit. change: the figure differs
 * from the one of the period a year before by at most `most` (fraction). outlier: the modified z-score (Iglewicz and Hoaglin 1993)
 * of its change among those of its own series is at most `most` (3.5 where absent).
 */
export const validationRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('balance'),
    whole: operandSchema,
    parts: z.array(operandSchema).min(1),
    tolerance: decimalSchema.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('places-sum'),
    whole: operandSchema,
    tolerance: decimalSchema.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('ratio'),
    numerator: operandSchema,
    denominator: operandSchema,
    from: decimalSchema.optional(),
    to: decimalSchema.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('bounds'),
    figure: operandSchema,
    from: decimalSchema.optional(),
    to: decimalSchema.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('change'), figure: operandSchema, most: decimalSchema }),
  z.strictObject({ ...common, kind: z.literal('outlier'), figure: operandSchema, most: decimalSchema.optional() }),
]);
export type ValidationRule = Readonly<z.output<typeof validationRuleSchema>>;
