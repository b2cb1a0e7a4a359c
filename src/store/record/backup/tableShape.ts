// Shape of the record's tables as the database itself knows it, so that a backup needs no list that could grow old.
import { type Kysely, sql } from '../sql.ts';
import type { Tables } from '../tables.ts';

export interface TableColumn {
  readonly name: string;
  /** Type as PostgreSQL writes it: `text`, `bigint`, `timestamp(3) with time zone` … */
  readonly type: string;
  /** Values that are not given are counted up by a sequence. */
  readonly counted: boolean;
}

export interface TableShape {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Columns whose values tell rows apart, in the order rows are written in. */
  readonly key: readonly string[];
  /** Other tables whose rows must be there before. */
  readonly refersTo: readonly string[];
}

interface ColumnRow {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly counted: boolean;
}

/** Working tables (unlogged) hold nothing that was confirmed. */
const COLUMNS = `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attidentity <> '' as counted
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relpersistence = 'p'
    and a.attnum > 0 and not a.attisdropped
    and c.relname not like 'kysely%'
  order by c.relname, a.attnum`;

/** The primary key of each table, or its first unique index where it has none. */
const KEYS = `select distinct on (c.relname) c.relname as table,
    array_to_json(array(select a.attname from unnest(i.indkey) with ordinality k(no, at)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.no order by k.at)) as columns
  from pg_class c join pg_index i on i.indrelid = c.oid join pg_class x on x.oid = i.indexrelid
  where c.relnamespace = current_schema()::regnamespace and i.indisunique and i.indpred is null and i.indexprs is null
  order by c.relname, i.indisprimary desc, x.relname`;

const REFERENCES = `select distinct c.relname as table, t.relname as other
  from pg_constraint r join pg_class c on c.oid = r.conrelid join pg_class t on t.oid = r.confrelid
  where r.contype = 'f' and c.relnamespace = current_schema()::regnamespace and c.oid <> t.oid`;

/** Tables so that each comes after those it refers to; otherwise by name. */
function inOrder(tables: readonly TableShape[]): readonly TableShape[] {
  const done: TableShape[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const next = left.find((table) => table.refersTo.every((other) => done.some(({ name }) => name === other)));
    if (next === undefined)
      throw new Error(`tables refer to each other in a circle: ${left.map((t) => t.name).join(', ')}`);
    done.push(next);
    left = left.filter((table) => table !== next);
  }
  return done;
}

/** Tables of the record, each after those it refers to. */
export async function readTableShapes(db: Kysely<Tables>): Promise<readonly TableShape[]> {
  const columns = (await sql.raw<ColumnRow>(COLUMNS).execute(db)).rows;
  const keys = (await sql.raw<{ table: string; columns: string[] }>(KEYS).execute(db)).rows;
  const references = (await sql.raw<{ table: string; other: string }>(REFERENCES).execute(db)).rows;
  return inOrder(
    [...new Set(columns.map(({ table }) => table))].map((name) => {
      const key = keys.find(({ table }) => table === name)?.columns;
      if (key === undefined) throw new Error(`table ${name} has no key`);
      return {
        name,
        columns: columns
          .filter(({ table }) => table === name)
          .map(({ name: column, type, counted }) => ({ name: column, type, counted })),
        key,
        refersTo: references.filter(({ table }) => table === name).map(({ other }) => other),
      };
    }),
  );
}
