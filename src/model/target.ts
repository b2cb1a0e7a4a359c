// Target: what a plan promises, of which indicator, where, by when, with the words that made it.
import { quantity, type Comparator, type Quantity } from '#kernel/quantity';
import { dateSchema, decimalSchema, idSchema, nameSchema, periodSchema, z } from '#kernel/schema';
import { missing, type Missing } from '#kernel/missing';
import type { UnitId } from '#kernel/unit';
import { anchorSchema } from './anchor.ts';
import { unitSchema } from './indicator.ts';

export const TARGET_TYPES = [
  'level',
  'average-growth',
  'cumulative',
  'increment',
  'rank',
  'share',
  'event',
  'qualitative',
] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

/** 确保 · 不低于 · 力争 · 左右 */
export const FORCES = ['ensure', 'not-below', 'strive', 'about'] as const;

const pointSchema = z.strictObject({ period: periodSchema, value: decimalSchema });

export const targetSchema = z.strictObject({
  id: idSchema,
  plan: idSchema.optional(),
  indicator: idSchema,
  place: idSchema,
  cluster: idSchema.optional(),
  type: z.enum(TARGET_TYPES),
  comparator: z.enum(['=', '>', '>=', '<', '<=', '~', 'range', 'stable']).optional(),
  force: z.enum(FORCES).optional(),
  value: decimalSchema.optional(),
  /** Upper end where the comparator is `range`. */
  upper: decimalSchema.optional(),
  unit: unitSchema.optional(),
  /** Value as printed where it differs from the accepted one; then `correction` gives the reason. */
  printed: z.string().max(80).optional(),
  correction: nameSchema.optional(),
  base: pointSchema.optional(),
  /** First period of a growth, cumulative or increment target; the plan's start where absent. */
  from: periodSchema.optional(),
  due: periodSchema.optional(),
  milestones: z.array(pointSchema).optional(),
  /** binding 约束性 or expected 预期性; absent where the text does not say. */
  binding: z.enum(['binding', 'expected']).optional(),
  /** assigned 下达 adds up to its parent; pledged 自加压力 may exceed it. */
  ledger: z.enum(['assigned', 'pledged']).optional(),
  /** Target of which this one is a disjoint part. */
  partOf: idSchema.optional(),
  /** Target of the plan above that this one carries out. */
  carriesOut: idSchema.optional(),
  /** Earlier target that this one revises; both stay. */
  revises: idSchema.optional(),
  /** Targets whose figures are contained in this one (IT includes integrated circuits): never added. */
  includes: z.array(idSchema).optional(),
  standing: z.enum(['in-force', 'replaced', 'withdrawn']).optional(),
  responsible: nameSchema.optional(),
  wording: nameSchema.optional(),
  announced: dateSchema.optional(),
  /** When the target was reached, by the words of a document rather than by an observation. */
  anchor: anchorSchema.optional(),
  source: idSchema.optional(),
  note: nameSchema.optional(),
});
export type Target = Readonly<z.output<typeof targetSchema>>;

/** The accepted value, or why there is none: the figure is missing in the document, or the target is qualitative. */
export function targetValue(target: Target): Quantity | Missing {
  if (target.value === undefined || target.unit === undefined) {
    return missing(
      target.type === 'qualitative' || target.type === 'event' ? 'not-applicable' : 'figure-missing',
      target.id,
    );
  }
  return quantity(target.value, target.unit as UnitId, target.printed);
}

/** The comparator, `=` where none is stated. */
export function comparatorOf(target: Target): Comparator {
  return target.comparator ?? '=';
}

/** Whether `value` satisfies the target's comparator (exact; `~` and `stable` are met within `tolerance`, a fraction of the target). */
export function satisfies(target: Target, value: Quantity['value'], tolerance: Quantity['value']): boolean | undefined {
  if (target.value === undefined) return undefined;
  const order = value.compare(target.value);
  const slack = target.value.abs().times(tolerance);
  switch (comparatorOf(target)) {
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '~':
    case 'stable':
      return value.minus(target.value).abs().compare(slack) <= 0;
    case 'range':
      return order >= 0 && (target.upper === undefined || value.compare(target.upper) <= 0);
    default:
      return order >= 0;
  }
}
