// Place: city, district or zone; a zone that overlaps districts is never added to them. The world, for the trend outside.
import { decimalSchema, idSchema, nameSchema, z } from '#kernel/schema';

export const PLACE_KINDS = [
  'city',
  'district',
  'functional-zone',
  'cooperation-zone',
  'development-zone',
  'high-tech-zone',
  'area',
  'world',
] as const;

export const placeSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.enum(PLACE_KINDS),
  parent: idSchema.optional(),
  /** Whether it counts as one of the units of its parent (Dapeng and Shenshan do, Qianhai does not). */
  unit: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  overlaps: z.array(idSchema).optional(),
  aliases: z.array(z.string()).optional(),
  formerNames: z.array(nameSchema).optional(),
  /** Column and row on the schematic tile map of the parent. */
  tile: z.tuple([decimalSchema, decimalSchema]).optional(),
  note: nameSchema.optional(),
});
export type Place = Readonly<z.output<typeof placeSchema>>;

/** The units of a place: members that count as districts, in file order. */
export function unitsOf<T extends Place>(places: readonly T[], parent: string): readonly T[] {
  return places.filter((place) => place.parent === parent && place.unit === true);
}

/** Whether `inner` lies in `outer` by the chain of parents (a place lies in itself). */
export function liesIn(places: ReadonlyMap<string, Place>, inner: string, outer: string): boolean {
  let current: string | undefined = inner;
  for (let depth = 0; current !== undefined && depth < 20; depth += 1) {
    if (current === outer) return true;
    current = places.get(current)?.parent;
  }
  return false;
}
