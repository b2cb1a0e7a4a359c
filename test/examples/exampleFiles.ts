// The files of an example read by a second, plain reader: the yaml library's failsafe schema and a CSV parser, no part of the product.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parse } from 'yaml';

export const EXAMPLES = ['shenzhen', 'beijing'] as const;
export type ExampleName = (typeof EXAMPLES)[number];

export const ROOT = join(import.meta.dirname, '..', '..');
export const SHARED = join(ROOT, '..', 'shared');

export type Row = Readonly<Record<string, string>>;
/** A mapping of a YAML file: every scalar is a string. */
export type Item = { readonly [key: string]: Value };
export type Value = string | readonly Value[] | Item;

export const folderOf = (example: ExampleName): string => join(ROOT, 'examples', example);

/** Rows of a CSV file with a header; empty cells are left out. */
export function readRows(path: string): readonly Row[] {
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return data.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
}

export function readYamlItem(path: string): Item {
  return parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }) as Item;
}

/** Items of every list of plan/, by list; targets of CSV files are among `targets`. */
export function readPlan(example: ExampleName): ReadonlyMap<string, readonly Item[]> {
  const folder = join(folderOf(example), 'plan');
  const lists = new Map<string, Item[]>();
  const add = (list: string, items: readonly Item[]): void => {
    lists.set(list, [...(lists.get(list) ?? []), ...items]);
  };
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(folder, entry);
    if (entry.endsWith('.csv')) add(entry.startsWith('tasks') ? 'tasks' : 'targets', readRows(path));
    else if (entry.startsWith('dossiers/') && entry.endsWith('.yaml')) add('dossiers', [readYamlItem(path)]);
    else if (entry.endsWith('.yaml'))
      for (const [list, items] of Object.entries(readYamlItem(path))) add(list, items as Item[]);
  }
  const catalogue = readYamlItem(join(ROOT, 'catalog', 'indicators.yaml'));
  add('indicators', catalogue.indicators as readonly Item[]);
  return lists;
}

export function readData(example: ExampleName, table: string): readonly Row[] {
  const path = join(folderOf(example), 'data', `${table}.csv`);
  return readdirSync(join(folderOf(example), 'data')).includes(`${table}.csv`) ? readRows(path) : [];
}

/** Every mapping below `value`, itself included. */
export function* mappingsIn(value: Value | undefined): Generator<Item> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const member of value as readonly Value[]) yield* mappingsIn(member);
    return;
  }
  yield value as Item;
  for (const member of Object.values(value)) yield* mappingsIn(member);
}

/** A value with the place it belongs to, so that a failing comparison names the place. */
export const at = <T>(
  where: string | undefined,
  value: T,
): { readonly where: string | undefined; readonly value: T } => ({ where, value });
