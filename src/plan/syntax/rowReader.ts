// Rows of a table as items, field by field: values that repeat down a column (places, units, periods) are read once.
import type { z } from '#kernel/schema';
import { itemOfRow, type CsvColumn } from './csvColumns.ts';
import { definitionOf, requiredKeysOf } from './schemaShape.ts';

/** Values remembered a field; beyond it, values are read each time. */
const REMEMBERED = 5_000;

/** The value of one top-level field in a row: absent, read, or refused. */
type FieldReader = (cells: readonly string[]) => { readonly value: unknown } | 'absent' | 'refused';

/**
 * Reads a row to what the schema of the whole item would give, or undefined where the schema refuses it: the caller then asks
 * the schema itself, so that faults read the same. Several times faster than the schema on long tables.
 */
export function rowReader(
  schema: z.ZodType<object>,
  columns: readonly CsvColumn[],
): (cells: readonly string[]) => object | undefined {
  const def = definitionOf(schema);
  // A condition on the item as a whole cannot be tested field by field.
  if (def.type !== 'object' || (def.checks?.length ?? 0) > 0) {
    return (cells) => schema.safeParse(itemOfRow(columns, cells)).data;
  }
  const required = new Set(requiredKeysOf(schema));
  const fields = Object.keys(def.shape)
    .map((key) => ({ key, own: columns.filter(({ keys }) => keys[0] === key) }))
    .filter(({ own }) => own.length > 0)
    .map(({ key, own }) => ({ key, needed: required.has(key), read: fieldReader(def.shape[key] ?? schema, key, own) }));
  return (cells) => {
    const item: Record<string, unknown> = {};
    for (const { key, needed, read } of fields) {
      const outcome = read(cells);
      if (outcome === 'refused' || (outcome === 'absent' && needed)) return undefined;
      if (outcome !== 'absent') item[key] = outcome.value;
    }
    return item;
  };
}

function fieldReader(schema: z.core.$ZodType, key: string, columns: readonly CsvColumn[]): FieldReader {
  const known = new Map<string, { readonly value: unknown } | 'refused'>();
  const field = schema as z.ZodType;
  const textOf = cellTexts(columns);
  return (cells) => {
    const text = textOf(cells);
    if (text === '') return 'absent';
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = field.safeParse(itemOfRow(columns, cells)[key]);
    const outcome = result.success ? { value: result.data } : 'refused';
    if (known.size < REMEMBERED) known.set(text, outcome);
    return outcome;
  };
}

/** The cells of a field as one text, empty where all of them are. */
function cellTexts(columns: readonly CsvColumn[]): (cells: readonly string[]) => string {
  const [first, ...others] = columns.map(({ index }) => index);
  if (first === undefined || others.length === 0) return (cells) => cells[first ?? -1] ?? '';
  return (cells) => {
    let text = cells[first] ?? '';
    let isEmpty = text === '';
    for (const index of others) {
      const cell = cells[index] ?? '';
      isEmpty &&= cell === '';
      text += `\u0000${cell}`;
    }
    return isEmpty ? '' : text;
  };
}
