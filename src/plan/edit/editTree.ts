// The raw form of an item with one value set or taken away, and equality of raw forms.
import type { EditValue } from '#model/planEdit';

type Path = readonly (string | number)[];

/** The value at a path of a raw form, or undefined. */
export function treeAt(value: EditValue | undefined, path: Path): EditValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined || value === undefined) return value;
  if (typeof value === 'string') return undefined;
  if (Array.isArray(value)) return treeAt((value as readonly EditValue[])[Number(step)], rest);
  const map = value as { readonly [key: string]: EditValue };
  return Object.hasOwn(map, String(step)) ? treeAt(map[String(step)], rest) : undefined;
}

/** `value` with `after` at `path`, or without what is there where `after` is undefined; empty mappings and lists go too. */
export function withTree(
  value: EditValue | undefined,
  path: Path,
  after: EditValue | undefined,
): EditValue | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return after;
  const isList = Array.isArray(value) || (value === undefined && typeof step === 'number');
  if (isList) {
    const list: (EditValue | undefined)[] = [...((value as readonly EditValue[] | undefined) ?? [])];
    const at = Math.min(Number(step), list.length);
    list[at] = withTree(list[at], rest, after);
    const kept = list.filter((member) => member !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  const map: Record<string, EditValue> = { ...(typeof value === 'object' ? (value as Record<string, EditValue>) : {}) };
  const next = withTree(map[String(step)], rest, after);
  if (next === undefined) delete map[String(step)];
  else map[String(step)] = next;
  return Object.keys(map).length === 0 ? undefined : map;
}

/** Whether two raw forms say the same; the order of keys says nothing. */
export function sameTree(a: EditValue | undefined, b: EditValue | undefined): boolean {
  if (a === undefined || b === undefined || typeof a === 'string' || typeof b === 'string') return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return left.length === right.length && left.every(([key, value]) => sameTree(value, treeAt(b, [key])));
}
