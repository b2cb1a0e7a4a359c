// An item of the workspace together with the place in the file that states it.
import type { SourceRef } from '#kernel/diagnostic';

export type Located<T> = T & { readonly ref: SourceRef };

/** Items by id; the first of two items with one id wins (the second is a diagnostic of its own). */
export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(item.id)) map.set(item.id, item);
  return map;
}
