// The ids that a field of an item states, each with its path; `*` in the field visits every member of a list.
type Path = readonly (string | number)[];

export interface StatedId {
  readonly id: string;
  readonly path: Path;
}

const NONE: readonly StatedId[] = [];

/** Ids stated at `field` of `item`; none where the field is absent. */
export function statedIds(item: object, field: readonly string[]): readonly StatedId[] {
  const [key = '', ...rest] = field;
  const value = (item as Readonly<Record<string, unknown>>)[key];
  if (value === undefined) return NONE;
  if (rest.length === 0) return typeof value === 'string' ? [{ id: value, path: [key] }] : NONE;
  return below(value, rest).map(({ id, path }) => ({ id, path: [key, ...path] }));
}

function below(value: unknown, rest: readonly string[]): readonly StatedId[] {
  if (rest[0] !== '*') return typeof value === 'object' && value !== null ? statedIds(value, rest) : NONE;
  if (!Array.isArray(value)) return NONE;
  const deeper = rest.slice(1);
  return value.flatMap((member: unknown, index) => {
    if (deeper.length === 0) return typeof member === 'string' ? [{ id: member, path: [index] }] : NONE;
    return below(member, deeper).map(({ id, path }) => ({ id, path: [index, ...path] }));
  });
}
