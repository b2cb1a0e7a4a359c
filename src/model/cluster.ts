// Cluster: a declared group of related industries, with its level, parent, overlaps and predecessors.
import { decimalSchema, idSchema, nameSchema, z } from '#kernel/schema';

/** From wide to narrow. `total` is all strategic emerging industries or the whole economy of a place. */
export const CLUSTER_LEVELS = ['total', 'group', 'cluster', 'industry', 'segment'] as const;
export type ClusterLevel = (typeof CLUSTER_LEVELS)[number];

export const PREDECESSOR_KINDS = ['same', 'renamed', 'merged', 'split', 'moved', 'redefined'] as const;

export const predecessorSchema = z.strictObject({
  cluster: idSchema,
  kind: z.enum(PREDECESSOR_KINDS),
  /** Share of the predecessor that goes into this cluster, 0–1; absent where not known. */
  share: decimalSchema.optional(),
});

export const clusterSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  level: z.enum(CLUSTER_LEVELS),
  kind: z.enum(['strategic-emerging', 'future', 'other']),
  /** City or district whose plan names it. */
  place: idSchema.optional(),
  parent: idSchema.optional(),
  /** Clusters wholly inside this one that are not its children in a disjoint list (IT includes integrated circuits). */
  includes: z.array(idSchema).optional(),
  overlaps: z.array(idSchema).optional(),
  aliases: z.array(z.string()).optional(),
  predecessors: z.array(predecessorSchema).optional(),
  note: nameSchema.optional(),
});
export type Cluster = Readonly<z.output<typeof clusterSchema>>;

/** Version of the list of clusters (20 + 8 of 2022, revised list of 2024): members with their number in it. */
export const clusterListSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  place: idSchema,
  period: z.string().max(40),
  document: idSchema.optional(),
  source: idSchema.optional(),
  revises: idSchema.optional(),
  /** True where the members do not overlap, so that sums over them are allowed. */
  disjoint: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  members: z.array(
    z.strictObject({ cluster: idSchema, no: z.string().max(10).optional(), name: nameSchema.optional() }),
  ),
  note: nameSchema.optional(),
});
export type ClusterList = Readonly<z.output<typeof clusterListSchema>>;

/** The ancestor of a cluster at `level` (itself included), or undefined. */
export function clusterAtLevel(
  clusters: ReadonlyMap<string, Cluster>,
  id: string,
  level: ClusterLevel,
): Cluster | undefined {
  let current = clusters.get(id);
  for (let depth = 0; current !== undefined && depth < 20; depth += 1) {
    if (current.level === level) return current;
    current = current.parent === undefined ? undefined : clusters.get(current.parent);
  }
  return undefined;
}
