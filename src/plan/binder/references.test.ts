// The table of references is complete: every field of every schema that holds an id is in it.
import { describe, expect, it } from 'vitest';
import { idSchema, type z } from '#kernel/schema';
import { workspaceSchema } from '#model/workspace';
import { definitionOf, keysOf, schemaAt } from '../syntax/schemaShape.ts';
import { PLAN_KINDS } from '../syntax/planKinds.ts';
import { REFERENCES, type ReferrerKind } from './references.ts';

/** Paths of all ids within a schema, `*` for members of lists. */
function idFields(schema: z.core.$ZodType, path: readonly string[] = []): readonly string[] {
  if (schema === idSchema) return [path.join('.')];
  const { type } = definitionOf(schema);
  const steps = type === 'array' ? ['*'] : keysOf(schema);
  return steps.flatMap((step) => {
    const inner = schemaAt(schema, [step === '*' ? 0 : step]);
    return inner === undefined ? [] : idFields(inner, [...path, step]);
  });
}

const schemas: readonly (readonly [ReferrerKind, z.core.$ZodType])[] = [
  ['workspace', workspaceSchema],
  ...PLAN_KINDS.map(({ list, schema }) => [list, schema] as const),
];

describe('references', () => {
  it.each(schemas)('of %s name every id that it states, and no other field', (kind, schema) => {
    const stated = idFields(schema).filter((field) => field !== 'id');
    expect(REFERENCES[kind].map(({ field }) => field.join('.')).toSorted()).toEqual(stated.toSorted());
  });
});
