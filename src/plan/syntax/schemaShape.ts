// What a schema allows at a path: the keys of a mapping, whether a list or a single text stands there.
import { nameSchema, z } from '#kernel/schema';

type Path = readonly (string | number)[];
type Schema = z.core.$ZodType;

/** How a schema is defined, by its type. */
export const definitionOf = (schema: Schema): z.core.$ZodTypes['_zod']['def'] => (schema as z.core.$ZodTypes)._zod.def;

/** The schema of what is written, below optionality and transformation. */
function written(schema: Schema): Schema {
  const def = definitionOf(schema);
  if (def.type === 'optional') return written(def.innerType);
  return def.type === 'pipe' ? written(def.in) : schema;
}

interface Form {
  readonly schema: Schema;
  /** Values of the telling key that name this form. */
  readonly names: readonly string[];
}

/** The forms of an item that a key of its tells apart (`kind` of a validation rule); none where it has only one. */
export function formsOf(schema: Schema): readonly Form[] {
  const def = definitionOf(schema);
  if (def.type !== 'union' || !('discriminator' in def)) return [];
  return def.options.map((form) => {
    const key = definitionOf(schemaAt(form, [String(def.discriminator)]) ?? form);
    return { schema: form, names: key.type === 'literal' ? key.values.map(String) : [] };
  });
}

/** Of a schema of several forms the one that `value` names, else the schema itself. */
export function formOf(schema: Schema, value: unknown): Schema {
  const def = definitionOf(schema);
  if (def.type !== 'union' || !('discriminator' in def) || typeof value !== 'object' || value === null) return schema;
  const named = (value as Readonly<Record<string, unknown>>)[String(def.discriminator)];
  return formsOf(schema).find(({ names }) => names.includes(String(named)))?.schema ?? schema;
}

function below(schema: Schema, step: string | number): Schema | undefined {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    case 'array':
      return def.element;
    case 'tuple':
      return def.items[Number(step)];
    case 'record':
      return def.valueType;
    case 'union':
      return formsOf(schema)
        .map((form) => below(form.schema, step))
        .find((found) => found !== undefined);
    default:
      return undefined;
  }
}

/** The schema of the value at `path`, or undefined where nothing may stand there. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let current: Schema | undefined = written(schema);
  for (const step of path) {
    if (current === undefined) return undefined;
    const next = below(current, step);
    current = next === undefined ? undefined : written(next);
  }
  return current;
}

/** Keys that a mapping may have, in the order of the schema; none where the schema is no mapping of fixed keys. */
export function keysOf(schema: Schema | undefined): readonly string[] {
  if (schema === undefined) return [];
  const def = definitionOf(schema);
  if (def.type === 'object') return Object.keys(def.shape);
  return [...new Set(formsOf(schema).flatMap((form) => keysOf(form.schema)))];
}

/** Keys that a mapping has to have. */
export function requiredKeysOf(schema: Schema): readonly string[] {
  const def = definitionOf(written(schema));
  if (def.type !== 'object') return [];
  return Object.entries(def.shape)
    .filter(([, field]) => definitionOf(field).type !== 'optional')
    .map(([key]) => key);
}

export type Shape = 'mapping' | 'list' | 'text';

/** Form of what is written under a schema. */
export function shapeOf(schema: Schema): Shape {
  const def = definitionOf(written(schema));
  if (def.type === 'object' || def.type === 'record' || formsOf(written(schema)).length > 0) return 'mapping';
  return def.type === 'array' || def.type === 'tuple' ? 'list' : 'text';
}

/** Form of a value as read. */
export function shapeOfValue(value: unknown): Shape {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'mapping' : 'text';
}

/** Whether a name (zh, en) stands here. */
export function isNameSchema(schema: Schema | undefined): boolean {
  return schema === nameSchema;
}
