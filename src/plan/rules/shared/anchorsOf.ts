// Every anchor of a plan book with the place in the file that states it.
import type { SourceRef } from '#kernel/diagnostic';
import type { Anchor } from '#model/anchor';
import type { Located } from '#model/located';
import type { PlanBook } from '#model/planBook';

export interface PlacedAnchor {
  readonly anchor: Anchor;
  readonly at: SourceRef;
  /** Id of the item that rests on it. */
  readonly item: string;
}

/** Kinds that state an anchor at their top level only. */
const FLAT = ['allocations', 'targets', 'tasks', 'items', 'platforms', 'titles', 'rules', 'relations'] as const;
/** Kinds whose amounts, posts and lists state anchors of their own. */
const DEEP = ['parks', 'funds', 'projects', 'dossiers'] as const;
const MAX_DEPTH = 8;

const built = new WeakMap<PlanBook, readonly PlacedAnchor[]>();

export function anchorsOf(book: PlanBook): readonly PlacedAnchor[] {
  const known = built.get(book);
  if (known !== undefined) return known;
  const anchors: PlacedAnchor[] = [];
  for (const kind of FLAT) for (const item of book[kind]) pushAnchor(anchors, item);
  for (const kind of DEEP) {
    for (const item of book[kind]) {
      const id = 'cluster' in item ? item.cluster : item.id;
      for (const [anchor, path] of anchorsWithin(item, [], 0)) {
        anchors.push({ anchor, at: { file: item.ref.file, path: [...item.ref.path, ...path] }, item: id });
      }
    }
  }
  built.set(book, anchors);
  return anchors;
}

function pushAnchor(
  anchors: PlacedAnchor[],
  item: Located<{ readonly id: string; readonly anchor?: Anchor | undefined }>,
): void {
  if (item.anchor === undefined) return;
  anchors.push({ anchor: item.anchor, at: { file: item.ref.file, path: [...item.ref.path, 'anchor'] }, item: item.id });
}

type Path = readonly (string | number)[];

function* anchorsWithin(value: unknown, path: Path, depth: number): Generator<readonly [Anchor, Path]> {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const [i, child] of value.entries()) yield* anchorsWithin(child, [...path, i], depth + 1);
    return;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === 'ref' || child === undefined) continue;
    if (key === 'anchor') yield [child as Anchor, [...path, key]];
    else yield* anchorsWithin(child, [...path, key], depth + 1);
  }
}
