// The schema library (zod), re-exported once, with the schemas of kernel values.
import { z } from 'zod';
import { Decimal } from './decimal.ts';
import type { Name } from './language.ts';
import { parsePeriod, type Period } from './period.ts';
import { parseDate, type PlainDate } from './plainDate.ts';

export { z };

/** Kebab-case id, 1–80 characters. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id');

const textSchema = z.string().min(1).max(20_000);

export const nameSchema: z.ZodType<Name> = z
  .strictObject({ zh: textSchema.optional(), en: textSchema.optional() })
  .refine((name) => name.zh !== undefined || name.en !== undefined, 'name');

/** A decimal written as a text or as a whole YAML number kept as its source text. */
export const decimalSchema = z.string().transform((text, context): Decimal => {
  const value = Decimal.parse(text);
  if (value !== undefined) return value;
  context.addIssue({ code: 'custom', message: 'decimal' });
  return z.NEVER;
});

export const periodSchema = z.string().transform((text, context): Period => {
  const value = parsePeriod(text);
  if (value !== undefined) return value;
  context.addIssue({ code: 'custom', message: 'period' });
  return z.NEVER;
});

export const dateSchema = z.string().transform((text, context): PlainDate => {
  const value = parseDate(text);
  if (value !== undefined) return value;
  context.addIssue({ code: 'custom', message: 'date' });
  return z.NEVER;
});
