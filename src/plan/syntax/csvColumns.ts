// Columns of a plan table: a header is the path of a value (`base.period`); under a list, cells hold its members joined by `;`.
import type { z } from '#kernel/schema';
import { schemaAt, shapeOf } from './schemaShape.ts';

export interface CsvColumn {
  readonly index: number;
  readonly keys: readonly string[];
  /** How many keys lead to the list whose members the cell holds; undefined where the cell is one text. */
  readonly listAt: number | undefined;
}

export const LIST_SEPARATOR = ';';

/** The column of a header by the schema of the items, or what stands there instead of a text. */
export function columnOf(
  schema: z.core.$ZodType,
  header: string,
  index: number,
): CsvColumn | 'unknown' | 'mapping' | 'list' {
  const keys = header.split('.');
  let current: z.core.$ZodType | undefined = schema;
  let listAt: number | undefined;
  for (const [step, key] of keys.entries()) {
    current = schemaAt(current, [key]);
    if (current === undefined) return 'unknown';
    if (shapeOf(current) !== 'list') continue;
    if (listAt !== undefined) return 'list';
    listAt = step + 1;
    current = schemaAt(current, [0]);
    if (current === undefined) return 'unknown';
  }
  const shape = shapeOf(current);
  return shape === 'text' ? { index, keys, listAt } : shape;
}

/** Splits a cell into the members of a list; an empty member stands for an absent value. */
export const membersOf = (cell: string): readonly string[] => cell.split(LIST_SEPARATOR).map((part) => part.trim());

type Tree = Record<string, unknown>;

/** The item of a row as YAML would have stated it; empty cells are absent. */
export function itemOfRow(columns: readonly CsvColumn[], cells: readonly string[]): Tree {
  const item: Tree = {};
  for (const { index, keys, listAt } of columns) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    if (listAt !== undefined) putMembers(item, keys, listAt, membersOf(cell));
    else if (keys.length === 1) item[keys[0] ?? ''] = cell;
    else put(item, keys, cell);
  }
  return item;
}

function put(item: Tree, keys: readonly string[], value: string): void {
  let current = item;
  for (const key of keys.slice(0, -1)) current = (current[key] ??= {}) as Tree;
  current[keys.at(-1) ?? ''] = value;
}

function putMembers(item: Tree, keys: readonly string[], listAt: number, members: readonly string[]): void {
  let holder = item;
  for (const key of keys.slice(0, listAt - 1)) holder = (holder[key] ??= {}) as Tree;
  const list = (holder[keys[listAt - 1] ?? ''] ??= []) as unknown[];
  const below = keys.slice(listAt);
  for (const [k, member] of members.entries()) {
    if (below.length === 0) list[k] = member;
    else {
      const element = (list[k] ??= {}) as Tree;
      if (member !== '') put(element, below, member);
    }
  }
}
